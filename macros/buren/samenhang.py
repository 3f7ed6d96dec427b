"""Rules on an aanbod.json that has the right shape: what belongs together does, and nothing leads elsewhere in disguise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit

from pydantic import TypeAdapter, ValidationError

from ..agenda import BRUSSEL, HORIZON
from ..exports.eigen.delen import Betrouwbaar, Deel, Telefoon
from ..exports.eigen.vorm import Aanbodbestand, Moment
from ..model.base import is_id
from ..model.contact import Telefoon as Nummer
from ..model.contact import parse_telefoon, telefoon_adres
from ..veldregels import JAREN, KORTE_NUMMERS, keur
from .ruw import Pad, getoond, waar

LANGST = timedelta(hours=24)
"""How long one moment may last: from midnight to midnight."""

SPELING = timedelta(days=7)
"""How far beyond the eight weeks of the contract a moment may lie: their program may look a little further than ours."""

_NUMMER: TypeAdapter[str] = TypeAdapter(Nummer)


def samenhang(bestand: Aanbodbestand, naam: str) -> Iterator[str]:
    """Yield every reason not to use a file, as a Dutch sentence; `naam` is the council that it must be of, if any."""
    yield from _van_wie(bestand, naam)
    if bestand.datum.year not in JAREN:
        yield f"datum: {bestand.datum} kan niet kloppen."
        return
    for rule in _REGELS:
        yield from rule(bestand)


def _van_wie(bestand: Aanbodbestand, naam: str) -> Iterator[str]:
    """The file is of the council that somebody asked for."""
    found = bestand.gemeente.naam
    if naam and _kaal(naam) != _kaal(found):
        yield f"Dit bestand is van “{getoond(found)}”, niet van “{naam}”."


def _kaal(naam: str) -> str:
    return naam.casefold().removeprefix("gemeente ").removeprefix("stad ").strip()


def _ids(bestand: Aanbodbestand) -> Iterator[str]:
    """An id is one that we could use ourselves, and stands once in its list."""
    cores = bestand.gemeente.dorpskernen or ()
    lists: dict[str, tuple[Any, ...]] = {"gemeente, dorpskernen": cores} | {
        name: getattr(bestand, name) for name in ("aanbod", "plaatsen", "actoren")
    }
    for name, items in lists.items():
        seen = set[str]()
        for number, item in enumerate(items, 1):
            if not is_id(item.id):
                yield f"{name} {number}: “{getoond(item.id)}” kan geen id zijn."
            elif item.id in seen:
                yield f"{name} {number}: het id “{item.id}” staat er twee keer."
            seen.add(item.id)


def _verwijzingen(bestand: Aanbodbestand) -> Iterator[str]:
    """What is named by its id is there."""
    offers = {one.id for one in bestand.aanbod}
    places = {one.id for one in bestand.plaatsen}
    actors = {one.id for one in bestand.actoren}
    cores = {one.id for one in bestand.gemeente.dorpskernen or ()}
    for at, offer in enumerate(bestand.aanbod, 1):
        yield from _kent(f"aanbod {at}, aanbieder", actors, offer.aanbieder)
        yield from _kent(f"aanbod {at}, plaatsen", places, *(offer.plaatsen or ()))
        yield from _kent(f"aanbod {at}, in_plaats", offers, *(offer.in_plaats or ()))
        yield from _kent(f"aanbod {at}, rollen", actors, *(role.actor for role in offer.rollen or ()))
    for at, place in enumerate(bestand.plaatsen, 1):
        yield from _kent(f"plaatsen {at}, dorpskern", cores, *filter(None, (place.dorpskern,)))
    for at, moment in enumerate(bestand.momenten, 1):
        yield from _kent(f"momenten {at}, aanbod", offers, moment.aanbod)
        yield from _kent(f"momenten {at}, plaats", places, *filter(None, (moment.plaats,)))


def _kent(where: str, known: set[str], *ids: str) -> Iterator[str]:
    return (f"{where}: “{getoond(id)}” staat nergens in het bestand." for id in ids if id not in known)


def _momenten(bestand: Aanbodbestand) -> Iterator[str]:
    """A moment begins before it ends, on the same day or at its midnight, within the weeks that the contract tells of."""
    first, last = bestand.datum - timedelta(days=1), bestand.datum + HORIZON + SPELING
    for at, moment in enumerate(bestand.momenten, 1):
        if wrong := _fout_moment(moment, first, last):
            yield f"momenten {at}: {wrong}"


def _fout_moment(moment: Moment, eerste: date, laatste: date) -> str:
    begin, end = moment.begin, moment.einde
    if (
        not eerste.year <= begin.year <= laatste.year + 1
        or not eerste <= begin.astimezone(BRUSSEL).date() <= laatste
    ):
        return f"{begin.date()} valt buiten de acht weken na de dag van het bestand."
    if any(one.second or one.microsecond for one in (begin, end)):
        return "een uur telt hele minuten."
    if end <= begin:
        return "het einde komt niet na het begin."
    return "het duurt langer dan een dag." if end - begin > LANGST else ""


def _nazicht(bestand: Aanbodbestand) -> Iterator[str]:
    """What is called sure was checked by a person, not in the future, and that check still held on the day of the file."""
    lists: dict[str, tuple[Betrouwbaar, ...]] = {
        "aanbod": bestand.aanbod,
        "plaatsen": bestand.plaatsen,
        "actoren": bestand.actoren,
    }
    for name, items in lists.items():
        for at, item in enumerate(items, 1):
            check, last = item.nagekeken, item.uiterlijk
            if check and check.op > bestand.datum:
                yield f"{name} {at}: het is nagekeken op {check.op}, na de dag van het bestand."
            elif item.zeker and (check is None or last is None or last < bestand.datum):
                yield f"{name} {at}: dit heet zeker, maar niemand keek het op tijd na."


def _adressen(bestand: Aanbodbestand) -> Iterator[str]:
    """Every address is one that we could show ourselves, and a page stands below the address of their own site."""
    site = bestand.gemeente.webadres
    if site and (site != site.rstrip() or not site.endswith("/") or set("?#") & set(site)):
        yield "gemeente, webadres: dit is niet het adres van een site. Het eindigt op een schuine streep."
        return
    for pad, part in _delen(bestand, ()):
        if isinstance(part, Telefoon):
            continue  # a number has a rule of its own
        for field in _met_adres(type(part)):
            value = getattr(part, field)
            if isinstance(value, str) and (wrong := _fout_adres(field, value, site)):
                yield f"{waar((*pad, field))}: {wrong}"


_VELDEN = frozenset({"vorm", "pagina", "webadres", "link", "adres", "mail", "tweede_mail"})
"""Fields of any part that lead somewhere."""


@cache
def _met_adres(kind: type[Deel]) -> tuple[str, ...]:
    return tuple(name for name in kind.model_fields if name in _VELDEN)


def _fout_adres(field: str, value: str, site: str | None) -> str:
    if field in ("mail", "tweede_mail"):
        return "dit is geen mailadres." if keur("mail", value) or value.startswith("mailto:") else ""
    if field in ("vorm", "pagina"):
        return "" if _in_de_site(value, site) else f"“{getoond(value)}” is geen pagina van hun eigen site."
    return f"“{getoond(value)}” is geen veilig webadres." if keur("link", value) else ""


ERGENS = "https://gemeente.example/"
"""An address for a site that has none yet: what leads out of this one leads out of any."""


def _in_de_site(value: str, site: str | None) -> bool:
    """Say whether a path leads nowhere but below the address of the site, or below its root while it has none."""
    if not site:
        return value.startswith("/") and _in_de_site(ERGENS.rstrip("/") + value, ERGENS)
    below = value.startswith(site) and not keur("link", value)
    path = unquote(urlsplit(value).path) if below else ""
    return below and "//" not in path and not {".", ".."} & set(path.replace("\\", "/").split("/"))


def _delen(part: Deel, pad: Pad) -> Iterator[tuple[Pad, Deel]]:
    """Yield every part of the contract inside a part, and itself."""
    yield pad, part
    for name in _met_delen(type(part)):
        value = getattr(part, name)
        if isinstance(value, Deel):
            yield from _delen(value, (*pad, name))
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Deel):
                    yield from _delen(item, (*pad, name, number))


_ZONDER = frozenset({"momenten", "wanneer", "uren", "sluitingsdagen"})
"""Fields in which nothing leads anywhere, and of which there are ten times as many as of all others."""


@cache
def _met_delen(kind: type[Deel]) -> tuple[str, ...]:
    return tuple(name for name in kind.model_fields if name not in _ZONDER)


def _nummers(bestand: Aanbodbestand) -> Iterator[str]:
    """A number is a Belgian one that we could show ourselves, and rings what it shows."""
    for pad, part in _delen(bestand, ()):
        if isinstance(part, Telefoon) and (wrong := _fout_nummer(part.toon, part.adres)):
            yield f"{waar(pad)}: {wrong}"


@cache
def _fout_nummer(toon: str, adres: str) -> str:
    try:
        _NUMMER.validate_python(toon)
    except ValidationError as error:
        return _eerste_zin(error, toon)
    if toon not in KORTE_NUMMERS and parse_telefoon(toon).country_code != 32:
        return f"“{getoond(toon)}” is geen Belgisch nummer."
    same = telefoon_adres(toon) == adres
    return "" if same else f"wie “{getoond(toon)}” kiest, belt naar “{getoond(adres)}”."


def _eerste_zin(error: ValidationError, toon: str) -> str:
    """Return what is wrong with a number, without what to write instead."""
    text = str(error.errors()[0]["ctx"]["tekst"]).replace(toon, "…", 1)
    return f"{text.partition('. ')[0].removesuffix('.')}.".replace("…", getoond(toon), 1)


_REGELS: tuple[Callable[[Aanbodbestand], Iterable[str]], ...] = (
    _ids,
    _verwijzingen,
    _momenten,
    _nazicht,
    _adressen,
    _nummers,
)
