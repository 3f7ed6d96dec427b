"""How somebody puts the moments on another site or on a screen: what the page on open data says, ready to copy."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from ...exports.basis import voluit
from ..delen import Link
from ..zicht import Zicht
from .paden import FRAGMENT, MOMENTEN, SCHERM, STIJL
from .punten import plaatsen


@dataclass(frozen=True)
class Code:
    """Something to copy."""

    titel: str
    """What it is for, above it."""
    tekst: str


@dataclass(frozen=True)
class Manier:
    """One way to show the moments elsewhere."""

    id: str
    """Anchor."""
    titel: str
    regels: tuple[str, ...]
    """Plain sentences."""
    kijk: Link
    """Where one sees it."""
    code: tuple[Code, ...]


@dataclass(frozen=True)
class Perplaats:
    """The addresses for one place with a Digipunt."""

    naam: str
    kader: str
    fragment: str
    scherm: str


@dataclass(frozen=True)
class Uitleg:
    """All ways, and the addresses for each place."""

    titel: str
    inleiding: str
    manieren: tuple[Manier, ...]
    per_plaats: tuple[Perplaats, ...]
    zonder_adres: str | None
    """What to do while nobody filled in the address of the site: every address here begins with a stroke."""


def uitleg(zicht: Zicht) -> Uitleg:
    """Return how one shows the moments elsewhere, with the real addresses."""
    return Uitleg(
        titel="Toon de volgende Digipunt-momenten",
        inleiding=(
            "Op een andere site of op een scherm in een inkomhal. Je typt niets over: wat hier verandert, verandert daar. "
            "Maakt iemand anders je site? Geef dan dit stuk door."
        ),
        manieren=(_kader(zicht), _fragment(zicht), _scherm(zicht)),
        per_plaats=tuple(
            Perplaats(
                place.naam,
                voluit(zicht, f"{MOMENTEN}{place.id}/"),
                voluit(zicht, FRAGMENT.format(id=f"/{place.id}")),
                voluit(zicht, f"{SCHERM}{place.id}/"),
            )
            for place in plaatsen(zicht.register)
        ),
        zonder_adres=None if zicht.register.gemeente.webadres else ZONDER_ADRES,
    )


ZONDER_ADRES = (
    "Het webadres van deze site is nog niet ingevuld. Zet het zelf voor elk adres dat met een / begint, "
    "ook voor de adressen in het stuk HTML. Anders leiden ze naar jouw eigen site."
)


def _kader(zicht: Zicht) -> Manier:
    frame = (
        f'<iframe src="{voluit(zicht, MOMENTEN)}"\n'
        f'  title="Volgende Digipunt-momenten in {zicht.register.gemeente.naam}"\n'
        '  width="100%" height="620" loading="lazy" referrerpolicy="no-referrer"\n'
        '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"\n'
        '  style="border: 0"></iframe>'
    )
    return Manier(
        "kader",
        "In een kader",
        (
            "Dit werkt op elke site. Plak het waar de momenten moeten staan. Het past vanaf 240 pixels breed.",
            "Wat voorbij is, valt vanzelf weg. Het kader zet geen cookies en volgt niemand. Elke link opent in een nieuw venster.",
            "Blijft er onderaan plaats over? Maak dan het getal bij height kleiner.",
            "Laat de woorden bij sandbox staan: zonder laadt het kader zijn stijl niet.",
            "Heeft je site een Content-Security-Policy? Zet er het adres in, zoals hieronder. "
            "Staat zo’n regel er al, zet het adres dan achteraan in die regel: een tweede telt niet. "
            "Weigert ze ook style, dan staat er een rand rond het kader. Die haal je weg in je stijlblad.",
        ),
        Link("Bekijk het kader", zicht.links.file(MOMENTEN)),
        (
            Code("Plak dit in je pagina", frame),
            Code("Voor je Content-Security-Policy", f"frame-src 'self' {_bron(zicht)}"),
            Code(
                "In je stijlblad, als er een rand staat", 'iframe[src*="/insluiten/momenten/"] { border: 0; }'
            ),
        ),
    )


def _fragment(zicht: Zicht) -> Manier:
    piece, style = voluit(zicht, FRAGMENT.format(id="")), voluit(zicht, STIJL)
    fetch = (
        '<div id="digipunten"></div>\n'
        '<script type="module">\n'
        f'const antwoord = await fetch("{piece}");\n'
        'if (antwoord.ok) document.getElementById("digipunten").innerHTML = await antwoord.text();\n'
        "</script>"
    )
    nightly = f'curl --fail --silent --output nieuw.htm "{piece}" \\\n  && mv nieuw.htm digipunten.htm'
    return Manier(
        "fragment",
        "Als stuk HTML",
        (
            "Het stuk neemt de letters en kleuren van je pagina over. Er zit geen script, geen stijl en geen id in.",
            "Het verandert niet meer als het er eenmaal staat. Haal het dus elke dag op, na zes uur ’s morgens.",
            "Er staat in op welke dag het bijgewerkt is, en wat de lezer doet als dat lang geleden is. Laat die zin staan.",
            "Haal je het op in de pagina, of neem je onze stijl? Vul dan ook daarvoor je Content-Security-Policy aan. "
            "Weigert ze een script in de pagina? Zet het script dan in een eigen bestand.",
        ),
        Link("Bekijk het stuk HTML", zicht.links.file(FRAGMENT.format(id=""))),
        (
            Code("Haal het elke dag op met je server", nightly),
            Code("Zet het in een pagina met SSI", '<!--#include file="digipunten.htm" -->'),
            Code("Of haal het op in de pagina", fetch),
            Code("Wil je onze stijl? Die mag je ook kopiëren", f'<link rel="stylesheet" href="{style}">'),
            Code(
                "Voor je Content-Security-Policy",
                f"connect-src 'self' {_bron(zicht)}\nstyle-src 'self' {_bron(zicht)}",
            ),
        ),
    )


def _scherm(zicht: Zicht) -> Manier:
    address = voluit(zicht, SCHERM)
    start = (
        "chromium --kiosk --noerrdialogs --disable-session-crashed-bubble --hide-scrollbars --no-first-run \\\n"
        f'  "{address}"'
    )
    return Manier(
        "scherm",
        "Op een scherm in een hal",
        (
            "Het scherm mag liggen of staan, en niemand hoeft het aan te raken. Je leest het van op drie meter.",
            "Het haalt elke tien minuten een nieuwe lijst. Valt het internet weg, dan blijft de laatste staan. "
            "Is die ouder dan anderhalve dag, dan staat er groot bij dat je eerst belt of het navraagt.",
            "Zet de computer zo dat hij niet slaapt, en dat hij dit start als hij aangaat.",
        ),
        Link("Bekijk het scherm", zicht.links.file(SCHERM)),
        (Code("Start Chromium zo", start),),
    )


def _bron(zicht: Zicht) -> str:
    """Return the origin of the site, as a policy names it."""
    site = zicht.register.gemeente.webadres
    return "{0.scheme}://{0.netloc}".format(urlsplit(site)) if site else "https://het-adres-van-deze-site"
