"""Writing a file whole, and why the computer could not read or write, or why we do not, in Dutch."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from pathlib import Path


def klaargezet(path: Path, data: bytes) -> Path:
    """Write a file beside its place, with the rights of the one that stands there, and return it; raises OSError.

    A rename then puts all of it in place at once.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".nieuw")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    except BaseException:
        Path(name).unlink()
        raise
    return Path(name)


def bezet(folder: Path) -> str | None:
    """Return why files may not be put in a folder: only a new or an empty one is free, where one may write."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return f"{folder} is geen lege map. Kies een nieuwe of een lege map."
        here = next(one for one in (folder, *folder.parents) if one.exists())
    except OSError as error:
        return _dicht(folder, reden(error))
    if not here.is_dir():
        return _dicht(folder, _REDENEN[errno.ENOTDIR])
    return None if os.access(here, os.W_OK | os.X_OK) else _dicht(folder, _REDENEN[errno.EACCES])


def _dicht(folder: Path, why: str) -> str:
    return f"In {folder} kunnen we niet schrijven ({why}). Kies een andere map."


def reden(error: OSError) -> str:
    """Return why it failed; a copy of a folder has its reasons in its text."""
    found = re.search(r"Errno (\d+)", str(error))
    return _REDENEN.get(int(found[1]), str(error)) if found else str(error)


_REDENEN = {
    errno.EACCES: "je hebt er geen rechten voor",
    errno.EDQUOT: "je hebt geen plaats meer",
    errno.EEXIST: "er staat al iets met die naam",
    errno.EFBIG: "het bestand is te groot",
    errno.EIO: "de schijf geeft een fout",
    errno.EISDIR: "het is een map, geen bestand",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "dat bestand of die map bestaat niet",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOTDIR: "een deel van het pad is een bestand, geen map",
    errno.EPERM: "je hebt er geen rechten voor",
    errno.EROFS: "je mag hier niet schrijven",
}
"""What the computer says, and what we say instead."""
