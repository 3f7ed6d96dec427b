"""The identity of a council: its colours and its logo."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Model, Tekst, ongeldig

_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)


def _lees_kleur(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    match = _HEX.fullmatch(value)
    if not match:
        raise ongeldig(
            f"“{value}” is geen kleurcode. Schrijf zes cijfers of letters van a tot f. Bijvoorbeeld 00504f."
        )
    code = match[1].lower()
    return "#" + ("".join(2 * sign for sign in code) if len(code) == 3 else code)


Kleur = Annotated[str, BeforeValidator(_lees_kleur)]
"""A colour as the web writes it; people may leave out the #, which YAML takes for a remark."""


class Huisstijl(Model):
    """The colours of a council on light and on dark ground, and the file with its logo."""

    kleur: Kleur | None = None
    kleur_donker: Kleur | None = None
    logo: Tekst | None = None
