"""What the page for a working session shows: the four phases of the policy tool, and the sheet of the sticker round."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ... import woorden
from ...model.base import opsomming
from ...model.bouwsteen import Meewerker, Werkfase
from ...regie.stand import Fasestand
from ...regie.stemmen import Ronde, Stapel, ronde
from ..delen import Etiket, Kleur, Link, Regel
from ..drukwerk import naar_groep
from ..kaarten import KLEUREN
from ..zicht import Zicht
from .delen import Punt

NIET_GENOEMD = "De Beleidstool zegt dat niet."

VOORBEELD = """versie: 1
stemmen:
  - deelnemer: 7
    groen: [klare-taal, digihelper-werking]
    rood: [deel-infrastructuur]
  - deelnemer: Tafel 2
    groen: [klare-taal]"""
"""A vote file as somebody types it over from paper."""


@dataclass(frozen=True)
class Fasekaart:
    """One phase of the tool."""

    nummer: str
    """“2”."""
    titel: str
    """Its name in the tool."""
    etiket: Etiket
    """The day it was done, or that no day is known."""
    doel: str
    """What it is for."""
    punten: tuple[Punt, ...]
    """Who, how long, what to bring, what one has afterwards."""
    stappen: tuple[str, ...]
    """What one does, in order."""


@dataclass(frozen=True)
class Stemkaart:
    """One card to stick on."""

    id: str
    """What a vote file names it by."""
    nummer: str
    """“12”."""
    titel: str
    """Official title, or the council's own."""
    adres: str
    """Its page."""


@dataclass(frozen=True)
class Stemgroep:
    """The cards of one category."""

    id: str
    """Anchor."""
    titel: str
    """Name of the category."""
    kleur: Kleur
    """Edge colour."""
    kaarten: tuple[Stemkaart, ...]
    """In the order of the set."""


@dataclass(frozen=True)
class Werksessie:
    """The page."""

    kort: str
    """What one does here."""
    meewerkers: tuple[Meewerker, ...]
    """Who takes part."""
    fasen: tuple[Fasekaart, ...]
    """The four phases, in order."""
    regels: tuple[str, ...]
    """The rules of the sticker round."""
    stapels: tuple[str, ...]
    """Its three heaps."""
    groepen: tuple[Stemgroep, ...]
    """The cards that take part."""
    adres: str
    """Its own address: also the name under which the device keeps the round."""
    ronde: str
    """What script needs to know of the rules, as JSON."""
    pictogrammen: tuple[str, ...]
    """Of what script makes."""
    tellen: tuple[str, ...]
    """How to count paper sheets or vote files with the program."""
    voorbeeld: str
    """A vote file."""
    bron: Regel
    """The tool."""
    drukwerk: Link | None
    """What one lays on the table, on paper; None where none of it can be printed."""


DRUK_AF = "Druk het materiaal voor de werksessie af"


def werksessie(zicht: Zicht) -> Werksessie:
    """Return the page of today."""
    tool, rules = zicht.register.bouwstenen, ronde(zicht.register)
    told = {phase.fase: phase for phase in tool.fasen}
    return Werksessie(
        kort=(
            "Met de Beleidstool maakt een gemeente in vier fasen een plan. Hier zie je wat elke fase vraagt, en hou je "
            "de stickerronde: op papier, op één scherm of op ieders telefoon."
        ),
        meewerkers=tool.meewerkers,
        fasen=tuple(
            _fase(zicht, rules, i, told[state.fase], state)
            for i, state in enumerate(zicht.regie.stand.fasen, 1)
        ),
        regels=tuple(_regels(zicht, rules)),
        stapels=tuple(f"{heap.label}." for heap in Stapel),
        groepen=tuple(_groepen(zicht, rules)),
        adres=zicht.links.to("beleid", "werksessie"),
        ronde=json.dumps(
            {
                "groen": rules.groen,
                "rood": rules.rood,
                "buiten": sorted(rules.buiten.items()),
                "stapels": [[heap.value, heap.label] for heap in Stapel],
            },
            ensure_ascii=False,
        ),
        pictogrammen=("open", "dicht", "ongedaan", "verder", "weg", "printer", "bewaar", "deel"),
        tellen=(
            "Heb je papieren bladen, of een map vol stembestanden? Wie het portaal beheert, telt ze met het commando "
            "“portaal stemmen”, gevolgd door de namen van de bestanden. Klopt een bestand niet, dan zegt het commando "
            "in welk bestand en op welke regel.",
            "Een stembestand typ je ook zelf, één stem per blad. Een bouwsteen schrijf je zoals aan het einde van het "
            "adres van haar pagina:",
        ),
        voorbeeld=VOORBEELD,
        bron=Link(tool.bron.titel, tool.bron.link) if tool.bron.link else tool.bron.titel,
        drukwerk=naar_groep(zicht, "werksessie", DRUK_AF),
    )


