"""The pages in `docs/` are read as residents read them, and told by file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.check import check
from macros.check.content import Content
from macros.check.pages import check_pages
from macros.load import load
from macros.load.pages import Page

from .cases import TODAY, written

HARD = "# Wifi\n\nIndien je wil, helpen we je.\n\nDe app is GOED.\n"


def told(docs: Path, content: Content) -> list[str]:
    return [str(problem) for problem in check_pages(docs, content, TODAY)]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """The data of the clean register, whose word list and words to avoid are small."""
    with written({}, tmp_path / "gegevens") as data:
        return check(load(data), TODAY)[0]


def page(tmp_path: Path, text: str | bytes, name: str = "wifi.md") -> Path:
    """Write one page and return the folder it stands in."""
    file = tmp_path / "docs" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return tmp_path / "docs"


def test_a_page_for_residents_must_be_plain(tmp_path: Path, content: Content) -> None:
    """What must change stops the build; what is worth another look does not."""
    assert told(page(tmp_path, HARD, "noden/wifi.md"), content) == [
        "docs/noden/wifi.md:3:1  fout  “Indien” is een moeilijk woord. Schrijf liever: als.",
        "docs/noden/wifi.md:5:11  waarschuwing  “GOED” staat in hoofdletters. Schrijf het voluit en in gewone letters. "
        "Of leg het uit in de woordenlijst.",
    ]


def test_a_page_on_policy_gets_tips(tmp_path: Path, content: Content) -> None:
    """It never stops a build."""
    found = told(page(tmp_path, f"---\nlezers: beleid\n---\n{HARD}"), content)
    assert [line.split("  ")[:2] for line in found] == [
        ["docs/wifi.md:6:1", "tip"],
        ["docs/wifi.md:8:11", "tip"],
    ]


def test_who_has_the_program_as_a_package_gets_no_advice_on_its_pages(
    tmp_path: Path, content: Content
) -> None:
    """Only what stops a build; of a page of one's own everything is told."""
    docs = page(tmp_path, HARD)
    own = replace(content, paginas=(Page("eigen.md", "data/paginas/eigen.md", HARD),))
    found = check_pages(docs, own, TODAY, raad=False)
    assert [(one.place.file, str(one.severity)) for one in found if one.place.line > 1] == [
        ("data/paginas/eigen.md", "fout"),
        ("data/paginas/eigen.md", "waarschuwing"),
        ("docs/wifi.md", "fout"),
    ]


def test_names_of_the_register_and_explained_words_are_known(tmp_path: Path, content: Content) -> None:
    """GB is explained in the word list; the council and its places have their names there."""
    assert told(page(tmp_path, "Vraag 2 GB in Testdorp.\n"), content) == []


def test_a_translation_is_not_dutch(tmp_path: Path, content: Content) -> None:
    """Its words are nothing we know."""
    assert told(page(tmp_path, f"---\ntaal: en\n---\n{HARD}"), content) == []


def test_other_readers_are_unknown(tmp_path: Path, content: Content) -> None:
    """A slip must not silence the rules."""
    assert told(page(tmp_path, "---\nlezers: beleidt\n---\nKom.\n"), content) == [
        "docs/wifi.md:2:9  fout  “lezers: beleidt” kennen we niet. Schrijf lezers: beleid. "
        "Of laat de regel weg: dan is de pagina voor inwoners."
    ]


def test_a_page_that_cannot_be_read_is_told(tmp_path: Path, content: Content) -> None:
    """In another coding, or a folder with the name of a page."""
    docs = page(tmp_path, "Caf\xe9".encode("latin-1"))
    (docs / "map.md").mkdir()
    assert told(docs, content) == [
        "docs/map.md:1:1  fout  Hier verwachten we een tekstbestand, geen map of verwijzing. Bijvoorbeeld offer.yaml.",
        "docs/wifi.md:1:1  fout  Dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8.",
    ]


def test_windows_line_ends_count_as_lines(tmp_path: Path, content: Content) -> None:
    """And the mark some editors put in front is no character of the text."""
    found = told(
        page(tmp_path, b"\xef\xbb\xbf---\r\ntitle: Wifi\r\n---\r\n\r\nKom indien je wil.\r\n"), content
    )
    assert found == ["docs/wifi.md:5:5  fout  “indien” is een moeilijk woord. Schrijf liever: als."]


