"""Late, unproven, without owner and without term are worked out, and the sentences say how many."""

from __future__ import annotations

from pathlib import Path

from macros.regie.actieplan import Beloften, beloften

from ..klein import ACTOR, anders, register
from .klein import NAGEKEKEN, VZW, actie, hulp, met_plan

PLAN = {
    "kernwaarden": [{"id": "nabij", "naam": "Nabij"}],
    "acties": [
        actie(
            "bewezen",
            eigenaar="gemeente",
            termijn="2027-01-01",
            bewijs=[{"aanbod": "hulp"}],
            kernwaarden=["nabij"],
        ),
        actie("ongezien", partners=["vzw"], bewijs=[{"aanbod": "ongezien"}, {"aanbod": "gestopt"}]),
        actie("vervallen", termijn="2026-11-20", bewijs=[{"aanbod": "gestopt"}]),
        actie("niets", status="loopt", termijn="2026-11-21"),
        actie("weg", status="stopgezet", termijn="2020-01-01"),
    ],
    "gemelde_noden": [
        {"id": "taal", "nood": "De taal is moeilijk.", "gemeld_door": "vzw"},
        {"id": "pc", "nood": "Er is geen pc.", "acties": ["niets"]},
        {"id": "les", "nood": "Er is geen les.", "acties": ["bewezen", "niets"]},
    ],
}


def _beloften(folder: Path) -> Beloften:
    offers = (
        hulp("hulp"),
        anders(hulp("ongezien"), nagekeken=None),
        hulp("gestopt", status="gestopt"),
    )
    return beloften(met_plan(folder, *offers, plan=PLAN, actoren=[ACTOR, VZW]))


def test_what_each_promise_lacks(tmp_path: Path) -> None:
    """In a few words; a promise that was given up lacks nothing, and today is not late yet."""
    assert {p.actie.id: p.etiketten for p in _beloften(tmp_path).alle} == {
        "bewezen": (),
        "ongezien": ("zonder bewijs", "geen termijn", "geen eigenaar"),
        "vervallen": ("te laat", "zonder bewijs", "geen eigenaar"),
        "niets": ("zonder bewijs", "geen eigenaar"),
        "weg": (),
    }


def test_what_a_call_could_prove_and_what_lapsed(tmp_path: Path) -> None:
    """Never checked is another state than lapsed."""
    found = _beloften(tmp_path).alle
    assert [p.actie.id for p in found if p.te_bevestigen] == ["ongezien"]
    assert [p.actie.id for p in found if p.vervallen] == ["ongezien", "vervallen"]


def test_the_counts_in_sentences(tmp_path: Path) -> None:
    """Four promises are still promised; the one that was given up is told apart."""
    assert _beloften(tmp_path).zinnen == (
        "4 beloften: 1 met bewijs, 3 zonder.",
        "Bij 1 belofte staat er iets in het register dat nog niemand nakeek. Begin daar met bellen.",
        "Bij 1 belofte is de termijn voorbij.",
        "Bij 3 beloften staat er geen eigenaar.",
        "Bij 1 belofte staat er geen termijn.",
        "1 belofte die stopgezet is, telt niet mee.",
    )


def test_a_need_names_its_promises(tmp_path: Path) -> None:
    """Without any it says that there is no action yet."""
    found = _beloften(tmp_path).noden
    assert [need.zin for need in found] == [
        "Nog geen actie.",
        "Actie: “Niets”.",
        "Acties: “Bewezen” en “Niets”.",
    ]
    assert [need.gemeld_door and need.gemeld_door.naam for need in found] == ["De vzw", None, None]


def test_a_promise_knows_what_it_refers_to(tmp_path: Path) -> None:
    """Number, part, card, owner, partners, core values and needs are looked up once."""
    first, second = _beloften(tmp_path).alle[:2]
    assert (first.nummer, first.deel.naam, second.nummer) == (1, "Alles", 2)
    assert [card.titel for card in first.bouwstenen] == [
        "Ondersteun burgers individueel bij het aanleren van digitale competenties"
    ]
    assert first.eigenaar is not None and first.eigenaar.naam == "Gemeente Kleindorp"
    assert [value.naam for value in first.kernwaarden] == ["Nabij"]
    assert [need.id for need in first.noden] == ["les"]
    assert [partner.naam for partner in second.partners] == ["De vzw"]


def test_a_council_without_a_plan(tmp_path: Path) -> None:
    """Nothing is promised, nothing is counted wrong."""
    found = beloften(register(tmp_path))
    assert found.alle == () and found.noden == ()
    assert found.zinnen == ("0 beloften: 0 met bewijs, 0 zonder.",)


def test_a_check_turns_a_promise_into_proof(tmp_path: Path) -> None:
    """One call is enough."""
    plan = {"acties": [actie("hulp", bewijs=[{"aanbod": "hulp"}])]}
    unchecked = anders(hulp("hulp"), nagekeken=None)
    before = beloften(met_plan(tmp_path / "a", unchecked, plan=plan))
    after = beloften(met_plan(tmp_path / "b", unchecked | {"nagekeken": NAGEKEKEN}, plan=plan))
    assert (before.zin, after.zin) == (
        "1 belofte: 0 met bewijs, 1 zonder.",
        "1 belofte: 1 met bewijs, 0 zonder.",
    )
