"""Keeps pictures in git on origin, outside every branch, so that a pull request can show them and no clone gets them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .voorstel.archief import BRON, archief_van

REF = "refs/beelden/"
"""Below it, each set of pictures has a reference named after what is in it."""

_COMMIT = """tree {tree}
author portaal <portaal@localhost> 0 +0000
committer portaal <portaal@localhost> 0 +0000

Foto's van pagina's, voor en na
"""
"""Always by the same and at the same moment, so that the same pictures are the same commit."""


def bewaar(data: Path, pictures: Sequence[Path]) -> str:
    """Send the pictures to the remote of a data folder; return the commit that holds them; raises GitKanNiet."""
    store = archief_van(data)
    blobs = ((file.name, store.git("hash-object", "-w", str(file.resolve())).strip()) for file in pictures)
    listed = "".join(f"100644 blob {blob}\t{name}\n" for name, blob in blobs)
    tree = store.git("mktree", invoer=listed).strip()
    commit = store.git(
        "hash-object", "-t", "commit", "-w", "--stdin", invoer=_COMMIT.format(tree=tree)
    ).strip()
    store.git("push", "--quiet", BRON, f"{commit}:{REF}{tree}")
    return commit


def markdown(address: str, commit: str, pictures: Sequence[Path]) -> list[str]:
    """Return the lines that show the pictures; `address` is that of the repository on the web.

    Names are ids, so nothing that somebody typed can be read as Markdown.
    """
    shown = (
        f"![{file.stem}: de pagina voor en na]({address.rstrip('/')}/raw/{commit}/{file.name})"
        for file in pictures
    )
    return ["### De pagina, voor en na", *(line for picture in shown for line in ("", picture))]
