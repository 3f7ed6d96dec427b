"""One measurement of one command, and the median of several: seconds of processor, bytes of memory, bytes written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

WACHT = Path(__file__).with_name("wacht.py")


class Mislukt(Exception):
    """A command that was measured did not end well; what it wrote is the text."""


@dataclass(frozen=True)
class Meting:
    """What a command took: seconds of processor (its own and the system's, of all its processes) and on the clock,
    and the most bytes of memory that it had at once."""

    cpu: float
    klok: float
    geheugen: int


def omgeving(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a command that is measured: what is given over our own.

    Python keeps what it compiled, as it does for everybody but who forbids it: or else each run compiles us again.
    """
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**own, **environ}


def meet(command: Sequence[str], folder: Path, environ: Mapping[str, str] | None = None) -> Meting:
    """Run a command in a folder and return what it took; raises Mislukt when it fails."""
    with tempfile.TemporaryDirectory() as aside:
        said = Path(aside) / "gezegd.txt"
        run = subprocess.run(
            [sys.executable, "-I", "-S", str(WACHT), str(said), *command],
            cwd=folder,
            env=omgeving(environ or {}),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        found = json.loads(run.stdout)
        if found["code"] != 0:
            raise Mislukt(f"{' '.join(command)}\n{said.read_text('utf-8', 'replace')}")
    return Meting(found["cpu"], found["klok"], found["geheugen"])


@dataclass(frozen=True)
class Uitkomst:
    """The median of some measurements of one command, and what it made: pages, and bytes of all its files."""

    cpu: float
    klok: float
    geheugen: int
    keren: int
    paginas: int
    bytes: int

    @property
    def cpu_per_1000(self) -> float:
        """The seconds of processor for a thousand of its pages."""
        return self.cpu / self.paginas * 1000

    @property
    def bytes_per_1000(self) -> float:
        """The bytes of all its files for a thousand of its pages."""
        return self.bytes / self.paginas * 1000


def uitkomst(measured: Sequence[Meting], site: Path, paginas: int) -> Uitkomst:
    """Return what the measurements of a command come to, for so many pages in the site that it made."""
    return Uitkomst(
        median(one.cpu for one in measured),
        median(one.klok for one in measured),
        round(median(one.geheugen for one in measured)),
        len(measured),
        paginas,
        sum(file.stat().st_size for file in site.rglob("*") if file.is_file()),
    )


def om_beurten(runs: Mapping[str, tuple[int, Callable[[], Meting]]]) -> dict[str, list[Meting]]:
    """Measure each the number of times that stands before it, in turn: what disturbs the machine meets them all."""
    found: dict[str, list[Meting]] = {name: [] for name in runs}
    for turn in range(max(times for times, _ in runs.values())):
        for name, (times, run) in runs.items():
            if turn < times:
                found[name].append(run())
    return found
