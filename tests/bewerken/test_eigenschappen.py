"""Any field of any entry of both registers set to anything: that field changes, and not a byte besides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from macros.bewerken import BewerkenKanNiet, Dossier, Waarde, gelijk, lees_dossier
from macros.bewerken.boom import Lijstknoop, Veldenknoop, boom
from macros.bewerken.velden import volgorde
from macros.bewerken.waarde import plat, schoon
from macros.load import read
from macros.model.soorten import LIJSTEN

from ..conftest import DATA
from .lastig import TEKST, WAARDE

VORMEN = {
    "zoals het er staat": lambda text: text,
    "van Windows": lambda text: "\ufeff" + text.replace("\n", "\r\n"),
    "zonder laatste regeleinde": lambda text: text.rstrip("\n"),
}
OVER_DE_TEKST = re.compile("verschijnt letterlijk zo op de site|is een bijzonder teken|uit een ander alfabet")
"""What `load` says of the words themselves, however they are written."""
GEWEIGERD = re.compile("ander alfabet|onzichtbaar|apart lettertype|half teken|rest van een programma")
"""Why a text cannot be written at all; Hypothesis knows from our own code that “None” is such a text."""


@cache
def dossier(naam: str, vorm: str) -> Dossier:
    read_one = lees_dossier(DATA[naam])
    return Dossier({name: VORMEN[vorm](text) for name, text in read_one.bestanden.items()})


@cache
def velden() -> tuple[tuple[str, str, str, str], ...]:
    """Every field of every entry of both registers, filled in or not: register, soort, id and pad."""
    return tuple(
        (naam, soort, id, pad)
        for naam in DATA
        for soort in LIJSTEN
        for id in _ids(dossier(naam, "zoals het er staat"), soort)
        for pad in _paden(soort)
        if pad != "id"
    )


def _paden(soort: str, ouders: tuple[str, ...] = ()) -> Iterator[str]:
    for naam in volgorde(soort, ouders):
        inner = list(_paden(soort, (*ouders, naam)))
        yield from inner or [".".join((*ouders, naam))]


def _ids(found: Dossier, soort: str) -> list[str]:
    return [str(entry["id"]) for _, entry in _entries(found, soort)]


def _entries(found: Dossier, soort: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name in sorted(found.bestanden):
        if name == "offer.yaml" or name.startswith("offer/"):
            content: Any = gelezen(found, name)
            yield from ((name, entry) for entry in content.get(LIJSTEN[soort], []))


def gelezen(found: Dossier, naam: str) -> Any:
    return _gelezen(found.bestanden[naam], naam)


@lru_cache(maxsize=100)
def _gelezen(tekst: str, naam: str) -> Waarde:
    value, _ = read(tekst.encode(), naam)
    assert value is not None
    return plat(value)


def zonder(found: Dossier, naam: str, soort: str, id: str, sleutel: str) -> str:
    """Return the text of a file without the lines of one field of one entry."""
    bom, text = re.fullmatch("(\ufeff?)(.*)", found.bestanden[naam], re.DOTALL).groups()  # type: ignore[union-attr]
    root: Any = boom(text)
    numbers = [entry["id"] for entry in gelezen(found, naam)[LIJSTEN[soort]]]
    lijst: Lijstknoop = root.velden[LIJSTEN[soort]].waarde
    entry: Any = lijst.delen[numbers.index(id)]
    assert isinstance(entry, Veldenknoop)
    if sleutel not in entry.velden:
        return bom + text
    field = entry.velden[sleutel]
    first = text.rfind("\n", 0, field.begin) + 1
    last = text.find("\n", field.einde)
    return str(bom + text[:first] + (text[last + 1 :] if last >= 0 else ""))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(velden()), WAARDE, st.sampled_from(sorted(VORMEN)))
def test_one_field_changes_and_nothing_else(veld: tuple[str, str, str, str], nu: Waarde, vorm: str) -> None:
    """What is written reads back as what was wanted, without a remark on how; all other lines keep their bytes."""
    naam, soort, id, pad = veld
    voor = dossier(naam, vorm)
    file, old = next(item for item in _entries(voor, soort) if item[1]["id"] == id)
    try:
        na = voor.met(soort, id, pad, nu)
    except BewerkenKanNiet as error:
        assert GEWEIGERD.search(str(error)), error
        return
    new = next(entry for name, entry in _entries(na, soort) if entry["id"] == id and name == file)
    key = pad.split(".")[0]
    assert gelijk(na.waarde(soort, id, pad), schoon(nu))
    assert {k: v for k, v in new.items() if k != key} == {k: v for k, v in old.items() if k != key}
    assert _rest(new, pad) == _rest(old, pad)
    _, problems = read(na.bestanden[file].encode(), file)
    assert [p for p in problems if not OVER_DE_TEKST.search(p.text)] == []
    eind = "\n" if vorm == "zonder laatste regeleinde" else ""
    assert zonder(na, file, soort, id, key).rstrip("\r\n") == zonder(voor, file, soort, id, key).rstrip(
        "\r\n"
    )
    assert na.bestanden[file].endswith("\n") is not bool(eind)
    assert {n: t for n, t in na.bestanden.items() if n != file} == {
        n: t for n, t in voor.bestanden.items() if n != file
    }


def _rest(entry: dict[str, Any], pad: str) -> dict[str, Any]:
    """Return the other fields of the record in which a field stands."""
    *ouders, last = pad.split(".")
    record: Any = entry
    for naam in ouders:
        record = record.get(naam, {})
    return {key: value for key, value in record.items() if key != last}


TEKSTVELDEN = st.sampled_from(
    [v for v in velden() if isinstance(dossier(v[0], "zoals het er staat").waarde(*v[1:]), str)]
)


@settings(max_examples=60, deadline=None)
@given(TEKSTVELDEN, TEKST, st.sampled_from(sorted(VORMEN)))
def test_another_text_is_one_line_and_back_again_is_the_same_file(
    veld: tuple[str, str, str, str], nu: str, vorm: str
) -> None:
    """So two people who change two fields never meet in git, and a slip leaves no trace."""
    naam, soort, id, pad = veld
    voor = dossier(naam, vorm)
    try:
        na = voor.met(soort, id, pad, nu)
    except BewerkenKanNiet:
        assume(False)
    assume(na.waarde(soort, id, pad) is not None)
    pairs = [
        (a, b)
        for name in voor.bestanden
        for a, b in zip(_regels(voor, name), _regels(na, name), strict=True)
        if a != b
    ]
    assert len(pairs) == (not gelijk(voor.waarde(soort, id, pad), schoon(nu)))
    assert na.met(soort, id, pad, voor.waarde(soort, id, pad)) == voor


def _regels(found: Dossier, naam: str) -> list[str]:
    return re.split(r"(?<=\n)", found.bestanden[naam])


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(DATA)),
    st.sampled_from(sorted(LIJSTEN)),
    st.dictionaries(
        st.sampled_from(["soort", "telefoon", "link", "wanneer.elke", "adres.straat", "omschrijving"]), WAARDE
    ),
    st.sampled_from(sorted(VORMEN)),
)
def test_a_new_entry_is_only_added(naam: str, soort: str, velden: dict[str, Any], vorm: str) -> None:
    """It stands at the end of a list; every line that was there stays."""
    voor = dossier(naam, vorm)
    own = {pad: value for pad, value in velden.items() if pad in _paden(soort)}
    try:
        na = voor.met_nieuw(soort, {**own, "id": "iets-nieuws"})
    except BewerkenKanNiet as error:
        assert GEWEIGERD.search(str(error)), error
        return
    assert all(gelijk(na.waarde(soort, "iets-nieuws", pad), schoon(value)) for pad, value in own.items())
    assert [e for e in _entries(na, soort) if e[1]["id"] != "iets-nieuws"] == list(_entries(voor, soort))
    [file] = [name for name in na.bestanden if na.bestanden[name] != voor.bestanden[name]]
    left = iter(_regels(na, file))
    assert all(any(line.rstrip("\r\n") == old.rstrip("\r\n") for line in left) for old in _regels(voor, file))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([v for v in velden() if dossier(v[0], "zoals het er staat").waarde(*v[1:]) is not None])
)
def test_a_field_out_and_back_in_reads_the_same(veld: tuple[str, str, str, str]) -> None:
    """It comes back where the model's order wants it."""
    naam, soort, id, pad = veld
    voor = dossier(naam, "zoals het er staat")
    value = voor.waarde(soort, id, pad)
    without = voor.met(soort, id, pad, None)
    assert without.waarde(soort, id, pad) is None
    again = without.met(soort, id, pad, value)
    assert {n: gelezen(again, n) for n in again.bestanden} == {n: gelezen(voor, n) for n in voor.bestanden}
