"""The page with the figures: everything measured is on it, and a target that is missed is explained by what was measured."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from macros.check.pages import check_pages
from scripts.bench import __main__ as bench
from scripts.bench import onderdelen, opslag
from scripts.bench.bladzijde import bladzijde
from scripts.bench.bouwen import Deel
from scripts.bench.doelen import doelen
from scripts.bench.meting import Uitkomst
from scripts.bench.opslag import NietGemeten, Onderdelen, Vergelijking
from scripts.bench.paginas import Gewicht, Rij, Zoekrij
from scripts.bench.profiel import Mappenrij, Profiel, aandelen
from scripts.bench.serveren import Rij as Serverrij

from ..conftest import VANDAAG
from ..registers import nagekeken

DAG = date(2026, 11, 22)


def _uitkomst(paginas: int, per_1000: float, geheugen: int) -> Uitkomst:
    return Uitkomst(paginas / 1000 * per_1000, 1, geheugen, 5, paginas, 1_000_000)


def _maat(paginas: int, geheugen: int) -> dict[str, Uitkomst]:
    each = {"heel": 3.0, "bladzijden": 1.5, "Hugo": 2.0, "Eleventy": 2.5}
    return {name: _uitkomst(paginas, one, geheugen) for name, one in each.items()}


COMPARED = Vergelijking(
    DAG,
    20,
    {"Processor": "Voorbeeld"},
    {1000: _maat(1500, 100_000_000), 10_000: _maat(15_000, 300_000_000)},
)
HELP = Rij("aanbod", "aanbod/a/index.html", Gewicht(30_000, 5900, 5000), Gewicht(1, 6000, 1), Gewicht(1, 1, 1), 9, 900, 50)  # fmt: skip
OWN = Onderdelen(
    DAG,
    10,
    register={1000: {"events": 0.1, "load": 0.1, "check": 0.2, "link": 0.1}},
    delen={size: {"register": Deel(size / 1000, 90_000_000, {})} for size in (1000, 10_000)},
    wijziging={1000: 0.4},
    paginas={"Testdorp": [HELP]},
    lighthouse={"Testdorp": {"aanbod": dict.fromkeys(("a", "b", "c", "d"), 100)}},
    zoeken={1000: Zoekrij("wifi", 4, 11_000, 900)},
    server=[Serverrij("onze inrichting", 980, 1), Serverrij("kaal bestand", 1000, 1)],
    profiel=Profiel([Mappenrij("/aanbod/", 1000, 1.5)], {"jinja2": 0.6}, {"jinja2/runtime.py: call": 0.2}),
)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    """Each half is a file of its own; what is not there says how to measure it."""
    opslag.bewaar(tmp_path / "nieuw", COMPARED)
    assert opslag.lees(tmp_path / "nieuw", Vergelijking) == COMPARED
    with pytest.raises(NietGemeten, match=r"scripts\.bench onderdelen"):
        opslag.lees(tmp_path / "nieuw", Onderdelen)
    opslag.bewaar(tmp_path / "nieuw", OWN)
    assert opslag.lees(tmp_path / "nieuw", Onderdelen) == OWN


def test_the_page_has_the_day_in_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page of another day stays; a word that is none of the parts is refused."""
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    opslag.bewaar(tmp_path, COMPARED)
    opslag.bewaar(tmp_path, OWN)
    bench.schrijf(tmp_path, tmp_path)
    assert capsys.readouterr().out == "Geschreven: snelheid-2026-11-22.md\n"
    assert (tmp_path / "snelheid-2026-11-22.md").read_text("utf-8") == bladzijde(COMPARED, OWN)
    with pytest.raises(SystemExit, match="“snel” ken ik niet"):
        bench.main(["kort", "snel"])


def test_the_page_is_one_of_ours(tmp_path: Path) -> None:
    """Its own check finds no more than tips in it; every table is whole, with a head of its own for every number."""
    page = bladzijde(COMPARED, OWN)
    (tmp_path / "snelheid.md").write_text(page, "utf-8")
    found = check_pages(tmp_path, nagekeken("testdorp")[0], VANDAAG)
    assert [str(one) for one in found if one.severity != "tip"] == []
    tables = re.findall(r'^<table class="tabel">\n.+?^</table>$', page, re.MULTILINE | re.DOTALL)
    assert len(tables) == page.count("<table") > 10
    for table in tables:
        heads = re.findall(r'<th scope="col">(.*?)</th>', table)
        assert all(heads)
        assert len(heads) == len(set(heads))
        assert "\n\n" not in table  # Markdown would read on after an empty line
    assert "None" not in page
    headings = re.findall(r"^## (.+)$", page, re.MULTILINE)
    assert len(headings) == len(set(headings))


