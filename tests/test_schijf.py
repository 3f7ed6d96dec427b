"""Why the computer could not read or write."""

from __future__ import annotations

import errno
import shutil

from macros.schijf import reden


def test_a_reason_is_dutch() -> None:
    """Also that of a whole folder that was copied; what we do not know stays as the computer says it."""
    missing = FileNotFoundError(errno.ENOENT, "No such file or directory", "x.ics")
    copy = shutil.Error([("a", "b", str(OSError(errno.ENOSPC, "No space left on device", "b")))])
    assert [reden(missing), reden(copy), reden(OSError("vreemd"))] == [
        "dat bestand of die map bestaat niet",
        "de schijf is vol",
        "vreemd",
    ]
