"""What the outside decides: which data folder, and which day it is; only the edges ask this module."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from .agenda import BRUSSEL


class SettingInvalid(ValueError):
    """A setting from the outside cannot be used; the text is for the person who set it."""


def data_folder(environ: Mapping[str, str]) -> Path:
    """Return the data folder: PORTAAL_DATA, else `data`."""
    return Path(environ.get("PORTAAL_DATA") or "data")


def drukwerk(environ: Mapping[str, str]) -> Path | None:
    """Return the folder with the vellen that were printed for this build: PORTAAL_DRUKWERK, which `build` sets."""
    folder = environ.get("PORTAAL_DRUKWERK")
    return Path(folder) if folder else None


def geschiedenis(environ: Mapping[str, str]) -> bool:
    """Say whether this build tells what changed in the last months: PORTAAL_GESCHIEDENIS, which `build` sets."""
    return environ.get("PORTAAL_GESCHIEDENIS") == "ja"


def today(environ: Mapping[str, str]) -> date:
    """Return the day: PORTAAL_TODAY, else today in Brussels; raises SettingInvalid."""
    text = environ.get("PORTAAL_TODAY")
    if not text:
        return datetime.now(BRUSSEL).date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise SettingInvalid(
            f"PORTAAL_TODAY is “{text}”. Schrijf een datum. Bijvoorbeeld 2026-11-24."
        ) from None
