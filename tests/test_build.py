"""The whole build: strict, aside, and all or nothing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from macros import build as building
from macros import paths
from macros.build import build, build_intern, write_pages

from .conftest import DATA, ROOT, VANDAAG, gedrukt
from .klein import AANBOD, GEMEENTE, anders, schrijf
from .programma import kopie

pytestmark = pytest.mark.bouwt

DAY = VANDAAG.isoformat()


def digest(folder: Path) -> str:
    """Return one hash over the names and bytes of all files."""
    total = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            total.update(file.relative_to(folder).as_posix().encode())
            total.update(file.read_bytes())
    return total.hexdigest()


def portaal(*arguments: str, cwd: Path = ROOT, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a user would."""
    return subprocess.run(
        [sys.executable, "-m", "macros", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PORTAAL_TODAY": DAY, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_council_folder_outside_the_repository_builds(tmp_path: Path) -> None:
    """Data and target are arguments; nothing depends on where the program stands."""
    data = schrijf(tmp_path / "gemeente" / "data")
    outcome = build(data, tmp_path / "gemeente" / "site", VANDAAG)
    assert (outcome.ok, outcome.messages) == (True, ())
    assert (
        "Digipunt in de bib"
        in (tmp_path / "gemeente" / "site" / "aanbod" / "digipunt" / "index.html").read_text()
    )


def test_record_pages_without_mkdocs_are_the_same_files(tmp_path: Path, site_boechout: Path) -> None:
    """`portaal pages` writes what the build hands to MkDocs, byte for byte."""
    outcome = write_pages(DATA["boechout"], tmp_path / "pages", VANDAAG, gedrukt(site_boechout))
    assert outcome.ok
    files = [file for file in (tmp_path / "pages").rglob("*") if file.is_file()]
    assert len(files) > 50
    for file in files:
        assert file.read_bytes() == (site_boechout / file.relative_to(tmp_path / "pages")).read_bytes()


def test_bad_data_leave_the_last_good_site(tmp_path: Path) -> None:
    """The messages come out, nothing is written, no folder is left behind."""
    site = tmp_path / "site"
    assert build(schrijf(tmp_path / "data"), site, VANDAAG).ok
    before = digest(site)
    outcome = build(schrijf(tmp_path / "data", anders(AANBOD, aanbieder="niemand")), site, VANDAAG)
    assert not outcome.ok
    assert [str(p) for p in outcome.problems if p.severity == "fout"] == [
        "data/offer.yaml:21:16  fout  “niemand” staat niet bij de actoren. Maak eerst deze actor aan of kies een ander id."
    ]
    assert digest(site) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "site"]


@pytest.fixture
def own_docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's files, so that a test may spoil a page."""
    program = kopie(tmp_path / "programma")
    monkeypatch.setattr(paths, "MKDOCS", program / "mkdocs.yml")
    monkeypatch.setattr(paths, "PACKAGES", program)
    monkeypatch.setattr(paths, "DOCS", program / "docs")
    return program / "docs"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "{{ lijst(soort='wiffi') }}",
            ["docs/mijn-pagina.md  soort='wiffi' bestaat niet. Bedoelde je “wifi”?"],
        ),
        (
            "[Naar nergens](weg.md)",
            ["docs/mijn-pagina.md  De link “weg.md” leidt nergens heen. Kijk de naam van het bestand na."],
        ),
    ],
    ids=["macro error", "missing file"],
)
def test_a_mistake_in_an_authored_page_fails_with_one_clear_line(
    tmp_path: Path, own_docs: Path, page: str, expected: list[str]
) -> None:
    """Strict everything, without a traceback; nothing is written."""
    (own_docs / "mijn-pagina.md").write_text(f"# Fout\n\n{page}\n")
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    assert (outcome.ok, list(outcome.messages)) == (False, expected)
    assert not (tmp_path / "site").exists()


