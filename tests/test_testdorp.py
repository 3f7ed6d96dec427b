"""Testdorp, the fictional register: it uses all there is, is fresh on its day, and belongs to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import phonenumbers
import pytest

from macros import agenda
from macros.freshness import Versheid, controle
from macros.model import Gemeente, Model, Nazichtadres, Nazichtadressen, Offer, Plaats, Wanneer
from macros.model.base import Keuze
from macros.model.keuzes import Beoordeling, Conformiteit, Licentie, Nood, OnzekerOpPapier, Serverlog, Status
from macros.model.lijsten import Lijsten
from macros.model.regio import Regio
from macros.model.ritme import LAATSTE, Ritme
from macros.model.toets import Toetsvraag

from .conftest import DATA, VANDAAG
from .registers import alles, meldingen, nagekeken, verwacht

CONTENT, PROBLEMS = nagekeken("testdorp")
MODELS = alles(CONTENT)
ONE_A_REGISTER = (Conformiteit, Beoordeling, Licentie, OnzekerOpPapier, Serverlog)
"""What a register says once: it can show only one value of these lists."""
LATER = {
    Toetsvraag: {"vanaf", "tot"},
    Nazichtadressen: {"versie", "adressen"},
    Nazichtadres: {"actor", "mail", "tweede_mail"},
    Regio: {"versie", "naam", "gemeenten"},
}
"""What the questions that come with the program need only once one of them is added or withdrawn; addresses of people, of
which no repository holds an example; the list of a region, which stands in no council's folder."""


def _subclasses(kind: type[Any]) -> list[type[Any]]:
    """Return the kinds below `kind`, but not the three lists themselves: they are the file, not a model kept."""
    own = [sub for sub in kind.__subclasses__() if sub.__module__.startswith("macros.model")]
    deeper = [sub for direct in own for sub in _subclasses(direct)]
    return [sub for sub in (*own, *deeper) if sub is not Lijsten]


def _choices(value: Any) -> Iterator[Keuze]:
    if isinstance(value, Keuze):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _choices(part)


def _running() -> Iterator[Offer]:
    return (offer for offer in CONTENT.aanbod if offer.status is Status.ACTIEF)


def _versheid(offer: Offer) -> Versheid:
    return controle(offer.nagekeken, offer.nakijken_om, VANDAAG).versheid


def _hours() -> list[Wanneer]:
    return [offer.wanneer for offer in _running() if offer.wanneer]


def test_check_finds_only_what_is_there_to_be_shown() -> None:
    """Each remaining message shows on purpose what it looks like; README.md of Testdorp lists them."""
    assert meldingen(PROBLEMS) == verwacht("testdorp")


@pytest.mark.parametrize("model", _subclasses(Model), ids=lambda model: model.__name__)
def test_every_field_is_filled_in_somewhere(model: type[Model]) -> None:
    """No field of any model is without an example."""
    used: set[str] = set()
    for found in MODELS:
        if isinstance(found, model):
            used |= found.model_fields_set
    assert sorted(set(model.model_fields) - used - LATER.get(model, set())) == []


@pytest.mark.parametrize("choice", _subclasses(Keuze), ids=lambda choice: choice.__name__)
def test_every_value_of_every_closed_list_is_used(choice: type[Keuze]) -> None:
    """No word that people may type is without an example."""
    used = {v for m in MODELS for name in type(m).model_fields for v in _choices(getattr(m, name))}
    missing = [value.value for value in choice if value not in used]
    assert len(missing) < len(choice) if choice in ONE_A_REGISTER else missing == []


def test_every_state_of_checking_is_there_and_most_is_fresh() -> None:
    """One running offer is due soon, one overdue, one never checked; all others are fresh."""
    found = [_versheid(offer) for offer in _running()]
    assert {state: found.count(state) for state in Versheid} == {
        Versheid.VERS: len(found) - 3,
        Versheid.BINNENKORT: 1,
        Versheid.ACHTERSTALLIG: 1,
        Versheid.NOOIT: 1,
    }


@pytest.mark.parametrize("need", Nood)
def test_every_need_has_help_that_somebody_checked(need: Nood) -> None:
    """Whoever comes with this need finds a running offer with a way in and a fresh check."""
    found = [o for o in _running() if need in o.noden and _versheid(o) is Versheid.VERS]
    assert any(offer.telefoon or offer.plaatsen for offer in found)


