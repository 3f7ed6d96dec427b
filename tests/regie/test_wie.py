"""Who works on what for whom."""

from __future__ import annotations

from pathlib import Path

from macros.model.keuzes import Doelgroep
from macros.regie.wie import wie

from ..klein import ACTOR
from .klein import VZW, actie, hulp, met_plan


def test_who_works_on_skills_of_seniors(tmp_path: Path) -> None:
    """What runs first, what is meant for them before what is for everybody, what stopped last; promises beside it."""
    group = {"bouwstenen": ["ondersteun-in-groep"]}
    offers = (
        hulp("allen", doelgroepen=["iedereen"], **group),
        hulp("gericht", doelgroepen=["senioren"], rollen=[{"actor": "vzw", "rol": "voert uit"}], **group),
        hulp("gestopt", doelgroepen=["senioren"], aanbieder="vzw", status="gestopt", **group),
        hulp("jeugd", doelgroepen=["jongeren"], **group),
        hulp("anders", doelgroepen=["senioren"], bouwstenen=["klare-taal"]),
    )
    plan = {
        "acties": [
            actie("vorming", bouwstenen=["ondersteun-in-groep"], doelgroepen=["iedereen"]),
            actie("jong", bouwstenen=["ondersteun-in-groep"], doelgroepen=["jongeren"]),
        ]
    }
    register = met_plan(tmp_path, *offers, plan=plan, actoren=[ACTOR, VZW])
    found = wie(register, "competenties", Doelgroep.SENIOREN)
    assert [(i.actor.id, i.aanbod.id, i.loopt, i.gericht) for i in found.inzet] == [
        ("vzw", "gericht", True, True),
        ("gemeente", "gericht", True, True),
        ("gemeente", "allen", True, False),
        ("vzw", "gestopt", False, True),
    ]
    assert [actor.id for actor in found.actoren] == ["vzw", "gemeente"]
    assert [promise.actie.id for promise in found.beloften] == ["vorming"]
