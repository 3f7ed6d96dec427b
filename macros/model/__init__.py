"""The frozen models of everything in `data/`, and the closed lists with their labels."""

from .actor import Actor, Relatie
from .base import Keuze, Model
from .bouwsteen import Bouwsteen, Bouwstenen, BouwstenenVragen, Categorie
from .bron import Bron, Nagekeken, Termijn
from .gemeente import Cijfer, Gemeente, Loket
from .offer import TALEN, Offer, Rol
from .plaats import Adres, Plaats
from .toegankelijkheid import Toegankelijkheid
from .wanneer import Wanneer

__all__ = [
    "TALEN",
    "Actor",
    "Adres",
    "Bouwsteen",
    "Bouwstenen",
    "BouwstenenVragen",
    "Bron",
    "Categorie",
    "Cijfer",
    "Gemeente",
    "Keuze",
    "Loket",
    "Model",
    "Nagekeken",
    "Offer",
    "Plaats",
    "Relatie",
    "Rol",
    "Termijn",
    "Toegankelijkheid",
    "Wanneer",
]
