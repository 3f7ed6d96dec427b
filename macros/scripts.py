"""The scripts of the site: modules in one folder that bears the hash of them all, so that they find each other."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

ENTRY = "portaal.js"
"""The one module that pages name; it loads the others when a page asks for them."""


def scripts(folder: Path) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the path in the site of the entry module, and (path, text) of every module in `folder`."""
    modules = [(file.name, squeeze(file.read_text("utf-8"))) for file in sorted(folder.glob("*.js"))]
    digest = sha256("".join(f"{name}\0{text}\0" for name, text in modules).encode()).hexdigest()[:10]
    home = f"assets/js.{digest}"
    return f"{home}/{ENTRY}", tuple((f"{home}/{name}", text) for name, text in modules)


def squeeze(script: str) -> str:
    """Return a module without lines of comment and without indentation: fewer bytes on a slow line.

    Our modules keep their comments on lines of their own and have no text that runs over lines.
    """
    lines = (line.strip() for line in script.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))
