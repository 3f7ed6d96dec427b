"""What an update does with each file: each case of what was written, what stands there and what is new."""

from __future__ import annotations

import json

import pytest

from macros.nieuw.bestanden import vingerafdruk
from macros.nieuw.vernieuwen import ManifestOnleesbaar, Plan, lees_manifest, plan

OUD, NIEUW, MIJN = b"oud\n", b"nieuw\n", b"van mij\n"


def _plan(before: bytes | None, here: bytes | None, new: bytes | None) -> Plan:
    """Return the plan for one file; nothing means that it was not there."""
    known = {} if before is None else {"a.txt": vingerafdruk(before)}
    stands = {} if here is None else {"a.txt": here}
    return plan(known, stands, {} if new is None else {"a.txt": new})


@pytest.mark.parametrize(
    ("before", "here", "new", "expected"),
    [
        (OUD, OUD, NIEUW, Plan(schrijf={"a.txt": NIEUW})),
        (OUD, OUD, OUD, Plan()),
        (None, None, NIEUW, Plan(schrijf={"a.txt": NIEUW})),
        (OUD, MIJN, NIEUW, Plan(schrijf={"a.txt.nieuw": NIEUW}, behouden=["a.txt"])),
        (OUD, MIJN, OUD, Plan()),
        (OUD, NIEUW, NIEUW, Plan()),
        (None, MIJN, NIEUW, Plan(schrijf={"a.txt.nieuw": NIEUW}, behouden=["a.txt"])),
        (OUD, None, NIEUW, Plan()),
        (OUD, OUD, None, Plan(weg=["a.txt"])),
        (OUD, MIJN, None, Plan(verweesd=["a.txt"])),
        (OUD, None, None, Plan()),
    ],
    ids=[
        "vernieuwd",
        "gelijk gebleven",
        "erbij gekomen",
        "met de hand veranderd",
        "met de hand veranderd, het programma niet",
        "al overgenomen",
        "er stond al iets met die naam",
        "met de hand weggehaald",
        "niet meer van het programma",
        "niet meer van het programma, en veranderd",
        "nergens meer",
    ],
)
def test_a_file(before: bytes | None, here: bytes | None, new: bytes | None, expected: Plan) -> None:
    """What somebody changed stays; what somebody took away stays away; all else follows the program."""
    assert _plan(before, here, new) == expected


def test_what_stays_is_told() -> None:
    """One line for each file with a new one beside it, one for those that the program no longer has."""
    found = Plan(behouden=["Makefile"], verweesd=["a.yml", "b.yml"])
    assert found.regels() == [
        "Jij veranderde Makefile: dat blijft. Het nieuwe staat ernaast, als Makefile.nieuw. "
        "Neem over wat je wil, en haal het dan weg.",
        "Het programma heeft a.yml en b.yml niet meer. Jij veranderde die bestanden: ze blijven staan. "
        "Haal weg wat je niet nodig hebt.",
    ]
    assert Plan().regels() == []


@pytest.mark.parametrize(
    "known",
    [
        *("", "{", "[]", "{}", '{"bestanden": []}', '{"bestanden": {"a": 1}}'),
        *(
            json.dumps({"bestanden": {path: "x"}})
            for path in (
                "/etc/passwd",
                "../a",
                "a/../../b",
                ".git/config",
                "data/offer.yaml",
                "a//b",
                "a\\b",
                "README.md",
                ".venv/x",
            )
        ),
    ],
)
def test_a_manifest_that_no_program_wrote_is_refused(known: str) -> None:
    """It never leads outside the folder, into git or to the data of the council."""
    with pytest.raises(ManifestOnleesbaar) as caught:
        lees_manifest(known.encode())
    assert str(caught.value) == (
        ".inclusieportaal.json lezen we niet. Haal het terug met: git checkout -- .inclusieportaal.json"
    )


def test_a_manifest_gives_each_file_with_its_hash() -> None:
    """Schemas among the data are the program's."""
    assert lees_manifest(b'{"versie": "1", "bestanden": {"data/schema/offer.json": "x"}}') == {
        "data/schema/offer.json": "x"
    }
