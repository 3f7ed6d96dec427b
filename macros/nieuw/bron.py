"""Where the program comes from, as pip takes it: the line in programma.txt, and the same line with another version."""

from __future__ import annotations

import json
import re
import subprocess
from importlib import metadata
from pathlib import Path

from .. import paths
from ..versie import VERSIE

PAKKET = "inclusieportaal"
"""The name of the program as a package."""

VOORBEELD = f"git+https://git.example/{PAKKET}.git@v{VERSIE}"
"""A source as messages show one: a place of one's own, for a name in an index is whoever took it first."""

_VASTGEZET = re.compile(rf"{PAKKET}(?:==[^;@\s]+)?")
_GIT = re.compile(r"(?P<voor>[^#]*?git\+[a-z]+://[^/#]*/[^@#]+)(?:@(?P<ref>[^#]+))?(?P<na>#.*)?")
_NAAM = re.compile(r"(?P<naam>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:[\[=<>~!;@].*)?")
_BESTAND = re.compile(r"[^\s@]+\.(?:whl|zip|tar\.gz)")
_VERSIE = re.compile(r"v?(\d+(?:\.\d+)+[a-z0-9.]*)")
_REVISIE = re.compile(r"[0-9a-f]{7,40}")


class BronOnbekend(Exception):
    """The program cannot be had like that; the text is in Dutch and says what to write."""


def regel(text: str) -> str:
    """Return the one line of programma.txt that says something; raises BronOnbekend."""
    lines = [line.strip() for line in text.splitlines()]
    found = [line for line in lines if line and not line.startswith("#")]
    if len(found) != 1:
        raise BronOnbekend(
            f"In programma.txt staan {len(found)} regels die iets zeggen. Het moet er één zijn. "
            f"Bijvoorbeeld {VOORBEELD}."
        )
    if _is_vreemd(found[0]):
        raise BronOnbekend(f"“{found[0]}” is geen bron van dit programma. Bijvoorbeeld {VOORBEELD}.")
    return found[0]


def _is_vreemd(line: str) -> bool:
    """Say whether pip would take a line for one of its options, or for a package of another name."""
    name = None if _BESTAND.fullmatch(line) else _NAAM.fullmatch(line)
    return line.startswith("-") or bool(name and re.sub(r"[-_.]+", "-", name["naam"]).lower() != PAKKET)


def met_versie(line: str, versie: str) -> str:
    """Return the same source with another version; raises BronOnbekend for what has none."""
    number = _VERSIE.fullmatch(versie)
    if _VASTGEZET.fullmatch(line) and number:
        return f"{PAKKET}=={number[1]}"
    if (git := _GIT.fullmatch(line)) and (number or _REVISIE.fullmatch(versie)):
        return f"{git['voor']}@{f'v{number[1]}' if number else versie}{git['na'] or ''}"
    if not (number or _REVISIE.fullmatch(versie)):
        raise BronOnbekend(f"“{versie}” is geen versie. Bijvoorbeeld VERSIE={VERSIE}.")
    raise BronOnbekend(
        f"Bij “{line}” past geen VERSIE. Zeg waar het nieuwe programma staat. Bijvoorbeeld BRON={VOORBEELD}."
    )


def jongste(line: str) -> str:
    """Return the newest of the same source, as pip takes it; asks a repository which versions it has.

    Raises BronOnbekend when the source has no newer one by itself, or does not answer.
    """
    if _VASTGEZET.fullmatch(line):
        return PAKKET
    git = _GIT.fullmatch(line)
    if not git:
        raise BronOnbekend(
            f"“{line}” is één bestand of map: het wordt niet vanzelf nieuwer. Zeg waar het nieuwe programma staat. "
            f"Bijvoorbeeld BRON=./{PAKKET}-{VERSIE}-py3-none-any.whl."
        )
    url = git["voor"].partition("git+")[2]
    named = _VERSIE.fullmatch(git["ref"] or "")
    tags = _versies(_vraag("ls-remote", "--tags", "--refs", url)) if named else []
    ref = max(tags, key=volgorde) if tags else _vraag("ls-remote", url, "HEAD").split("\t")[0]
    return f"{git['voor']}@{ref}{git['na'] or ''}"


def _versies(told: str) -> list[str]:
    names = (line.rpartition("refs/tags/")[2] for line in told.splitlines())
    return [name for name in names if re.fullmatch(r"v?\d+(\.\d+)+", name)]


def volgorde(versie: str) -> tuple[int, ...]:
    """Return the sort key of a version: `v0.10.0` comes after `0.9`."""
    return tuple(map(int, re.findall(r"\d+", versie)))


def _vraag(*words: str) -> str:
    try:
        run = subprocess.run(["git", *words], capture_output=True, text=True, check=False)
    except OSError:
        raise BronOnbekend(
            "Git ontbreekt op deze computer. Installeer het met: sudo apt-get install git"
        ) from None
    if run.returncode or not run.stdout.strip():
        why = next(iter(run.stderr.strip().splitlines()), "er kwam geen antwoord")
        raise BronOnbekend(f"De plek van het programma antwoordt niet. Is er internet? Git zegt: {why}")
    return run.stdout


def van_dit_programma() -> str:
    """Return where this very program comes from: the package it was installed from, or the clone it runs in."""
    if (paths.PACKAGES / ".git").exists():
        return _van_kloon(paths.PACKAGES)
    try:
        told = metadata.distribution(PAKKET).read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        told = None
    origin = json.loads(told) if told else {}
    if git := origin.get("vcs_info"):
        return f"git+{origin['url']}@{git['commit_id']}"
    return str(origin["url"]) if origin else f"{PAKKET}=={VERSIE}"


def _van_kloon(folder: Path) -> str:
    """Return a clone at its commit: at its https origin when that has the commit, else the folder itself.

    Without the name and the password that an origin may hold: programma.txt is for everybody. A folder of which git
    tells nothing is named as it is: what stands on the internet under the same name may be another program.
    """

    def git(*words: str) -> str:
        run = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=False)
        return run.stdout.strip() if run.returncode == 0 else ""

    try:
        commit = git("rev-parse", "HEAD")
        origin = re.sub("(?<=://)[^/@]*@", "", git("remote", "get-url", "origin"))
        shared = origin.startswith("https://") and git("branch", "--remotes", "--contains", commit)
    except OSError:
        commit, origin, shared = "", "", ""
    if not commit:
        return folder.as_uri()
    return f"git+{origin if shared else folder.as_uri()}@{commit}"
