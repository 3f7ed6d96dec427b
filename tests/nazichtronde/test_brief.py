"""The mail to one actor: an ordinary draft with every entry as a reader sees it, and three answers below each."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from macros.nazichtronde.brief import LANGSTE_MAILTO, mail, mailto, tekst
from macros.nazichtronde.ronde import Brief
from macros.register import Register

from ..klein import AANBOD, ACTOR, GEMEENTE, anders, register
from ..regie.klein import NAGEKEKEN

SITE = {"webadres": "https://hulp.kleindorp.example/", "mail": "info@kleindorp.example"}


def _register(folder: Path, council: dict[str, Any] | None = None, **changes: Any) -> Register:
    offer = anders(AANBOD, kosten="Gratis", toegang=["vrije inloop"], telefoon="03 555 00 11", **changes)
    return register(folder, offer, gemeente={**GEMEENTE, **(SITE if council is None else council)})


def _brief(register: Register, *, mail: str | None = "bib@kleindorp.example", again: bool = False) -> Brief:
    actor, offer = register.actoren["gemeente"], register.aanbod["digipunt"]
    return Brief(actor, (offer, register.plaatsen["bib"]), mail, None, again)


def _read(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=default)
    assert isinstance(found, EmailMessage)
    return found


WHOLE = """\
Dag,

Op de site met digitale hulp in Kleindorp staan gegevens van Gemeente Kleindorp. We kijken 2 stukken opnieuw na.

Klopt alles nog? Lees het even na en kies bij elk stuk één antwoord. Weet je het van een stuk niet? Sla het over.

Antwoord op deze mail. Zet een x voor je antwoord en schrijf eronder wat er wijzigt.
Of bel 03 555 00 10 en zeg het ons.


1. Digipunt in de bib (aanbod)
------------------------------
Wat: Een vrijwilliger helpt je.
Wanneer: Elke dinsdag van 14 tot 16 uur. Niet in de schoolvakanties. Niet op 22 en 29 december: kerstvakantie.
Waar: De bib (adres niet ingevuld)
Telefoon: 03 555 00 11
Prijs: Gratis
Binnenkomen: Je hoeft geen afspraak te maken
Nagekeken: op 2 november 2026, per telefoon
Zo staat het online: https://hulp.kleindorp.example/aanbod/digipunt/
Zelf aanpassen: https://hulp.kleindorp.example/wijzig/?aanbod=digipunt

[ ] klopt nog
[ ] wijzigt
[ ] bestaat niet meer
Wijzigt er iets of ontbreekt er iets? Schrijf hier wat, en vanaf welke dag:



2. De bib (plaats)
------------------
Niet ingevuld: adres, openingsuren, telefoon, computers, printer, kaartlezer, scanner, wifi
Nagekeken: nog nooit
Zo staat het online: https://hulp.kleindorp.example/plaatsen/bib/
Zelf aanpassen: https://hulp.kleindorp.example/wijzig/?plaats=bib

[ ] klopt nog
[ ] wijzigt
[ ] bestaat niet meer
Wijzigt er iets of ontbreekt er iets? Schrijf hier wat, en vanaf welke dag:



