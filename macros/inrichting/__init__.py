"""The set-up of the servers that publish the site: each template in overrides/inrichting/, filled in for one council."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .. import paths
from ..koppen import ALTIJD, ONBEKEND, SOORTEN, TYPES
from ..links import base_of
from ..schijf import bezet

DOEL = "/srv/inclusieportaal"
"""Where releases are published unless a council says otherwise."""

_DOEL = re.compile(r"(/[A-Za-z0-9_][A-Za-z0-9._-]*)+")


class InrichtingKanNiet(Exception):
    """A set-up cannot be made of this; the text is in Dutch and says what to fill in."""


def inrichting(webadres: str | None, doel: str = DOEL) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of each set-up file for the site at `webadres`, published in the folder `doel`."""
    if webadres is None:
        raise InrichtingKanNiet(
            "Het webadres van de site is niet ingevuld, en een server moet het kennen. Vul het in gemeente.yaml in. "
            "Bijvoorbeeld webadres: https://hulp.testdorp.example/."
        )
    if not _DOEL.fullmatch(doel):
        raise InrichtingKanNiet(
            f"“{doel}” kan de map op de server niet zijn. Schrijf haar hele pad, zonder spaties. "
            f"Bijvoorbeeld --doel {DOEL}."
        )
    values = {**_waarden(webadres), "doel": doel}
    templates = _environment()
    for name in templates.list_templates():
        yield name, templates.get_template(name).render(values)


def _waarden(webadres: str) -> dict[str, object]:
    """Return what templates may use; `wisselend` are the headers that are not the same for every file."""
    return {
        "webadres": webadres,
        "domein": urlsplit(webadres).hostname,
        "basis": base_of(webadres),
        "altijd": ALTIJD,
        "soorten": SOORTEN,
        "wisselend": tuple(
            dict.fromkeys(name for soort in SOORTEN for name in (*soort.koppen, *soort.zonder))
        ),
        "types": TYPES,
        "onbekend": ONBEKEND,
    }


def _environment() -> Environment:
    """Return an environment of its own: these files are no HTML, and what is filled in was checked."""
    return Environment(
        loader=FileSystemLoader(paths.OVERRIDES / "inrichting"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def schrijf(files: Iterator[tuple[str, str]], folder: Path) -> list[str]:
    """Write set-up files into the empty or new `folder`; return their paths."""
    if taken := bezet(folder):
        raise InrichtingKanNiet(taken)
    made = []
    for name, text in files:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        made.append(name)
    return made
