"""A vote file: what it may hold, and every reason to refuse one; `stemregels.js` refuses the same in the same words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..load.values import Mapping, Sequence, Text, Value
from ..problems import Place, Problem, Severity
from .stemmen import Ronde, Stem

VERSIE = "1"
"""The only version of a vote file so far; data files have versions of their own."""

_NAAM = re.compile(r"[0-9A-Za-zÀ-ÖØ-öø-ÿ][0-9A-Za-zÀ-ÖØ-öø-ÿ .'’-]{0,29}")

GEEN_STEMBESTAND = (
    "Dit is geen stembestand. We verwachten een versie en een lijst stemmen. "
    "Bijvoorbeeld stemmen: [{deelnemer: 7, groen: [klare-taal], rood: []}]."
)
_VERSIE = f"We lezen alleen stembestanden met versie {VERSIE}. Bijvoorbeeld versie: {VERSIE}."
_GEEN_STEM = (
    "Dit is geen stem. Een stem heeft deelnemer, groen en rood. "
    "Bijvoorbeeld {deelnemer: 7, groen: [klare-taal], rood: []}."
)
_GEEN_NAAM = (
    "Elke stem heeft een deelnemer: een nummer of een bijnaam van hoogstens 30 letters en cijfers. "
    "Bijvoorbeeld deelnemer: 7."
)


@dataclass
class Lezing:
    """One reading of vote files: the votes so far, and every reason to refuse a file."""

    ronde: Ronde
    stemmen: list[Stem] = field(default_factory=list)
    problemen: list[Problem] = field(default_factory=list)

    def lees(self, value: Mapping | Sequence) -> None:
        """Add the votes of one file, or else the reasons to refuse it."""
        votes = value.get("stemmen") if isinstance(value, Mapping) else None
        if not isinstance(value, Mapping) or not isinstance(votes, Sequence) or not votes:
            self._weiger(value.place, GEEN_STEMBESTAND)
            return
        version = value.get("versie")
        if version != VERSIE:
            self._weiger(version.place if isinstance(version, Text) else value.place, _VERSIE)
        self._velden(value, ("versie", "stemmen"), "een stembestand")
        for vote in votes:
            self._stem(vote)

    def _stem(self, vote: Value) -> None:
        if not isinstance(vote, Mapping):
            self._weiger(vote.place, _GEEN_STEM)
            return
        self._velden(vote, ("deelnemer", "groen", "rood"), "een stem")
        name = self._deelnemer(vote)
        stickers = {color: self._stickers(vote, color) for color in ("groen", "rood")}
        if name is None:
            return
        self._op_kaarten(name, [sticker for stuck in stickers.values() for sticker in stuck])
        for color, stuck in stickers.items():
            self._aantal(name, color, stuck)
        if all(_leeg(vote.get(color, Sequence())) for color in stickers):
            text = f"Deelnemer “{name}” kleeft geen enkele sticker. Haal deze stem weg."
            self._weiger(vote.place, text)
        self.stemmen.append(
            Stem(name, *(tuple(str(sticker) for sticker in stuck) for stuck in stickers.values()))
        )

    def _velden(self, value: Mapping, known: tuple[str, ...], what: str) -> None:
        """A field that we do not know may be a slip: its stickers would be lost."""
        for key, _ in value.entries():
            if key not in known:
                text = (
                    f"“{key}” kennen we niet. In {what} staat alleen {', '.join(known[:-1])} en {known[-1]}."
                )
                self._weiger(key.place, text)

    def _deelnemer(self, vote: Mapping) -> str | None:
        """Each vote has a number or a nickname of its own: the same twice would count twice."""
        written = vote.get("deelnemer")
        name = unicodedata.normalize("NFC", written.strip()) if isinstance(written, Text) else ""
        if not _NAAM.fullmatch(name):
            self._weiger(written.place if written is not None else vote.place, _GEEN_NAAM)
            return None
        if name.lower() in (other.deelnemer.lower() for other in self.stemmen):
            text = (
                f"Deelnemer “{name}” stemde al. Kies een ander nummer, of haal een van de twee stemmen weg."
            )
            self._weiger(written.place if written is not None else vote.place, text)
        return name

    def _stickers(self, vote: Mapping, color: str) -> list[Text]:
        value = vote.get(color, Sequence())
        stuck = [item for item in value if isinstance(item, Text)] if isinstance(value, Sequence) else []
        if not isinstance(value, Sequence) or len(stuck) < len(value):
            self._weiger(
                value.place,
                f"Bij {color} hoort een lijst van bouwstenen. Bijvoorbeeld {color}: [klare-taal].",
            )
        return stuck

    def _op_kaarten(self, name: str, stickers: list[Text]) -> None:
        """A sticker is on a card that takes part, and no card has two of one participant."""
        titles = {card.id: card.titel for card in self.ronde.kaarten}
        seen: set[str] = set()
        for sticker in stickers:
            for text in self._fout_op(name, sticker, titles, sticker in seen):
                self._weiger(sticker.place, text)
            seen.add(sticker)

    def _fout_op(self, name: str, card: str, titles: dict[str, str], again: bool) -> Iterator[str]:
        if card in self.ronde.buiten:
            yield (
                f"“{card}” is een kaart van de categorie {self.ronde.buiten[card]}. Die doen niet mee in de stickerronde. "
                "Haal de sticker weg."
            )
        elif card not in titles:
            yield (
                f"“{card}” is geen bouwsteen. Neem het laatste deel van het adres van de kaart. "
                "Bijvoorbeeld klare-taal."
            )
        elif again:
            yield f"Deelnemer “{name}” kleeft twee stickers op “{titles[card]}”. Eén per bouwsteen mag. Haal er een weg."

    def _aantal(self, name: str, color: str, stuck: list[Text]) -> None:
        """Nobody has more stickers of a colour than the tool gives."""
        most = self.ronde.groen if color == "groen" else self.ronde.rood
        if len(stuck) > most:
            shown = "groene" if color == "groen" else "rode"
            text = f"Deelnemer “{name}” kleeft {len(stuck)} {shown} stickers. Iedereen heeft er {most}."
            self._weiger(stuck[most].place, text)

    def _weiger(self, place: Place, text: str) -> None:
        self.problemen.append(Problem(place, Severity.FOUT, text))


def _leeg(value: Value) -> bool:
    """What is no list at all was refused as such."""
    return isinstance(value, Sequence) and not value
