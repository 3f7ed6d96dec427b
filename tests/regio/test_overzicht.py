"""A region: who is in it, once each; what could not be read stays in it as unknown."""

from __future__ import annotations

from macros.regio.beeld import Dekking, Vak
from macros.regio.overzicht import VERZONNEN

from .klein import bron, hulp, onderwerp, regio, stuk, wie


def test_councils_stand_by_name_whatever_the_order_of_the_sources() -> None:
    """So the same sources give the same bytes."""
    one, two = bron("Buurdorp", hulp()), bron("Aadorp", hulp())
    assert regio(one, two) == regio(two, one)
    assert [(place.id, place.naam) for place in regio(one, two).gemeenten] == [
        ("aadorp", "Aadorp"),
        ("buurdorp", "Buurdorp"),
    ]


def test_unknown_is_not_nobody() -> None:
    """Of a source that failed nothing is claimed; of one that was read nobody is known."""
    found = regio(bron("Aadorp", hulp()), stuk("Buurdorp"))
    known, unknown = found.gemeenten
    wifi = onderwerp(found, "thuishulp")
    assert (known.dekking(wifi), unknown.dekking(wifi)) == (Dekking.NIEMAND, Dekking.ONBEKEND)
    assert (found.gelezen, found.onbekend) == ((known,), (unknown,))
    assert unknown.telling(wifi) is None


def test_a_source_without_a_name_is_called_by_its_address() -> None:
    """Nobody knows whose it is."""
    found = regio(stuk("Aadorp"), bron("Buurdorp", hulp()))
    assert [(one.id, one.naam, one.reden) for one in found.onbekend] == [
        ("aadorp", "Aadorp", "Het bestand is weg.")
    ]


def test_two_sources_for_one_council_are_told_and_counted_once() -> None:
    """The first counts, unless only the second could be read."""
    found = regio(bron("Aadorp", hulp()), bron("AADORP", hulp(), hulp("twee")))
    assert [one.beeld and one.beeld.loopt for one in found.gemeenten] == [1]
    assert found.opmerkingen == (
        "Twee bronnen gaan over Aadorp: aadorp.json en aadorp.json. We tellen alleen aadorp.json.",
    )
    other = regio(stuk("Aadorp"), bron("Aadorp", hulp()))
    assert [(one.id, bool(one.beeld)) for one in other.gemeenten] == [("aadorp", True)]


def test_data_of_a_day_to_come_are_unknown() -> None:
    """A clock is wrong somewhere."""
    (one,) = regio(bron("Aadorp", hulp(), datum="2026-11-22")).onbekend
    assert one.reden == "De gegevens zijn van 22 november 2026, en dat is nog niet."


def test_an_invented_council_counts_for_nothing_beside_a_real_one() -> None:
    """A region of invented councils says so."""
    found = regio(bron("Aadorp", hulp(), fictief=True), bron("Buurdorp", hulp()))
    assert [(one.naam, one.reden) for one in found.onbekend] == [("Aadorp", VERZONNEN)]
    assert (found.fictief, regio(bron("Aadorp", hulp(), fictief=True)).fictief) == (False, True)


def test_every_need_kind_and_card_is_in_it() -> None:
    """Those of the program, in its order; cards below their category."""
    found = regio(bron("Aadorp", hulp()))
    assert [len(found.van(kind)) for kind in Vak] == [12, 11, 36]
    assert found.van(Vak.NODEN)[0].woorden == "Ik zit nu vast"
    assert list(dict.fromkeys(one.groep for one in found.van(Vak.BOUWSTENEN))) == [
        "Toegang",
        "Competenties",
        "Ondersteuningsnetwerk",
        "Dienstverlening en communicatie",
        "Lokale regierol",
    ]


def test_names_that_stand_in_several_councils() -> None:
    """Only the name is the same, capitals and spaces aside; twice in one council is once."""
    found = regio(
        bron("Aadorp", hulp(), partners=[wie("a", "De  Kring"), wie("b", "de kring")]),
        bron("Buurdorp", hulp(), partners=[wie("c", "De kring")]),
        bron("Verdorp", hulp(), partners=[wie("c", "De bond")]),
    )
    assert [(name, [one.naam for one in where]) for name, where in found.gedeeld] == [
        ("de kring", ["Aadorp", "Buurdorp"])
    ]


def test_ids_never_clash() -> None:
    """An id of the list stays; one that is made of a name gives way."""
    found = regio(stuk("Aadorp"), bron("Aadorp.", hulp()), bron("Ångström ", hulp()), bron("…", hulp()))
    assert sorted(one.id for one in found.gemeenten) == ["aadorp", "aadorp-2", "angstrom", "gemeente"]
