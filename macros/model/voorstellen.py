"""Where the council receives a proposal to change an entry: a mailbox, or a repository on GitHub or GitLab."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Model, ongeldig
from .contact import Mail

_NAAM = r"[A-Za-z0-9_][A-Za-z0-9_.-]*"
_GITHUB = re.compile(rf"https://github\.com/[A-Za-z0-9][A-Za-z0-9-]*/{_NAAM}")
_GITLAB = re.compile(rf"https://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/{_NAAM}){{2,}}")


def _project(value: Any, pattern: re.Pattern[str], where: str, example: str) -> Any:
    """Refuse what is no address of a repository; one with a tail is told without it."""
    if not isinstance(value, str) or (pattern.fullmatch(value) and not value.endswith(".git")):
        return value
    plain = re.split(r"[?#]|/-/", value)[0].rstrip("/").removesuffix(".git")
    hint = f"Bedoelde je “{plain}”?" if pattern.fullmatch(plain) else f"Bijvoorbeeld {example}."
    raise ongeldig(
        f"“{value}” is geen adres van een project op {where}. Het eindigt op de naam van het project. {hint}"
    )


def _lees_github(value: Any) -> Any:
    return _project(value, _GITHUB, "GitHub", "https://github.com/gemeente-voorbeeld/portaal")


def _lees_gitlab(value: Any) -> Any:
    return _project(value, _GITLAB, "GitLab", "https://gitlab.com/gemeente-voorbeeld/portaal")


class Voorstellen(Model):
    """The ways on which a proposal reaches the council, besides its own mail, telephone and counters."""

    mail: Mail | None = None
    github: Annotated[str | None, BeforeValidator(_lees_github)] = None
    gitlab: Annotated[str | None, BeforeValidator(_lees_gitlab)] = None
