"""The same data on the same day give the same bytes, on whatever machine: zone, locale, seed, folder, umask, user."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from .bestanden import files, other
from .conftest import DATA, ROOT, VANDAAG
from .klein import AANBOD, GEMEENTE, anders, schrijf
from .programma import kopie
from .test_history import git
from .test_terugblik import keep

pytestmark = pytest.mark.bouwt

SCRIPT = """
import sys
from macros import build, cli

build.MOST_PAGES_GATED = 0  # the gate changes no byte
data, target = sys.argv[1:3]
exec("".join(sys.argv[3:]))
assert build.__file__.startswith(sys.path[1]), build.__file__
assert cli.main(["build", "--data", data, "--site", f"{target}/site"]) == 0
assert cli.main(["pages", "--data", data, f"{target}/pages"]) == 0
"""
"""Makes all that the portal can make: the public site, the internal one beside it, and what needs no MkDocs."""

NO_HISTORY = """
whole = build.build
build.build = lambda *given, geschiedenis, **named: whole(*given, **named)
"""
"""For a register of which the history is that of this repository, and moves with each commit."""

PAPIER = "drukwerk/"
"""Where the pages stand that know what was printed; `portaal pages` prints nothing."""

NOBODY = 65534
SOMEBODY_ELSE = (
    *("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"),
    *("--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"),
)
"""Runs a command as another user, whom no folder of ours stops: only who it is may count, not what it may read."""

GITCONFIG = """[core]
    autocrlf = true
    quotePath = true
    abbrev = 4
[color]
    ui = always
[log]
    date = relative
    follow = true
    showSignature = true
[format]
    pretty = oneline
[i18n]
    logOutputEncoding = ISO-8859-1
[tar]
    umask = 0077
"""
"""The git settings of somebody with a taste of his own."""

LATE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
"""A day ahead, and a locale in which a file that is read without saying its encoding is ASCII."""

EARLY = {
    "TZ": "Pacific/Pago_Pago",
    "LC_ALL": "tr_TR.UTF-8",
    "LANGUAGE": "tr:ar",
    "SOURCE_DATE_EPOCH": "946684800",
}
"""A day behind, in Turkish or as near to it as this machine can."""


@dataclass(frozen=True)
class Machine:
    """What one build runs on."""

    data: Path
    environ: dict[str, str]
    seed: int
    umask: int
    program: Path = ROOT
    user: bool = False
    """Whether it is another user than the one who runs the tests; only root can be two."""
    before: str = ""
    """What it runs before the builds."""

    def make(self, target: Path) -> Path:
        """Fill the new folder `target` and return it."""
        target.mkdir()
        as_root = self.user and os.geteuid() == 0
        if as_root:
            os.chown(target, NOBODY, NOBODY)
        command = [*(SOMEBODY_ELSE if as_root else ()), sys.executable, "-c", SCRIPT]
        run = subprocess.run(
            [*command, str(self.data), str(target), self.before],
            cwd=target,
            env=self._environ(target),
            umask=self.umask,
            capture_output=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr.decode("utf-8", "replace")
        return target

    def _environ(self, target: Path) -> dict[str, str]:
        own = {
            name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "TZ"))
        }
        fixed = {"PORTAAL_TODAY": VANDAAG.isoformat(), "PYTHONPATH": str(self.program)}
        home = {"HOME": str(target.parent), "USER": "iemand", "LOGNAME": "iemand"} if self.user else {}
        return own | fixed | home | self.environ | {"PYTHONHASHSEED": str(self.seed)}


@pytest.fixture
def abroad() -> Iterator[Path]:
    """A folder that every user may enter, which those of pytest are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in another place."""
    return kopie(tmp_path_factory.mktemp("een andere plek") / "programma")


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small council with something of everything that a machine could leave its mark on, kept twice in git."""
    home = tmp_path_factory.mktemp("gemeente")
    data = home / "data"
    git(home, "init", "-q")
    council = anders(
        GEMEENTE,
        naam="Kleindörp",
        webadres="https://www.kleindorp.be/digitaal/",
        huisstijl={"kleur": "2b3f7a", "kleur_donker": "aeb6cc", "logo": "logo.svg"},
    )
    plan = {"versie": "1", "overleg": [{"op": "2026-11-10", "titel": "Toen"}]}
    for day, title in (("2026-11-02", "Eerst"), ("2026-11-12", "Café İnternet")):
        schrijf(data, anders(AANBOD, titel=title, trefwoorden=["één", "twee"]), gemeente=council)
        (data / "actieplan.yaml").write_text(yaml.safe_dump(plan), "utf-8")
        shutil.copy(DATA["testdorp"] / "logo.svg", data)
        keep(home, day)
    return data


def copied(council: Path, home: Path) -> Path:
    """Return the data of `council` in another place, its history included, owned by whoever builds there."""
    shutil.copytree(council.parent, home / "een kopie")
    (home / ".gitconfig").write_text(GITCONFIG, "utf-8")
    if os.geteuid() == 0:
        for path in (home / "een kopie").rglob("*"):
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        os.chown(home / "een kopie", NOBODY, NOBODY)
    return home / "een kopie" / "data"


def test_two_machines_make_the_same_bytes(abroad: Path, council: Path, elsewhere: Path) -> None:
    """Public site, internal site, what is printed and `portaal pages`: the machines have nothing in common but the data and the day."""
    one = Machine(copied(council, abroad), LATE, 1, 0o077, elsewhere, user=True)
    two = Machine(council, EARLY, 2, 0o002)
    made = [files(machine.make(abroad / str(machine.seed))) for machine in (one, two)]
    assert other(*made) == []
    assert {path.partition("/")[0] for path in made[0]} == {"site", "site-intern", "pages"}
    paper = [path for path in made[0] if path.endswith(".pdf")]
    assert len(paper) > 20 and any(path.startswith("site-intern/") for path in paper)
    assert b"Eerst" in made[0]["site-intern/beleid/overleg/index.html"]


def test_the_whole_example_is_the_same_bytes(tmp_path: Path, site_testdorp: Path, elsewhere: Path) -> None:
    """Testdorp, which uses every field, printed, on a machine as far from this one as can be."""
    made = Machine(DATA["testdorp"], LATE, 7, 0o077, elsewhere, before=NO_HISTORY).make(tmp_path / "site")
    public = files(made / "site")
    record = {path: text for path, text in files(made / "pages").items() if not path.startswith(PAPIER)}
    assert other(public, files(site_testdorp)) == []
    assert other({path: public.get(path, b"") for path in record}, record) == []
