"""What the bench counts and works out: memory, medians, turns, growth, what is left of the time."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.bench import vergelijk
from scripts.bench.duur import Duur
from scripts.bench.makers import MAKERS
from scripts.bench.meting import Meting, Mislukt, Uitkomst, meet, om_beurten, omgeving, uitkomst
from scripts.bench.vergeleken import per_pagina, tabellen
from scripts.bench.werf import _ander

MIB = 2**20


def _uitkomst(paginas: int, cpu: float, geheugen: int = 100) -> Uitkomst:
    return Uitkomst(cpu, cpu, geheugen, 1, paginas, paginas * 10)


def _geheugen(code: str, folder: Path) -> int:
    return meet([sys.executable, "-I", "-S", "-c", code], folder).geheugen


def test_the_memory_of_a_command_is_counted(tmp_path: Path) -> None:
    """A command that fills 64 MiB has those above one that fills none."""
    more = _geheugen(f"bytearray(b'x') * {64 * MIB}", tmp_path) - _geheugen("0", tmp_path)
    assert 60 * MIB < more < 70 * MIB


def test_the_memory_of_what_a_command_starts_is_counted(tmp_path: Path) -> None:
    """What two processes have at the same time counts for both."""
    fill = f"import time; kept = bytearray(b'x') * {48 * MIB}; time.sleep(1)"
    both = f"import subprocess, sys; p = subprocess.Popen([sys.executable, '-c', {fill!r}]); {fill}; p.wait()"
    assert _geheugen(both, tmp_path) > 96 * MIB


def test_a_command_that_fails_tells_what_it_wrote(tmp_path: Path) -> None:
    """Nothing is measured of what did not work."""
    with pytest.raises(Mislukt, match="het lukte niet"):
        meet([sys.executable, "-c", "raise SystemExit('het lukte niet')"], tmp_path)


def test_they_take_turns() -> None:
    """Each as often as asked, never one of them all its times in a row."""
    ran: list[str] = []

    def run(name: str) -> Meting:
        ran.append(name)
        return Meting(len(ran), 0, 0)

    found = om_beurten({"a": (3, lambda: run("a")), "b": (1, lambda: run("b")), "c": (2, lambda: run("c"))})
    assert ran == ["a", "b", "c", "a", "c", "a"]
    assert {name: [one.cpu for one in runs] for name, runs in found.items()} == {
        "a": [1, 4, 6],
        "b": [2],
        "c": [3, 5],
    }


def test_the_median_counts(tmp_path: Path) -> None:
    """One run that was disturbed changes nothing; the output is that of all files."""
    (tmp_path / "a").write_bytes(b"12345")
    found = uitkomst([Meting(one, one, one) for one in (3, 900, 2)], tmp_path, 500)
    assert found == Uitkomst(3, 3, 3, 3, 500, 5)
    assert (found.cpu_per_1000, found.bytes_per_1000) == (6, 10)


def test_what_a_page_more_costs() -> None:
    """The line through two sizes: what is the same for both, is not in it."""
    assert per_pagina(_uitkomst(100, 3 + 100 * 0.002), _uitkomst(1100, 3 + 1100 * 0.002)) == pytest.approx(
        0.002
    )


def test_the_tables_have_a_row_for_each(tmp_path: Path) -> None:
    """Beside ours each peer with how many times ours it takes; a streep for what was not measured."""
    few = {
        "heel": _uitkomst(100, 4, 10),
        "bladzijden": _uitkomst(100, 2, 10),
        "Hugo": _uitkomst(100, 1, 40),
        "Traag": _uitkomst(100, 9),
    }
    many = {
        "heel": _uitkomst(1000, 31, 20),
        "bladzijden": _uitkomst(1000, 11, 20),
        "Hugo": _uitkomst(1000, 5.5, 60),
    }
    counts, time, memory, _, growth = tabellen({100: few, 1000: many})
    assert [row[0] for row in time.rijen] == [
        "Portaal, hele site",
        "Portaal, register en pagina's",
        "Hugo",
        "Traag",
    ]
    assert counts.rijen[3] == ("Traag", "100", "1", "–", "0")
    assert time.koppen == ("programma", "bij 100", "× bij 100", "bij 1.000", "× bij 1.000")
    assert time.rijen[2] == ("Hugo", "10,00", "0,50", "5,50", "0,50")
    assert memory.rijen[2][2] == "4,00"
    assert growth.rijen[0] == ("Portaal, hele site", "30,00", "3,00", "1,0", "7,75", "2,00")
    assert growth.rijen[3] == ("Traag", *("–",) * 5)


def test_python_may_keep_what_it_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever measures may forbid it for himself; what is measured runs as it does for everybody."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PORTAAL_TODAY", "2026-01-01")
    made = omgeving({"PORTAAL_TODAY": "2026-11-21"})
    assert made["PORTAAL_TODAY"] == "2026-11-21"
    assert "PYTHONDONTWRITEBYTECODE" not in made
    assert "PATH" in made


def test_what_takes_too_long_is_measured_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """A peer may be left out of the largest size, and then its pages are not written either."""
    times = vergelijk._keren(10_000, 5)
    assert times["Hugo"] == 5
    assert [maker.naam for maker in vergelijk._makers(times)] == ["Hugo", "Eleventy"]


def test_how_long_it_still_takes() -> None:
    """First what it took elsewhere, then with how fast this machine turns out to be."""
    now, told = [0.0], list[tuple[str, int, int]]()
    busy = Duur(600, 3, lambda *step: told.append(step), lambda: now[0])
    busy.stap("a", 120)
    now[0] = 240
    busy.stap("b", 240)
    now[0] = 720
    busy.stap("c", 240)
    assert told == [
        ("Nog ongeveer 10 min. a", 1, 3),
        ("Nog ongeveer 16 min. b", 2, 3),
        ("Nog ongeveer 8 min. c", 3, 3),
    ]
    assert busy.voorbij == 12


def test_a_peer_that_stops_now_and_then_may_try_again(tmp_path: Path) -> None:
    """As often as it may and no more, each time from nothing."""
    code = "import pathlib, sys; p = pathlib.Path('tel'); p.write_text(p.read_text() + 'x'); sys.exit(len(p.read_text()) < 3)"
    (tmp_path / "tel").write_text("")
    maker = replace(MAKERS[0], opdracht=lambda: [sys.executable, "-c", code], pogingen=2)
    with pytest.raises(Mislukt):
        _ander(maker, tmp_path)
    assert _ander(maker, tmp_path).klok > 0
    assert (tmp_path / "tel").read_text() == "xxx"
