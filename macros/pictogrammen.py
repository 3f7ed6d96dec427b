"""The pictograms of the site: our Dutch names for Material icons, as inline SVG that screen readers skip."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

PICTOGRAMMEN: dict[str, str] = {
    # what one can do
    "bel": "phone",
    "mail": "email-outline",
    "route": "directions",
    "website": "open-in-new",
    "verder": "arrow-right",
    "terug": "arrow-left",
    "thuis": "home-outline",
    "agenda": "calendar-month-outline",
    "a-z": "alphabetical-variant",
    "melden": "pencil-outline",
    "deel": "share-variant-outline",
    "sms": "message-text-outline",
    "bewaar": "bookmark-outline",
    "hoger": "arrow-up",
    "weg": "close",
    "kopieer": "content-copy",
    "ongedaan": "undo",
    "erbij": "plus",
    "pdf": "file-document-outline",
    # facts
    "wanneer": "clock-outline",
    "waar": "map-marker-outline",
    "kost": "piggy-bank-outline",
    "afspraak": "calendar-check-outline",
    "meebrengen": "bag-personal-outline",
    "voor-wie": "account-multiple-outline",
    "leeftijd": "cake-variant-outline",
    "talen": "translate",
    "toegankelijk": "wheelchair",
    "begeleiding": "account-voice",
    "te-voet": "walk",
    "bus": "bus",
    "wie": "domain",
    "samen": "link-variant",
    "helper": "hand-heart",
    "vraag": "help-circle-outline",
    # kinds of offer and what stands in a place
    "digipunt": "lifebuoy",
    "loket": "countertop-outline",
    "helpdesk": "headset",
    "thuishulp": "home-account",
    "les": "school-outline",
    "uitleen": "laptop",
    "wifi": "wifi",
    "computer": "desktop-classic",
    "printer": "printer-outline",
    "kaartlezer": "smart-card-reader-outline",
    "scanner": "scanner",
    "internettarief": "router-wireless",
    "herstel": "wrench-outline",
    "uitleg": "book-open-page-variant-outline",
    # needs
    "beginnen": "sprout-outline",
    "niet-komen": "home-heart",
    "burgerprofiel": "card-account-details-outline",
    "toestel": "cellphone",
    "code": "cellphone-key",
    "bank": "bank-outline",
    "veilig": "shield-check-outline",
    "voorlezen": "volume-high",
    # policy
    "bouwsteen": "cards-outline",
    "legplan": "view-column-outline",
    "actieplan": "clipboard-check-outline",
    "stand": "chart-box-outline",
    "toets": "checkbox-multiple-marked-outline",
    # states, each the name of a kind of notice or check
    "open": "check-circle",
    "straks": "clock-outline",
    "bel-eerst": "phone-alert",
    "vraag-na": "help-circle",
    "dicht": "minus-circle",
    "gepland": "calendar-clock",
    "gestopt": "close-circle",
    "proef": "flask-outline",
    "let-op": "alert-circle",
    "nagekeken": "check-decagram-outline",
    "laat": "clock-alert-outline",
    "nooit": "help-circle-outline",
    "gemeld": "message-alert-outline",
}
"""Our name → file name in Material's icon set; only what the site uses."""

_ICONS = files("material") / "templates" / ".icons" / "material"
_PATH = re.compile(r'<path d="([^"]+)"/>')


@cache
def pictogram(naam: str) -> Markup:
    """Return the inline SVG of a pictogram by our own name; the words beside it carry the meaning.

    Raises ValueError for a name that is not in the table, or an icon that the installed package lacks.
    """
    if naam not in PICTOGRAMMEN:
        raise ValueError(
            f"“{naam}” is geen pictogram van deze site. De namen zijn: {', '.join(PICTOGRAMMEN)}."
        )
    path = _read_path(PICTOGRAMMEN[naam])
    return Markup(
        '<svg class="pictogram" aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d="{}"/></svg>'
    ).format(path)


def _read_path(icon: str) -> str:
    file = _ICONS / f"{icon}.svg"
    if not file.is_file():
        raise ValueError(
            f"Het pakket mkdocs-material heeft geen icoon “{icon}”. Kies een ander in PICTOGRAMMEN."
        )
    match = _PATH.search(file.read_text(encoding="utf-8"))
    if not match:
        raise ValueError(f"Het icoon “{icon}” van mkdocs-material is niet één lijn. Kies een ander.")
    return match[1]
