"""What an address shows that leads on: an old one, of a record that got another id, or a short one from paper."""

from __future__ import annotations

from dataclasses import dataclass

from .delen import Knop


@dataclass(frozen=True)
class Verhuisd:
    """A page that only says where its content is."""

    titel: str
    """“Deze pagina is verhuisd”; at a short address what is found on the page."""
    tekst: str
    """What is found there."""
    beschrijving: str
    """The same for who has not opened it."""
    naar: Knop
    """The page itself."""


def verhuisd(titel: str, adres: str) -> Verhuisd:
    """Return the page at an old address: where `titel` is found now."""
    return Verhuisd(
        "Deze pagina is verhuisd",
        f"Je vindt “{titel}” nu op een ander adres.",
        f"{titel} staat nu op een ander adres.",
        Knop("Ga naar de nieuwe pagina", adres, "verder", hoofd=True),
    )


def kort_adres(titel: str, adres: str) -> Verhuisd:
    """Return the page at a short address, for whoever typed it over from paper: one button to go on."""
    return Verhuisd(
        titel,
        "Je typte het korte adres. Kies de knop om verder te gaan.",
        f"Het korte adres van “{titel}”.",
        Knop("Ga verder", adres, "verder", hoofd=True),
    )
