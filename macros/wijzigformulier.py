"""What the form of proposals is made from: the fields with their words and choices, and each entry as it was typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from hashlib import sha256
from typing import Any

from . import veldregels
from .check.content import Entry
from .model import Model, Offer
from .model.soorten import LIJSTEN, MODELLEN, naam, soort_van
from .model.uitleg import uitleg
from .model.voorbeelden import eigenaar
from .regie.veldwoorden import GEVOELIG
from .views.zicht import Zicht
from .voorstel.bevestigen import BEL, bevestig
from .voorstel.inhoud import MEESTE_BYTES
from .voorstel.velden import VELDEN, Veld
from .wijzigwoorden import GROEPEN, NIET_HIER, RIJEN, TALEN_VOORAAN, TITELS, UITLEG


def formulier(zicht: Zicht) -> tuple[str, str]:
    """Return the path in the site, with the hash of its content in its name, and the text of the form."""
    content = {
        "regels": veldregels.als_json(),
        "keuzes": _keuzes(zicht),
        "bytes": MEESTE_BYTES,
        **{kind: list(_groepen(kind)) for kind in VELDEN},
    }
    text = _json(content)
    return f"assets/wijzig.{sha256(text.encode()).hexdigest()[:10]}.json", text


def stukken(zicht: Zicht) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield (path, what makes its text) of each entry as it was typed."""
    register = zicht.register
    for entries in (register.aanbod, register.plaatsen, register.actoren):
        for entry in entries.values():
            yield f"wijzig/{soort_van(entry)}/{entry.id}.json", partial(_stuk, zicht, entry)


def _stuk(zicht: Zicht, entry: Entry) -> str:
    return _json(stuk(zicht, entry))


def stuk(zicht: Zicht, entry: Entry) -> dict[str, Any]:
    """Return an entry for the form: what stands in every field, and whom the council will ring."""
    kind = soort_van(entry)
    typed = zicht.register.zoals_getypt(entry)
    found = ((field.pad, _waarde(typed, field.pad)) for field in velden(kind))
    return {
        "titel": naam(entry),
        "adres": zicht.links.to(LIJSTEN[kind], entry.id),
        "bel": _bellen(zicht, entry),
        "ronde": isinstance(entry, Offer) and bool(entry.wanneer and entry.wanneer.ronde),
        "velden": {pad: value for pad, value in found if value is not None},
    }


@cache
def velden(kind: str) -> tuple[Veld, ...]:
    """Return the fields of a kind of entry that the form shows."""
    return tuple(field for field in VELDEN[kind] if field.pad not in NIET_HIER)


BELLEN = "Voor dit online komt, bellen we {naam} op {nummer}. Dat nummer staat al op de site."
NAVRAGEN = "De gemeente vraagt dit eerst na voor het online komt."


def _bellen(zicht: Zicht, entry: Entry) -> str:
    """Return how the council confirms a change: by the same number as whoever reads the proposal is told."""
    how = bevestig(zicht.register, zicht.register, entry)
    return BELLEN.format(naam=how.naam, nummer=how.nummer) if how.zin == BEL else NAVRAGEN


def _waarde(typed: Mapping[str, Any], pad: str) -> Any:
    value: Any = typed
    for step in pad.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _groepen(kind: str) -> Iterator[dict[str, Any]]:
    known = velden(kind)
    for group in GROEPEN:
        found = [field for pad in group.paden for field in known if _hoort(field.pad, pad)]
        if found:
            shown = [_veld(kind, field, *eigenaar(MODELLEN[kind], field.pad)) for field in found]
            yield {"id": group.id, "titel": group.titel, "velden": shown}


def _hoort(pad: str, start: str) -> bool:
    return pad.startswith(start) if start.endswith(".") else pad == start


