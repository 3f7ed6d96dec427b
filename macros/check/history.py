"""What an earlier version of the register had and this one lost: its addresses were given out."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.soorten import is_voorbeeld
from ..problems import Place, Problem, Severity
from .content import Content, place_at
from .references import KINDS


def lost_ids(content: Content, before: Content) -> Iterator[Problem]:
    """An id that was ever published stays, as an id or under vorige_ids: it is a web address that people keep.

    Those of the example that a new council starts with are to be replaced: nobody was given their address.
    """
    for kind in KINDS:
        known = _addresses(content, kind)
        for id, name in _addresses(before, kind).items():
            if id not in known and not is_voorbeeld(id):
                place, advice = _where(content, kind, name, id)
                yield Problem(
                    place,
                    Severity.WAARSCHUWING,
                    f"“{id}” is weg: wie het adres /{kind}/{id}/ bewaarde, vindt niets meer. {advice}",
                )


def _where(content: Content, kind: str, name: str, id: str) -> tuple[Place, str]:
    """Return where to say it: at the entry that now bears the name, else at the list."""
    for item in content.register.get(kind, ()):
        if _name(item) == name and name:
            return place_at(item, ("id",)), f"Is dit hetzelfde? Zet er dan bij: vorige_ids: [{id}]"
    items = content.register.get(kind)
    place = getattr(items, "place", None) or content.start or Place("offer.yaml")
    if kind == "aanbod":
        return (
            place,
            "Bestaat het niet meer? Laat het staan met status: gestopt. Heet het anders? Zet het oude id onder vorige_ids.",
        )
    return place, f"Kreeg het een ander id? Zet er dan bij: vorige_ids: [{id}]"


def _addresses(content: Content, kind: str) -> dict[str, str]:
    """Return every id that leads to a page, old ones included, with the name of its entry."""
    return {
        id: _name(item)
        for item in content.register.get(kind, ())
        if isinstance(item, dict)
        for id in (item.get("id"), *_list(item.get("vorige_ids")))
        if isinstance(id, str)
    }


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _name(item: object) -> str:
    found = (item.get("titel") or item.get("naam")) if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""
