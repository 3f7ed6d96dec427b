"""The marked, temporary translation of an authored page: for whom, until when, and where the Dutch text is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from .. import woorden
from ..links import page_path
from ..load.pages import naam
from ..model import TALEN
from .delen import Link, Melding
from .zicht import Zicht

VELDEN = ("taal", "vertaling_van", "voor", "tot")
"""What the front matter of a translation says; a page with one of them needs all four."""

VAN_RECHTS = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""


class VertalingMisbruikt(ValueError):
    """A translation lacks its Dutch original or says too little; the text is for the person who wrote it."""


@dataclass(frozen=True)
class Vertaling:
    """What the shell needs to know of a page that is not in Dutch."""

    taal: str
    """Language code: “uk”."""
    richting: Literal["ltr", "rtl"]
    """How it is written."""
    melding: Melding
    """The notice on top, in Dutch."""


def vertaling(zicht: Zicht, src: str, meta: Mapping[str, Any]) -> Vertaling | None:
    """Return what the front matter of the page at `src` says of a translation, nothing for a Dutch page.

    Raises VertalingMisbruikt without a Dutch original, and when a field is absent or unreadable.
    """
    if not any(field in meta for field in VELDEN):
        return None
    own = zicht.register.paginas
    name = naam(src, own)
    language, original, until = meta.get("taal"), str(meta.get("vertaling_van")), meta.get("tot")
    if missing := [field for field in VELDEN if not meta.get(field)]:
        raise _refused(
            name, f"Bij deze vertaling ontbreekt {missing[0]}. Bijvoorbeeld {_EXAMPLES[missing[0]]}."
        )
    if not isinstance(language, str) or language not in TALEN or language == "nl":
        raise _refused(name, f"“{language}” is geen andere taal. Bijvoorbeeld {_EXAMPLES['taal']}.")
    if not isinstance(until, date):
        raise _refused(name, f"“{until}” is geen datum. Bijvoorbeeld {_EXAMPLES['tot']}.")
    path = page_path(original)
    if original == src or path not in zicht.links.pages:
        raise _refused(
            name,
            f"De Nederlandse tekst {naam(original, own)} bestaat niet. Zonder die tekst kan dit niet.",
        )
    address = zicht.links.to(*path.split("/")[:-1])
    notice = _notice(str(meta["voor"]), until, zicht.register.vandaag, address)
    return Vertaling(language, "rtl" if language in VAN_RECHTS else "ltr", notice)


_EXAMPLES = {
    "taal": "taal: uk",
    "vertaling_van": "vertaling_van: noden/nu-vast.md",
    "voor": "voor: mensen uit Oekraïne",
    "tot": "tot: 2027-06-30",
}


def _refused(name: str, text: str) -> VertalingMisbruikt:
    return VertalingMisbruikt(f"{name}  {text}")


def _notice(audience: str, until: date, today: date, address: str) -> Melding:
    last, dutch = woorden.datum(until), Link("Lees de Nederlandse tekst", address)
    if until < today:
        return Melding("dicht", "Deze vertaling is verlopen", f"Ze gold tot {last} voor {audience}.", dutch)
    return Melding(
        "let-op", f"Tijdelijke vertaling voor {audience}, tot {last}", "De Nederlandse tekst geldt.", dutch
    )
