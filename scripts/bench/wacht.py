"""Runs one command and writes what it took as JSON: a process of its own, so small that its memory does not count.

The largest memory that the system tells of a process begins at that of the process which started it.
"""

import json
import os
import sys
import time
from pathlib import Path

EVERY = 0.2
"""Seconds between two looks at the memory of a program that started another."""


def kinderen(process: int) -> list[int]:
    """Return the processes that a process started, and theirs."""
    try:
        found = [
            int(child)
            for thread in Path(f"/proc/{process}/task").iterdir()
            for child in (thread / "children").read_text().split()
        ]
    except OSError:
        return []
    return [one for child in found for one in (child, *kinderen(child))]


def geheugen(processes: list[int]) -> int:
    """Return the KiB of memory that processes have together, what they share counted once."""
    total = 0
    for process in processes:
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total


def main() -> None:
    """Run the command behind the name of the file for its output, and write the figures on standard output."""
    output = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    start = time.monotonic()
    process = os.posix_spawnp(
        sys.argv[2],
        sys.argv[2:],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, output, 2)],
    )
    together, look = 0, start
    while not (ended := os.wait4(process, os.WNOHANG))[0]:
        if time.monotonic() >= look:
            look = time.monotonic() + EVERY
            if started := kinderen(process):
                together = max(together, geheugen([process, *started]))
        time.sleep(0.01)
    _, status, used = ended
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB elsewhere
    print(
        json.dumps(
            {
                "code": os.waitstatus_to_exitcode(status),
                "klok": time.monotonic() - start,
                "cpu": used.ru_utime + used.ru_stime,
                "geheugen": max(used.ru_maxrss * unit, together * 1024),
            }
        )
    )


if __name__ == "__main__":
    main()
