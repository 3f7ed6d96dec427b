"""The page /data/: which files there are, what one may do with them, and what somebody who uses them must know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from .. import woorden
from ..exports.basis import MAP, MEESTE_BYTES, Export, Veld, voluit
from ..exports.licentie import BUITEN, VOORWAARDEN
from ..exports.tabel import EXPORTS
from . import volgen
from .delen import Groep, Kader, Link, Regel
from .insluiten.uitleg import Uitleg, uitleg
from .opendata_voorbeeld import Voorbeeld, grootte, voorbeeld
from .zicht import Zicht

GEEN_LICENTIE = "De gemeente koos nog geen licentie. Vraag toestemming voor je de gegevens overneemt."


@dataclass(frozen=True)
class Bestand:
    """One kind of file."""

    id: str
    """Anchor."""
    titel: str
    uitleg: str
    """For whom and for what."""
    adres: Link
    """Its address in full, as far as that is known."""
    grootte: str
    """“141 kB”."""
    standaard: Link
    """What it follows."""
    ernaast: tuple[Link, ...]
    """The other files that one can start with, and what describes this one to a program."""
    velden: tuple[Veld, ...]
    telling: str
    """“84 velden”."""
    zoals: Link | None
    """The file that has the same fields, where they stand already; then there are none here."""
    voorbeeld: Voorbeeld | None
    """A part of the real file; None of what is no text."""


@dataclass(frozen=True)
class Opendata:
    """The page."""

    inleiding: tuple[Regel, ...]
    datum: str
    """“21 november 2026”."""
    zonder_adres: str | None
    """How to read an address, while nobody filled in that of the site."""
    fictief: str | None
    """That nobody may take this over, of a council that is invented."""
    sprongen: tuple[Groep[Link], ...]
    """The headings to jump to."""
    licentie: Licentievak
    bestanden: tuple[Bestand, ...]
    alles: Groep[Link]
    """Every file there is."""
    insluiten: Uitleg
    """How one shows the moments elsewhere without writing a program."""
    volgen: Kader | None
    """How one follows the calendars."""
    script: str
    """A few lines of script that show the next moments, with the real address."""
    adres: str
    """Where that script gets its data."""
    meest: str
    """How large a file may become: “16 MB”."""
    nieuws: Link | None
    """The feed of what changed."""
    catalogus: Link | None
    """The way in for programs."""
    wijzigingen: Link
    """What changed in the shapes of the files."""
    melden: Link
    """How one reports a mistake."""


@dataclass(frozen=True)
class Licentievak:
    """What one may do with the data."""

    titel: str
    """Name of the licence, or that there is none."""
    regels: tuple[Regel, ...]
    """What it means; without one, how to ask."""
    buiten: str
    """What it is not about."""


def opendata(zicht: Zicht) -> Opendata:
    """Return the page of today; `zicht` holds the files that were made."""
    council = zicht.register.gemeente
    calendar = volgen.kader(zicht)
    own = "https://hulp.testdorp.example"
    return Opendata(
        inleiding=(
            f"Alles wat deze site over digitale hulp in {council.naam} weet, kan een programma ook lezen. "
            "Typ het één keer in het register, en toon het overal.",
        ),
        datum=woorden.datum(zicht.register.vandaag),
        zonder_adres=None if council.webadres else ZONDER_ADRES.format(voorbeeld=own),
        fictief=f"{council.naam} bestaat niet. Neem deze gegevens nergens over." if council.fictief else None,
        sprongen=tuple(Groep(id, title, ()) for id, title in KOPPEN.items() if id != "agenda" or calendar),
        licentie=_licentie(zicht),
        bestanden=tuple(_bestand(zicht, export) for export in EXPORTS),
        alles=Groep("alle-bestanden", "Alle bestanden", tuple(_alles(zicht))),
        insluiten=uitleg(zicht),
        volgen=calendar,
        script=SCRIPT.format(adres=urljoin(own, AANBOD) if not council.webadres else voluit(zicht, AANBOD)),
        adres=voluit(zicht, AANBOD),
        meest=grootte(MEESTE_BYTES),
        nieuws=_als_gemaakt(zicht, "v1/nieuws.atom"),
        catalogus=_als_gemaakt(zicht, "catalogus.jsonld"),
        wijzigingen=Link("Wat er aan de bestanden veranderde", zicht.links.to("data", "wijzigingen")),
        melden=Link("Zo laat je een fout weten", zicht.links.to("klopt-er-iets-niet")),
    )


KOPPEN = {
    "licentie": "Wat mag je ermee doen?",
    "insluiten": "Op je eigen site of op een scherm",
    "agenda": "Abonneer je agenda",
    "bestanden": "Welke bestanden zijn er?",
    "zelf-maken": "Maak er zelf iets mee",
    "afspraken": "Wat dit wel en niet is",
    "veranderd": "Wat veranderde er?",
    "adressen": "Blijven de adressen bestaan?",
    "fout": "Zie je een fout?",
}
"""Anchor → words, in the order of the page."""

AANBOD = f"{MAP}v1/aanbod.json"

ZONDER_ADRES = (
    "De gemeente vulde nog niet in op welk adres deze site staat. Daarom begint elk adres hier met “/”. "
    "Zet er zelf het adres van de site voor, zoals {voorbeeld}."
)

SCRIPT = """\
// De volgende vijf keer dat je ergens terechtkan.
const antwoord = await fetch("{adres}");
const alles = await antwoord.json();
const hulp = Object.fromEntries(alles.aanbod.map((een) => [een.id, een]));
const plek = Object.fromEntries(alles.plaatsen.map((een) => [een.id, een]));
const straks = alles.momenten.filter((een) => new Date(een.einde) > new Date());
for (const moment of straks.slice(0, 5)) {{
  const aanbod = hulp[moment.aanbod];
  const dag = new Date(moment.begin).toLocaleString("nl-BE", {{
    weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
    timeZone: "Europe/Brussels",
  }});
  const delen = [dag, aanbod.titel, plek[moment.plaats]?.naam];
  if (!moment.zeker) delen.push(aanbod.let_op ?? "Vraag het eerst na");
  console.log(delen.filter(Boolean).join(" · "), aanbod.pagina);
}}
"""
"""What a developer can try at once; a test runs it."""


def _licentie(zicht: Zicht) -> Licentievak:
    chosen = zicht.register.gemeente.licentie
    if chosen is None:
        return Licentievak("Nog geen licentie", (GEEN_LICENTIE, *_vragen(zicht)), BUITEN)
    terms = VOORWAARDEN[chosen]
    read = Link(f"Lees de licentie: {chosen.value}", terms.adres)
    return Licentievak(chosen.label, (*terms.uitleg, read), BUITEN)


def _vragen(zicht: Zicht) -> Iterator[Regel]:
    """Yield the ways to ask for leave: in writing when one can, and else as for anything."""
    council = zicht.register.gemeente
    if mail := zicht.register.juist_adres(council.mail):
        yield Link(f"Mail naar {mail}", f"mailto:{mail}")
    yield zicht.vraag_na()


def _bestand(zicht: Zicht, export: Export) -> Bestand:
    path = f"{MAP}{export.pad}"
    found, fields = zicht.gegevens[path], export.velden()
    same = next(one for one in EXPORTS if one.velden is export.velden)
    before = None if same is export else Link(f"Dezelfde velden als bij {same.titel}", f"#{same.id}")
    return Bestand(
        id=export.id,
        titel=export.titel,
        uitleg=export.uitleg,
        adres=Link(voluit(zicht, path), zicht.links.file(path)),
        grootte=grootte(found.grootte),
        standaard=Link(export.standaard, export.standaard_adres),
        ernaast=tuple(_ernaast(zicht, export)),
        velden=() if before else fields,
        telling="1 veld" if len(fields) == 1 else f"{len(fields)} velden",
        zoals=before,
        voorbeeld=voorbeeld(export.pad, found.kern),
    )


def _ernaast(zicht: Zicht, export: Export) -> Iterator[Link]:
    described = {
        f"{export.pad.removesuffix('.json')}.schema.json": "Het JSON Schema ervan",
        f"{export.pad}-metadata.json": "De beschrijving van de kolommen (CSVW)",
    }
    for path, title in (*export.ook, *described.items()):
        if link := _als_gemaakt(zicht, path):
            yield replace(link, tekst=title, erbij=link.tekst)


def _alles(zicht: Zicht) -> Iterator[Link]:
    for path, found in zicht.gegevens.items():
        yield Link(path, zicht.links.file(path), grootte(found.grootte))


def _als_gemaakt(zicht: Zicht, path: str) -> Link | None:
    found = f"{MAP}{path}"
    return Link(voluit(zicht, found), zicht.links.file(found)) if found in zicht.gegevens else None
