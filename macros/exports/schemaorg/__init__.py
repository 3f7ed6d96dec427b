"""What each page tells programs about itself, in the words of schema.org 30, as one JSON-LD block in its head."""

from .actor import actor
from .blok import Knoop, Velden, blok
from .dienst import aanbod
from .pagina import pagina
from .plaats import plaats

__all__ = ["Knoop", "Velden", "aanbod", "actor", "blok", "pagina", "plaats"]
