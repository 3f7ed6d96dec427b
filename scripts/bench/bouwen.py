"""Takes one whole build of a register apart: what each part of it costs in processor and memory.

Every part runs in a process of its own that was split off from one that has all modules and, where the part needs it,
the register. So the memory of a part is that of a process that does only this, the register included.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from pathlib import Path

from macros import build, gegevens, kindproces, offline, paths, settings, site
from macros.check import check
from macros.cli import ruim_minder_vaak
from macros.links import authored_pages
from macros.load import load
from macros.register import link
from macros.uitschrijven import paden, schrijf, stukken
from macros.voortgang import stil

Werk = Callable[[], Mapping[str, int] | None]
"""A part of a build; it may tell some counts."""


@dataclass(frozen=True)
class Deel:
    """What one part took."""

    cpu: float
    """Seconds of processor, its own and the system's."""
    geheugen: int
    """Peak of resident memory, in bytes."""
    telling: Mapping[str, int]
    """How many files, pages or bytes came of it, by name."""


def meet(folder: Path, doel: Path, today: date) -> dict[str, Deel]:
    """Return what each part of a build of the register in `folder` takes, by its name; raises Mislukt.

    The whole site stands in the new folder `doel` afterwards. It has no printed matter and no history.
    """
    with tempfile.TemporaryDirectory() as aside:
        target = Path(aside)
        found = {
            "hele site": _apart(partial(_geheel, folder, doel, today)),
            "register": _apart(partial(_register, folder, today)),
        }
        content, problems = check(load(folder), today)
        register = link(content, today)
        known = (folder.resolve(), today, (register, problems))
        make = partial(site.make, register, authored_pages(paths.DOCS))
        found["schil en zoeken"] = _apart(partial(_niets, make))
        made = make()
        return found | {
            "open data": _apart(partial(_open_data, made)),
            "pagina's": _apart(partial(_bladzijden, made)),
            "wegschrijven": _apart(partial(_wegschrijven, doel, target / "weg")),
            "MkDocs": _apart(partial(_mkdocs, known, target / "mkdocs")),
        }


class Mislukt(Exception):
    """A part did not end well; what it told is the text."""


def _apart(werk: Werk) -> Deel:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.write(writing, json.dumps(werk() or {}).encode())
            code = 0
        except BaseException as error:
            os.write(writing, repr(error).encode()[:60_000])
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as told:
        text = told.read()
    _, status, used = os.wait4(child, 0)
    if status:
        raise Mislukt(text)
    return Deel(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, json.loads(text))


def _niets(werk: Callable[[], object]) -> None:
    werk()


def _geheel(folder: Path, target: Path, today: date) -> Mapping[str, int]:
    outcome = build.build(folder, target, today)
    if not outcome.ok:
        raise Mislukt("\n".join([*map(str, outcome.problems), *outcome.messages]))
    sizes = {path: (target / path).stat().st_size for path in paden(target)}
    return {
        "bladzijden": sum(path.endswith(".html") for path in sizes),
        "bestanden": len(sizes),
        "bytes": sum(sizes.values()),
    }


def _register(folder: Path, today: date) -> Mapping[str, int]:
    register = link(check(load(folder), today)[0], today)
    return {
        "aanbod": len(register.aanbod),
        "plaatsen": len(register.plaatsen),
        "actoren": len(register.actoren),
    }


def _open_data(made: site.Site) -> Mapping[str, int]:
    return {"bestanden": len(made.gegevens), "bytes": sum(one.grootte for one in made.gegevens.values())}


def _bladzijden(made: site.Site) -> Mapping[str, int]:
    """Make every page, and count; that on open data aside, which has all of those made to tell their sizes."""
    count = size = 0
    for path, maak in made.makers():
        if path != "data/index.html":
            count, size = count + path.endswith(".html"), size + len(maak().encode())
    return {"bladzijden": count, "bytes": size}


def _wegschrijven(source: Path, target: Path) -> None:
    counted = offline.Teller()
    files = ((path, counted.langs(path, stukken((source / path).read_bytes()))) for path in paden(source))
    deque(schrijf(files, target), maxlen=0)
    counted.inhoud()


def _mkdocs(known: tuple[Path, date, site.Gelezen], target: Path) -> None:
    """Run MkDocs over what people wrote, with nothing that the register fills."""
    site.Site.bestanden = lambda self: iter(())  # type: ignore[method-assign]
    site.Site.adressen = lambda self: iter(())  # type: ignore[method-assign]
    gegevens.Gegevens.stukken = lambda self: iter(())  # type: ignore[method-assign]
    data, today, read = known
    order = build.Opdracht(data, today, target)
    if messages := kindproces.apart(lambda here: build.mkdocs(order, here, read), stil):
        raise Mislukt("\n".join(messages))


def main() -> None:
    """Write as JSON what each part takes of the register in the first folder; its site comes in the second."""
    ruim_minder_vaak()  # as the command line does
    found = meet(Path(sys.argv[1]), Path(sys.argv[2]), settings.today(os.environ))
    sys.stdout.write(json.dumps({name: asdict(part) for name, part in found.items()}))


if __name__ == "__main__":
    main()
