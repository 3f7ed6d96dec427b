"""Reading a data file as the parser of an editor does, and judging it by its schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import yaml
from jsonschema import Draft7Validator, FormatChecker

from macros.schema import schemas


class Editor(yaml.CSafeLoader):
    """Reads as YAML 1.2 does, the version editors use: `ja` and `2026-11-24` are texts, `2530` is a number."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


for _tag, _form, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form})$"), _first)
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))
Editor.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(loader.construct_scalar(node)))


def als_editor(text: str) -> Any:
    """Return what an editor makes of a data file."""
    return yaml.load(text, Editor)


def als_tekst(text: str) -> Any:
    """Return what stands in a data file with every scalar as the text it is, as the register reads it."""
    return yaml.load(text, yaml.CBaseLoader)


def schemanaam(file: str | Path) -> str:
    """Return the schema that a data file has by its name and folder."""
    path = Path(file)
    return "offer" if path.parent.name == "offer" else path.stem


def fouten(naam: str, inhoud: Any) -> list[str]:
    """Return what a schema finds: where, and what it says."""
    return sorted(f"{error.json_path}: {error.message}" for error in _validator(naam).iter_errors(inhoud))


def bladeren(naam: str, inhoud: Any) -> Iterator[str]:
    """Yield the places that a schema marks."""
    yield from (line.partition(": ")[0] for line in fouten(naam, inhoud))


@cache
def _validator(naam: str) -> Draft7Validator:
    return Draft7Validator(json.loads(schemas()[f"{naam}.json"]), format_checker=FormatChecker())
