"""What the figures were measured on: the machine, and the version of everything that took part."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from .makers import MAKERS
from .tabel import getal

ONBEKEND = "onbekend"


def beschrijving() -> Iterator[tuple[str, str]]:
    """Yield (what, which) for the machine, its system and each program."""
    yield "Processor", _uit(Path("/proc/cpuinfo"), r"model name\s*: (.+)") or platform.processor() or ONBEKEND
    yield "Kernen", str(os.cpu_count())
    memory = _uit(Path("/proc/meminfo"), r"MemTotal:\s*(\d+)")
    yield "Geheugen", f"{getal(int(memory) / 2**20, 1)} GiB" if memory else ONBEKEND
    yield "Systeem", f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield "Python", platform.python_version()
    yield "MkDocs", version("mkdocs")
    for maker in MAKERS:
        yield maker.naam, maker.versie()
    yield "Node", _zegt(["node", "--version"])
    yield "nginx", _zegt(["nginx", "-v"])
    yield "wrk", _zegt(["wrk", "--version"])
    yield "Chromium", _zegt([chromium(), "--version"])


def chromium() -> str:
    """Return the machine's own Chromium; raises FileNotFoundError without it."""
    names = (os.environ.get("PORTAAL_CHROMIUM", "chromium"), "chromium-headless-shell")
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise FileNotFoundError("apt-get install chromium")
    return found


def _uit(file: Path, pattern: str) -> str:
    found = re.search(pattern, file.read_text("utf-8")) if file.is_file() else None
    return found[1] if found else ""


def _zegt(command: list[str]) -> str:
    """Return the first number of a version that a program tells, on whichever of its outputs."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ONBEKEND
    found = re.search(r"\d+(\.\d+)+", run.stdout + run.stderr)
    return found[0] if found else ONBEKEND
