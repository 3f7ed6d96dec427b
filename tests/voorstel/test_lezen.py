"""Where proposals are read: mails of every make, texts, folders, and what is none of those."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.voorstel.blok import Voorstel, schrijf
from macros.voorstel.lezen import lees
from macros.voorstel.mail import GeenMail, tekst

from .klein import ander_nummer, voorstel

BLOK = schrijf(ander_nummer())
HTML = f"<p>Dag,</p><pre>{BLOK}</pre><p>Groeten &amp; tot dan</p>"


def geen_invoer() -> bytes:
    """Fail when something reads standard input that should not."""
    raise AssertionError("nobody asked for standard input")


def gelezen(*files: Path | str) -> tuple[list[Voorstel], list[str]]:
    """Return the proposals in files and what is told of them."""
    found, problems = lees(map(str, files), geen_invoer)
    return found, [
        f"{Path(problem.place.file).name}:{problem.place.line}  {problem.severity}  {problem.text}"
        for problem in problems
    ]


def plain(text: str = BLOK) -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    mail["Subject"], mail["From"] = "Ons uur verandert", "Anna <anna@example.com>"
    mail.set_content(f"Dag,\n\n{text}\n-- \nAnna\n", cte="quoted-printable")
    return mail


def alternatief(text: str, html: str) -> EmailMessage:
    mail = plain(text)
    mail.add_alternative(html, subtype="html", cte="base64")
    return mail


def html_alleen() -> EmailMessage:
    mail = EmailMessage(policy=policy.SMTP)
    mail.set_content(HTML.replace("\n", "<br>\r\n"), subtype="html", charset="iso-8859-1")
    return mail


def doorgestuurd() -> EmailMessage:
    mail = plain("Zie hieronder.")
    mail.add_attachment(alternatief("Open deze mail in een browser.", HTML))
    return mail


def met_bijlage() -> EmailMessage:
    mail = plain("In de bijlage.")
    mail.add_attachment(BLOK, filename="voorstel.txt")
    mail.add_attachment(b"\x89PNG\0", "image", "png", filename="beeld.png")
    return mail


def bijlage_zonder_soort() -> EmailMessage:
    mail = plain("In de bijlage.")
    mail.add_attachment(BLOK.encode(), "application", "octet-stream", filename="Voorstel.TXT")
    return mail


MAILS: dict[str, Callable[[], EmailMessage]] = {
    "tekst": plain,
    "tekst en html": lambda: alternatief(BLOK, HTML),
    "alleen de html heeft het": lambda: alternatief("Open deze mail in een browser.", HTML),
    "alleen html": html_alleen,
    "doorgestuurd": doorgestuurd,
    "in een bijlage": met_bijlage,
    "in een bijlage zonder soort": bijlage_zonder_soort,
}


@pytest.mark.parametrize("mail", MAILS.values(), ids=MAILS)
def test_a_mail(tmp_path: Path, mail: Callable[[], EmailMessage]) -> None:
    """A proposal is found once, in whatever part and coding a mail program puts it."""
    file = tmp_path / "mail.EML"
    file.write_bytes(mail().as_bytes())
    assert gelezen(file) == ([ander_nummer()], [])


def test_an_unknown_character_set(tmp_path: Path) -> None:
    """A proposal is plain letters, so that a wrong name for the rest does not hide it."""
    file = tmp_path / "mail.eml"
    file.write_bytes(b"Content-Type: text/plain; charset=klingon\n\nD\xe9g\n" + BLOK.encode())
    assert gelezen(file) == ([ander_nummer()], [])


@pytest.mark.parametrize(
    "data",
    [
        BLOK.encode(),
        b"\xef\xbb\xbf" + BLOK.replace("\n", "\r\n").encode(),
        f"Dag,\n{BLOK}".encode("utf-16"),
        "Één uur.\n".encode("cp1252") + BLOK.encode(),
        f"### Voorstel\n\n```text\n{BLOK}```\n".encode(),
    ],
)
def test_a_text(tmp_path: Path, data: bytes) -> None:
    """In whatever coding an editor keeps it."""
    file = tmp_path / "voorstel.txt"
    file.write_bytes(data)
    assert gelezen(file) == ([ander_nummer()], [])


def test_standard_input() -> None:
    """The body of an issue comes in so."""
    assert lees(["-"], BLOK.encode) == ([ander_nummer()], [])
    found, problems = lees(["-"], lambda: b"Dag")
    assert (found, [str(problem) for problem in problems]) == (
        [],
        ["invoer:1:1  fout  Hier staat geen voorstel in. Dat begint met de regel === VOORSTEL 1 ===."],
    )


def test_a_folder_of_all_sorts(tmp_path: Path) -> None:
    """Mails without a proposal, pictures, folders and links out of it are named; the rest is read."""
    (tmp_path / "buiten.txt").write_text(BLOK)
    folder = tmp_path / "mails"
    (folder / "oud").mkdir(parents=True)
    (folder / "a.txt").write_text(BLOK)
    (folder / "b.eml").write_bytes(plain().as_bytes())
    (folder / "c.txt").write_text("Hoe laat open je?")
    (folder / "d.png").write_bytes(b"\x89PNG\0\0")
    (folder / "e.txt").write_text(schrijf(voorstel(("kosten", "Gratis", "5 euro"))))
    (folder / "f.txt").symlink_to("../buiten.txt")
    (folder / "g.txt").symlink_to("g.txt")
    (folder / "h.txt").write_bytes(b"x" * 300_001)
    os.mkfifo(folder / "i.txt")
    (folder / ".DS_Store").write_bytes(b"\0")
    found, told = gelezen(folder)
    assert found == [ander_nummer(), voorstel(("kosten", "Gratis", "5 euro"))]
    assert [line.partition(". ")[0] for line in told] == [
        f"b.eml:3  tip  Dit voorstel staat ook in {folder.as_posix()}/a.txt, regel 1",
        "c.txt:1  waarschuwing  Hier staat geen voorstel in",
        "d.png:1  waarschuwing  Dit is geen tekst en geen mail",
        "f.txt:1  fout  Dit bestand is een verwijzing naar een plek buiten de map",
        "g.txt:1  fout  Dit bestand kan niet gelezen worden (Symlink loop from '"
        + str(folder / "g.txt")
        + "')",
        "h.txt:1  waarschuwing  Dit bestand is groter dan 300 kB",
        "i.txt:1  fout  Hier verwachten we een tekstbestand, geen map of verwijzing",
        "oud:1  waarschuwing  Dit lezen we niet: een map in een map",
    ]


def test_nothing_to_find(tmp_path: Path) -> None:
    """An empty folder, one without any proposal, too many files, and a name that is not there."""
    (tmp_path / "leeg").mkdir()
    (tmp_path / "vragen").mkdir()
    (tmp_path / "vragen" / "a.txt").write_text("Hoe laat open je?")
    (tmp_path / "veel").mkdir()
    for number in range(501):
        (tmp_path / "veel" / f"{number}.txt").touch()
    assert gelezen(tmp_path / "leeg") == (
        [],
        ["leeg:1  fout  In deze map staat geen tekst of mail. Bijvoorbeeld mail.eml."],
    )
    assert gelezen(tmp_path / "vragen")[1] == [
        "a.txt:1  waarschuwing  Hier staat geen voorstel in. Dat begint met de regel === VOORSTEL 1 ===.",
        "a.txt:1  fout  Nergens staat een voorstel in. Dat begint met de regel === VOORSTEL 1 ===.",
    ]
    assert gelezen(tmp_path / "veel")[1] == [
        "veel:1  fout  In deze map staan meer dan 500 bestanden. Kies een map met alleen de mails van nu."
    ]
    assert gelezen(tmp_path / "nix.eml")[1] == [
        "nix.eml:1  fout  Dit bestand bestaat niet. Kijk de naam na. Bijvoorbeeld portaal neem-op mail.eml."
    ]


GENEST = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
BOMMEN = {
    "duizend delen in elkaar": GENEST,
    "mails in mails": b"Content-Type: message/rfc822\n\n" * 9_000,
    "veel delen": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 40_000,
    "lange kop": b"Content-Type: text/plain; " + b"a=b; " * 50_000 + b"\n\nx",
    "open haken": b"Content-Type: text/html\n\n" + b"<!" * 140_000,
    "open tags": b"Content-Type: text/html\n\n" + b"<a " * 90_000,
    "base64 zonder einde": b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
    + b"QUFB" * 70_000,
    "lange kop over regels": b"Content-Type: text/plain;\n" + b" a=b;\n" * 50_000 + b"\n\nx",
    "lange naam van een teken": b"Content-Type: text/html\n\n" + b"&" + b"a" * 290_000,
    "raar": b"Content-Type: ;;;\nContent-Type: text/plain; charset*0*=utf-8''%zz\nSubject: =?x?q?=00?=\n\nx",
}


@pytest.mark.parametrize("data", BOMMEN.values(), ids=BOMMEN)
def test_a_mail_that_means_harm(tmp_path: Path, data: bytes) -> None:
    """It ends in a message, within seconds."""
    file = tmp_path / "mail.eml"
    file.write_bytes(data[:299_000])
    start = time.process_time()
    found, told = gelezen(file)
    assert found == [] and len(told) == 1
    assert time.process_time() - start < 5


@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    b"Content-Type: ",
                    b"text/html",
                    b"text/plain",
                    b"multipart/alternative",
                    b"; boundary=b",
                    b"\n",
                    b"\n\n",
                ),
                *(
                    b"--b\n",
                    b"--b--",
                    b"Content-Transfer-Encoding: ",
                    b"base64",
                    b"quoted-printable",
                    b"; charset=",
                    b'"',
                ),
                *(
                    b"utf-8",
                    b"idna",
                    b"=?utf-8?q?",
                    b"?=",
                    b"*0*=",
                    b"message/rfc822",
                    b"<p",
                    b"<!--",
                    b"\0",
                    b"\xff",
                    b"]>",
                ),
            ]
        )
        | st.binary(max_size=6),
        max_size=40,
    ).map(b"".join)
)
def test_any_mail(data: bytes) -> None:
    """Whatever the bytes, a text comes out or one message."""
    try:
        assert isinstance(tekst(data), str)
    except GeenMail as error:
        assert "Open ze in je mailprogramma" in str(error)
