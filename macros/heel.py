"""The whole, strict half of the server for while you edit: a build in a process of its own, that can be stopped at any moment."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

from . import build, paths
from .rebuild import Outcome
from .report import errors

CALMLY = 5
"""How far this build makes way for what a person waits for, as `nice` counts."""


class Crashed(Exception):
    """The program itself failed; the text is the last it said."""


class Heel:
    """Builds `data` on a day into `target`, which stands alone in its folder; with `intern`, what the directing role sees."""

    def __init__(self, data: Path, today: date, target: Path, *, intern: bool = False) -> None:
        work = target.with_name("werk")
        work.mkdir()
        # In a group of its own, so that stopping ends all that it started, and Ctrl-C in the terminal is not for it.
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-P",  # never a folder `macros` that happens to be where somebody stands
                "-m",
                __name__,
                data,
                today.isoformat(),
                target,
                "intern" if intern else "openbaar",
            ],
            env={**os.environ, "PYTHONPATH": str(paths.PACKAGES), "TMPDIR": str(work)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            process_group=0,
        )

    def wait(self) -> Outcome:
        """Return what the build gave; of one that was stopped, that it failed. Raises Crashed."""
        told, complaint = self._process.communicate()
        if self._process.returncode == -signal.SIGKILL:
            return Outcome(False)
        if self._process.returncode:
            raise Crashed(complaint.strip())
        found = json.loads(told)
        return Outcome(found["ok"], tuple(found["messages"]), found["base"])

    def stop(self) -> None:
        """End the build at once, with whatever it started; one that is done is left alone."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)


def main(data: str, today: str, target: str, kind: str) -> None:
    """Build, and tell on one line of JSON what came of it."""
    os.nice(CALMLY)
    make = build.build_intern if kind == "intern" else build.build
    found = make(Path(data), Path(target), date.fromisoformat(today))
    lines = [*map(str, errors(found.problems)), *found.messages]
    sys.stdout.write(json.dumps({"ok": found.ok, "messages": lines, "base": found.base}))


if __name__ == "__main__":
    main(*sys.argv[1:])
