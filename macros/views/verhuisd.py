"""What an address shows whose record got another id."""

from __future__ import annotations

from dataclasses import dataclass

from .delen import Knop


@dataclass(frozen=True)
class Verhuisd:
    """A page that only says where its content is now."""

    titel: str
    """“Deze pagina is verhuisd”."""
    tekst: str
    """What is found at the new address."""
    naar: Knop
    """The new page."""


def verhuisd(titel: str, adres: str) -> Verhuisd:
    """Return the page at an old address: where `titel` is found now."""
    return Verhuisd(
        "Deze pagina is verhuisd",
        f"Je vindt “{titel}” nu op een ander adres.",
        Knop("Ga naar de nieuwe pagina", adres, "verder", hoofd=True),
    )
