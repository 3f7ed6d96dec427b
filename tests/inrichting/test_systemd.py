"""The tasks that systemd does: its own checker finds nothing, each may do little, and whoever must know gets a mail."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from macros.inrichting import inrichting

WEBADRES = "https://hulp.testdorp.example/"
PROGRAMMA = "/opt/inclusieportaal"
DIENSTEN = ("bijwerken", "buren", "koppelingen", "publiceer", "waak")
STRENG = 1.5
"""What `systemd-analyze security` may find at most; 10 is a task that may do everything."""


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all units for a council, with a program that is there."""
    folder = tmp_path_factory.mktemp("systemd")
    program = folder / "programma" / ".venv" / "bin" / "portaal"
    _program(program, "exit 0")
    for name, text in inrichting(WEBADRES, "/srv/hulp"):
        if name.startswith("systemd/"):
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace(PROGRAMMA, str(folder / "programma")), "utf-8")
    return folder / "systemd"


def _program(file: Path, shell: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{shell}\n", "utf-8")
    file.chmod(0o755)


def _analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["systemd-analyze", "--no-pager", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
    )


def _regels(unit: Path, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", unit.read_text("utf-8"), re.MULTILINE)


def test_each_unit_is_one(units: Path) -> None:
    """Each key, each program, each moment, and each unit that another one names."""
    files = [str(file) for file in sorted(units.glob("*.*")) if file.is_file()]
    assert len(files) == 9
    run = _analyze("verify", *files)
    assert (run.returncode, run.stdout + run.stderr) == (0, "")


@pytest.mark.parametrize("dienst", DIENSTEN)
def test_each_service_may_do_little_and_tells_when_it_fails(units: Path, dienst: str) -> None:
    """Its own user, a disk that it cannot write but for what it must, and a mail at the end."""
    unit = units / f"inclusieportaal-{dienst}.service"
    run = _analyze("security", "--offline=yes", str(unit))
    level = re.search(r"Overall exposure level for \S+: ([\d.]+)", run.stdout)
    assert level, run.stdout + run.stderr
    assert float(level[1]) <= STRENG
    assert _regels(unit, "OnFailure") == ["inclusiemelding@%N.service"]
    assert _regels(unit, "ReadWritePaths") == {
        "publiceer": ["/srv/hulp"],
        "bijwerken": [str(units.parent / "programma")],
        "buren": [str(units.parent / "programma" / "data")],
    }.get(dienst, [])


def test_the_commands_are_ours(units: Path) -> None:
    """With what the council filled in."""
    portaal = units.parent / "programma" / ".venv" / "bin" / "portaal"
    told = {name: _regels(units / f"inclusieportaal-{name}.service", "ExecStart") for name in DIENSTEN}
    assert told == {
        "bijwerken": ["/usr/bin/git pull --quiet --ff-only", "/usr/bin/make omgeving"],
        "buren": [f"{portaal} haal-buren"],
        "koppelingen": [f"{portaal} koppelingen"],
        "publiceer": [f"{portaal} publiceer /srv/hulp"],
        "waak": [f"{portaal} waak {WEBADRES}"],
    }


def test_a_sign_in_the_address_is_no_word_of_systemd() -> None:
    """A percent sign begins one."""
    units = dict(inrichting("https://hulp.testdorp.example/a%20b/"))
    assert "waak https://hulp.testdorp.example/a%%20b/\n" in units["systemd/inclusieportaal-waak.service"]


@pytest.mark.parametrize(
    ("day", "utc"), [("2026-07-01", "2026-07-01 02:30:00 UTC"), ("2026-12-01", "2026-12-01 03:30:00 UTC")]
)
def test_every_night_at_half_past_four(units: Path, day: str, utc: str) -> None:
    """In Brussels, in summer and in winter; a server that was off does it as soon as it is on."""
    timer = units / "inclusieportaal-publiceer.timer"
    (moment,) = _regels(timer, "OnCalendar")
    run = _analyze("calendar", f"--base-time={day} 00:00 UTC", moment)
    assert utc in run.stdout, run.stdout + run.stderr
    assert _regels(timer, "Persistent") == ["yes"]


def test_what_cannot_be_fetched_stops_no_publication(units: Path) -> None:
    """The site moves on with the register and the neighbours of yesterday: it waits for both, and asks no more of them."""
    unit = units / "inclusieportaal-publiceer.service"
    before = ["inclusieportaal-bijwerken.service inclusieportaal-buren.service"]
    assert (_regels(unit, "Wants"), _regels(unit, "After")) == (before, before)
    assert [_regels(unit, key) for key in ("Requires", "Requisite", "BindsTo")] == [[], [], []]


def test_watching_comes_after_publishing(units: Path) -> None:
    """Else it would find the site of yesterday a little too old, surely in the night that has an hour more."""
    (moment,) = _regels(units / "inclusieportaal-waak.timer", "OnCalendar")
    hours = re.fullmatch(r"\*-\*-\* ([\d,]+):47 Europe/Brussels", moment)
    assert hours and min(map(int, hours[1].split(","))) > 4


def test_the_mail(units: Path, tmp_path: Path) -> None:
    """To whom the server says, with which task it is and the end of its log."""
    (line,) = _regels(units / "inclusiemelding@.service", "ExecStart")
    _program(tmp_path / "sendmail", f'echo "$@" > {tmp_path}/hoe; cat > {tmp_path}/mail')
    _program(tmp_path / "journalctl", 'echo "Niet gepubliceerd: de schijf is vol. ($*)"')
    shell = line.replace("$$", "$").replace("%i", "inclusieportaal-publiceer").replace("%H", "server")
    assert shell.count("/usr/sbin/sendmail") == 1
    subprocess.run(
        shlex.split(shell.replace("/usr/sbin/sendmail", str(tmp_path / "sendmail"))),
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "MELDING_AAN": "ict@testdorp.example"},
        check=True,
    )
    assert (tmp_path / "hoe").read_text() == "-t\n"
    assert (tmp_path / "mail").read_text("utf-8") == (
        "To: ict@testdorp.example\n"
        "Subject: inclusieportaal-publiceer mislukte op server\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "\n"
        "Kijk na wat er misging. Dit is het einde van het logboek:\n"
        "\n"
        "Niet gepubliceerd: de schijf is vol. (--unit=inclusieportaal-publiceer --lines=40 --no-pager --output=cat)\n"
    )
