"""The columns of each sheet: the fields that may be proposed, with the words of a partner."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.soorten import MODELLEN
from ..model.uitleg import uitleg
from ..model.voorbeelden import eigenaar
from ..voorstel.velden import VELDEN, Veld
from ..wijzigwoorden import TITELS

BLADEN: dict[str, str] = {"aanbod": "Aanbod", "plaats": "Plaatsen", "actor": "Actoren"}
"""Kind of entry → the title of its sheet."""

ID, WIE = "id", "Wie"
"""The two columns that only a reader needs: the id, and the name of the provider of an offer."""

LEES_MIJ, BASIS, LIJSTEN = "Lees mij", "_basis", "_lijsten"
"""The sheet with the explanation, and the hidden ones: values as they went out, and what one may choose."""


@dataclass(frozen=True)
class Kolom:
    """One column of a sheet, and the field that it holds."""

    veld: Veld
    titel: str
    uitleg: str
    voorbeeld: str

    @property
    def pad(self) -> str:
        """Where the field stands in an entry."""
        return self.veld.pad


def _kolom(soort: str, veld: Veld) -> Kolom:
    owner, name = eigenaar(MODELLEN[soort], veld.pad)
    homes = (f"{kind.__name__}.{name}" for kind in owner.__mro__)
    words = uitleg(owner, name)
    title = next((TITELS[home] for home in homes if home in TITELS), words.titel)
    text = words.uitleg.replace("Schrijf [] als", "Schrijf niets als").replace("het weg", "het leeg")
    return Kolom(veld, title, text.replace("je het weg", "je het leeg"), words.voorbeeld)


KOLOMMEN: dict[str, tuple[Kolom, ...]] = {
    soort: tuple(_kolom(soort, veld) for veld in velden) for soort, velden in VELDEN.items()
}
"""Kind of entry → its columns, in the order of the form."""
