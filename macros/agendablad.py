"""The agenda sheet as text: the page of the next meeting, compared with any earlier day."""

from __future__ import annotations

from pathlib import Path

from . import paths
from .history import NoHistory
from .links import Links, authored_pages
from .pages import own_paths, record_paths
from .platte_tekst import tekst
from .register import Register
from .terugblik import eerder, terugblik
from .views.beleid.overleg import overleg
from .views.zicht import Zicht


def agendablad(data: Path, register: Register, since: str | None) -> str:
    """Return the sheet since a day or a version, else since the last meeting of the plan; raises NoHistory."""
    before = terugblik(data, register) if since is None else eerder(data, since, register.vandaag)
    if before.register is None:
        raise NoHistory(before.uitleg)
    links = Links(authored_pages(paths.DOCS) | own_paths(register) | record_paths(register))
    return tekst(
        f"Overleg digitale inclusie in {register.gemeente.naam}", overleg(Zicht(register, links, before))
    )