def test_the_gate_stops_a_page_that_mkdocs_lets_through(tmp_path: Path, own_docs: Path) -> None:
    """Raw HTML is not MkDocs' business: dead links, double ids and handlers are found in the built page."""
    (own_docs / "mijn-pagina.md").write_text(
        '# Fout\n\n<p id="a"><a href="/weg/">Een pagina die niet bestaat</a></p>\n<p id="a" onclick="alert(1)">Twee</p>\n'
    )
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    found = [line for line in outcome.messages if line.startswith("mijn-pagina/index.html")]
    assert len(found) == len(outcome.messages) == 3
    assert [word in "\n".join(found) for word in ("/weg/", "onclick", "id ")] == [True, True, True]
    assert not (tmp_path / "site").exists()


def test_zero_offers_is_an_error(tmp_path: Path) -> None:
    """An empty portal is never published."""
    data = schrijf(tmp_path / "data")
    (data / "offer.yaml").write_text("versie: 1\nactoren: []\nplaatsen: []\naanbod: []\n")
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert "Er staat geen enkel aanbod in het register." in str(outcome.problems)


def test_a_build_stopped_between_its_two_renames_is_mended_by_the_next(tmp_path: Path) -> None:
    """The last good site stands under its spare name; even a build that fails puts it back."""
    (tmp_path / ".site-oud").mkdir()
    (tmp_path / ".site-oud" / "a").write_text("1")
    assert not build(
        schrijf(tmp_path / "data", anders(AANBOD, aanbieder="niemand")), tmp_path / "site", VANDAAG
    ).ok
    assert (tmp_path / "site" / "a").read_text() == "1"


def test_the_gate_is_part_of_a_build_up_to_a_number_of_pages() -> None:
    """Above it the gate belongs to the tests and to publication."""
    assert building.MOST_PAGES_GATED == 300


def test_with_every_page_the_gate_looks_at_all_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As publication does: a mistake on one page of many is found."""

    def spoiled(order: building.Opdracht, *_: object) -> list[str]:
        (order.aside / "index.html").write_text('<!doctype html><a href="/weg/">Weg</a>')
        return []

    monkeypatch.setattr(building, "mkdocs", spoiled)
    monkeypatch.setattr(building, "MOST_PAGES_GATED", 0)
    data = schrijf(tmp_path / "data")
    assert build(data, tmp_path / "site", VANDAAG).ok
    assert "/weg/" in "\n".join(build(data, tmp_path / "site", VANDAAG, every_page=True).messages)


def test_a_year_whose_holidays_nobody_knows_is_refused_in_plain_words() -> None:
    """Better no answer than a wrong one, and never a traceback."""
    run = portaal("check", PORTAAL_TODAY=date(2150, 1, 1).isoformat())
    assert run.returncode == 2
    assert "De vakanties en feestdagen van 2150 zijn hier niet bekend" in run.stderr
    assert "Traceback" not in run.stderr


_TRANSLATION = """---
title: Я зараз застряг
taal: uk
vertaling_van: noden/nu-vast.md
voor: mensen uit Oekraïne
tot: {tot}
---

# Я зараз застряг

{{{{ lijst(nood='nu-vast') }}}}

Подзвоніть: {{{{ link('agenda', 'de agenda') }}}}.
"""


def test_a_translation_is_marked_under_its_dutch_original(tmp_path: Path, own_docs: Path) -> None:
    """Its own language on main, and on top in Dutch for whom it is, until when, and where the Dutch text is."""
    (own_docs / "oekraiens.md").write_text(_TRANSLATION.format(tot="2027-06-30"), "utf-8")
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    assert (outcome.ok, outcome.messages) == (True, ())
    html = (tmp_path / "site" / "oekraiens" / "index.html").read_text("utf-8")
    main = html[html.index("<main") : html.index("</main>")]
    assert 'lang="uk" dir="ltr"' in main.split(">")[0]
    assert '<div lang="nl-BE" dir="ltr"><div class="melding let-op">' in main
    assert "Tijdelijke vertaling voor mensen uit Oekraïne, tot 30 juni 2027" in main
    assert '<a href="/noden/nu-vast/">Lees de Nederlandse tekst</a>' in main
    assert '<div lang="nl-BE" dir="ltr"><p class="leeg">' in main
    assert '<span lang="nl-BE" dir="ltr"><a href="/agenda/">de agenda</a></span>.</p>' in main
    over = (tmp_path / "site" / "over" / "index.html").read_text("utf-8")
    assert '<main id="inhoud" class="gewoon">' in over


def test_a_translation_without_its_dutch_original_fails_with_one_clear_line(
    tmp_path: Path, own_docs: Path
) -> None:
    """The Dutch text counts: without it there is nothing to translate."""
    text = _TRANSLATION.format(tot="2027-06-30").replace("nu-vast.md", "weg.md")
    (own_docs / "oekraiens.md").write_text(text, "utf-8")
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    assert not outcome.ok
    assert outcome.messages == (
        "docs/oekraiens.md  De Nederlandse tekst docs/noden/weg.md bestaat niet. Zonder die tekst kan dit niet.",
    )


STERFT = """
import os, signal, sys
from macros import build, cli

