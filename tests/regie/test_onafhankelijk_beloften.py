"""The promises worked out a second time: with proof, without, late, without owner, without term, given up."""

from __future__ import annotations

import pytest

from ..conftest import VANDAAG
from .blad import blad, tabel
from .ruw import NAMEN, Ding, Ruw, aantal, opsom, ruw


def telling(raw: Ruw) -> str:
    """Return how many promises there are, with and without proof."""
    promised = raw.beloofd()
    proven = sum(raw.bewezen(action) for action in promised)
    count = aantal(len(promised), "belofte", "beloften")
    return f"{count}: {proven} met bewijs, {len(promised) - proven} zonder."


def _onbevestigd(raw: Ruw, action: Ding) -> bool:
    """Say whether a call could prove it: what stands there was never checked, or only the plan itself says it."""
    return not raw.bewezen(action) and any(_nooit_nagekeken(raw, proof) for proof in action.get("bewijs", []))


def _nooit_nagekeken(raw: Ruw, proof: Ding) -> bool:
    if "document" in proof:
        return not raw.bewezen({"bewijs": [proof]})
    if "aanbod" in proof:
        entries = [offer for offer in raw.lopend() if offer["id"] == proof["aanbod"]]
    elif "plaats" in proof:
        entries = [raw.plaatsen[proof["plaats"]]]
    else:
        entries = [actor for actor in raw.bestaande() if actor["id"] == proof["actor"]]
    return any("nagekeken" not in entry for entry in entries)


def _te_laat(action: Ding) -> bool:
    return action["status"] != "klaar" and str(action.get("termijn", "9999")) < str(VANDAAG)


def _zinnen(raw: Ruw) -> list[str]:
    promised = raw.beloofd()
    counted = (
        (
            sum(_onbevestigd(raw, action) for action in promised),
            "staat er iets in het register dat nog niemand nakeek. Begin daar met bellen.",
        ),
        (sum(map(_te_laat, promised)), "is de termijn voorbij."),
        (sum("eigenaar" not in action for action in promised), "staat er geen eigenaar."),
        (sum("termijn" not in action for action in promised), "staat er geen termijn."),
    )
    stopped = len(raw.plan["acties"]) - len(promised)
    given_up = aantal(stopped, "belofte die stopgezet is, telt", "beloften die stopgezet zijn, tellen")
    told = [f"Bij {aantal(count, 'belofte', 'beloften')} {rest}" for count, rest in counted if count]
    return [telling(raw), *told, *([f"{given_up} niet mee."] if stopped else [])]


def _rij(raw: Ruw, action: Ding) -> tuple[str, str, str]:
    lacks = (
        ("te laat", _te_laat(action)),
        ("zonder bewijs", True),
        ("geen termijn", "termijn" not in action),
        ("geen eigenaar", "eigenaar" not in action),
        ("in het register staat iets om na te vragen", _onbevestigd(raw, action)),
    )
    owner = raw.actoren[action["eigenaar"]]["naam"] if "eigenaar" in action else "Niet ingevuld"
    return action["titel"], owner, opsom([word for word, holds in lacks if holds])


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    rows = [_rij(raw, action) for action in raw.beloofd() if not raw.bewezen(action)]
    heads = ("Actie", "Eigenaar", "Wat ontbreekt")
    table = tabel("Beloften zonder bewijs", heads, rows) if rows else ()
    return ["Wat is beloofd zonder bewijs?", *_zinnen(raw), *table]


@pytest.mark.parametrize("name", NAMEN)
def test_promises(name: str) -> None:
    """Each count, and each promise without proof with all that it lacks."""
    assert blad(name).lijnen["beloften"] == regels(ruw(name))
