"""What a register can hold: text anywhere it is shown, and nothing else where a value leads, names or counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model.base import Id
from macros.veldregels import keur

from .vijandig import WEGEN, kopie

VRIJE_TEKST = {
    *("naam", "titel", "kort", "omschrijving", "kosten", "reden", "functie", "straat", "open_vragen"),
    *("motivatie", "toelichting", "opmerking", "route", "bus", "waarde", "eenheid", "trefwoorden"),
}


def test_only_fields_that_are_shown_as_text_take_any_text(tmp_path: Path) -> None:
    """A script's address in every field at once: each field that is no plain text tells its own fout."""
    register = kopie(tmp_path / "data")
    for plek in register.plekken:
        plek.zet("javascript:gehackt(1)")
    told = {id(plek) for file, lines in register.fouten().items() for plek in file.precies(lines)}
    silent = {plek.pad.rpartition(".")[2] for plek in register.plekken if id(plek) not in told}
    leads = {"link", "webadres", "mail", "telefoon", "id", "vorige_ids", "agendabron", "github", "logo"}
    assert silent & leads == set()
    assert silent >= VRIJE_TEKST


@pytest.mark.parametrize("text", WEGEN)
def test_no_link_address_or_id_leads_astray(text: str) -> None:
    """Scripts, data, other hosts in disguise, folders above: refused as a link, as a mail address and as an id."""
    assert keur("link", text)
    assert keur("mail", text)
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(text)