def test_all_that_is_reached_is_said_to_be() -> None:
    """With these figures nothing is missed."""
    assert [one.wat for one in doelen(COMPARED, OWN) if not one.gehaald] == []
    assert "## Wat we niet halen en waarom\n\nWe halen alles.\n" in bladzijde(COMPARED, OWN)


def test_what_is_missed_is_explained() -> None:
    """Each with its figure, its bound and a reason: too slow beside Hugo, too much memory, too slow a server."""
    slow = {
        size: {**found, "bladzijden": _uitkomst(found["heel"].paginas, 4.0, 1)}
        for size, found in COMPARED.maten.items()
    }
    slow[10_000]["heel"] = replace(slow[10_000]["heel"], geheugen=1_200_000_000)
    own = replace(OWN, server=[Serverrij("a", 900, 1), Serverrij("b", 1000, 1)])
    missed = {
        one.wat: one.regel()[1:3] for one in doelen(replace(COMPARED, maten=slow), own) if not one.gehaald
    }
    assert missed == {
        "tijd t.o.v. Hugo, 1.000 keer aanbod": ("≤ 1,00", "2,00"),
        "tijd t.o.v. Hugo, 10.000 keer aanbod": ("≤ 1,00", "2,00"),
        "tijd van één pagina meer t.o.v. Hugo": ("≤ 1,00", "2,00"),
        "geheugen van de hele site, 10.000 keer aanbod t.o.v. 1.000": ("≤ 11,00", "12,00"),
        "MB geheugen, 10.000 keer aanbod": ("≤ 400", "1.200"),
        "antwoorden t.o.v. een kaal bestand": ("≥ 0,95", "0,90"),
    }
    page = bladzijde(replace(COMPARED, maten=slow), own)
    assert "- **MB geheugen, 10.000 keer aanbod: 1.200, doel ≤ 400.** Het register" in page


def test_every_step_fills_a_figure() -> None:
    """Whatever is measured has a place to be kept and a weight; what needs a site comes after what makes it."""
    steps = list(onderdelen._stappen((100, 1000, 10_000)))
    fields = set(Onderdelen.__dataclass_fields__) - {"dag", "minuten"}
    assert {what for what, _ in steps} == set(onderdelen.METERS) == set(onderdelen.SECONDEN) == fields
    assert ("wijziging", 10_000) not in steps
    for size in (100, 1000, 10_000):
        assert steps.index(("delen", size)) < steps.index(("zoeken", size))


def test_shares_of_a_profile() -> None:
    """Functions by the part of the program they belong to; what is installed by its package, what Python brings together."""
    root = bench.ROOT
    parts, functions = aandelen(
        [
            (str(root / "macros/views/aanbod.py"), "maak", 2.0),
            (str(root / "macros/views/delen.py"), "deel", 1.0),
            (str(root / ".venv/lib/python3/site-packages/jinja2/runtime.py"), "call", 4.0),
            (str(root / "overrides/records/aanbod.html"), "root", 2.0),
            ("~", "<built-in method builtins.len>", 1.0),
        ]
    )
    assert parts == {"jinja2": 0.4, "macros/views": 0.3, "sjablonen": 0.2, "Python zelf": 0.1}
    assert next(iter(functions.items())) == ("jinja2/runtime.py: call", 0.4)
    assert "Python: len" in functions


def test_all_steps_together_are_the_figures_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """After the last step each figure stands where the page looks for it; every step says how far it is."""
    measured = {
        "register": OWN.register[1000],
        "delen": OWN.delen[1000],
        "wijziging": 0.4,
        "profiel": OWN.profiel,
        "paginas": [HELP],
        "lighthouse": OWN.lighthouse["Testdorp"],
        "zoeken": OWN.zoeken[1000],
        "server": OWN.server,
    }
    monkeypatch.setattr(
        onderdelen, "METERS", {what: lambda _, made=made: made for what, made in measured.items()}
    )
    monkeypatch.setattr(onderdelen, "vergroot", lambda *_: None)
    monkeypatch.setattr(onderdelen.onze, "heel", lambda *_: None)
    told: list[tuple[int, int]] = []
    found = list(onderdelen.meet((1000, 10_000), DAG, lambda _, number, of: told.append((number, of))))[-1]
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]
    assert found.register.keys() == found.delen.keys() == found.zoeken.keys() == {1000, 10_000}
    assert found.wijziging == {1000: 0.4}
    assert list(found.paginas) == list(found.lighthouse) == ["Testdorp", "1.000 keer aanbod"]
    assert (found.server, found.profiel) == (OWN.server, OWN.profiel)
    assert "### Per functie" in bladzijde(COMPARED, found)