def test_without_the_words_nothing_is_judged(tmp_path: Path) -> None:
    """That `taal.yaml` cannot be read is told elsewhere."""
    assert told(page(tmp_path, HARD), Content()) == []


@pytest.mark.parametrize("extra", ["", "  # besluit van maart"])
def test_a_translation_past_its_last_day_is_told(tmp_path: Path, content: Content, extra: str) -> None:
    """With the line of that day and what to do; on the day itself it still counts. Other pages may use the word."""
    docs = page(tmp_path, f"---\ntaal: uk\ntot: 2026-11-20{extra}\n---\nПривіт.\n", "noden/oud.md")
    page(tmp_path, f"---\ntaal: uk\ntot: 2026-11-21{extra}\n---\nПривіт.\n", "noden/nieuw.md")
    page(tmp_path, "---\ntot: 2026-11-20\n---\nKom.\n", "noden/geen.md")
    assert told(docs, content) == [
        "docs/noden/oud.md:3:6  waarschuwing  Deze vertaling gold tot 20 november 2026 en is verlopen. "
        "Haal de pagina weg. Of besliste de gemeente opnieuw? Zet hier dan de nieuwe laatste dag. "
        "Bijvoorbeeld tot: 2027-06-30."
    ]


def test_an_old_address_of_a_page_is_a_path_of_its_own(tmp_path: Path, content: Content) -> None:
    """Where another page stands, or once stood, it cannot lead on; what is no path leads nowhere."""
    page(tmp_path, "---\nvorige_adressen: noden/net/, hulp/net/\n---\nKom.\n", "a.md")
    docs = page(tmp_path, "---\nvorige_adressen: a/, hulp/net/, /noden/X\n---\nKom.\n", "noden/b.md")
    assert told(docs, content) == [
        "docs/noden/b.md:2:18  fout  Op “a/” staat al docs/a.md. Een oud adres kan maar naar één pagina leiden. "
        "Haal het hier weg.",
        "docs/noden/b.md:2:18  fout  Op “hulp/net/” staat al docs/a.md. Een oud adres kan maar naar één pagina "
        "leiden. Haal het hier weg.",
        "docs/noden/b.md:2:18  fout  “/noden/X” is geen adres op deze site. Schrijf het zoals het na de naam van "
        "de site stond. Bijvoorbeeld vorige_adressen: noden/internet/.",
    ]


@pytest.mark.parametrize("day", ["2026-02-31", "volgend jaar", "2026-11", ""])
def test_what_is_no_day_is_left_to_the_build(tmp_path: Path, content: Content, day: str) -> None:
    """It refuses the page with the same example."""
    assert told(page(tmp_path, f"---\ntaal: uk\ntot: {day}\n---\nПривіт.\n"), content) == []


def test_an_old_address_is_a_path_and_leads_to_one_page(tmp_path: Path, content: Content) -> None:
    """Several may stand on one line, in quotes too; no page stands there, and none claimed it before."""
    docs = page(tmp_path, "---\nvorige_adressen: 'oud/wifi/, internet/'\n---\nKom.\n", "a.md")
    page(tmp_path, "---\ntitle: B\nvorige_adressen: internet/\n---\nKom.\n", "b.md")
    page(tmp_path, "---\nvorige_adressen: a/, /weg/, Weg/, weg\n---\nKom.\n", "c.md")
    no_address = "is geen adres op deze site. Schrijf het zoals het na de naam van de site stond."
    one = "Een oud adres kan maar naar één pagina leiden. Haal het hier weg."
    assert [line.partition(" Bijvoorbeeld")[0] for line in told(docs, content)] == [
        f"docs/b.md:3:18  fout  Op “internet/” staat al docs/a.md. {one}",
        f"docs/c.md:2:18  fout  Op “a/” staat al docs/a.md. {one}",
        f"docs/c.md:2:18  fout  “/weg/” {no_address}",
        f"docs/c.md:2:18  fout  “Weg/” {no_address}",
        f"docs/c.md:2:18  fout  “weg” {no_address}",
    ]
