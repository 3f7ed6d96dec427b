"""Follows PUBLICEREN.md word for word on a machine made of folders, up to a real nginx with TLS on loopback."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import DATA, ROOT, VANDAAG
from tests.test_history import git

GIDS = (ROOT / "PUBLICEREN.md").read_text("utf-8")
DOMEIN = "hulp.testdorp.example"
ARCHIEF = "https://github.com/testdorp/inclusieportaal.git"
"""Where the guide clones from: here a copy of what is being tested, with the register of Testdorp."""

NGINX = Path("/usr/sbin/nginx")
_HIER = re.compile(r"(?<![\w.])/(?=(?:etc|opt|srv|var)/)")
"""The one thing in which the blocks differ here: these folders lie in the folder of the machine."""


def blokken(kop: str) -> list[str]:
    """Return the shell blocks below a heading of the second level, in order."""
    part = GIDS.split(f"\n## {kop}\n")[1].split("\n## ")[0]
    return re.findall(r"^ *```sh\n(.*?)^ *```$", part, re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Machine:
    """A folder in the place of `/`, and the ports on loopback in the place of 80 and 443."""

    map: Path
    http: int
    https: int

    @property
    def certificaat(self) -> Path:
        """The certificate with which the site answers."""
        return self.map / "etc" / "letsencrypt" / "live" / DOMEIN / "fullchain.pem"

    @property
    def site(self) -> Path:
        """The folder that is served."""
        return self.map / "srv" / "inclusieportaal" / "huidig"

    def doe(self, blok: str) -> str:
        """Run a block in one shell that stops at the first thing that fails; return what it told."""
        run = subprocess.run(
            ["sh", "-eu", "-c", _HIER.sub(f"{self.map}/", blok)],
            cwd=self.map,
            env=self._omgeving(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=300,
        )
        assert run.returncode == 0, f"{blok}\n{run.stdout}"
        return run.stdout

    @contextmanager
    def webserver(self) -> Iterator[None]:
        """Run nginx as the guide set it up."""
        self.doe("nginx")
        try:
            yield
        finally:
            self.doe("nginx -s quit")

    def _omgeving(self) -> dict[str, str]:
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("PORTAAL_", "GIT_"))
        }
        return {
            **kept,
            "PATH": f"{self.map / 'bin'}:{os.environ['PATH']}",
            "HOME": str(self.map),
            "MACHINE": str(self.map),
            "POORT_HTTP": str(self.http),
            "POORT_HTTPS": str(self.https),
            "PORTAAL_TODAY": VANDAAG.isoformat(),
            "PYTHON": str(self.map / "bin" / "python"),
            "TESTPYTHON": sys.executable,
            "PAKKETTEN": sysconfig.get_path("purelib"),
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": f"url.{self.map / 'archief'}.insteadOf",
            "GIT_CONFIG_VALUE_0": ARCHIEF,
        }


def machine(folder: Path) -> Machine:
    """Return a machine on which nothing was done yet, with Debian's own nginx.conf."""
    if not NGINX.is_file():
        pytest.fail("nginx ontbreekt. Installeer: apt-get install nginx libnginx-mod-http-brotli-static")
    shutil.copytree(Path(__file__).parent / "machine", folder / "bin")
    for name in ("opt", "srv", "var/log/nginx", "var/www/html", "var/lib/nginx"):
        (folder / name).mkdir(parents=True)
    (folder / "etc" / "systemd" / "system").mkdir(parents=True)
    shutil.copytree("/etc/nginx", folder / "etc" / "nginx", symlinks=False)
    for site in (folder / "etc" / "nginx" / "sites-enabled").iterdir():
        if site.name != "default":
            site.unlink()  # what this machine serves itself
    main = folder / "etc" / "nginx" / "nginx.conf"
    main.write_text(_van_hier(main.read_text("utf-8"), folder), "utf-8")
    _archief(folder / "archief")
    with _poort() as http, _poort() as https:
        return Machine(folder, http.getsockname()[1], https.getsockname()[1])


def _van_hier(config: str, folder: Path) -> str:
    """Return nginx.conf with the folders of this machine, for whoever runs the tests."""
    temporary = "".join(
        f"    {name}_temp_path {folder}/var/lib/nginx/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config = re.sub(
        r"^user .*;", f"user {getpass.getuser()};" if os.geteuid() == 0 else "", config, flags=re.M
    )
    config = _HIER.sub(f"{folder}/", config).replace("/run/nginx.pid", f"{folder}/nginx.pid")
    return config.replace("http {\n", f"http {{\n{temporary}")


def _archief(target: Path) -> None:
    """Make a repository of what is tested, the register of Testdorp in its `data/`."""
    target.mkdir()
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target / name)
    shutil.copytree(DATA["testdorp"], target / "data", dirs_exist_ok=True)
    git(target, "init", "-q", "-b", "main")
    git(target, "add", ".")
    git(target, "commit", "-qm", "Testdorp")


def _poort() -> socket.socket:
    """Return a socket on a free port: two at the same time are never the same one."""
    opened = socket.socket()
    opened.bind(("127.0.0.1", 0))
    return opened


def gevolgd(folder: Path) -> Machine:
    """Return the machine in `folder` on which the guide was followed to the end; the first who asks follows it."""
    done = folder / "gevolgd"
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        found = machine(folder)
        try:
            for blok in blokken("Een eigen server"):
                found.doe(blok)
        finally:
            found.doe("nginx -s quit")
        done.write_text(f"{found.http} {found.https}")
    http, https = done.read_text().split()
    return Machine(folder, int(http), int(https))
