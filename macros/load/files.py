"""Opens what a data folder holds, and nothing outside it."""

from __future__ import annotations

from pathlib import Path

from .characters import MAX_BYTES


class Unreadable(Exception):
    """A file or a folder cannot be read; the text says why and what to do, in Dutch."""


def contents(path: Path, home: Path, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of a file below `home`, no more than needed to see that it is larger than `most`.

    Raises Unreadable for a link that leads out of `home`, for what is not a file, and when reading fails.
    """
    try:
        if not _stays(path, home):
            raise Unreadable(
                "Dit bestand is een verwijzing naar een plek buiten de map. Zet het zelf in de map."
            )
        if not path.exists() and not path.is_symlink():
            raise Unreadable("Dit bestand ontbreekt. Zet het terug, of kijk de naam na.")
        if not path.is_file():
            raise Unreadable(
                "Hier verwachten we een tekstbestand, geen map of verwijzing. Bijvoorbeeld offer.yaml."
            )
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself, before Python 3.13
        raise Unreadable(_reason("Dit bestand", error)) from error


def names_below(folder: Path, home: Path) -> tuple[str, ...]:
    """Return what `names` does of a folder below `home`; raises Unreadable for a link that leads out of it too."""
    try:
        if not _stays(folder, home):
            raise Unreadable(
                "Deze map is een verwijzing naar een plek buiten de map met gegevens. Zet de map zelf daarin."
            )
    except (OSError, RuntimeError) as error:  # RuntimeError: see `contents`
        raise Unreadable(_reason("Deze map", error)) from error
    return names(folder)


def names(folder: Path) -> tuple[str, ...]:
    """Return the names of what stands in a folder, sorted; raises Unreadable."""
    try:
        return tuple(sorted(path.name for path in folder.iterdir()))
    except FileNotFoundError as error:
        text = "Deze map bestaat niet. Kies de map waarin offer.yaml staat. Bijvoorbeeld data."
        raise Unreadable(text) from error
    except NotADirectoryError as error:
        raise Unreadable(
            "Dit is een bestand, geen map. Kies de map waarin het staat. Bijvoorbeeld data."
        ) from error
    except OSError as error:
        raise Unreadable(_reason("Deze map", error)) from error


def _stays(path: Path, home: Path) -> bool:
    """Say whether a path leads to a place below `home`, whatever links it takes."""
    return path.resolve().is_relative_to(home.resolve())


def printable(name: str) -> str:
    """Return a file name as a message can show it: an odd character becomes a question mark."""
    return "".join(char if char.isprintable() else "?" for char in name)


def _reason(subject: str, error: Exception) -> str:
    if isinstance(error, PermissionError):
        return f"{subject} mag je niet lezen. Vraag leesrechten aan wie het computerbeheer doet."
    return f"{subject} kan niet gelezen worden ({error}). Kijk of het bestaat en probeer het opnieuw."
