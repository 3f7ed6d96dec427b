"""An offer brought in line with its calendar: in the file, line by line, and never into a register with a fout."""

from __future__ import annotations

import shutil
import time
from difflib import unified_diff
from pathlib import Path

import pytest

from macros.agendabron.bijwerken import Bijgewerkt, NietBijgewerkt, werk_bij

from ..conftest import DATA
from ..excel.werkmap import register
from ..klein import AANBOD, anders, schrijf
from .agenda import afspraak, agenda, op


def _werk_bij(data: Path, id: str, *events: str) -> Bijgewerkt:
    found = register(data)
    return werk_bij(data, found, found.aanbod[id], agenda(*events), time.monotonic)


def test_only_lessons_that_differ_are_written(tmp_path: Path) -> None:
    """One session more is one line more; a second time nothing changes."""
    data = tmp_path / "data"
    shutil.copytree(DATA["testdorp"], data)
    file = data / "offer" / "lessen.yaml"
    before = file.read_text("utf-8").splitlines()
    days = {
        "20261124": "Berichten en foto's",
        "20261201": "Apps installeren",
        "20261208": "Veilig surfen",
        "20261215": "Samen herhalen",
        "20261222": "Cursusfeest",
    }
    events = [afspraak(*op(day, "1330"), uid=day, titel=title) for day, title in days.items()]

    first = _werk_bij(data, "cursus-smartphone", *events)
    second = _werk_bij(data, "cursus-smartphone", *events)

    changed = [line for line in unified_diff(before, file.read_text("utf-8").splitlines(), n=0, lineterm="")][
        3:
    ]
    assert changed == ["+        - {op: 2026-12-22, uren: 13u30-16u, titel: Cursusfeest}"]
    assert (first.bestanden, second.bestanden, second.verschil.leeg) == (("offer/lessen.yaml",), (), True)


def test_another_place_is_told(tmp_path: Path) -> None:
    """A location that is not the offer's place is told; one that names it is not."""
    data = schrijf(tmp_path / "data")

    found = _werk_bij(
        data,
        "digipunt",
        afspraak(*op("20261202"), "LOCATION:Vergaderzaal\\, De Bib"),
        afspraak(*op("20261203"), "LOCATION:Cultuurzaal", uid="2"),
    )

    assert found.opmerkingen == (
        "De agenda zegt “Cultuurzaal” bij 3 december 2026 14u-16u “Les”, het register zegt De bib. "
        "Vraag de aanbieder waar het doorgaat.",
    )


@pytest.mark.parametrize(
    ("when", "event", "reason"),
    [
        ({"elke": ["dinsdag 14u-16u"]}, afspraak(*op("20261124")), "Met deze agenda klopt het register niet meer: De les op 2026-11-24 valt samen"),
        ({"elke": ["dinsdag 14u-16u"]}, afspraak(*op("20261125"), titel="Привет"), "Dit kan niet in offer.yaml, regel 28: In “Привет” staat een letter uit een ander alfabet"),
        ({"ronde": [{"plaats": "bib", "elke": ["dinsdag 14u-16u"]}]}, afspraak(*op("20261125")), "Dit aanbod heeft een ronde met haltes."),
        ({"elke": ["dinsdag 14u-16u"]}, "", "In deze agenda staat niets in het komende jaar."),
    ],
)  # fmt: skip
def test_what_does_not_fit_stays_out(
    when: dict[str, object], event: str, reason: str, tmp_path: Path
) -> None:
    """A calendar that contradicts the register, or says nothing, leaves the last good lessons."""
    data = schrijf(tmp_path / "data", anders(AANBOD, wanneer={**when, "niet_op": ["schoolvakanties"]}))
    before = (data / "offer.yaml").read_bytes()

    with pytest.raises(NietBijgewerkt) as found:
        _werk_bij(data, "digipunt", *([event] if event else []))

    assert str(found.value.args[0]).startswith(reason)
    assert (data / "offer.yaml").read_bytes() == before
