"""Times what a council waits for: checking the register and building the site, and the memory that takes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

RUNS = 3
ROOT = Path(__file__).resolve().parent.parent
PORTAAL = ROOT / ".venv" / "bin" / "portaal"


@dataclass(frozen=True)
class Run:
    """One run of a command: seconds on the clock, seconds of processor, peak memory in MiB."""

    clock: float
    processor: float
    memory: float


def measure(command: list[str]) -> Run:
    """Run a command without its output; stops the program with that output when it fails."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
        clock = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) != 0:
            output.seek(0)
            sys.exit(output.read().decode())
    return Run(clock, used.ru_utime + used.ru_stime, _mebibytes(used))


def _mebibytes(used: resource.struct_rusage) -> float:
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB elsewhere
    return used.ru_maxrss * unit / 2**20


def row(name: str, command: list[str], folder: Path) -> str:
    """One line of the table: the median of each figure over the runs; each run gets a folder of its own, `{}`."""
    runs = [measure([part.format(folder / f"{name}-{i}") for part in command]) for i in range(RUNS)]
    clock = median(run.clock for run in runs)
    processor = median(run.processor for run in runs)
    memory = median(run.memory for run in runs)
    return f"{name:<20}{clock:>8.2f} s{processor:>10.2f} s{memory:>9.0f} MiB"


def main() -> None:
    """Print the table for the register that PORTAAL_DATA names."""
    print(f"register: {os.environ.get('PORTAAL_DATA', 'data')}; mediaan van {RUNS} keer")
    print(f"{'':<20}{'klok':>10}{'processor':>12}{'geheugen':>13}")
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        print(row("check", [str(PORTAAL), "check"], site), flush=True)
        print(row("pages", [str(PORTAAL), "pages", "{}"], site), flush=True)
        print(row("build", [str(PORTAAL), "build", "--site", "{}"], site), flush=True)
        made = [file for file in (site / "build-0").rglob("*") if file.is_file()]
        pages = sum(file.suffix == ".html" for file in made)
        size = sum(file.stat().st_size for file in made)
        print(f"de site: {pages} pagina's, {len(made)} bestanden, {size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
