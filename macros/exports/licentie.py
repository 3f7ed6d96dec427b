"""The licences under which a council may give its data away: how each is named, and where it can be read."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.keuzes import Licentie


@dataclass(frozen=True)
class Voorwaarden:
    """What one may do with the data."""

    adres: str
    """Where the licence itself can be read; it is its name for programs too."""
    uitleg: tuple[str, ...]
    """What it means for who takes the data over, in plain sentences."""


VOORWAARDEN: dict[Licentie, Voorwaarden] = {
    Licentie.CC0: Voorwaarden(
        "https://creativecommons.org/publicdomain/zero/1.0/",
        (
            "Je mag de gegevens overnemen, veranderen en verspreiden, ook om er geld mee te verdienen.",
            "Je hoeft niets te vragen of te vermelden.",
        ),
    ),
    Licentie.MODEL: Voorwaarden(
        "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0",
        (
            "Je mag de gegevens gratis overnemen, veranderen en verspreiden, ook om er geld mee te verdienen.",
            "Vermeld waar ze vandaan komen. Doe niet alsof de gemeente jouw gebruik goedkeurt.",
        ),
    ),
    Licentie.CC_BY: Voorwaarden(
        "https://creativecommons.org/licenses/by/4.0/",
        (
            "Je mag de gegevens overnemen, veranderen en verspreiden, ook om er geld mee te verdienen.",
            "Vermeld de gemeente als bron, met een link naar deze site en naar de licentie. Zeg ook wat je veranderde.",
            "Doe niet alsof de gemeente jouw gebruik goedkeurt.",
        ),
    ),
}

BUITEN = "De kaarten van de Beleidstool digitale inclusie zijn van Mediawijs en VVSG. Hun teksten staan niet in deze gegevens."
"""What no licence of the council is about."""
