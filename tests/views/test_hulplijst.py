"""The parts of a list of help: what one can use now, and apart what not."""

from __future__ import annotations

from pathlib import Path

from macros.views.hulplijst import verdeeld

from ..klein import AANBOD, anders, register


def test_whoever_cannot_come_first_meets_what_comes_to_her(tmp_path: Path) -> None:
    """At home, by telephone, on a screen; a bus in the neighbourhood is somewhere to go; unknown is not."""
    offers = (
        anders(AANBOD, id="bus", titel="Bus"),
        anders(AANBOD, id="lijn", titel="Lijn", soort="helpdesk"),
        anders(AANBOD, id="thuis", titel="Thuis", soort="thuishulp", plaatsen=None),
        anders(AANBOD, id="onbekend", titel="Onbekend", soort="loket", plaatsen=None),
        anders(AANBOD, id="later", titel="Later", status="gepland"),
        anders(AANBOD, id="dicht", titel="Dicht", status="tijdelijk dicht"),
        anders(AANBOD, id="voorbij", titel="Voorbij", wanneer={"lessen": ["2026-11-03 14u-16u"]}),
    )
    found = register(tmp_path, *offers)
    parts = verdeeld(found, list(found.aanbod.values()), "niet-komen")
    assert [(part.id, part.titel, [offer.id for offer in part.aanbod]) for part in parts] == [
        ("", None, ["lijn", "thuis", "onbekend"]),
        ("er-heen", "Hier ga je wel naartoe", ["bus"]),
        ("later", "Gepland voor later", ["later"]),
        ("nu-niet", "Hier kan je nu niet terecht", ["dicht", "voorbij"]),
    ]
    assert [offer.id for offer in verdeeld(found, list(found.aanbod.values()))[0].aanbod] == [
        "bus", "lijn", "thuis", "onbekend",
    ]  # fmt: skip


def test_an_empty_list_says_what_there_is_instead(tmp_path: Path) -> None:
    """By what stands below it: somewhere to go, something for later, or nothing at all."""
    bus = anders(AANBOD, id="bus", titel="Bus")
    later = anders(AANBOD, id="later", titel="Later", status="gepland")
    found = register(tmp_path, bus, later)
    assert [
        verdeeld(found, offers, nood)[0].leeg
        for offers, nood in (
            ([found.aanbod["bus"], found.aanbod["later"]], "niet-komen"),
            ([found.aanbod["later"]], "niet-komen"),
            ([], ""),
        )
    ] == [
        "In Kleindorp kennen we nog geen hulp thuis of aan de telefoon.",
        "In Kleindorp kennen we hier nu geen hulp voor. Vraag het na.",
        "In Kleindorp kennen we hier nog geen aanbod voor.",
    ]
