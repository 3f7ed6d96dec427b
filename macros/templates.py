"""Our own template environment: everything is escaped, and an unknown name stops the build."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .pictogrammen import pictogram


def strict(environment: Environment) -> Environment:
    """Make an environment safe for register text: escape all values, refuse unknown names; and leave no blank lines."""
    environment.autoescape = True
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.globals["pictogram"] = pictogram
    return environment


@cache
def environment(folder: Path) -> Environment:
    """Return the environment over the templates in `folder`; MkDocs has one of its own."""
    return strict(Environment(loader=FileSystemLoader(folder), autoescape=True))
