"""Makes a built site ready to serve: what did not change is the same file, the rest is packed and safely on disk."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from ..koppen import koppen
from ..voortgang import Meld, stil
from .doel import Doel, bewaar_op_schijf

VERPAKKINGEN: dict[str, Callable[[bytes], bytes]] = {
    ".gz": lambda content: gzip.compress(content, 9, mtime=0),
    ".br": lambda content: brotli.compress(content, quality=11),
}
"""What a server sends in the place of a file, by the suffix that it looks for."""


def maak_klaar(site: Path, doel: Doel, meld: Meld = stil) -> int:
    """Make `site` ready, beside the uitgaven of `doel`; return how many files are new or changed.

    `meld` hears of each file.
    """
    now = doel.huidige
    before = doel.site(now) if now else None
    files = [file for file in sorted(site.rglob("*")) if file.is_file()]
    changed = 0
    for number, file in enumerate(files, 1):
        meld("Klaarzetten voor de webserver", number, len(files))
        old = before / file.relative_to(site) if before else None
        if not (old and _zelfde(file, old)):
            _verpak(file)
            changed += 1
    for naam in doel.namen:
        neem_mee(doel.site(naam), doel.lees(naam).assets, site)
    _bewaar(site)
    return changed


def _zelfde(file: Path, old: Path) -> bool:
    """Put the old file, packed forms included, in the place of one with the same content: its ETag stays."""
    if not old.is_file() or old.read_bytes() != file.read_bytes():
        return False
    file.unlink()
    for form in _vormen(old):
        os.link(form, file.with_name(form.name))
    return True


def neem_mee(other: Path, assets: tuple[str, ...], site: Path) -> None:
    """Add the hashed files of an uitgave that stays: a page that somebody has open still asks for them."""
    for asset in assets:
        target = site / asset
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            for form in _vormen(other / asset):
                os.link(form, target.with_name(form.name))


def _vormen(file: Path) -> Iterator[Path]:
    """Yield a file and its packed forms, as far as they exist."""
    yield file
    yield from (packed for suffix in VERPAKKINGEN if (packed := file.with_name(file.name + suffix)).is_file())


def _verpak(file: Path) -> None:
    if "charset" in koppen(file.name)["Content-Type"]:
        content = file.read_bytes()
        for suffix, pack in VERPAKKINGEN.items():
            file.with_name(file.name + suffix).write_bytes(pack(content))


def _bewaar(site: Path) -> None:
    """Let the web server read everything, and wait until the disk holds what is new."""
    for path in (site, *sorted(site.rglob("*"))):
        if path.is_dir():
            path.chmod(0o755)
        elif path.stat().st_nlink == 1:
            path.chmod(0o644)
        else:
            continue
        bewaar_op_schijf(path)
    for path in (site.parent / "uitgave.json", site.parent):
        bewaar_op_schijf(path)
