"""From the overview to what other programs read: `regio.json`, and a table with a row for each council and need."""

from __future__ import annotations

from collections.abc import Iterator

from ..exports.basis import json_tekst
from ..exports.tabellen.csvbestand import csvregels
from .beeld import Beeld, Telling, Vak
from .gaten import Gaten
from .overzicht import Gemeente, Overzicht
from .vorm import (
    Regiobestand,
    Regiocijfers,
    Regiogemeente,
    Regionaam,
    Regioontbreekt,
    Regiotelling,
)

KOLOMMEN = (
    *("gemeente", "gemeente_id", "dag", "nood", "vraag", "dekking"),
    *("zeker", "niet_zeker", "niet_nu"),
)


def regiobestand(overzicht: Overzicht, gaten: Gaten) -> Regiobestand:
    """Return the overview in the shape of its contract."""
    return Regiobestand(
        versie="1.0",
        datum=overzicht.vandaag,
        regio=overzicht.naam,
        fictief=overzicht.fictief,
        opmerkingen=overzicht.opmerkingen,
        gemeenten=tuple(_gemeente(overzicht, gaten, one) for one in overzicht.gemeenten),
        nergens=tuple(
            Regioontbreekt(vak=gap.onderwerp.vak, id=gap.onderwerp.id, dekking=gap.dekking, zin=gap.zin)
            for gap in gaten.nergens
        ),
        zelfde_naam=tuple(
            Regionaam(naam=name, gemeenten=tuple(one.id for one in councils))
            for name, councils in overzicht.gedeeld
        ),
    )


def als_json(overzicht: Overzicht, gaten: Gaten) -> bytes:
    """Return `regio.json`."""
    return json_tekst(regiobestand(overzicht, gaten).model_dump(mode="json", exclude_none=True))


def als_csv(overzicht: Overzicht) -> bytes:
    """Return `regio.csv`, written as the tables of a council are: UTF-8, commas, CRLF, no formulas."""
    return b"".join(csvregels(KOLOMMEN, _rijen(overzicht)))


def _rijen(overzicht: Overzicht) -> Iterator[tuple[str, ...]]:
    for council in overzicht.gemeenten:
        day = council.beeld.dag.isoformat() if council.beeld else ""
        for need in overzicht.van(Vak.NODEN):
            count = council.telling(need)
            numbers = (count.zeker, count.niet_zeker, count.niet_nu) if count else ("", "", "")
            known = (council.naam, council.id, day, need.id, need.woorden, council.dekking(need).value)
            yield *known, *map(str, numbers)


def _gemeente(overzicht: Overzicht, gaten: Gaten, one: Gemeente) -> Regiogemeente:
    figures = _cijfers(overzicht, gaten, one, one.beeld) if one.beeld else None
    return Regiogemeente(id=one.id, naam=one.naam, bron=one.bron, reden=one.reden or None, cijfers=figures)


def _cijfers(overzicht: Overzicht, gaten: Gaten, one: Gemeente, found: Beeld) -> Regiocijfers:
    def by(kind: Vak) -> dict[str, Regiotelling]:
        return {subject.id: _telling(one.telling(subject) or Telling()) for subject in overzicht.van(kind)}

    return Regiocijfers(
        dag=found.dag,
        verouderd=found.verouderd,
        loopt=found.loopt,
        op_tijd=found.op_tijd,
        gepland=found.gepland,
        tijdelijk_dicht=found.tijdelijk_dicht,
        zonder_noden=found.niet_ingevuld[Vak.NODEN],
        zonder_bouwstenen=found.niet_ingevuld[Vak.BOUWSTENEN],
        noden=by(Vak.NODEN),
        soorten=by(Vak.SOORTEN),
        bouwstenen=by(Vak.BOUWSTENEN),
        gaten=tuple(gap.zin for gap in gaten.van(one)),
    )


def _telling(count: Telling) -> Regiotelling:
    return Regiotelling(
        dekking=count.dekking, zeker=count.zeker, niet_zeker=count.niet_zeker, niet_nu=count.niet_nu
    )
