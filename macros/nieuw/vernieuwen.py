"""What an update does with each file of the program, as it stands and as the newer program writes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model.base import opsomming
from .bestanden import MANIFEST, VAN_DE_GEMEENTE, vingerafdruk

ACHTERVOEGSEL = ".nieuw"
"""What comes behind the name of a new file beside the one that somebody changed."""


class ManifestOnleesbaar(Exception):
    """What was written before is not known; the text is in Dutch."""


@dataclass
class Plan:
    """What an update changes in the folder of a council."""

    schrijf: dict[str, bytes] = field(default_factory=dict)
    """Path → content of what is written; for a file that somebody changed, the new one beside it."""
    weg: list[str] = field(default_factory=list)
    """Files that the program no longer has and nobody changed."""
    behouden: list[str] = field(default_factory=list)
    """Files that somebody changed by hand, while the program changed them too."""
    verweesd: list[str] = field(default_factory=list)
    """Files that somebody changed by hand, and that the program no longer has."""

    def regels(self) -> list[str]:
        """Return what to tell about files that somebody changed by hand."""
        told = [
            f"Jij veranderde {name}: dat blijft. Het nieuwe staat ernaast, als {name}{ACHTERVOEGSEL}. "
            "Neem over wat je wil, en haal het dan weg."
            for name in self.behouden
        ]
        if self.verweesd:
            one = len(self.verweesd) == 1
            told.append(
                f"Het programma heeft {opsomming(self.verweesd, 'en')} niet meer. Jij veranderde "
                f"{'dat bestand: het blijft' if one else 'die bestanden: ze blijven'} staan. Haal weg wat je niet nodig hebt."
            )
        return told


def plan(bekend: Mapping[str, str], hier: Mapping[str, bytes], nieuw: Mapping[str, bytes]) -> Plan:
    """Return what an update does.

    `bekend` is path → hash of what the program wrote before, `hier` what stands there now of those and of the new
    files, `nieuw` path → content of the files of the newer program. What somebody took away stays away.
    """
    found = Plan()
    for path, content in nieuw.items():
        here, before = hier.get(path), bekend.get(path)
        if here == content or (here is None and before is not None):
            continue
        if here is None or vingerafdruk(here) == before:
            found.schrijf[path] = content
        elif vingerafdruk(content) != before:
            found.schrijf[path + ACHTERVOEGSEL] = content
            found.behouden.append(path)
    for path, before in bekend.items():
        if path not in nieuw and path in hier:
            (found.weg if vingerafdruk(hier[path]) == before else found.verweesd).append(path)
    return found


def lees_manifest(content: bytes) -> dict[str, str]:
    """Return path → hash of what the program wrote; raises ManifestOnleesbaar for what no program wrote."""
    try:
        known = json.loads(content)["bestanden"]
    except (ValueError, KeyError, TypeError):
        known = None
    paths = known if isinstance(known, dict) else {"/": None}
    if not all(isinstance(value, str) and _binnen(path) for path, value in paths.items()):
        raise ManifestOnleesbaar(f"{MANIFEST} lezen we niet. Haal het terug met: git checkout -- {MANIFEST}")
    return dict(paths)


def _binnen(path: str) -> bool:
    """Say whether a path leads to a file inside the folder, and not to what is the council's own."""
    parts = path.split("/")
    own = (parts[0] == "data" and parts[1:2] != ["schema"]) or path in VAN_DE_GEMEENTE or parts[0] == ".venv"
    return not own and not {"", ".", "..", ".git"} & set(parts) and "\\" not in path
