"""What the privacy page says of the web server: only what the council wrote down itself."""

from __future__ import annotations

from ..model.keuzes import Serverlog
from .delen import Regel
from .zicht import Zicht

TEKSTEN: dict[Serverlog, tuple[str, ...]] = {
    Serverlog.INGEKORT: (
        "De server schrijft op welke pagina iemand vroeg, en op welke dag en welk uur. "
        "Er staat ook een stuk bij van het adres waarmee een toestel op internet zit, het ip-adres. "
        "Het laatste stuk laten we weg. Zo kunnen we niet zien wie je bent.",
        "Loopt er iets ernstig mis op de server? Dan kan het hele adres erin staan. "
        "Dat lijstje dient om fouten en aanvallen te zien. Na 14 dagen wissen we het.",
    ),
    Serverlog.HOST: (
        "Deze site staat op de server van een ander bedrijf. Dat bedrijf schrijft op welke pagina iemand vroeg, wanneer, "
        "en met welk adres op internet, het ip-adres. De gemeente krijgt dat lijstje niet.",
        "Hoelang dat bedrijf het bewaart, staat in zijn eigen privacyverklaring. Vraag ons welk bedrijf het is.",
    ),
}
"""What each choice means for a visitor; the first is how our own set-up of a server writes its log."""


def serverlog(zicht: Zicht) -> tuple[Regel, ...]:
    """Return what is kept, or that nobody filled it in, with the way to ask."""
    kept = zicht.register.gemeente.serverlog
    if kept is None:
        return ("De gemeente vulde nog niet in wat de server van een bezoek bijhoudt.", zicht.vraag_na())
    return TEKSTEN[kept]
