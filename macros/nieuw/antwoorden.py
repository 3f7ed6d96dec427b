"""What somebody answered to make a new council."""

from __future__ import annotations

from dataclasses import dataclass

LOGO = "logo.svg"
"""What the logo is called beside gemeente.yaml."""


@dataclass(frozen=True)
class Antwoorden:
    """What somebody answered, as it was typed; an empty answer means that nobody knows yet."""

    naam: str
    kern: tuple[str, ...] = ()
    telefoon: str = ""
    mail: str = ""
    link: str = ""
    webadres: str = ""
    kleur: str = ""
    logo: str = ""
    """The text of the svg."""
