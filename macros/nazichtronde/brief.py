"""The words of the mail to one actor, and the mail itself as a draft that any mail program opens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from ..agenda import BRUSSEL
from ..model import Gemeente
from ..model.base import opsomming
from ..model.contact import telefoon_tonen
from ..regie.basis import aantal
from ..register import Register
from .ronde import Brief
from .stuk import Stuk, stuk

ANTWOORDEN = ("klopt nog", "wijzigt", "bestaat niet meer")
"""What somebody can answer about an entry."""

LANGSTE_MAILTO = 1900
"""Signs of a `mailto:` address that mail programs still take."""


def onderwerp(brief: Brief, register: Register) -> str:
    """Return the subject of the mail."""
    start = "Herinnering: klopt dit nog?" if brief.herinnering else "Klopt dit nog?"
    return f"{start} Digitale hulp in {register.gemeente.naam}"


def aanhef(brief: Brief, register: Register) -> tuple[str, ...]:
    """Return what comes first: why we ask, and what we ask."""
    site, count = register.gemeente.naam, aantal(len(brief.entries), "stuk", "stukken")
    asked = f"We vroegen het al eens, maar kregen nog geen antwoord over {count} van {brief.actor.naam}."
    first = f"Op de site met digitale hulp in {site} staan gegevens van {brief.actor.naam}. "
    return (
        asked if brief.herinnering else f"{first}We kijken {count} opnieuw na.",
        "Klopt alles nog? Lees het even na en kies bij elk stuk één antwoord. Weet je het van een stuk niet? Sla het over.",
    )


def wegen(gemeente: Gemeente, *, papier: bool = False) -> tuple[str, ...]:
    """Return how to answer, as far as the register knows how to reach the council."""
    mail, phone = gemeente.voorstelmail, gemeente.telefoon
    ring = f"Of bel {telefoon_tonen(phone)} en zeg het ons." if phone else None
    if not papier:
        first = "Antwoord op deze mail. Zet een x voor je antwoord en schrijf eronder wat er wijzigt."
    elif mail:
        first = f"Kruis je antwoord aan. Stuur een foto van dit blad naar {mail}."
    else:
        first = "Kruis je antwoord aan en geef dit blad terug aan wie het bracht."
    return tuple(filter(None, (first, ring)))


def tekst(brief: Brief, register: Register) -> str:
    """Return the whole mail as plain text."""
    return "\n".join(_regels(brief, register))


def _regels(brief: Brief, register: Register) -> Iterator[str]:
    yield from ("Dag,", "")
    for line in aanhef(brief, register):
        yield from (line, "")
    for line in wegen(register.gemeente):
        yield line
    for number, entry in enumerate(brief.entries, 1):
        yield from ("", "", *_stuk(number, stuk(register, entry)))
    yield from ("", "", "Bedankt.", f"Gemeente {register.gemeente.naam}", "")


def _stuk(number: int, piece: Stuk) -> Iterator[str]:
    title = f"{number}. {piece.titel} ({piece.soort})"
    yield from (title, "-" * len(title))
    yield from (f"{line.label}: {line.tekst}" for line in piece.regels)
    if piece.pagina:
        yield f"Zo staat het online: {piece.pagina}"
        yield f"Zelf aanpassen: {piece.wijzig}"
    yield ""
    yield from (f"[ ] {answer}" for answer in ANTWOORDEN)
    yield "Wijzigt er iets of ontbreekt er iets? Schrijf hier wat, en vanaf welke dag:"
    yield ""


def mail(brief: Brief, register: Register) -> bytes:
    """Return the mail as an .eml file: a draft for who opens it, the same bytes for the same data and day."""
    assert brief.mail is not None
    message = EmailMessage(policy=SMTP)
    user, _, domain = brief.mail.rpartition("@")
    message["To"] = Address(brief.actor.naam, user, domain)
    message["Subject"] = onderwerp(brief, register)
    message["Date"] = datetime.combine(register.vandaag, time(9), BRUSSEL)
    message["Message-ID"] = _nummer(brief, register)
    message["X-Unsent"] = "1"
    message.set_content(tekst(brief, register), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _nummer(brief: Brief, register: Register) -> str:
    """Return a number that only this mail has, worked out from what it is."""
    kind = "herinnering" if brief.herinnering else "vraag"
    what = f"inclusieportaal nazicht {register.gemeente.naam} {brief.actor.id} {kind} {register.vandaag}"
    host = urlsplit(register.gemeente.webadres or "").hostname or "nazicht.invalid"
    return f"<{uuid5(NAMESPACE_URL, what)}@{host}>"


def mailto(brief: Brief, register: Register) -> str | None:
    """Return a link that opens the mail in a mail program: whole where it fits, else as much of it as fits."""
    if brief.mail is None:
        return None
    start = f"mailto:{quote(brief.mail, safe='@')}?subject={quote(onderwerp(brief, register), safe='')}&body="
    shorter = (_kort(brief, register, count) for count in range(len(brief.entries), -1, -1))
    links = (start + _gecodeerd(text) for text in (tekst(brief, register), *shorter))
    return next((link for link in links if len(link) <= LANGSTE_MAILTO), None)


def _kort(brief: Brief, register: Register, count: int) -> str:
    """Return the mail with the address of each page in the place of what it says, for the first `count` entries."""
    pieces = [stuk(register, entry) for entry in brief.entries]
    return "\n".join(
        (
            "Dag,",
            "",
            *aanhef(brief, register),
            "",
            *(line for piece in pieces[:count] for line in _kort_stuk(piece)),
            *_rest(pieces, count),
            f"Schrijf bij elk stuk: {opsomming(list(ANTWOORDEN))}.",
            *wegen(register.gemeente)[1:],
            "",
            "Bedankt.",
            f"Gemeente {register.gemeente.naam}",
        )
    )


def _kort_stuk(piece: Stuk) -> Iterator[str]:
    yield f"- {piece.titel} ({piece.soort}){':' if piece.pagina else ''}"
    yield from filter(None, (piece.pagina,))


def _rest(pieces: Sequence[Stuk], count: int) -> tuple[str, ...]:
    """Return what is missing from a mail that was cut: entries, or what we know of them."""
    if left := len(pieces) - count:
        more = aantal(left, "stuk past", "stukken passen")
        return (f"Nog {more} niet in deze mail. Vraag ons het blad.", "")
    told = all(piece.pagina for piece in pieces)
    return ("",) if told else ("Wat we ervan weten, past niet in deze mail. Vraag ons het blad.", "")


def _gecodeerd(text: str) -> str:
    return quote(text.replace("\n", "\r\n"), safe="")
