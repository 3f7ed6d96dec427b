"""Why the computer could not read or write, in Dutch."""

from __future__ import annotations

import errno
import re


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
