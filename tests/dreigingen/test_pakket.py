"""A package that somebody tampered with: the set-up refuses it, for its hash is in the lock file."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.conftest import ROOT

WIEL = "braaf-1.0-py3-none-any.whl"


def _wiel(folder: Path, code: str) -> str:
    """Write a wheel of one module and return its hash."""
    files = {
        "braaf.py": code,
        "braaf-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: braaf\nVersion: 1.0\n",
        "braaf-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "braaf-1.0.dist-info/RECORD": "",
    }
    with zipfile.ZipFile(folder / WIEL, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(zipfile.ZipInfo(name), text)
    return hashlib.sha256((folder / WIEL).read_bytes()).hexdigest()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the real set-up and one package, of which the wheel was swapped after it was locked."""
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "omgeving.sh", tmp_path / "scripts")
    hash = _wiel(tmp_path, "braaf = True\n")
    (tmp_path / "requirements.lock").write_text(f"braaf==1.0 \\\n    --hash=sha256:{hash}\n")
    _wiel(tmp_path, "import os\nos.system('touch GEHACKT')\n")
    return tmp_path


def test_a_swapped_wheel_is_not_installed(project: Path) -> None:
    """It stops with one Dutch line, keeps nothing of the package, and does not take itself for ready."""
    run = subprocess.run(
        ["sh", "scripts/omgeving.sh", "lopen"],
        cwd=project,
        env={**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(project)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "THESE PACKAGES DO NOT MATCH THE HASHES" in run.stderr
    assert "De pakketten konden niet geïnstalleerd worden." in run.stderr
    assert not [*project.rglob("braaf.py"), *project.rglob("GEHACKT")]
    assert not (project / ".venv" / "requirements.lock").exists()


def _bal(file: Path, code: str) -> str:
    """Write a package for npm and return its hash as package-lock.json holds it."""
    with tarfile.open(file, "w:gz") as packed:
        for name, text in (("package.json", '{"name": "braaf", "version": "1.0.0"}'), ("index.js", code)):
            entry = tarfile.TarInfo(f"package/{name}")
            entry.size = len(text)
            packed.addfile(entry, BytesIO(text.encode()))
    return "sha512-" + base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()


def test_a_swapped_package_of_npm_is_not_installed(tmp_path: Path) -> None:
    """The same command as in the Makefile."""
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    assert " ".join(command) in (ROOT / "Makefile").read_text("utf-8")
    integrity = _bal(tmp_path / "braaf.tgz", "module.exports = 1;\n")
    asked = {"name": "proef", "version": "1.0.0", "dependencies": {"braaf": "file:braaf.tgz"}}
    lock = {
        **asked,
        "lockfileVersion": 3,
        "requires": True,
        "packages": {
            "": asked,
            "node_modules/braaf": {"version": "1.0.0", "resolved": "file:braaf.tgz", "integrity": integrity},
        },
    }
    (tmp_path / "package.json").write_text(json.dumps(asked))
    (tmp_path / "package-lock.json").write_text(json.dumps(lock))
    _bal(tmp_path / "braaf.tgz", "require('fs').writeFileSync('GEHACKT', '');\n")
    run = subprocess.run([*command, "--offline"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "EINTEGRITY" in run.stderr
    assert not (tmp_path / "node_modules" / "braaf").exists()


def test_every_package_of_npm_is_locked_by_its_hash() -> None:
    """And none names an address of its own: all come from the registry that the machine asks."""
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    odd = [
        name
        for name, one in packages.items()
        if name and (not one.get("integrity", "").startswith("sha512-") or "resolved" in one or "link" in one)
    ]
    assert odd == []
