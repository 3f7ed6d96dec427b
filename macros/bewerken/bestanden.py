"""Reads the files of a register to change them, and writes those that changed: all of them or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..load.characters import decode
from ..load.files import Unreadable, contents, names
from ..schijf import klaargezet, reden
from .dossier import Dossier
from .waarde import BewerkenKanNiet


def lees_dossier(data: Path) -> Dossier:
    """Return the files of a data folder as they stand there; raises BewerkenKanNiet."""
    try:
        found = [*names(data)]
        if "offer" in found:
            found += [f"offer/{name}" for name in names(data / "offer")]
        own = [name for name in found if name.endswith(".yaml") and not Path(name).name.startswith(".")]
        return Dossier({name: _tekst(name, contents(data / name, data)) for name in own})
    except Unreadable as error:
        raise BewerkenKanNiet(str(error)) from error


def schrijf_dossier(data: Path, voor: Dossier, na: Dossier) -> tuple[str, ...]:
    """Write the files that changed and return their names; raises BewerkenKanNiet and then writes none.

    `voor` is what was read: a file that is no longer so on disk belongs to somebody else's change.
    """
    changed = {name: text for name, text in na.bestanden.items() if voor.bestanden.get(name) != text}
    old = {name: _ongewijzigd(data, name, voor.bestanden.get(name)) for name in changed}
    ready: dict[str, Path] = {}
    try:
        for name, text in changed.items():
            place = (data / name).resolve()
            place.parent.mkdir(exist_ok=True)
            ready[name] = klaargezet(place, text.encode())
        _verwissel(data, ready, old)
    except OSError as error:
        raise BewerkenKanNiet(
            f"We kunnen niet bewaren in {data} ({reden(error)}). Er is niets veranderd."
        ) from error
    finally:
        for temporary in ready.values():
            temporary.unlink(missing_ok=True)
    return tuple(changed)


@contextmanager
def proefmap(data: Path, na: Dossier) -> Iterator[Path]:
    """Give a copy of a data folder as it would become, to check before anything is written."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / data.resolve().name
        try:
            shutil.copytree(data, copy, ignore_dangling_symlinks=True)  # such as the locks of an editor
            for name, text in na.bestanden.items():
                (copy / name).parent.mkdir(exist_ok=True)
                (copy / name).write_bytes(text.encode())
        except OSError as error:
            raise BewerkenKanNiet(
                f"We kunnen {data} niet kopiëren om het na te kijken ({reden(error)})."
            ) from error
        yield copy


def _tekst(naam: str, data: bytes) -> str:
    """Return the text with its BOM and its own line ends."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise BewerkenKanNiet(f"{naam}: {decode(data, naam)[1][0].text}") from error


def _ongewijzigd(data: Path, naam: str, gelezen: str | None) -> bytes | None:
    """Return what stands on disk, when that is what was read."""
    path = data / naam
    now = path.read_bytes() if path.exists() else None
    if now != (None if gelezen is None else gelezen.encode()):
        raise BewerkenKanNiet(
            f"{naam} veranderde intussen op schijf. Er is niets bewaard. Probeer het opnieuw."
        )
    return now


def _verwissel(data: Path, klaar: Mapping[str, Path], oud: Mapping[str, bytes | None]) -> None:
    """Put the new files in place; when one of them will not go, put the old ones back."""
    done: list[str] = []
    try:
        for name, temporary in klaar.items():
            temporary.replace((data / name).resolve())
            done.append(name)
    except BaseException:
        _zet_terug(data, {name: oud[name] for name in done})
        raise


def _zet_terug(data: Path, oud: Mapping[str, bytes | None]) -> None:
    try:
        for name, before in oud.items():
            if before is None:
                (data / name).unlink()
            else:
                (data / name).write_bytes(before)
    except OSError as error:
        raise BewerkenKanNiet(
            f"Het bewaren brak af in {data} ({reden(error)}). Kijk deze bestanden na: {', '.join(oud)}. "
            "Met git checkout zet je de vorige versie terug."
        ) from error
