"""publiccode.yml holds the fields that the standard asks for.

No validator of it installs here; the field list is that of publiccode.yml 0.4, “The Standard (core)”, with its lists of
categories and scopes (publiccodeyml/publiccode.yml, docs/standard).
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import yaml

from macros.versie import VERSIE

ROOT = Path(__file__).parent.parent
FILE: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

MUST = frozenset(
    {
        *("publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus"),
        *("softwareType", "description", "legal", "maintenance", "localisation"),
    }
)
MAY = frozenset({"softwareVersion", "intendedAudience", "dependsOn"})
"""Those that we use of what may be left out."""

CATEGORIES = frozenset({"digital-citizenship", "educational-content", "website-builder"})
SCOPES = frozenset({"local-authorities", "welfare"})


def test_every_field_that_must_be_there_is_and_no_unknown_one() -> None:
    """A slip in a name would be a field that no catalogue reads."""
    assert set(FILE) - MAY == MUST
    assert set(FILE["legal"]) == {"license"}
    assert set(FILE["localisation"]) == {"localisationReady", "availableLanguages"}
    assert set(FILE["intendedAudience"]) == {"countries", "scope"}


def test_each_value_is_of_its_kind() -> None:
    """Enumerations, tags and lengths are those of the standard."""
    assert re.fullmatch(r"0\.[4-9]", FILE["publiccodeYmlVersion"])
    assert re.fullmatch(r"https://[\w.-]+/\S+", FILE["url"])
    assert FILE["platforms"] == ["web"]
    assert FILE["developmentStatus"] in ("concept", "development", "beta", "stable", "obsolete")
    assert FILE["softwareType"] == "standalone/web"
    assert set(FILE["categories"]) <= CATEGORIES
    assert set(FILE["intendedAudience"]["scope"]) <= SCOPES
    assert FILE["localisation"] == {"localisationReady": False, "availableLanguages": ["nl"]}


def test_the_description_has_the_length_that_is_asked() -> None:
    """A short line of at most 150 signs, a long text of 150 or more, the features, pictures that exist."""
    text = FILE["description"]["nl"]
    assert set(text) == {"localisedName", "shortDescription", "longDescription", "features", "screenshots"}
    assert "\n" not in text["shortDescription"]
    assert len(text["shortDescription"]) <= 150
    assert 150 <= len(text["longDescription"]) <= 10_000
    assert 5 <= len(text["features"]) <= 20
    assert [path for path in text["screenshots"] if not (ROOT / path).is_file()] == []


def test_nobody_is_named_who_did_not_say_so() -> None:
    """`internal` and `community` need a person's name, `contract` a company; none needs nobody."""
    assert FILE["maintenance"] == {"type": "none"}


def test_it_says_the_same_as_the_package() -> None:
    """Name, version, licence, language and Python have one truth."""
    assert FILE["softwareVersion"] == VERSIE
    assert FILE["legal"]["license"] == PROJECT["license"] == "EUPL-1.2"
    assert FILE["description"]["nl"]["shortDescription"] == PROJECT["description"]
    assert f">={FILE['dependsOn']['open'][0]['versionMin']}" == PROJECT["requires-python"]
