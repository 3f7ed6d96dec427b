"""Own pages of a council are read as the pages of the program are, and each problem names the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import load
from macros.load.pages import Page, naam, read_pages, samen

from .data import folder

NO_ADDRESS = (
    "fout  Deze naam kan geen adres worden. Gebruik kleine letters, cijfers en koppeltekens. "
    "Bijvoorbeeld gratis-wifi.md."
)
NO_PAGE = (
    "waarschuwing  Dit is geen pagina en komt niet op de site. Een pagina eindigt op .md. "
    "Een beeld kan hier niet."
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder without problems."""
    return folder(tmp_path)


def write(data: Path, **files: str | bytes) -> Path:
    """Write own pages; `__` in a name stands for a folder."""
    for name, text in files.items():
        file = data / "paginas" / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return data


def told(data: Path) -> list[str]:
    return [str(problem) for problem in load(data).problems]


def test_a_folder_without_own_pages(data: Path) -> None:
    """Most councils begin so."""
    assert (load(data).paginas, told(data)) == ((), [])


def test_own_pages_in_the_order_of_their_names(data: Path) -> None:
    """The mark some editors put in front and the line ends of Windows are no part of the text."""
    write(data, **{"winter.md": b"\xef\xbb\xbf# Winter\r\n", "noden__wifi.md": "# Wifi\n"})
    assert load(data).paginas == (
        Page("noden/wifi.md", "data/paginas/noden/wifi.md", "# Wifi\n"),
        Page("winter.md", "data/paginas/winter.md", "# Winter\n"),
    )
    assert told(data) == []


def test_each_file_that_is_no_page_is_told_in_one_run(data: Path) -> None:
    """What editors leave behind is not; a page that cannot be read stops the build."""
    names = ("README.md", "a b.md", "noden__Wifi.md", "foto.jpg", "noot.MD")
    write(data, **dict.fromkeys(names, "x"))
    write(data, **{".noot.md.swp": "x", "noot.md~": "x", ".git__x.md": "x"})
    write(data, **{"groot.md": b"x" * 300_001, "oud.md": "é".encode("latin-1")})
    (data / "paginas" / "map.md").mkdir()
    (data / "paginas" / "weg.md").symlink_to(data / "offer.yaml")
    assert told(data) == [
        f"data/paginas/README.md:1:1  {NO_ADDRESS}",
        f"data/paginas/a b.md:1:1  {NO_ADDRESS}",
        f"data/paginas/foto.jpg:1:1  {NO_PAGE}",
        "data/paginas/groot.md:1:1  fout  Deze pagina is groter dan 300 kB. Verdeel de tekst over meer pagina's.",
        "data/paginas/map.md:1:1  fout  Hier verwachten we een tekstbestand, geen map of verwijzing. Bijvoorbeeld offer.yaml.",
        f"data/paginas/noden/Wifi.md:1:1  {NO_ADDRESS}",
        f"data/paginas/noot.MD:1:1  {NO_ADDRESS}",
        "data/paginas/oud.md:1:1  fout  Dit bestand is niet als UTF-8 bewaard. Bewaar het opnieuw en kies UTF-8.",
        "data/paginas/weg.md:1:1  fout  Dit bestand is een verwijzing naar een plek buiten de map. Zet het zelf in de map.",
    ]
    assert load(data).paginas == ()


def test_a_file_in_the_place_of_the_folder(data: Path) -> None:
    """It is told as a mistake, not passed over."""
    (data / "paginas").write_text("# Wifi\n")
    assert told(data) == [
        "data/paginas:1:1  fout  Dit is een bestand, geen map. Kies de map waarin het staat. Bijvoorbeeld data."
    ]


def test_a_link_in_the_place_of_the_folder(data: Path) -> None:
    """Pages from elsewhere never come on the site by way of it; one that leads to itself neither."""
    (data.parent / "elders").mkdir()
    (data.parent / "elders" / "geheim.md").write_text("# Geheim\n")
    (data / "paginas").symlink_to(data.parent / "elders")
    assert load(data).paginas == ()
    assert told(data) == [
        "data/paginas:1:1  fout  Deze map is een verwijzing naar een plek buiten de map met gegevens. Zet de map zelf daarin."
    ]


def test_an_own_page_takes_the_place_of_one_of_the_program(tmp_path: Path) -> None:
    """By its name alone; a message calls each as its writer does."""
    (tmp_path / "noden").mkdir()
    for name in ("noden/wifi.md", "over.md"):
        (tmp_path / name).write_text("# Van het programma\n")
    program, problems = read_pages(tmp_path)
    own = Page("noden/wifi.md", "data/paginas/noden/wifi.md", "# Van ons\n")
    assert problems == ()
    assert samen(program, [own]) == (own, Page("over.md", "docs/over.md", "# Van het programma\n"))
    assert naam("noden/wifi.md", [own]) == "data/paginas/noden/wifi.md"
    assert naam("over.md", [own]) == "docs/over.md"
