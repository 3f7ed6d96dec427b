"""The lines between actors: each once, from what they say and from their roles."""

from __future__ import annotations

from pathlib import Path

from macros.regie.relaties import banden

from ..klein import ACTOR, anders, register
from .klein import BIB, VZW, hulp


def test_lines_between_actors(tmp_path: Path) -> None:
    """What holds both ways is one line, whoever names it; a role says something about an offer, not about the two."""
    council = anders(ACTOR, relaties=[{"actor": "vzw", "relatie": "werkt samen"}])
    old = anders(
        ACTOR, id="oud", naam="Oud", tot="2024-12-31", relaties=[{"actor": "vzw", "relatie": "opgegaan in"}]
    )
    roles = [
        {"actor": "vzw", "rol": "werkt samen"},
        {"actor": "vzw", "rol": "voert uit"},
        {"actor": "bib-dienst", "rol": "ontvangt"},
        {"actor": "gemeente", "rol": "coördineert"},
    ]
    stopped = hulp("oud-aanbod", status="gestopt", rollen=[{"actor": "vzw", "rol": "financiert"}])
    found = banden(register(tmp_path, hulp("hulp", rollen=roles), stopped, actoren=[council, BIB, VZW, old]))
    assert [(b.zin, b.wederzijds, [offer.id for offer in b.aanbod], b.voorbij) for b in found] == [
        ("Bib is deel van Gemeente Kleindorp.", False, [], False),
        ("Bib stelt een plek ter beschikking voor aanbod van Gemeente Kleindorp.", False, ["hulp"], False),
        ("De vzw voert aanbod uit van Gemeente Kleindorp.", False, ["hulp"], False),
        ("De vzw werkt mee aan aanbod van Gemeente Kleindorp.", False, ["hulp"], False),
        ("De vzw werkt samen met Gemeente Kleindorp.", True, [], False),
        ("Oud ging op in De vzw.", False, [], True),
    ]
