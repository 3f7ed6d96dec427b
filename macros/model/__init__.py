"""The frozen models of everything in `data/`, and the closed lists with their labels."""

from .actieplan import Actie, Actieplan, Bewijs, EigenKaart, Gelegd
from .actor import Actor, Relatie
from .base import Keuze, Model
from .bouwsteen import Bouwsteen, Bouwstenen, BouwstenenVragen, Categorie
from .bron import Bron, Nagekeken, Termijn
from .buren import Buren, Buurgemeente
from .gebruikstest import Gebruikstest, Gebruikstests
from .gemeente import Cijfer, Gemeente, Loket
from .melding import Melding, Meldingen
from .nazichtadres import Nazichtadres, Nazichtadressen
from .offer import TALEN, Offer, Rol
from .plaats import Adres, Plaats
from .synoniemen import Synoniemen
from .taal import Taal, Vermijd, Woord, Woordenlijst
from .toegankelijkheid import Toegankelijkheid
from .toets import Toets, Toetsen, Toetsvraag, Toetsvragen
from .wanneer import Wanneer

__all__ = [
    "TALEN",
    "Actie",
    "Actieplan",
    "Actor",
    "Adres",
    "Bewijs",
    "Bouwsteen",
    "Bouwstenen",
    "BouwstenenVragen",
    "Bron",
    "Buren",
    "Buurgemeente",
    "Categorie",
    "Cijfer",
    "EigenKaart",
    "Gebruikstest",
    "Gebruikstests",
    "Gelegd",
    "Gemeente",
    "Keuze",
    "Loket",
    "Melding",
    "Meldingen",
    "Model",
    "Nagekeken",
    "Nazichtadres",
    "Nazichtadressen",
    "Offer",
    "Plaats",
    "Relatie",
    "Rol",
    "Synoniemen",
    "Taal",
    "Termijn",
    "Toegankelijkheid",
    "Toets",
    "Toetsen",
    "Toetsvraag",
    "Toetsvragen",
    "Vermijd",
    "Wanneer",
    "Woord",
    "Woordenlijst",
]
