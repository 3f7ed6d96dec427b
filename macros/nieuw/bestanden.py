"""Every file of the repository of a council: its own, written once, and those of the program, renewed by each update."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath

from .. import paths, schema
from ..versie import VERSIE
from .antwoorden import LOGO, Antwoorden
from .gegevens import bestanden as gegevens
from .gegevens import omgeving

MANIFEST = ".inclusieportaal.json"
"""The file that remembers each file of the program as it was written."""

BRONREGEL = "programma.txt"
"""The file that says where the program comes from."""

VAN_DE_GEMEENTE = (BRONREGEL, "README.md", ".gitignore", ".github/CODEOWNERS")
"""What is written once and is the council's from then on, beside its data."""

SLOT, KLAARZETTER = "requirements.lock", "scripts/omgeving.sh"
"""What is needed to set up the program: the packages, and the script that installs them."""

MEEGENOMEN = (
    ".editorconfig",
    ".github/ISSUE_TEMPLATE",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/workflows",
    ".gitlab",
    ".gitlab-ci.yml",
    ".vscode",
    "BIJDRAGEN.md",
    "PUBLICEREN.md",
    SLOT,
    "requirements-beelden.lock",
    KLAARZETTER,
)
"""Files and folders of this program that work in the repository of a council too, as they are."""

KOP = (
    "# Dit bestand hoort bij het programma: `make vernieuw` schrijft het opnieuw. Pas het liever niet aan.\n"
)
"""What stands at the head of those in which a remark may stand there."""

_MET_KOP = (".yml", ".sh", ".editorconfig")

_OPMAAK = re.compile(r"([\\`*_\[\]<>#!|&~])")


def eigen(antwoorden: Antwoorden, bron: str, vandaag: date) -> dict[str, bytes]:
    """Return path → content of what is the council's own from now on; the program never writes it again."""
    templates = omgeving()
    values = {"naam": _OPMAAK.sub(r"\\\1", antwoorden.naam), "bron": bron}
    texts = {
        **{f"data/{name}": text for name, text in gegevens(antwoorden, vandaag).items()},
        **({f"data/{LOGO}": antwoorden.logo} if antwoorden.logo else {}),
        ".github/CODEOWNERS": templates.get_template("CODEOWNERS").render(),
        ".gitignore": templates.get_template("gitignore").render(),
        BRONREGEL: bronregel(bron),
        "README.md": templates.get_template("README.md").render(values),
    }
    return {path: text.encode() for path, text in texts.items()}


def bronregel(bron: str) -> str:
    """Return the text of programma.txt."""
    return omgeving().get_template(BRONREGEL).render(bron=bron)


def programma() -> dict[str, bytes]:
    """Return path → content of each file of the program in the repository of a council; reads those of this program."""
    return {
        **dict(_meegenomen()),
        "Makefile": omgeving().get_template("Makefile").render().encode(),
        **{f"data/schema/{name}": text.encode() for name, text in schema.schemas().items()},
    }


def _meegenomen() -> Iterator[tuple[str, bytes]]:
    for name in MEEGENOMEN:
        home = paths.ROOT / name
        for file in sorted(home.rglob("*")) if home.is_dir() else (home,):
            if file.is_file():
                path = file.relative_to(paths.ROOT).as_posix()
                yield path, _met_kop(path, file.read_bytes())


def _met_kop(path: str, content: bytes) -> bytes:
    if not path.endswith(_MET_KOP):
        return content
    first, rest = content.split(b"\n", 1) if content.startswith(b"#!") else (b"", content)
    return (first + b"\n" if first else b"") + KOP.encode() + rest


def rechten(path: str) -> int:
    """Return the rights of a file: a script can be run."""
    return 0o755 if PurePosixPath(path).suffix == ".sh" else 0o644


def vingerafdruk(content: bytes) -> str:
    """Return the hash by which an update sees that somebody changed a file by hand."""
    return sha256(content).hexdigest()


def manifest(files: Mapping[str, bytes]) -> bytes:
    """Return the content of the manifest over files of the program."""
    known = {path: vingerafdruk(content) for path, content in sorted(files.items())}
    return (json.dumps({"versie": VERSIE, "bestanden": known}, ensure_ascii=False, indent=1) + "\n").encode()