Bedankt.
Gemeente Kleindorp
"""


def test_the_whole_mail(tmp_path: Path) -> None:
    """As a reader sees each entry; what nobody filled in is named."""
    whole = _register(tmp_path)
    assert tekst(_brief(whole), whole) == WHOLE


def test_without_a_number_or_an_address_of_the_site_the_mail_is_honest(tmp_path: Path) -> None:
    """It promises no telephone and links to nothing."""
    whole = _register(tmp_path, {})
    text = tekst(_brief(register(tmp_path / "x", gemeente=anders(GEMEENTE, telefoon=None))), whole)
    assert "http" not in text
    bare = register(tmp_path / "y", gemeente=anders(GEMEENTE, telefoon=None))
    assert "bel" not in tekst(_brief(bare), bare).replace("bib", "")


def test_the_mail_is_a_draft_in_utf_8(tmp_path: Path) -> None:
    """One plain text, the same bytes each time; Outlook opens it to send."""
    whole = _register(tmp_path)
    found = _read(mail(_brief(whole), whole))
    assert dict(found.items()) == {
        "To": "Gemeente Kleindorp <bib@kleindorp.example>",
        "Subject": "Klopt dit nog? Digitale hulp in Kleindorp",
        "Date": "Sat, 21 Nov 2026 09:00:00 +0100",
        "Message-ID": found["Message-ID"],
        "X-Unsent": "1",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        "MIME-Version": "1.0",
    }
    assert found["Message-ID"].endswith("@hulp.kleindorp.example>")
    assert found.get_content().replace("\r\n", "\n") == WHOLE
    assert mail(_brief(whole), whole) == mail(_brief(whole), whole)


def test_a_reminder_says_that_it_is_one(tmp_path: Path) -> None:
    """With a number of its own, so that mail programs do not take it for the first."""
    whole = _register(tmp_path)
    first, again = _read(mail(_brief(whole), whole)), _read(mail(_brief(whole, again=True), whole))
    assert again["Subject"] == "Herinnering: klopt dit nog? Digitale hulp in Kleindorp"
    assert "kregen nog geen antwoord over 2 stukken van Gemeente Kleindorp" in again.get_content()
    assert first["Message-ID"] != again["Message-ID"]


def test_a_name_with_signs_of_mail_in_it_stays_one_address(tmp_path: Path) -> None:
    """A comma or an angle bracket in a name adds no receiver."""
    odd = anders(ACTOR, naam="Bib, de Trefdam (voor iedereen); «hier»", nagekeken=NAGEKEKEN)
    whole = register(tmp_path, actoren=[odd])
    brief = Brief(whole.actoren["gemeente"], (whole.actoren["gemeente"],), "bib@kleindorp.example", None)
    (only,) = _read(mail(brief, whole))["To"].addresses
    assert (only.display_name, only.addr_spec) == (odd["naam"], "bib@kleindorp.example")


def test_a_mail_that_is_too_long_for_a_link_names_what_it_is_about(tmp_path: Path) -> None:
    """Mail programs cut a long link; the draft holds it all."""
    whole = _register(tmp_path)
    link = mailto(_brief(whole), whole)
    assert link is not None
    assert len(link) <= LANGSTE_MAILTO
    parts = urlsplit(link)
    assert unquote(parts.path) == "bib@kleindorp.example"
    body = parse_qs(parts.query)["body"][0]
    assert body.split("\r\n")[2:] == [
        "Op de site met digitale hulp in Kleindorp staan gegevens van Gemeente Kleindorp. "
        "We kijken 2 stukken opnieuw na.",
        "Klopt alles nog? Lees het even na en kies bij elk stuk één antwoord. "
        "Weet je het van een stuk niet? Sla het over.",
        "",
        "- Digipunt in de bib (aanbod):",
        "https://hulp.kleindorp.example/aanbod/digipunt/",
        "- De bib (plaats):",
        "https://hulp.kleindorp.example/plaatsen/bib/",
        "",
        "Schrijf bij elk stuk: klopt nog, wijzigt of bestaat niet meer.",
        "Of bel 03 555 00 10 en zeg het ons.",
        "",
        "Bedankt.",
        "Gemeente Kleindorp",
    ]


def test_a_link_says_what_does_not_fit_in_it(tmp_path: Path) -> None:
    """Entries that are left out are counted; without pages to look at, the sheet is the way."""
    whole = _register(tmp_path)
    one = _brief(whole)
    many = Brief(one.actor, one.entries * 30, one.mail, None)
    link = mailto(many, whole)
    assert link is not None
    assert len(link) <= LANGSTE_MAILTO
    shown, left = unquote(link).count("\r\n- "), 60 - unquote(link).count("\r\n- ")
    assert shown > 5
    assert f"Nog {left} stukken passen niet in deze mail. Vraag ons het blad." in unquote(link)
    bare = _register(tmp_path / "zonder", {}, omschrijving="x" * 10, meebrengen=["een lange lijst"] * 90)
    told = mailto(_brief(bare), bare)
    assert told is not None
    assert "Wat we ervan weten, past niet in deze mail. Vraag ons het blad." in unquote(told)


def test_what_a_reader_sees_is_what_is_asked(tmp_path: Path) -> None:
    """All that the page tells stands in the mail, as far as somebody filled it in."""
    told = {
        "meebrengen": ["je toestel"],
        "talen": ["nl", "fr"],
        "link": "https://bib.example/",
        "mail": "a@bib.example",
    }
    whole = _register(tmp_path, voor_wie="Voor iedereen", toegankelijkheid=["lift"], **told)
    lines = tekst(_brief(whole), whole).split("\n")
    assert [
        line for line in lines if line.startswith(("Voor wie", "Meebr", "Talen", "Toegank", "Mail", "Web"))
    ] == [
        "Voor wie: Voor iedereen",
        "Meebrengen: je toestel",
        "Talen: Nederlands, Frans",
        "Toegankelijk: Er is een lift",
        "Mail: a@bib.example",
        "Website: https://bib.example/",
    ]


def test_without_an_address_there_is_no_link(tmp_path: Path) -> None:
    """It is rung or brought."""
    whole = _register(tmp_path)
    assert mailto(_brief(whole, mail=None), whole) is None
