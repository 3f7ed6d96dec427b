"""Our own side of the bench, each in a process of its own: `python -m scripts.bench.onze WAT DATA MAP`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from macros import build, paths, report, settings, site
from macros.check import check, stops_the_build
from macros.cli import ruim_minder_vaak
from macros.exports.basis import MAP
from macros.links import authored_pages
from macros.load import load
from macros.register import link
from macros.uitschrijven import schrijf


class NietGemaakt(Exception):
    """The register does not give a site; the text says why."""


def heel(data: Path, target: Path, today: date) -> None:
    """Build the whole site, as `portaal build` does, without what no peer does: printed matter, the versions in git
    and, above the number of pages that a build looks at, the gate."""
    outcome = build.build(data, target, today)
    if not outcome.ok:
        raise NietGemaakt("\n".join([*map(str, report.errors(outcome.problems)), *outcome.messages]))


def bladzijden(data: Path, target: Path, today: date) -> None:
    """Read, check and link the register and write its pages: without open data, and so without the page that tells
    how large those files are, and without MkDocs."""
    content, problems = check(load(data), today)
    if stops_the_build(problems):
        raise NietGemaakt("\n".join(map(str, report.errors(problems))))
    made = site.make(link(content, today), authored_pages(paths.DOCS))
    pages = ((path, make()) for path, make in made.writer.makers() if not path.startswith(MAP))
    for _ in schrijf(pages, target):
        pass


SOORTEN: dict[str, Callable[[Path, Path, date], None]] = {"heel": heel, "bladzijden": bladzijden}


def main() -> None:
    """Do what the first word on the command line says."""
    ruim_minder_vaak()  # as the command line does
    soort, data, target = sys.argv[1:]
    try:
        SOORTEN[soort](Path(data), Path(target), settings.today(os.environ))
    except NietGemaakt as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
