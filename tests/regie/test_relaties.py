"""The lines between actors: each once, from what they say and from their roles."""

from __future__ import annotations

from pathlib import Path

from macros.model.keuzes import Relatienaam
from macros.regie.relaties import IN_AANBOD, ZINNEN, banden

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
        ("Onderdeel van Gemeente Kleindorp: Bib.", False, [], False),
        ("Voor aanbod van Gemeente Kleindorp is er een plek bij Bib.", False, ["hulp"], False),
        ("De uitvoering van aanbod van Gemeente Kleindorp ligt bij De vzw.", False, ["hulp"], False),
        ("Medewerking aan aanbod van Gemeente Kleindorp komt van De vzw.", False, ["hulp"], False),
        ("De vzw en Gemeente Kleindorp werken samen.", True, [], False),
        ("Het werk van Oud ging over naar De vzw.", False, [], True),
    ]


def test_every_line_has_a_sentence_in_which_no_actor_is_the_subject() -> None:
    """“Digihelpers werkt samen” cannot be: either two actors do it together, or a thing does."""
    assert set(ZINNEN) == {name.label for name in Relatienaam} | set(IN_AANBOD.values())
    assert [text for text in ZINNEN.values() if text.startswith("{")] == ["{van} en {naar} werken samen."]
