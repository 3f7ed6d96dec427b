"""Without Pango: one Dutch line that names the packages, the same ones wherever we tell or install them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from macros.drukwerk import pango

from ..conftest import ROOT

MISSING = """
import cffi

real = cffi.FFI.dlopen

def dlopen(self, name, flags=0):
    if isinstance(name, str) and "pango" in name:
        raise OSError(f"cannot load library {name!r}")
    return real(self, name, flags)

cffi.FFI.dlopen = dlopen
from macros.drukwerk import pango

print(pango.ontbreekt())
"""


def test_with_pango_nothing_is_missing() -> None:
    """This machine has it: `make test` asks for it."""
    assert pango.ontbreekt() is None


def test_without_pango_one_line_says_what_to_install() -> None:
    """Only that line: not the words of WeasyPrint itself, which lead elsewhere."""
    run = subprocess.run(
        [sys.executable, "-c", MISSING], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.splitlines() == [
        "De pdf’s van het drukwerk zijn niet gemaakt: op deze computer ontbreekt Pango. Installeer het op Debian of Ubuntu "
        "met: sudo apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    ]


@pytest.mark.parametrize(
    ("file", "times"),
    [
        ("PUBLICEREN.md", 1),
        ("README.md", 1),
        (".github/workflows/nakijken.yml", 1),
        (".github/workflows/publiceren.yml", 1),
        (".gitlab-ci.yml", 2),
    ],
)
def test_who_builds_installs_the_same_packages(file: str, times: int) -> None:
    """Whatever makes the site with its PDFs: the guide, a check of a change, the nightly publication."""
    assert (ROOT / file).read_text("utf-8").count(pango.PAKKETTEN) == times


@pytest.mark.parametrize("file", [".ci/run", "scripts/nodig.sh"])
def test_the_tests_ask_for_each_package(file: str) -> None:
    """Each by itself: a machine may have some of them."""
    words = (ROOT / file).read_text("utf-8").split()
    assert [name for name in (*pango.PAKKETTEN.split(), "poppler-utils") if name not in words] == []