first = os.getpid()
build.mkdocs = lambda *_: os.kill(os.getpid(), signal.SIGKILL) if os.getpid() != first else ["niet apart"]
sys.exit(cli.main(["build", "--data", sys.argv[1], "--site", sys.argv[2]]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a build is one process")
def test_a_build_that_the_system_ends_leaves_the_last_good_site(tmp_path: Path) -> None:
    """As when memory is full: a line says so, whatever progress was told, and no folder is left behind."""
    site, data = (
        tmp_path / "site",
        schrijf(tmp_path / "data", gemeente=anders(GEMEENTE, drukwerk={"vellen": ["affiche"]})),
    )
    assert build(data, site, VANDAAG).ok
    before = digest(site)
    run = subprocess.run(
        [sys.executable, "-c", STERFT, data, site],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PORTAAL_TODAY": DAY},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr.splitlines()[-2:]) == (
        1,
        "",
        [
            "Het maken van de site is van buitenaf gestopt (code -9). Heeft deze computer nog genoeg geheugen? Probeer opnieuw.",
            "Er is niets geschreven. Wat er al stond, staat er nog.",
        ],
    )
    assert digest(site) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "site"]


def test_the_internal_site_changes_together_with_the_public_one(tmp_path: Path) -> None:
    """Both come, a failure leaves both, and a council that shows everything has no internal one any more."""
    site, intern = tmp_path / "site", tmp_path / "site-intern"
    outcome = build(schrijf(tmp_path / "data"), site, VANDAAG, intern)
    assert (outcome.ok, outcome.messages) == (True, ())
    assert (outcome.intern, outcome.pages) == (
        len(list(intern.rglob("*.html"))),
        len(list(site.rglob("*.html"))),
    )
    assert not (site / "beleid" / "stand").exists()
    assert (intern / "beleid" / "stand" / "index.html").is_file()
    before = digest(site), digest(intern)
    assert not build(
        schrijf(tmp_path / "data", anders(AANBOD, aanbieder="niemand")), site, VANDAAG, intern
    ).ok
    assert (digest(site), digest(intern)) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "site", "site-intern"]
    shows_all = anders(GEMEENTE, regie_publiek="ja")
    assert build(schrijf(tmp_path / "data", gemeente=shows_all), site, VANDAAG, intern).intern == 0
    assert (site / "beleid" / "stand" / "index.html").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "site"]


@pytest.mark.parametrize("answer", ["ja", None])
def test_what_the_directing_role_sees_is_built_in_one_folder(tmp_path: Path, answer: str | None) -> None:
    """For `portaal serve --intern`: the internal site, or the public one where that shows everything."""
    target = tmp_path / "getoond"
    target.mkdir()
    data = schrijf(tmp_path / "data", gemeente=anders(GEMEENTE, regie_publiek=answer))
    assert build_intern(data, target, VANDAAG).ok
    assert (target / "beleid" / "stand" / "index.html").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "getoond"]


def test_a_page_that_would_hide_an_internal_one_stops_both(tmp_path: Path, own_docs: Path) -> None:
    """Two sources for one address are refused, also when only the internal site has the second."""
    (own_docs / "beleid" / "stand").mkdir(parents=True)
    (own_docs / "beleid" / "stand" / "index.md").write_text("# Eigen stand\n\nLees dit.\n")
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG, tmp_path / "site-intern")
    assert outcome.messages == (
        "Deze adressen komen zowel uit docs/ als uit het register: /beleid/stand/. Hernoem het bestand in docs/.",
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "programma"]
