"""Every command that a workflow calls exists, with these options."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.cli import _parser
from macros.paths import OVERRIDES
from tests.conftest import ROOT

from .bestanden import shell

VALUES = {
    "$VROEGER": "HEAD^1",
    "$ronde": "2026-11-01",
    "$(date +%F)": "2026-11-01",
    "$ADRES": "https://git.example/o/r",
    "${keuzes[@]}": "--hoe=telefoon",
    "${ids[@]}": "bib",
    "${opties[@]}": "--minder",
    "$WEBADRES": "https://a.example/",
    "$WAAK": "https://a.example/",
}
"""What stands in a variable when the shell runs."""

ENDS = re.compile(r"\d?>>?|\|\|?|&&|;|then|do|\)")


def _opdrachten(command: str) -> Iterator[tuple[str, list[str]]]:
    """Yield (where, words behind the command) for each call of a command, as the shell would pass them."""
    for where, text in shell():
        for line in text.replace("\\\n", " ").splitlines():
            for call in re.findall(rf"(?:^|\s){re.escape(command)} (.*)", line):
                words = shlex.split(call.replace(";", " ;"))
                end = next((at for at, word in enumerate(words) if ENDS.fullmatch(word)), len(words))
                yield where, [VALUES.get(word, word) for word in words[:end]]


def test_each_portaal_command_is_one() -> None:
    """The real parser reads them; it refuses what it does not know."""
    found = list(_opdrachten(".venv/bin/portaal"))
    assert {words[0] for _, words in found} == {
        "check",
        "verslag",
        "beelden",
        "neem-op",
        "nazicht",
        "bevestig",
        "bode",
        "koppelingen",
        "haal-buren",
        "publiceer",
        "waak",
    }
    for where, words in found:
        assert not [word for word in words if word.startswith("$")], where
        assert _parser().parse_args(words).run, where


@pytest.mark.parametrize(
    "makefile", [ROOT / "Makefile", OVERRIDES / "nieuw" / "Makefile"], ids=["hier", "gemeente"]
)
def test_each_make_target_is_one(makefile: Path) -> None:
    """`make` is called for what the Makefile makes: here, and in the repository of a council, which has the same workflows."""
    targets = set(re.findall(r"^([a-z-]+):", makefile.read_text("utf-8"), re.MULTILINE))
    found = list(_opdrachten("make"))
    assert {words[0] for _, words in found} == {"omgeving", "omgeving-beelden", "build"}
    assert all(words[0] in targets and len(words) == 1 for _, words in found)