def _veld(kind: str, field: Veld, owner: type[Model], name: str, within: str = "") -> dict[str, Any]:
    form = _VORM.get(f"{owner.__name__}.{name}", _VORM.get(name, field.vorm))
    whole = {
        "pad": field.pad,
        "vorm": form,
        "naam": name,
        "titel": _eigen(TITELS, owner, name) or uitleg(owner, name).titel,
        "uitleg": "" if within else _uitleg(owner, name),
        "voorbeeld": uitleg(owner, name).voorbeeld if form in GETYPT else "",
        "gevoelig": not within and field.pad.partition(".")[0] in GEVOELIG,
        "nodig": field.verplicht,
        "samen": "" if within else _samen(field.pad, owner, name),
        "keuzes": _lijst(kind, field),
        "rij": RIJEN.get(field.pad, ""),
        "velden": [
            _veld(kind, part, *eigenaar(owner, f"{name}.{part.pad}"), field.pad) for part in field.velden
        ],
    }
    if form == "plaatsen":
        whole["velden"] = [{"pad": "plaats", "vorm": "plaats", "titel": "Plaats", "keuzes": "plaatsen"}]
    return {key: value for key, value in whole.items() if value}


def _samen(pad: str, owner: type[Model], name: str) -> str:
    """Return what a field is a part of, where one part says nothing without the others: an address."""
    whole = pad.rpartition(".")[0]
    return whole if owner.model_fields[name].is_required() else ""


_VORM = {"uren": "urenlijst", "Coordinaten.breedte": "graden", "Coordinaten.lengte": "graden"}
"""Fields of which the form knows better than the model what one types."""

GETYPT = frozenset(
    {
        *("tekst", "lang", "telefoon", "mail", "link", "datum", "getal", "graden", "postcode"),
        *("regels", "uren", "urenlijst"),
    }
)
"""What one types; the rest one chooses, and needs no example."""


def _uitleg(owner: type[Model], name: str) -> str:
    """Return what to write in words for a form: there is no list in a file, and nothing to leave out."""
    text = _eigen(UITLEG, owner, name) or uitleg(owner, name).uitleg
    return text.replace(", uit de vaste lijst", "").replace("het weg", "het leeg")


def _eigen(words: Mapping[str, str], owner: type[Model], name: str) -> str:
    return next((words[home] for kind in owner.__mro__ if (home := f"{kind.__name__}.{name}") in words), "")


def _lijst(kind: str, field: Veld) -> str:
    """Return the name of the choices of a field."""
    if field.vorm in ("actor", "plaats", "plaatsen", "janee"):
        return {"actor": "aanbieders", "plaats": "plaatsen"}.get(field.vorm, field.vorm)
    return f"{kind}.{field.pad}" if field.keuzes else ""


def _keuzes(zicht: Zicht) -> dict[str, list[tuple[str, str]]]:
    """Return every list to choose from, by its name: what stands in the data, and what a reader sees."""
    register = zicht.register
    actors = [(a.id, a.naam) for a in register.actoren.values() if not a.tot or a.tot >= register.vandaag]
    ended = {offer.aanbieder for offer in register.aanbod.values()} - {id for id, _ in actors}
    providers = [*actors, *((id, f"{register.actoren[id].naam} (gestopt)") for id in ended)]
    places = [(place.id, place.naam) for place in register.plaatsen.values()]
    found = {"actoren": sorted(actors, key=_op_naam), "plaatsen": sorted(places, key=_op_naam)}
    found["aanbieders"] = sorted(providers, key=_op_naam)
    found["janee"] = [("ja", "Ja"), ("nee", "Nee")]
    for kind in VELDEN:
        for field in velden(kind):
            for one in (field, *field.velden):
                if one.keuzes:
                    found[f"{kind}.{one.pad}"] = list(
                        _talen(zicht, one) if one.pad == "talen" else one.keuzes
                    )
    return found


def _talen(zicht: Zicht, field: Veld) -> Iterator[tuple[str, str]]:
    used = {code for offer in zicht.register.aanbod.values() for code in offer.talen}
    yield from (choice for choice in field.keuzes if choice[0] in used or choice[0] in TALEN_VOORAAN)


def _op_naam(choice: tuple[str, str]) -> str:
    return choice[1].casefold()


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
