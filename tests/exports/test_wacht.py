"""What was taken over and waits is in no file of data and on no page but its own and those of who looks it after."""

from __future__ import annotations

import shutil
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from macros.check import check
from macros.drukwerk.soorten import vellen
from macros.exports.basis import Export
from macros.exports.tabel import EXPORTS
from macros.load import load
from macros.problems import Severity
from macros.register import Register, link
from macros.site import Site, make
from macros.versies import Versies
from tests.conftest import DATA, VANDAAG
from tests.klein import AUTHORED
from tests.registers import nagekeken

MERK = "kwistig"
"""Stands in every id, name and text of what waits here, and nowhere else."""

TESTDORP = "mailen-voor-beginners"
"""What waits in the example council itself."""

OVERGENOMEN = f"""
versie: 1
actoren:
  - id: {MERK}-bond
    naam: De {MERK}e bond
    soort: organisatie
    telefoon: 059 00 00 99
    relaties: [{{actor: gemeente-testdorp, relatie: deel van}}]
    bron: {{titel: Lijst van {MERK}, datum: 2026-11-10}}
plaatsen:
  - id: {MERK}-zaal
    naam: Zaal {MERK}
    dorpskern: kleingehucht
    openbare_computers: 9
    wifi: ja
    coordinaten: {{breedte: 51.150, lengte: 4.500}}
    bron: {{titel: Lijst van {MERK}, datum: 2026-11-10}}
aanbod:
  - id: {MERK}
    titel: Digipunt {MERK}
    soort: digipunt
    status: na te kijken
    kort: Je leert {MERK} met je toestel.
    aanbieder: {MERK}-bond
    plaatsen: [{MERK}-zaal]
    wanneer: {{elke: [dinsdag 9u-12u]}}
    noden: [beginnen]
    doelgroepen: [senioren]
    trefwoorden: [{MERK}woord]
    bouwstenen: [ondersteun-individueel]
    telefoon: 059 00 00 98
    bron: {{titel: Lijst van {MERK}, datum: 2026-11-10}}
"""
"""A Digipunt with all that lists look at, and the place and the actor that came with it."""

EIGEN = {f"aanbod/{MERK}/", f"plaatsen/{MERK}-zaal/", f"actoren/{MERK}-bond/", f"aanbod/{TESTDORP}/"}
"""The pages of what waits: they exist, so that somebody can look at them."""

NAKIJKEN = {
    "beleid/stand/",
    "beleid/overleg/",
    "drukwerk/",
    f"drukwerk/nazicht-{MERK}-bond/",
    "drukwerk/nazicht-digibank-testregio/",
}
"""Where who must look after it reads whom to ring: pages of the directing role, and the sheets to take along."""

WACHT = {("aanbod", TESTDORP), ("aanbod", MERK), ("plaats", f"{MERK}-zaal"), ("actor", f"{MERK}-bond")}
"""What waits. Its form “Wijzig dit” exists, and the forms offer every place and actor of the register to choose from."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the site of Testdorp with what waits, made from a history in which it is new."""
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path_factory.mktemp("wacht") / "data"))
    (data / "offer" / "wacht.yaml").write_text(OVERGENOMEN, "utf-8")
    for name, old, new in (
        ("gemeente.yaml", "\nfictief: ja\n", "\n"),
        ("offer/lessen.yaml", "in_plaats: [cursus-smartphone, ", f"in_plaats: [{MERK}, cursus-smartphone, "),
    ):
        text = (data / name).read_text("utf-8")
        assert text.count(old) == 1
        (data / name).write_text(text.replace(old, new), "utf-8")
    content, problems = check(load(data), VANDAAG)
    assert [str(one) for one in problems if one.severity is Severity.FOUT] == []
    register = link(content, VANDAAG)
    return make(register, AUTHORED, versions=Versies((_zonder(), register)))


def _zonder() -> Register:
    """Return Testdorp as it was before anything was taken over."""
    content = nagekeken("testdorp")[0]
    return link(content, VANDAAG)


def _genoemd(content: bytes) -> bool:
    """Say whether a file names anything that waits; lines of calendars and cells of workbooks are read whole."""
    parts = [content]
    if content.startswith(b"PK"):
        book = ZipFile(BytesIO(content))
        parts = [book.read(name) for name in book.namelist()]
    text = b"\n".join(parts).replace(b"\r\n ", b"").lower()
    return any(word in text for word in (MERK.encode(), TESTDORP.encode(), b"mailen voor beginners"))


def _paden(files: dict[str, bytes]) -> set[str]:
    return {path.removesuffix("index.html") for path, content in files.items() if _genoemd(content)}


@pytest.fixture(scope="module")
def bestanden(site: Site) -> dict[str, bytes]:
    """Return every page and file of the site, open data aside, by its path."""
    return {path: text.encode() for path, text in site.files()}


def test_it_waits(site: Site) -> None:
    """The offer, and the place and the actor that came with it."""
    assert site.zicht.register.in_de_wacht == WACHT


@pytest.mark.parametrize("export", EXPORTS, ids=lambda one: one.id)
def test_no_file_of_data_names_it(site: Site, export: Export) -> None:
    """Not one byte: no offer, no place, no actor, no reference to one, no calendar, no news of it."""
    view = replace(site.zicht, versies=Versies((_zonder(), site.zicht.register)))
    files = dict(export.bestanden(view))
    assert files
    assert [path for path, content in files.items() if _genoemd(content)] == []


def test_only_these_pages_name_it(bestanden: dict[str, bytes]) -> None:
    """No list, search, sitemap, a-z, agenda, screen, embedded page or JSON-LD of another page: the whole site was read."""
    forms = {f"wijzig/{kind}/{id}.json" for kind, id in WACHT}
    chosen = {path for path in bestanden if path.startswith("assets/wijzig.") and path.endswith(".json")}
    assert _paden(bestanden) == EIGEN | NAKIJKEN | forms | chosen


def test_its_own_pages_are_for_no_program(bestanden: dict[str, bytes]) -> None:
    """A search engine is told to stay away, and the page tells programs nothing."""
    for path in EIGEN:
        page = bestanden[f"{path}index.html"].decode()
        assert '<meta name="robots" content="noindex">' in page, path
        assert "application/ld+json" not in page, path


def test_paper_leaves_it_out(site: Site) -> None:
    """Only the sheet of somebody who goes and looks holds it."""
    made = {vel.id for vel in vellen(site.zicht.register) if _genoemd(site.drukkerij.html(vel).encode())}
    assert made == {"nazicht-digibank-testregio", f"nazicht-{MERK}-bond"}


def test_what_is_named_elsewhere_is_shown(site: Site) -> None:
    """An actor or place that something shown names waits no more, nor what that one names; the offer itself does."""
    register = site.zicht.register
    council = register.actoren["gemeente-testdorp"]
    relation = register.actoren[f"{MERK}-bond"].relaties[0].model_copy(update={"actor": f"{MERK}-bond"})
    named = council.model_copy(update={"relaties": (*council.relaties, relation)})
    changed = replace(register, actoren={**register.actoren, named.id: named})
    assert changed.in_de_wacht == register.in_de_wacht - {("actor", f"{MERK}-bond")}
    assert register.actieplan
    spot = register.actieplan.vindplaatsen[0].model_copy(update={"plaats": f"{MERK}-zaal"})
    plan = register.actieplan.model_copy(update={"vindplaatsen": (spot,)})
    changed = replace(register, actieplan=plan)
    assert changed.in_de_wacht == register.in_de_wacht - {("plaats", f"{MERK}-zaal")}
