"""Golden cases: a data file, what is asked of it, and the whole file afterwards or the reason to refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.bewerken import BewerkenKanNiet, Dossier

CASES = sorted((Path(__file__).parent.parent / "cases" / "bewerken").glob("*.yaml"))


def _gevallen() -> list[Any]:
    found = ((path, yaml.load(path.read_text("utf-8"), yaml.BaseLoader)) for path in CASES)
    return [
        pytest.param(case["voor"], step, id=f"{path.stem}-{name}")
        for path, case in found
        for name, step in case["gevallen"].items()
    ]


def _doe(voor: Dossier, step: dict[str, Any]) -> Dossier:
    if "nieuw" in step:
        return voor.met_nieuw(*step["nieuw"])
    return voor.met(*step["met"], None if step["wordt"] == "(weg)" else step["wordt"])


@pytest.mark.parametrize(("voor", "geval"), _gevallen())
def test_case(voor: str, geval: dict[str, Any]) -> None:
    """The file is as the case shows it, byte for byte; or the message is the one that the case shows."""
    try:
        na = _doe(Dossier({"offer.yaml": voor}), geval).bestanden["offer.yaml"]
    except BewerkenKanNiet as error:
        assert str(error) == geval.get("weigert")
    else:
        assert na == geval.get("na")
