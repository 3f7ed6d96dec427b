"""The workflow that writes down a check: from its form to a pull request, on a real remote."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from macros.bevestigen import BRONNEN
from macros.model.keuzes import Nakijkwijze
from macros.model.soorten import LIJSTEN

from .bestanden import GITLAB, WORKFLOWS, lees
from .loper import Loper, loper

PULL = "https://git.example/gemeente/portaal/pull/9"
TAK = "bevestiging-99-1"
LEEG = dict.fromkeys(("id", "door", "functie", "op", "titel", "link"), "")
FORM = lees(next(file for file in WORKFLOWS if file.stem == "bevestigen"))["on"]["workflow_dispatch"][
    "inputs"
]


def _loop(folder: Path, **velden: str) -> tuple[Loper, list[str]]:
    """Run the workflow as somebody filled in its form; return the runner and the steps that failed."""
    filled = {**LEEG, "hoe": "telefoon", "soort": "zoek zelf", **velden}
    found = loper(
        folder, **{"github.run_attempt": "1", **{f"inputs.{key}": text for key, text in filled.items()}}
    )
    found.antwoord({"pr create": f"{PULL}\n"})
    return found, found.loop("bevestigen", "bevestigen")


def _samenvatting(found: Loper) -> list[str]:
    return (found.folder / "samenvatting.md").read_text("utf-8").splitlines()


def _takken(found: Loper) -> list[str]:
    command = ["git", "branch", "--format=%(refname:short)"]
    run = subprocess.run(command, cwd=found.folder / "ver.git", check=True, capture_output=True, text=True)
    return run.stdout.split()


def _verschil(found: Loper) -> list[str]:
    """Return the lines that the branch adds to the data on main."""
    command = ["git", "diff", "--unified=0", "main", TAK]
    run = subprocess.run(command, cwd=found.folder / "ver.git", check=True, capture_output=True, text=True)
    return [line[1:] for line in run.stdout.splitlines() if line[0] == "+" and line[:3] != "+++"]


@pytest.mark.bouwt
def test_a_check_becomes_a_pull_request(tmp_path: Path) -> None:
    """One line for each entry; what was printed and the report field by field are its text; she reads where it stands."""
    found, failed = _loop(
        tmp_path,
        id="digilijn, jeugdhuis",
        hoe="bezoek",
        door="inclusiecoach",
        op="2026-11-20",
        functie="onthaal",
    )
    assert failed == []
    line = "    nagekeken: {op: 2026-11-20, hoe: bezoek, door: inclusiecoach, functie: onthaal}"
    assert _verschil(found) == [line, line]
    words, body = found.oproepen()[-1]
    assert words == (
        f"pr create --head {TAK} --title Bevestiging (bezoek): digilijn jeugdhuis --body-file pull-request.md"
    )
    printed = [
        "    aanbod digilijn: nagekeken op 20 november 2026, bij een bezoek, door inclusiecoach. Dat geldt tot en met 20 februari 2027.",
        "    plaats jeugdhuis: nagekeken op 20 november 2026, bij een bezoek, door inclusiecoach. Dat geldt tot en met 20 mei 2027.",
        "    Bewaard in offer.yaml en offer/hulp.yaml.",
    ]
    assert body.splitlines()[:4] == [*printed, ""]
    assert "`op 20 november 2026, bij een bezoek`" in body and "Klik op “Merge pull request”." in body
    assert "<!--" not in body
    assert _samenvatting(found) == [*printed, "", f"Het staat klaar: {PULL}"]


@pytest.mark.bouwt
def test_a_source_takes_its_title_and_link(tmp_path: Path) -> None:
    """Whatever stands in them is text: no command, no option and no word to GitHub."""
    title = "Folder $(touch gehackt)`touch gehackt`\"; touch gehackt; ' @iemand --op\r\n# Kop"
    found, failed = _loop(
        tmp_path, id="jeugdhuis", hoe="document", soort="plaats", titel=title, link="https://a.example/"
    )
    assert failed == []
    assert len(_verschil(found)) == 1 and title.partition('"')[0] in _verschil(found)[0]
    assert not list(tmp_path.rglob("gehackt"))
    assert all(line.startswith("    ") for line in _samenvatting(found)[:3])


@pytest.mark.bouwt
@pytest.mark.parametrize(
    ("filled", "told"),
    [
        ({"id": "jeugdhuis"}, "Wie keek na?"),
        ({"id": "jeugdhuus", "door": "inclusiecoach"}, "Bedoelde je “jeugdhuis”?"),
        ({"id": "--help", "door": "inclusiecoach"}, "“--help” staat niet in het register."),
        ({"id": " , ", "door": "inclusiecoach"}, "Er ontbreekt nog: ID."),
        ({"id": "jeugdhuis", "door": "inclusiecoach", "op": "gisteren"}, "“gisteren” is geen datum"),
    ],
    ids=["niemand", "tikfout", "optie", "leeg", "dag"],
)
def test_what_cannot_be_written_down_is_told_in_the_summary(
    tmp_path: Path, filled: dict[str, str], told: str
) -> None:
    """The run is red, with the words of the command and nothing done."""
    found, failed = _loop(tmp_path, **filled)
    assert failed == ["Schrijf op wat is nagekeken"]
    assert told in _samenvatting(found)[0]
    assert _takken(found) == ["main"]
    assert not (tmp_path / "oproepen.jsonl").exists()


@pytest.mark.bouwt
def test_what_stood_there_already_asks_for_nothing(tmp_path: Path) -> None:
    """Green, and she reads why there is no pull request."""
    filled = {"id": "digipunt-bibliotheek", "door": "gemeente-testdorp"}
    found, _ = _loop(tmp_path, **filled)
    found.uitkomsten.clear()
    subprocess.run(["git", "push", "--quiet", "origin", "HEAD:main"], cwd=found.kloon, check=True)
    before = len(found.oproepen())
    assert found.loop("bevestigen", "bevestigen") == []
    assert _samenvatting(found)[-1] == "    Dat stond er al: er is niets veranderd."
    assert len(found.oproepen()) == before


def test_the_forms_offer_what_the_command_knows() -> None:
    """On GitHub and on GitLab: every way to check, every kind of entry."""
    ways = [*(way.value for way in Nakijkwijze), *BRONNEN]
    kinds = ["zoek zelf", *LIJSTEN]
    gitlab = lees(GITLAB)["variables"]
    assert [sorted(form["options"]) for form in (FORM["hoe"], gitlab["HOE"])] == [sorted(ways)] * 2
    assert [sorted(form["options"]) for form in (FORM["soort"], gitlab["SOORT"])] == [sorted(kinds)] * 2
