"""The lock files: complete for pyproject.toml, pinned with hashes, and free of addresses."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUN = PROJECT["dependencies"]
TEST = PROJECT["optional-dependencies"]["test"]
BEELDEN = PROJECT["optional-dependencies"]["beelden"]
BENCH = PROJECT["optional-dependencies"]["bench"]
ENTRY = re.compile(r"([a-z0-9-]+)==(\S+)(?: ; [^\\]+)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n")


def locked(name: str) -> dict[str, str]:
    """Package → version; fails on any line that is not part of a pinned entry with hashes."""
    text = (ROOT / name).read_text("utf-8")
    assert ENTRY.sub("", text) == ""
    return {match[1]: match[2] for match in ENTRY.finditer(text)}


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("requirements.lock", RUN),
        ("requirements-test.lock", RUN + TEST),
        ("requirements-beelden.lock", RUN + BEELDEN),
        ("requirements-bench.lock", RUN + BENCH),
    ],
)
def test_a_lock_has_a_fitting_version_of_all_that_pyproject_asks(lock: str, asked: list[str]) -> None:
    pinned = locked(lock)
    wishes = [Requirement(line) for line in asked]
    unmet = [
        str(wish) for wish in wishes if pinned.get(canonicalize_name(wish.name), "") not in wish.specifier
    ]
    assert unmet == [], "Vernieuw de lock-bestanden: make lock"


def test_tests_run_on_the_versions_that_the_portal_runs_on() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-test.lock").items()


def test_the_bench_measures_the_versions_that_are_tested() -> None:
    assert locked("requirements-bench.lock").items() <= locked("requirements-test.lock").items()
    assert locked("requirements.lock").items() <= locked("requirements-bench.lock").items()


def test_pictures_are_taken_with_the_versions_that_are_tested() -> None:
    assert locked("requirements-beelden.lock").items() <= locked("requirements-test.lock").items()
    assert locked("requirements.lock").items() <= locked("requirements-beelden.lock").items()
