"""What our own HSDS says in attributes: each field of the register that HSDS has no place for, as somebody typed it."""

from __future__ import annotations

import json
from typing import Any

from ..bewerken import Waarde
from ..exports.hsds.kenmerken import JSON
from ..model import Actor
from ..model.keuzes import Actorsoort
from ..model.soorten import MODELLEN
from .basis import Ingang
from .formaten import HERKOMST
from .herkomst import herkomst
from .hsds_deel import Deel, is_eigen
from .ontleden import stap

AFGELEID = {
    "aanbod": (
        "application_process",
        "eligibility_description",
        "cost_options",
        "schedules",
        "alert",
        "additional_urls",
        "assured_date",
    ),
    "plaats": ("transportation", "schedules", "location_type"),
    "actor": (),
}
"""Kind of entry → keys of HSDS that our own export fills from fields that stand in the attributes too."""

LIJSTEN = frozenset(
    {
        "noden",
        "doelgroepen",
        "toegang",
        "begeleiding",
        "toegankelijkheid",
        "trefwoorden",
        "bouwstenen",
        "in_plaats",
        "rollen",
        "relaties",
        "open_vragen",
    }
)
"""Fields of which each item has an attribute of its own."""


def lees_eigen(entry: Ingang, part: Deel) -> None:
    """Read the attributes of an object of ours; those of another one are left for the list of what did not come along."""
    if not is_eigen(part.inhoud):
        return
    said: dict[str, str] = {}
    for one in part.delen("attributes"):
        _kenmerk(entry, part, one, said)
    for key in AFGELEID[entry.soort]:
        part.stil(key)
    if entry.soort == "actor" and entry.velden.get("omschrijving") == _label(entry):
        del entry.velden["omschrijving"]  # HSDS wants one: our own export says the kind of organisation then
    if said:
        entry.vragen.append(herkomst(said))
    questions = entry.velden.pop("open_vragen", None)
    if isinstance(questions, list):
        entry.vragen = [*map(str, questions), *entry.vragen]


def _kenmerk(entry: Ingang, part: Deel, one: Deel, said: dict[str, str]) -> None:
    """Read one attribute; what another register says of itself goes into `said`."""
    name, text = one.waarde("link_type", str) or "", one.waarde("value", str)
    if text is None:
        return
    if name not in MODELLEN[entry.soort].model_fields or name == "status":
        part.hsds.lezing.laat(part.hsds.plek(one.at), text, f"“{name}” is geen veld van het register.")
        return
    value = _waarde(part, one, name, text)
    if name in HERKOMST and isinstance(value, dict):
        said |= {f"{name}.{key}": str(item) for key, item in value.items()}
    elif value is not None:
        _zet(entry, name, value, one)


def _waarde(part: Deel, one: Deel, name: str, text: str) -> Waarde:
    if name not in JSON:
        return text
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        place = part.hsds.plek(stap(one.at, "value"))
        part.hsds.lezing.fout(
            place,
            f'Bij {name} hoort JSON te staan, zoals onze eigen uitvoer die schrijft. Bijvoorbeeld {{"elke": "dinsdag 14u-16u"}}.',
        )
        return None
    return _tekst(found)


def _tekst(value: Any) -> Waarde:
    """Return JSON as a data file has it: all values text, the hours of one day in one of them."""
    if isinstance(value, dict):
        found = {str(key): _tekst(part) for key, part in value.items()}
        hours = found.get("uren")
        return {**found, "uren": " en ".join(map(str, hours))} if isinstance(hours, list) else found
    if isinstance(value, list):
        return [_tekst(part) for part in value]
    return None if value is None else str(value)


def _zet(entry: Ingang, name: str, value: Waarde, one: Deel) -> None:
    place = one.hsds.plek(one.at)
    if name in LIJSTEN and (
        name not in entry.plekken or entry.plekken[name].pad.rpartition("/")[0] != one.at.rpartition("/")[0]
    ):
        entry.velden.pop(name, None)
        entry.zet(name, [value], place)
    elif name in LIJSTEN:
        known = entry.velden[name]
        assert isinstance(known, list), "set above"
        known.append(value)
    elif isinstance(value, dict):
        for key, part in value.items():
            entry.zet(f"{name}.{key}", part, place)
    elif value == []:
        entry.velden[name], entry.plekken[name] = [], place
    else:
        entry.zet(name, value, place)


def _label(entry: Ingang) -> str:
    word = str(entry.velden.get("soort", ""))
    assert MODELLEN[entry.soort] is Actor, "only an actor has such a description"
    return Actorsoort(word).label if word in [*Actorsoort] else ""
