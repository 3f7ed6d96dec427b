"""A small register with a plan, of which a reader can work out every answer by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from macros.register import Register

from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, register

NAGEKEKEN = {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente"}
LANG_GELEDEN = {"op": "2026-03-02", "hoe": "telefoon", "door": "gemeente"}
KERNEN = [{"id": "boechout", "naam": "Boechout"}, {"id": "vremde", "naam": "Vremde"}]

BIB = anders(
    ACTOR,
    id="bib-dienst",
    naam="Bib",
    soort="dienst",
    relaties=[{"actor": "gemeente", "relatie": "deel van"}],
)
VZW = anders(
    ACTOR,
    id="vzw",
    naam="De vzw",
    soort="organisatie",
    relaties=[{"actor": "gemeente", "relatie": "werkt samen"}],
)

INDELING = {
    "id": "actieplan",
    "naam": "Ons plan",
    "delen": [{"id": "alles", "naam": "Alles", "categorieen": ["toegang"]}],
}
ACTIE: dict[str, Any] = {
    "id": "digipunten",
    "titel": "Digipunten",
    "belofte": "We helpen mensen.",
    "deel": "alles",
    "bouwstenen": ["ondersteun-individueel"],
    "status": "beloofd",
}


def actie(id: str, **changes: Any) -> dict[str, Any]:
    """Return a promise with changes."""
    return anders(ACTIE, id=id, titel=id.capitalize(), **changes)


def hulp(id: str, **changes: Any) -> dict[str, Any]:
    """Return a running, checked offer with changes."""
    return anders(AANBOD, id=id, titel=id.capitalize(), nagekeken=NAGEKEKEN, **changes)


def met_plan(folder: Path, *aanbod: dict[str, Any], plan: dict[str, Any], **files: Any) -> Register:
    """Return the linked register of the data with this plan beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = {"versie": "1", "indelingen": [INDELING], **plan}
    text = yaml.dump(whole, Dumper=_Plain, allow_unicode=True, sort_keys=False, default_style='"')
    (folder / "actieplan.yaml").write_text(text, "utf-8")
    return register(folder, *aanbod, **files)


class _Plain(yaml.SafeDumper):
    """A dumper without anchors: the register refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def plaats(id: str, kern: str | None = None, **changes: Any) -> dict[str, Any]:
    """Return a place in a village core, or in one that nobody filled in."""
    return anders(PLAATS, id=id, naam=id.capitalize(), dorpskern=kern, **changes)


def gemeente(**changes: Any) -> dict[str, Any]:
    """Return a council with two village cores."""
    return anders(GEMEENTE, dorpskernen=KERNEN, **changes)
