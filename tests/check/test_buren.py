"""The neighbours in the register: what a copy gives, and that a bad one takes nothing away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from macros.check import check
from macros.check.buren import buurbestanden
from macros.check.content import Content
from macros.load import load
from tests import klein
from tests.buren.bestand import AANBOD, anders, inhoud
from tests.conftest import ROOT
from tests.klein import VANDAAG

LIJST = """versie: 1
buren:
  - {id: anderdorp, naam: Buurdorp, aanbod: ../ander.json}
  - {id: buurdorp, naam: Buurdorp, aanbod: ../buur.json}
"""


def gelezen(folder: Path, **copies: bytes) -> tuple[Content, list[str]]:
    """Return the data with these copies, and what is told of the neighbours."""
    data = klein.schrijf(folder / "data")
    (data / "buren.yaml").write_text(LIJST, "utf-8")
    (data / "buren").mkdir()
    for name, content in copies.items():
        (data / "buren" / f"{name}.json").write_bytes(content)
    content, problems = check(load(data), VANDAAG)
    return content, [f"{one.place.file}  {one.severity}" for one in problems if "buren" in one.place.file]


def test_copies_come_in_the_order_of_the_list(tmp_path: Path) -> None:
    """An old one too: what it tells is for the page to judge."""
    content, told = gelezen(
        tmp_path,
        buurdorp=inhoud(),
        anderdorp=inhoud(
            datum="2026-11-01", momenten=[], aanbod=[anders(AANBOD, nagekeken=None, zeker=False)]
        ),
    )
    assert [copy.buur.id for copy in buurbestanden(content, VANDAAG)] == ["anderdorp", "buurdorp"]
    assert told == ["data/buren/anderdorp.json  waarschuwing"]


def test_a_bad_copy_costs_nothing_but_itself(tmp_path: Path) -> None:
    """It is a waarschuwing; the other neighbour stays, and nothing stops the build."""
    content, told = gelezen(tmp_path, buurdorp=inhoud(), anderdorp=b"\x00" * 100)
    assert [copy.buur.id for copy in buurbestanden(content, VANDAAG)] == ["buurdorp"]
    assert told == ["data/buren/anderdorp.json  waarschuwing"]


def test_a_copy_that_leads_out_of_its_folder_is_not_read(tmp_path: Path) -> None:
    """Nor one that is too large to be one."""
    (tmp_path / "elders.json").write_bytes(inhoud())
    content, _ = gelezen(tmp_path, anderdorp=b" " * 5_000_001)
    (tmp_path / "data" / "buren" / "buurdorp.json").symlink_to(tmp_path / "elders.json")
    content, problems = check(load(tmp_path / "data"), VANDAAG)
    assert buurbestanden(content, VANDAAG) == ()
    assert [one.text.partition(". ")[0] for one in problems if "buren/" in one.place.file] == [
        "We gebruiken deze kopie niet",
        "Dit bestand is een verwijzing naar een plek buiten de map",
    ]


def test_copies_in_a_folder_elsewhere_are_not_read(tmp_path: Path) -> None:
    """Like a single copy that leads out of its folder."""
    gelezen(tmp_path, buurdorp=inhoud())
    (tmp_path / "data" / "buren").rename(tmp_path / "elders")
    (tmp_path / "data" / "buren").symlink_to(tmp_path / "elders")
    content, problems = check(load(tmp_path / "data"), VANDAAG)
    assert buurbestanden(content, VANDAAG) == ()
    assert [str(one) for one in problems if one.place.file.endswith("buren")] == [
        "data/buren:1:1  waarschuwing  Deze map is een verwijzing naar een plek buiten de map met gegevens. "
        "Zet de map zelf daarin."
    ]


ZONDER = """
import sys
from datetime import date
from pathlib import Path
from macros.check import check
from macros.load import load
from macros.register import link

content, _ = check(load(Path(sys.argv[1])), date(2026, 11, 21))
assert link(content, date(2026, 11, 21)).buren == ()
print(*sorted({"macros.buren.lezen", "macros.exports.eigen.vorm"} & set(sys.modules)))
"""


def test_a_council_without_neighbours_loads_nothing_for_them(tmp_path: Path) -> None:
    """Checking takes as long as it did."""
    command = [sys.executable, "-c", ZONDER, str(klein.schrijf(tmp_path / "data"))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.stderr) == ([], "")
