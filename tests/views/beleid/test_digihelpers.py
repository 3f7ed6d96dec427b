"""The profiles of digihelpers: three lists each, and honest words where nobody filled anything in."""

from __future__ import annotations

from pathlib import Path

from macros.views.beleid.digihelpers import Digihelpers, digihelpers, profielzin
from macros.views.delen import Link

from .klein import beleid

PROFILES = {
    "digihelperprofielen": [
        {
            "id": "vrijwilliger",
            "naam": "Vrijwilliger",
            "actor": "vzw",
            "mag_wel": ["Tonen"],
            "mag_niet": ["Typen"],
            "verwijst_door": [{"vraag": "Geld", "actor": "gemeente"}, {"vraag": "Leren", "aanbod": "les"}],
            "bron": {"titel": "Nota", "datum": "2026-03"},
        },
        {"id": "balie", "naam": "Balie"},
    ]
}


def lists(found: Digihelpers) -> list[list[tuple[str, tuple[object, ...]]]]:
    """Return the three lists of each profile."""
    return [[(part.titel, part.regels) for part in profile.lijsten] for profile in found.profielen]


def test_each_profile_says_what_it_may_and_may_not(tmp_path: Path) -> None:
    """What is not filled in is never told as “nothing”."""
    view = beleid(tmp_path, PROFILES, publiek=False)
    found = digihelpers(view)
    assert [(profile.naam, profile.actor, profile.bron) for profile in found.profielen] == [
        ("Vrijwilliger", Link("De vzw", "/actoren/vzw/"), "Nota, maart 2026."),
        ("Balie", None, None),
    ]
    empty = ("Nog niet ingevuld.",)
    passes = (Link("Gemeente Kleindorp", "/actoren/gemeente/", "Geld"), Link("Les", "/aanbod/les/", "Leren"))
    assert lists(found) == [
        [("Mag wel", ("Tonen",)), ("Mag niet", ("Typen",)), ("Verwijst door", passes)],
        [("Mag wel", empty), ("Mag niet", empty), ("Verwijst door", empty)],
    ]
    assert profielzin(view) == ("2 profielen.",)


def test_no_id_of_a_profile_is_an_anchor_of_the_page(tmp_path: Path) -> None:
    """A profile may be called as a part of every page is."""
    profiles = {"digihelperprofielen": [{"id": "inhoud", "naam": "Vrijwilliger"}]}
    found = digihelpers(beleid(tmp_path, profiles, publiek=False))
    assert [profile.id for profile in found.profielen] == ["profiel-inhoud"]
    assert [group.id for group in found.sprongen] == ["profiel-inhoud"]


def test_a_council_without_profiles_says_so(tmp_path: Path) -> None:
    """With where to fill them in, and what holds for every volunteer."""
    view = beleid(tmp_path, {}, publiek=False)
    found = digihelpers(view)
    assert (found.profielen, found.sprongen) == ((), ())
    assert found.leeg.startswith("Voor geen enkele digihelper is al ingevuld wat die wel en niet mag.")
    assert profielzin(view) == ("Nog geen profiel ingevuld.",)