def test_every_kind_of_rhythm_is_there() -> None:
    """Weekly, every two weeks from a day, and the first, second and last weekday of the month."""
    rules: list[Ritme] = [r for h in _hours() for part in (h, *h.ronde) for r in part.elke]
    assert any(rule.om_de_weken == 1 and not rule.hoeveelste for rule in rules)
    assert any(rule.om_de_weken == 2 and rule.anker for rule in rules)
    assert {1, 2, 3, LAATSTE} <= {rank for rule in rules for rank in rule.hoeveelste}


def test_a_course_is_under_way() -> None:
    """A running course has lessons past and to come, each with a title."""
    courses = [h.lessen for h in _hours() if h.lessen]
    assert all(lesson.titel for lessons in courses for lesson in lessons)
    assert any(lessons[0].op < VANDAAG < lessons[-1].op for lessons in courses)


def test_closings_and_changes_fall_within_the_weeks_that_are_shown() -> None:
    """Within four weeks something is closed with a reason, at other hours, and elsewhere."""
    soon = range(VANDAAG.toordinal(), VANDAAG.toordinal() + 28)
    closed = [c for h in _hours() for c in h.gesloten if c.eerste.toordinal() in soon]
    changed = [a for h in _hours() for a in h.aangepast if a.op.toordinal() in soon]
    assert any(closing.reden for closing in closed)
    assert any(change.reden for change in changed)
    assert any(change.plaats for change in changed)


def test_something_is_on_in_the_evening_and_on_saturday() -> None:
    """Who works during the day finds a moment too."""
    sessions = [s for h in _hours() for s in agenda.sessies(h, VANDAAG, VANDAAG.replace(day=28))]
    assert any(session.begin.hour >= 18 for session in sessions)
    assert any(session.dag.weekday() == 5 for session in sessions)


def test_places_show_known_unknown_and_absent() -> None:
    """One place is full, one says what it does not have, and one is nearly empty."""
    amenities = ("openbare_computers", "printer", "kaartlezer", "scanner", "wifi")

    def values(place: Plaats) -> list[Any]:
        return [getattr(place, name) for name in amenities]

    found = [values(place) for place in CONTENT.plaatsen]
    assert any(all(row) for row in found)
    assert [0, False, False, False, False] in found
    assert [None] * 5 in found


def test_the_two_villages_have_a_digipunt() -> None:
    """Each village core has running help at a place of its own."""
    places = {place.id: place for place in CONTENT.plaatsen}
    cores = {places[name].dorpskern for o in _running() if o.soort == "digipunt" for name in o.plaatsen}
    assert CONTENT.gemeente is not None
    assert {core.id for core in CONTENT.gemeente.dorpskernen} <= cores


def _council() -> Gemeente:
    assert CONTENT.gemeente is not None
    return CONTENT.gemeente


def test_it_is_marked_as_fictional() -> None:
    """The council says that it does not exist, and is no trial version."""
    assert _council().fictief
    assert not _council().proefversie


def test_every_number_mail_and_link_is_nobodys() -> None:
    """Numbers begin with a nought after the zone, addresses end in `.example`, the postcode is in use nowhere."""
    for model in MODELS:
        for name in ("telefoon", "mail", "tweede_mail", "link", "webadres", "klachten_link"):
            value = getattr(model, name, None)
            if value is None or type(model).__name__ == "Herkomst":
                continue
            if name == "telefoon":
                assert re.fullmatch(r"059 00 00 \d\d", value)
                assert phonenumbers.is_valid_number(phonenumbers.parse(value, "BE"))
            else:
                assert re.search(r"[@/.]testdorp\.example($|/)", value)
    assert {getattr(model, "postcode", "2999") for model in MODELS} == {"2999"}


def test_the_map_lies_at_sea() -> None:
    """Nobody is sent anywhere: the box lies off the coast, north of 51.3° and west of 2.8°."""
    area = _council().gebied
    assert area is not None
    assert (area.zuid, area.noord, area.west, area.oost) == (51.3, 51.4, 2.6, 2.8)


def test_the_invented_questions_say_so() -> None:
    """Nobody takes the example questions for those on the card."""
    questions = CONTENT.officiele_vragen
    assert questions is not None
    assert questions.toestemming.startswith("Verzonnen voorbeeld.")
    assert all(q.startswith("Verzonnen voorbeeldvraag") for card in questions.vragen for q in card.vragen)


def test_the_offers_are_spread_over_a_folder() -> None:
    """Testdorp proves that `offer/` is read beside `offer.yaml`."""
    assert len(list((DATA["testdorp"] / "offer").glob("*.yaml"))) > 1
    assert len(CONTENT.aanbod) >= 18
