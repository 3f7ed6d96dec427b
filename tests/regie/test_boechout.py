"""Boechout's plan of October 2023: 33 promises in four parts, nothing added, and what follows from it today."""

from __future__ import annotations

from collections import Counter

from macros.model.keuzes import Doelgroep
from macros.regie.actieplan import beloften
from macros.regie.alles import regie
from macros.regie.nazicht import bellijst, onbekend_over
from macros.regie.wie import wie
from macros.register import link

from ..conftest import VANDAAG
from ..registers import nagekeken

CONTENT, _ = nagekeken("boechout")
assert CONTENT.actieplan is not None
PLAN = CONTENT.actieplan
REGISTER = link(CONTENT, VANDAAG)


def test_there_are_33_promises_in_four_parts() -> None:
    """7 on access, 8 on skills, 13 on services and 5 on directing."""
    counts = Counter(action.deel for action in PLAN.acties)
    assert counts == {"toegang": 7, "vaardigheden": 8, "dienstverlening": 13, "regierol": 5}


def test_the_skills_are_for_staff_volunteers_and_residents() -> None:
    """2, 2 and 4 of the 8."""
    skills = Counter(action.doelgroepen for action in PLAN.acties if action.deel == "vaardigheden")
    assert skills == {("medewerkers",): 2, ("vrijwilligers",): 2, ("iedereen",): 4}


def test_the_plan_gives_no_owner_no_date_and_no_core_value() -> None:
    """So nothing is late, and all of it is promised."""
    assert {(a.eigenaar, a.termijn, a.meerjarenplan, a.kernwaarden, str(a.status)) for a in PLAN.acties} == {
        (None, None, None, (), "beloofd")
    }
    assert (PLAN.kernwaarden, PLAN.fasen, PLAN.overleg, PLAN.connect, PLAN.eigen_kaarten) == (
        (),
        (),
        (),
        (),
        (),
    )
    assert beloften(REGISTER).te_laat == ()


def test_everything_names_its_source() -> None:
    """All is from the plan of October 2023, but for the pillars of VVSG."""
    parts = (*PLAN.acties, *PLAN.legplan, *PLAN.gemelde_noden, *PLAN.regie_instrumenten, *PLAN.vindplaatsen)
    sources = [getattr(part, "bron", None) for part in parts]
    plan = ("Beleidsplan digitale inclusie Boechout", "2023-10")
    assert {source and (source.titel, source.datum) for source in sources} == {plan}


def test_the_board_is_empty() -> None:
    """No source places a card; where it says why a card matters, that is written down."""
    assert [card.ligt for card in PLAN.legplan if card.ligt] == []
    assert all(card.motivatie for card in PLAN.legplan)


def test_the_seven_needs_of_the_services() -> None:
    """Two of them have no action in the plan."""
    needs = beloften(REGISTER).noden
    assert [need.nood.id for need in needs if not need.beloften] == [
        "taalbarriere",
        "hulp-op-seniorennamiddagen",
    ]
    assert len(needs) == 7


def test_nobody_proved_anything_yet() -> None:
    """The register holds what the plan itself says; six promises need no more than a call."""
    found = beloften(REGISTER)
    assert found.zin == "33 beloften: 0 met bewijs, 33 zonder."
    assert [promise.actie.id for promise in found.te_bevestigen] == [
        *("inclusiecoach", "toestellen-uitlenen", "openbare-computers", "digipunten", "telefoon-en-loketten"),
        "samen-met-buren",
    ]


def test_who_works_on_skills_of_seniors() -> None:
    """The Digipunt is for everybody; the courses for seniors stopped."""
    found = wie(REGISTER, "competenties", Doelgroep.SENIOREN)
    assert {entry.aanbod.id for entry in found.inzet if entry.loopt} == {"digipunt-bibliotheek"}
    assert {entry.aanbod.id for entry in found.inzet if entry.gericht} == {
        "cursussen-senioren",
        "lessen-najaar-2023",
    }


def test_which_three_to_ring_first() -> None:
    """Who has most that runs and that nobody checked."""
    first = bellijst(REGISTER)[:3]
    assert [(turn.actor.id, turn.lopende) for turn in first] == [
        ("gemeente-boechout", 4),
        ("dienst-welzijn", 2),
        ("bibliotheek-boechout", 1),
    ]


def test_nothing_is_claimed_about_vremde() -> None:
    """No village core is filled in, so no sentence says that something is absent there."""
    found = regie(REGISTER).stand
    assert [gap.zin for gap in found.gaten if gap.kern == "vremde"] == [
        "We weten niet of er iets is in Vremde. Bij 7 van de 7 is de dorpskern niet ingevuld."
    ]
    assert len(onbekend_over(REGISTER, "vremde").zonder_kern) == len(REGISTER.plaatsen)


def test_the_norm_for_computers() -> None:
    """13 733 / 2 500 = 5,49, and nobody knows how many there are."""
    found = regie(REGISTER).stand.computers
    assert found.zinnen[2:] == (
        "13\N{NO-BREAK SPACE}733 inwoners gedeeld door 2\N{NO-BREAK SPACE}500 is 5,49: er zijn 6 computers nodig.",
        "Genoeg per inwoner? Dat weten we niet.",
        "Minstens één in elke dorpskern? Dat weten we niet.",
        "Lees je “en”: zijn beide gehaald? Dat weten we niet.",
        "Lees je “of”: is een van de twee gehaald? Dat weten we niet.",
    )


def test_borsbeek_stays_with_its_end_date() -> None:
    """It is a row of the matrix and a line of the drawing, marked as past."""
    found = regie(REGISTER)
    assert "gemeente-borsbeek" in [actor.id for actor in found.matrix_bouwstenen.rijen]
    past = [band.zin for band in found.banden if band.voorbij]
    assert "Het werk van Gemeente Borsbeek ging over naar Stad Antwerpen." in past
