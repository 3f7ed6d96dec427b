"""The picture of the layers in the handbook is what the code does: every import of every module, and no arrow too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.architectuur.invoer import Invoer, laag_van, lees_invoer, modules, verschillen
from scripts.architectuur.lagen import LAGEN, Laag
from scripts.architectuur.pagina import PAGINA, vernieuwd
from scripts.architectuur.tekenen import in_woorden, tekening

from .conftest import ROOT

MACROS = ROOT / "macros"

KLEIN = (
    Laag("Onder", "Staat alleen.", ("woorden",)),
    Laag("Midden", "Staat ertussen.", ("register", "views.kern"), ("Onder",)),
    Laag("Boven", "Staat bovenaan.", ("__init__", "views"), ("Onder", "Midden")),
)


def pakket(folder: Path, **files: str) -> Path:
    """Write a package `macros` of these modules, `views__kern` as `views/kern.py`, and return it."""
    package = folder / "macros"
    for name, text in {"__init__": "", "views____init__": "", **files}.items():
        file = package / f"{name.replace('views__', 'views/')}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return package


GOED = {
    "woorden": "",
    "register": "from . import woorden\n",
    "views__kern": "from ..woorden import dag\n",
    "views__lijst": "from .. import register\nfrom . import kern\nfrom macros.woorden import dag\n",
}


def gezegd(package: Path, layers: tuple[Laag, ...] = KLEIN) -> list[str]:
    return [*verschillen(lees_invoer(package), modules(package), layers)]


def test_each_import_of_the_code_is_drawn_and_nothing_else() -> None:
    """Of every module in `macros/`; a message says which module and import, and what to do."""
    assert [*verschillen(lees_invoer(MACROS), modules(MACROS))] == []


def test_the_page_holds_the_newest_picture() -> None:
    """After a change of the table: python -m scripts.architectuur."""
    page = PAGINA.read_text("utf-8")
    assert page == vernieuwd(page)
    assert tekening() in page
    assert in_woorden() in page


def test_every_way_to_import_is_read(tmp_path: Path) -> None:
    """Relative and absolute, a module and a name in it, in a function and only for types."""
    package = pakket(
        tmp_path,
        woorden="",
        register="def f():\n    import macros.woorden\n",
        views__kern="import json\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..register import R\n",
        views__lijst="from . import kern\nfrom .. import __name__\nfrom ..woorden import dag, uur\n",
    )
    assert lees_invoer(package) == (
        Invoer("macros/register.py", 2, "register", "woorden"),
        Invoer("macros/views/kern.py", 4, "views.kern", "register"),
        Invoer("macros/views/lijst.py", 1, "views.lijst", "views.kern"),
        Invoer("macros/views/lijst.py", 2, "views.lijst", "__init__"),
        Invoer("macros/views/lijst.py", 3, "views.lijst", "woorden"),
    )


def test_a_package_that_fits(tmp_path: Path) -> None:
    """A module of a package may stand in a layer of its own."""
    assert gezegd(pakket(tmp_path, **GOED)) == []
    assert [laag_van(name, KLEIN) for name in ("views.kern", "views.lijst", "views", "zoek")] == [
        "Midden",
        "Boven",
        "Boven",
        "",
    ]


def test_an_import_that_is_not_drawn(tmp_path: Path) -> None:
    """It is named with file, line and both layers."""
    files = {**GOED, "woorden": "import re\nfrom .views import lijst\n"}
    assert gezegd(pakket(tmp_path, **files)) == [
        "macros/woorden.py:2  woorden (Onder) gebruikt views.lijst (Boven). Die pijl staat niet in "
        "scripts/architectuur/lagen.py. Verplaats de code, of teken de pijl als ze naar boven wijst."
    ]


def test_an_arrow_that_nobody_follows(tmp_path: Path) -> None:
    """What is drawn and happens no more would mislead."""
    files = {**GOED, "views__lijst": "from . import kern\n"}
    assert gezegd(pakket(tmp_path, **files)) == [
        "scripts/architectuur/lagen.py  Boven → Onder staat getekend, maar geen enkele module gebruikt dat nog. "
        "Haal de pijl weg."
    ]


def test_a_module_without_a_layer_and_a_name_without_a_module(tmp_path: Path) -> None:
    """Both in one run."""
    package = pakket(tmp_path, **GOED, zoek="")
    (package / "register.py").rename(package / "zoeken.py")
    (package / "views" / "lijst.py").write_text("from . import kern\nfrom ..woorden import dag\n", "utf-8")
    assert sorted(gezegd(package)) == [
        "scripts/architectuur/lagen.py  register staat bij Midden, maar bestaat niet meer. Haal de naam weg.",
        "scripts/architectuur/lagen.py  zoek staat in geen enkele laag. Zet die module bij de laag waar ze hoort.",
        "scripts/architectuur/lagen.py  zoeken staat in geen enkele laag. Zet die module bij de laag waar ze hoort.",
    ]


def test_an_arrow_points_up(tmp_path: Path) -> None:
    """Else two layers could use each other."""
    wrong = (Laag("Onder", "", ("woorden",), ("Midden",)), *KLEIN[1:])
    files = {**GOED, "woorden": "from . import register\n"}
    assert gezegd(pakket(tmp_path, **files), wrong) == [
        "scripts/architectuur/lagen.py  Onder → Midden wijst niet naar boven. Een laag gebruikt alleen lagen erboven."
    ]


@pytest.mark.parametrize("layer", LAGEN, ids=lambda layer: layer.naam)
def test_a_layer_stands_once_in_picture_and_words(layer: Laag) -> None:
    """What one cannot see, one can read."""
    assert tekening().count(f">{layer.naam}</text>") == 1
    assert in_woorden().count(f"- **{layer.naam}.** {layer.wat}") == 1


def test_a_picture_of_three_layers() -> None:
    """A box and a rail each; a dot says who uses what."""
    assert tekening(KLEIN).splitlines()[1:] == [
        '<rect x="1" y="1" width="120" height="38" rx="4"/>',
        '<text x="10" y="25" font-size="15" fill="currentColor" stroke="none">Onder</text>',
        '<rect x="1" y="47" width="120" height="38" rx="4"/>',
        '<text x="10" y="71" font-size="15" fill="currentColor" stroke="none">Midden</text>',
        '<rect x="1" y="93" width="120" height="38" rx="4"/>',
        '<text x="10" y="117" font-size="15" fill="currentColor" stroke="none">Boven</text>',
        '<path d="M147 104V28H121m6 -4l-6 4l6 4"/>',
        '<path d="M134 104V74H121m6 -4l-6 4l6 4"/>',
        '<path d="M121 58H147"/>',
        '<circle cx="147" cy="58" r="3" fill="currentColor" stroke="none"/>',
        '<path d="M121 104H147"/>',
        '<circle cx="134" cy="104" r="3" fill="currentColor" stroke="none"/>',
        '<circle cx="147" cy="104" r="3" fill="currentColor" stroke="none"/>',
        "</svg>",
    ]
