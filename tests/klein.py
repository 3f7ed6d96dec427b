"""A register so small that a reader can work out every answer by hand; tests change what they are about."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from macros.check import check
from macros.links import Links
from macros.load import load
from macros.pages import record_paths
from macros.register import Register, link
from macros.views.noden import KEUZES
from macros.views.zicht import Zicht

VANDAAG = date(2026, 11, 21)

GEMEENTE: dict[str, Any] = {"versie": "1", "naam": "Kleindorp", "telefoon": "03 555 00 10", "dorpskernen": []}
TOEGANKELIJKHEID: dict[str, Any] = {
    "versie": "1",
    "status": "niet beoordeeld",
    "beoordeling": "automatische tests",
    "beoordeeld_op": "2026-11-01",
    "door": "de makers",
}
ACTOR: dict[str, Any] = {
    "id": "gemeente",
    "naam": "Gemeente Kleindorp",
    "soort": "bestuur",
    "bron": {"titel": "Test", "datum": "2026"},
}
PLAATS: dict[str, Any] = {"id": "bib", "naam": "De bib", "bron": {"titel": "Test", "datum": "2026"}}
AANBOD: dict[str, Any] = {
    "id": "digipunt",
    "titel": "Digipunt in de bib",
    "soort": "digipunt",
    "status": "actief",
    "kort": "Een vrijwilliger helpt je.",
    "aanbieder": "gemeente",
    "plaatsen": ["bib"],
    "wanneer": {"elke": ["dinsdag 14u-16u"], "niet_op": ["schoolvakanties"]},
    "nagekeken": {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente"},
}


def anders(base: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return `base` with changes; a value of None takes the key out."""
    merged = {**base, **changes}
    return {key: value for key, value in merged.items() if value is not None}


def schrijf(
    folder: Path,
    *aanbod: dict[str, Any],
    gemeente: dict[str, Any] = GEMEENTE,
    actoren: Any = (ACTOR,),
    plaatsen: Any = (PLAATS,),
) -> Path:
    """Write the three data files and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    offer = {
        "versie": "1",
        "actoren": list(actoren),
        "plaatsen": list(plaatsen),
        "aanbod": list(aanbod or (AANBOD,)),
    }
    for name, value in (("offer", offer), ("gemeente", gemeente), ("toegankelijkheid", TOEGANKELIJKHEID)):
        text = yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False, default_style='"')
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


class _Plain(yaml.SafeDumper):
    """A dumper without anchors: the register refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def register(folder: Path, *aanbod: dict[str, Any], vandaag: date = VANDAAG, **files: Any) -> Register:
    """Return the linked register of the data; it must hold no fout."""
    content, problems = check(load(schrijf(folder, *aanbod, **files)), vandaag)
    assert not [str(p) for p in problems if p.severity == "fout"]
    return link(content, vandaag)


AUTHORED = frozenset(
    {
        *(
            "",
            "over/",
            "data/wijzigingen/",
            "klopt-er-iets-niet/",
            "handboek/",
            "handboek/macros/",
            "handboek/drukwerk/",
            "handboek/importeren/",
            "handboek/nieuwe-gemeente/",
            "handboek/veiligheid/",
            "andere-talen/",
            "kwaliteit/",
            "privacy/",
        ),
        *(f"{page}/" for page in ("hulp", "hulp/iemand-verder-helpen", *KEUZES)),
    }
)


def zicht(folder: Path, *aanbod: dict[str, Any], **files: Any) -> Zicht:
    """Return what views look through, over the small register."""
    found = register(folder, *aanbod, **files)
    return Zicht(found, Links(AUTHORED | record_paths(found)))
