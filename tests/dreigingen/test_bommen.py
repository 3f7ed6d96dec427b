"""Files that blow up: each is refused in little time and little memory, before anything is made of it."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.conftest import ROOT

BOMMEN = {
    "aliases": "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)),
    "merge keys": "a0: &a0 {k0: x}\n"
    + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}], k{n}: x}}\n" for n in range(1, 30)),
    "brackets": "a: " + "[" * 100_000,
    "braces": "{a: " * 60_000,
    "dashes": "- " * 100_000,
    "question marks": "? " * 100_000,
    "a long number": "a: " + "1:" * 140_000 + "1",
    "a long number in digits": "a: " + "9" * 290_000,
    "one long line": "a: " + "x: " * 90_000,
    "many fields": "".join(f"a{n}: b\n" for n in range(25_000)),
    "one field, many times": "a: b\n" * 55_000,
    "many quotes": "a: " + "'" * 290_000,
    "escapes": 'a: "' + "\\u200b" * 45_000 + '"',
    "hidden line breaks": "a: x" + "\u2028b: y" * 40_000,
    "mark-up": "a: " + "<a " * 90_000,
    "templates": "a: x" + "{{" * 140_000,
    "markdown": "a: x" + "[" * 140_000,
    "stars": "a: x" + " *a" * 90_000,
}
"""What is in the file → the file, each within the 300 kB that a file may weigh."""

GEWEIGERD = (
    "aliases",
    "merge keys",
    "brackets",
    "braces",
    "dashes",
    "question marks",
    "one long line",
    "escapes",
)
"""What of it is a fout; of the rest the texts are too long for every field that there is."""

_LEES = """
import json, resource, sys, time
from macros.load import read
resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))
told = {}
for name, text in json.load(sys.stdin).items():
    before = time.process_time()
    _, problems = read(text.encode(), "offer.yaml")
    told[name] = ("fout" in {problem.severity for problem in problems}, time.process_time() - before)
print(json.dumps(told))
"""


def test_a_file_that_blows_up_is_read_in_seconds() -> None:
    """In a process with 1 GB of memory: it neither crashes nor takes longer than a large good file may."""
    run = subprocess.run(
        [sys.executable, "-c", _LEES],
        input=json.dumps(BOMMEN),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-500:]
    told = json.loads(run.stdout)
    assert {name: seconds for name, (_, seconds) in told.items() if seconds > 10} == {}
    assert {name for name in GEWEIGERD if not told[name][0]} == set()
