"""What an address without a page shows (404)."""

from __future__ import annotations

from dataclasses import dataclass

from .delen import Tegel
from .zicht import Zicht


@dataclass(frozen=True)
class NietGevonden:
    """A friendly dead end with ways on."""

    titel: str
    """“Deze pagina bestaat niet”."""
    tekst: str
    """What may have happened, and what to do."""
    tegels: tuple[Tegel, ...]
    """Ways on: home, aanbod, agenda, a-z."""


def niet_gevonden(zicht: Zicht) -> NietGevonden:
    """Return the page for an address that does not exist, with ways on."""
    links = zicht.links
    return NietGevonden(
        titel="Deze pagina bestaat niet",
        tekst="Misschien is het adres verkeerd of is de pagina weg. Kies hieronder hoe je verder wil.",
        tegels=(
            Tegel("Naar de startpagina", links.to(), "thuis"),
            Tegel("Alle hulp", links.to("aanbod"), "digipunt"),
            Tegel("Agenda", links.to("agenda"), "agenda"),
            Tegel("Alles van A tot Z", links.to("a-z"), "a-z"),
        ),
    )
