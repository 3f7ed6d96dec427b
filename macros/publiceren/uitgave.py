"""One uitgave: what was published when, which one stood before it, and what the next one is compared with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from ..koppen import koppen

BESTAND = "uitgave.json"
"""The name of its file: beside the site all of it, in the site what everybody may know."""

OPENBAAR = {"versie", "dag", "gepubliceerd"}
"""What everybody may know."""


class Onleesbaar(Exception):
    """The file of an uitgave is not what we wrote; the text says what to do, in Dutch."""


class Uitgave(BaseModel):
    """One published site."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    versie: Literal[1] = 1
    dag: date
    """The day that its pages tell of."""
    gepubliceerd: datetime
    vorige: str | None
    """The name of the uitgave that stood before it."""
    aantallen: dict[str, int]
    """How many entries of each kind the register had."""
    paginas: tuple[str, ...]
    """The address of every page: `aanbod/x/`."""
    assets: tuple[str, ...]
    """Its own files with a hash in their name: a page that somebody still has open asks for them."""

    def openbaar(self) -> str:
        """Return the JSON that is served."""
        return self.model_dump_json(include=OPENBAAR)


def uitgave_van(
    site: Path, aantallen: Mapping[str, int], dag: date, nu: datetime, vorige: str | None
) -> Uitgave:
    """Return what there is to know of a freshly built site, of a register with so many entries of each kind."""
    files = [file.relative_to(site).as_posix() for file in sorted(site.rglob("*")) if file.is_file()]
    return Uitgave(
        dag=dag,
        gepubliceerd=nu,
        vorige=vorige,
        aantallen=dict(aantallen),
        paginas=tuple(path.removesuffix("index.html") for path in files if path.endswith(".html")),
        assets=tuple(path for path in files if "immutable" in koppen(path)["Cache-Control"]),
    )


def schrijf(uitgave: Uitgave, folder: Path) -> None:
    """Write both files of an uitgave: beside the folder `site`, and in it."""
    (folder / BESTAND).write_text(uitgave.model_dump_json(indent=1), "utf-8")
    (folder / "site" / BESTAND).write_text(uitgave.openbaar(), "utf-8")


def lees(folder: Path) -> Uitgave:
    """Return the uitgave that was written in `folder`; raises Onleesbaar."""
    file = folder / BESTAND
    try:
        return Uitgave.model_validate_json(file.read_bytes())
    except (FileNotFoundError, ValidationError):
        raise Onleesbaar(
            f"{file} ontbreekt of is niet van deze versie van het portaal. Zet dat bestand terug, "
            "of publiceer in een nieuwe map en laat de webserver daarnaar kijken."
        ) from None