def fasezin(zicht: Zicht) -> tuple[str, ...]:
    """Return how many phases are done, for the first page on policy."""
    phases = zicht.regie.stand.fasen
    done = sum(phase.gedaan_op is not None for phase in phases)
    if not done:
        return ("Nog niet ingevuld welke fasen van de Beleidstool gedaan zijn.",)
    return (f"{done} van de {len(phases)} fasen van de Beleidstool {'is' if done == 1 else 'zijn'} gedaan.",)


def _fase(zicht: Zicht, rules: Ronde, number: int, phase: Werkfase, state: Fasestand) -> Fasekaart:
    done = state.gedaan_op
    label = (
        Etiket("open", f"Gedaan op {woorden.datum(done)}")
        if done
        else Etiket("vraag-na", "Nog niet gedaan, of niet ingevuld")
    )
    stickers = (f"{rules.groen} groene en {rules.rood} rode stickers per deelnemer",)
    bring = (
        *phase.meebrengen,
        *(stickers if phase.fase is zicht.register.bouwstenen.stickerronde.fase else ()),
    )
    return Fasekaart(
        nummer=str(number),
        titel=phase.fase.label,
        etiket=label,
        doel=phase.doel,
        punten=(
            _punt("Wie", phase.wie),
            _punt("Hoelang", phase.duur),
            Punt("Meebrengen", bring) if bring else _punt("Meebrengen", None),
            Punt("Daarna heb je", (phase.resultaat,)),
        ),
        stappen=phase.stappen,
    )


def _punt(label: str, text: str | None) -> Punt:
    return Punt(label, (text or NIET_GENOEMD,), text is not None)


def _regels(zicht: Zicht, rules: Ronde) -> Iterator[str]:
    out = [
        c.naam
        for c in zicht.register.bouwstenen.categorieen
        if c.id in zicht.register.bouwstenen.stickerronde.zonder
    ]
    yield (
        f"Iedereen krijgt {rules.groen} groene en {rules.rood} rode stickers. "
        "Groen: dit vind ik belangrijk. Rood: dit vind ik niet belangrijk."
    )
    yield "Kleef hoogstens één sticker per bouwsteen. Je hoeft niet al je stickers te gebruiken."
    kind = "categorie" if len(out) == 1 else "categorieën"
    aside = f" Die van de {kind} {opsomming(out, 'en')} blijven opzij." if out else ""
    yield f"Er doen {len(rules.kaarten)} bouwstenen mee.{aside}"


def _groepen(zicht: Zicht, rules: Ronde) -> Iterator[Stemgroep]:
    for category in zicht.register.bouwstenen.categorieen:
        cards = tuple(
            Stemkaart(card.id, str(card.nummer), card.titel, zicht.links.to("bouwstenen", card.id))
            for card in rules.kaarten
            if card.categorie == category.id
        )
        if cards:
            yield Stemgroep(f"stem-{category.id}", category.naam, KLEUREN[category.id], cards)
