"""What falls away when funding ends."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.regie.geld import geld

from ..klein import ACTOR, anders, register
from .klein import hulp


def test_the_end_of_each_funding_and_what_nobody_does_after_it(tmp_path: Path) -> None:
    """A card that two offers carry falls away with the last of the two; without an end date it goes on."""
    payer = anders(ACTOR, id="fonds", naam="Het fonds")
    roles = [{"actor": "fonds", "rol": "financiert"}]
    offers = (
        hulp("eerst", financiering_tot="2027-01-31", bouwstenen=["klare-taal"], rollen=roles),
        hulp("later", financiering_tot="2028-01-31", bouwstenen=["klare-taal", "ondersteun-in-groep"]),
        hulp("voorbij", financiering_tot="2026-11-20", bouwstenen=["ondersteun-digihelpers"]),
        hulp("altijd", bouwstenen=["ondersteun-in-groep"]),
        hulp("gestopt", status="gestopt", financiering_tot="2027-01-01"),
    )
    found = geld(register(tmp_path, *offers, actoren=[ACTOR, payer]))
    assert [(e.offer.id, e.tot, e.voorbij, e.binnenkort) for e in found.eindes] == [
        ("voorbij", date(2026, 11, 20), True, False),
        ("eerst", date(2027, 1, 31), False, True),
        ("later", date(2028, 1, 31), False, False),
    ]
    assert [[card.id for card in e.valt_weg] for e in found.eindes] == [
        ["ondersteun-digihelpers"],
        [],
        ["klare-taal"],
    ]
    assert [[actor.naam for actor in e.betalers] for e in found.eindes] == [[], ["Het fonds"], []]
    assert [offer.id for offer in found.niet_ingevuld] == ["altijd"]
    assert [e.zin for e in found.eindes] == [
        "Het geld voor “Voorbij” liep af op 20 november 2026. Volgt er niets, dan doet daarna niemand nog iets aan "
        "“Ondersteun digihelpers”.",
        "Het geld voor “Eerst” loopt af op 31 januari 2027.",
        "Het geld voor “Later” loopt af op 31 januari 2028. Volgt er niets, dan doet daarna niemand nog iets aan "
        "“Gebruik klare taal”.",
    ]
