"""A small set of words that the rules know, for the tests of the rules."""

from __future__ import annotations

from macros.model import Taal, Vermijd, Woord
from macros.taal.woordenboek import woordenboek

BOEK = woordenboek(
    Taal(
        versie="1",
        vermijd=(
            Vermijd(woord="indien", gebruik="als"),
            Vermijd(woord="in het kader van", gebruik="voor", vormen=("in het kader",)),
            Vermijd(woord="u", gebruik="je", vormen=("uw",)),
        ),
        afkortingen=(Vermijd(woord="o.a.", gebruik="onder andere"), Vermijd(woord="nr.", gebruik="nummer")),
        namen=("VVSG",),
        werkwoorden=("is", "heeft", "bel"),
    ),
    (Woord(id="qr-code", woord="QR-code", uitleg="Een vierkant.", ook=("QR-codes",)),),
    ("Gemeente Voorbeeldkerk-aan-de-Verzinsel",),
)
