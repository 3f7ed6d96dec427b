"""Where the time of our own pages goes: per kind of page, per part of the program and per function."""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import re
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from macros import paths, settings, site
from macros.check import check
from macros.cli import ruim_minder_vaak
from macros.exports.basis import MAP
from macros.links import authored_pages
from macros.load import load
from macros.register import link

from .makers import ROOT

FUNCTIES = 15
"""How many functions are named."""

_BUILT_IN = re.compile(
    r"<(built-in )?method |builtins\.|^<method |['<>]| of type object at \w+| of '\w+' objects| objects>"
)
"""What says no more of a function that Python brings than that it does."""


@dataclass(frozen=True)
class Mappenrij:
    """The pages in one folder of the site: how many, and the seconds of processor that they took together."""

    map: str
    paginas: int
    cpu: float


@dataclass(frozen=True)
class Profiel:
    """`mappen` are measured as they run; the shares (0 to 1) are those of a run under cProfile, which slows small functions."""

    mappen: list[Mappenrij]
    delen: Mapping[str, float]
    functies: Mapping[str, float]


def meet(folder: Path, environ: Mapping[str, str]) -> Profiel:
    """Return where the time goes when all pages of a register are made, in two processes of their own."""
    runs = [
        subprocess.run(
            [sys.executable, "-m", "scripts.bench.profiel", how, str(folder)],
            cwd=ROOT,
            env=dict(environ),
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for how in ("mappen", "functies")
    ]
    folders, (parts, functions) = map(json.loads, runs)
    return Profiel([Mappenrij(**one) for one in folders], parts, functions)


def _site(folder: Path, today: date) -> site.Site:
    return site.make(link(check(load(folder), today)[0], today), authored_pages(paths.DOCS))


def per_map(made: site.Site) -> list[Mappenrij]:
    """Make every page and return what each folder of the site took, the slowest first."""
    pages, seconds = Counter[str](), defaultdict[str, float](float)
    for path, make in made.writer.makers():
        if path.startswith(MAP):
            continue
        begin = time.process_time()
        make()
        folder = f"/{path.partition('/')[0]}/" if "/" in path else "/"
        seconds[folder] += time.process_time() - begin
        pages[folder] += path.endswith(".html")
    return [Mappenrij(name, pages[name], took) for name, took in _grootste(seconds)]


def per_functie(made: site.Site) -> tuple[dict[str, float], dict[str, float]]:
    """Make every page under cProfile and return the share of each part and of the slowest functions, largest first."""
    profile = cProfile.Profile()
    with profile:
        for path, make in made.writer.makers():
            if not path.startswith(MAP):
                make()
    own = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    return aandelen((file, name, took) for (file, _, name), (_, _, took, _, _) in own.items())


def aandelen(functions: Iterable[tuple[str, str, float]]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the share of each part and of the slowest functions, of (file, function, seconds in itself)."""
    parts, names = defaultdict[str, float](float), defaultdict[str, float](float)
    for file, name, took in functions:
        part, where = _deel(file)
        parts[part] += took
        names[f"{where}: {_BUILT_IN.sub('', name)}"] += took
    total = sum(parts.values())
    return (
        {name: took / total for name, took in _grootste(parts)},
        {name: took / total for name, took in _grootste(names)[:FUNCTIES]},
    )


def _grootste(took: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(took.items(), key=lambda one: -one[1])


def _deel(file: str) -> tuple[str, str]:
    """Return the part of the program that a file of code belongs to, and how a reader finds it."""
    path = Path(file)
    if path.is_relative_to(ROOT / "overrides") or path.suffix == ".html" or file == "<template>":
        return "sjablonen", path.name
    if "site-packages" in path.parts:
        package = path.parts[path.parts.index("site-packages") + 1]
        return package.removesuffix(".py"), "/".join(path.parts[path.parts.index("site-packages") + 1 :])
    if path.is_relative_to(ROOT):
        inside = path.relative_to(ROOT)
        return "/".join(inside.parent.parts[:2]), inside.as_posix()
    return "Python zelf", "Python" if file == "~" else path.name


def main() -> None:
    """Write as JSON what the first word on the command line asks of the register in the second."""
    ruim_minder_vaak()  # as the command line does
    how, folder = sys.argv[1:]
    made = _site(Path(folder), settings.today(os.environ))
    found = [asdict(one) for one in per_map(made)] if how == "mappen" else per_functie(made)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
