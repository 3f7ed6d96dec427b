"""Why the computer could not read or write."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from macros.schijf import bezet, reden


def test_a_reason_is_dutch() -> None:
    """Also that of a whole folder that was copied; what we do not know stays as the computer says it."""
    missing = FileNotFoundError(errno.ENOENT, "No such file or directory", "x.ics")
    copy = shutil.Error([("a", "b", str(OSError(errno.ENOSPC, "No space left on device", "b")))])
    assert [reden(missing), reden(copy), reden(OSError("vreemd"))] == [
        "dat bestand of die map bestaat niet",
        "de schijf is vol",
        "vreemd",
    ]


def test_only_a_new_or_an_empty_folder_is_free(tmp_path: Path) -> None:
    """A file is no folder, and what is in a folder stays as it is."""
    full = tmp_path / "vol"
    full.mkdir()
    assert [bezet(full), bezet(tmp_path / "nieuw")] == [None, None]
    (full / "x.pdf").write_text("oud", "utf-8")
    assert [bezet(full), bezet(full / "x.pdf")] == [
        f"{full} is geen lege map. Kies een nieuwe of een lege map.",
        f"{full / 'x.pdf'} is geen lege map. Kies een nieuwe of een lege map.",
    ]
