"""Any value of the data in Dutch words, and the name of its field: what two versions are compared and told in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..model import TALEN, Adres, Model, Wanneer
from ..model.base import Keuze
from ..model.offer import Leeftijd
from ..model.toets import Beantwoord, Toetsactie
from ..model.wanneer import Aanpassing, Sluiting
from ..register import Register
from ..woorden import datum, maand, periode
from ..zinnen import momenten_zinnen, uren_zin, wanneer_zinnen
from .basis import getal, kaarten, plan_van

GEVOELIG = frozenset(
    {
        *("telefoon", "mail", "tweede_mail", "link", "webadres", "adres", "coordinaten", "plaatsen"),
        *("kosten", "wanneer", "telefoon_uren", "loketten", "sluitingsdagen"),
    }
)
"""Fields of which one mistake sends somebody the wrong way: numbers, mail, links, addresses, prices and hours."""

Namen = dict[tuple[str, str], str]
"""(kind, id) → name."""


@dataclass(frozen=True)
class Woordkeus:
    """How values are said: names of what ids refer to, as they are called now, else as they were called then."""

    namen: Namen
    vandaag: date

    def zeg(self, value: Any, field: str = "") -> str:
        """Return a value in words; an empty text when nobody filled it in."""
        match value:
            case None:
                return ""
            case bool():
                return "ja" if value else "nee"
            case int() | float():
                return getal(value) if isinstance(value, int) else str(value).replace(".", ",")
            case date():
                return datum(value)
            case Keuze():
                return value.label
            case str():
                return self._tekst(value, field)
            case tuple():
                return self._lijst(value, field)
            case Model():
                return self._model(value)
        return str(value)

    def _tekst(self, value: str, field: str) -> str:
        if field == "talen":
            return TALEN[value]
        if field in ("datum", "jaar"):
            return maand(value)
        return self.namen.get((VERWIJST.get(field, ""), value), value)

    def _lijst(self, values: tuple[Any, ...], field: str) -> str:
        if field == "meebrengen" and not values:
            return "niets"
        join = "; " if any(isinstance(value, Model) for value in values) else ", "
        return join.join(words for value in values if (words := self.zeg(value, field)))

    def _model(self, value: Model) -> str:
        match value:
            case Wanneer():
                return "; ".join(self.momenten(value))
            case Adres():
                return str(value)
            case Sluiting():
                return _met(periode(value.eerste, value.laatste), value.reden)
            case Beantwoord() | Toetsactie():
                return f"{self.zeg(value.vraag, 'vraag')} {self._velden(value, 'vraag')}"
            case Leeftijd():
                ends = (("vanaf", value.van), ("tot", value.tot))
                return " ".join(f"{word} {age}" for word, age in ends if age is not None) + " jaar"
        return self._velden(value, "id")

    def _velden(self, value: Model, without: str) -> str:
        fields = (name for name in type(value).model_fields if name != without)
        told = (self.zeg(getattr(value, name), name).rstrip(".") for name in fields)
        return ", ".join(filter(None, told))

    def momenten(self, hours: Wanneer) -> tuple[str, ...]:
        """Return the hours one by one, with what differs from them; a day that is past is no change any more."""
        stops = (
            f"{self.zeg(stop.plaats, 'plaats')}: {'; '.join(map(_klein, momenten_zinnen(stop, self.vandaag)))}"
            for stop in hours.ronde
        )
        closed = (f"gesloten {self.zeg(day)}" for day in hours.gesloten if day.laatste >= self.vandaag)
        changed = (self._aangepast(day) for day in hours.aangepast if day.op >= self.vandaag)
        return (*wanneer_zinnen(hours, self.vandaag), *stops, *closed, *changed)

    def _aangepast(self, day: Aanpassing) -> str:
        place = f" in {self.zeg(day.plaats, 'plaats')}" if day.plaats else ""
        return _met(f"op {datum(day.op)} {uren_zin(day.uren)}{place}", day.reden)


VERWIJST = {
    **dict.fromkeys(("aanbieder", "actor", "door", "eigenaar", "gemeld_door"), "actor"),
    **dict.fromkeys(("partner", "partners", "verantwoordelijke"), "actor"),
    **dict.fromkeys(("plaats", "plaatsen"), "plaats"),
    **dict.fromkeys(("aanbod", "in_plaats"), "aanbod"),
    **dict.fromkeys(("bouwsteen", "bouwstenen", "raakt"), "bouwsteen"),
    **dict.fromkeys(("categorie", "categorieen"), "categorie"),
    **dict.fromkeys(("actie", "acties"), "actie"),
    "deel": "deel",
    "dorpskern": "dorpskern",
    "kernwaarden": "kernwaarde",
    "vraag": "toetsvraag",
}
"""Fields that hold an id, and the kind of thing that it names: they are told by its name."""


def _klein(line: str) -> str:
    """Return a line of hours as it stands behind a colon: it begins with no name."""
    return f"{line[:1].lower()}{line[1:]}"


def _met(text: str, reason: str | None) -> str:
    return f"{text} ({reason})" if reason else text


def woordkeus(voor: Register, na: Register) -> Woordkeus:
    """Return how both versions are told: by the names of today, so that a new name alone changes nothing else."""
    return Woordkeus({**_namen(voor), **_namen(na)}, na.vandaag)


def _namen(register: Register) -> Namen:
    """Return the name of all that can be referred to, also by an id that it had before."""
    plan = plan_van(register)
    names = {("bouwsteen", card.id): card.titel for card in kaarten(register).values()}
    names |= {("categorie", category.id): category.naam for category in register.bouwstenen.categorieen}
    names |= {("deel", part.id): part.naam for part in plan.delen}
    names |= {("kernwaarde", value.id): value.naam for value in plan.kernwaarden}
    names |= {("dorpskern", core.id): core.naam for core in register.gemeente.dorpskernen}
    names |= {("actie", action.id): action.titel for action in plan.acties}
    names |= {("toetsvraag", question.id): question.vraag for question in register.toetsvragen.vragen}
    for kind, entries in (("actor", register.actoren), ("plaats", register.plaatsen)):
        for entry in entries.values():
            names |= {(kind, id): entry.naam for id in (*entry.vorige_ids, entry.id)}
    for offer in register.aanbod.values():
        names |= {("aanbod", id): offer.titel for id in (*offer.vorige_ids, offer.id)}
    return names
