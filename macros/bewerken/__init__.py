"""Changes the text of data files field by field; layout, comments and all other bytes stay as they are."""

from .bestanden import lees_dossier, proefmap, schrijf_dossier
from .dossier import Dossier
from .waarde import BewerkenKanNiet, Waarde, gelijk

__all__ = ["BewerkenKanNiet", "Dossier", "Waarde", "gelijk", "lees_dossier", "proefmap", "schrijf_dossier"]
