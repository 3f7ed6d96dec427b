"""The four questions of a coordinator on a Monday morning: “Stand van zaken” alone answers them, for both councils."""

from __future__ import annotations

import pytest

from ...regie.blad import blad


def onder(name: str, chapter: str, heading: str) -> list[str]:
    """Return the lines of a chapter below a heading, up to the next question."""
    lines = blad(name).lijnen[chapter]
    below = lines[lines.index(heading) + 1 :]
    end = next((i for i, line in enumerate(below) if line.endswith("?")), len(below))
    return below[:end]


@pytest.mark.parametrize(
    ("name", "expected", "sure"),
    [
        (
            "boechout",
            ["Avansa", "Bibliotheek Boechout", "Digibank Zora Werkt", "Gemeente Boechout"],
            "Niemand keek iets daarvan op tijd na.",
        ),
        (
            "testdorp",
            [
                "Buurtwerk De Schakel",
                "CVO Voorbeeld",
                "Dienst bibliotheek",
                "Dienst welzijn",
                "Digihelpers Testdorp vzw",
                "Gemeente Testdorp",
                "Agentschap Voorbeeld",
                "Digibank Testregio",
            ],
            "7 van de 7 aanbiedingen daarvoor zijn op tijd nagekeken.",
        ),
    ],
)
def test_who_works_on_skills_of_seniors(name: str, expected: list[str], sure: str) -> None:
    """On top by name, with how much of it was checked, and in the table of skills with what the plan promises; courses that stopped count no more."""
    *actors, checked, promised = onder(name, "kort", "Wie werkt nu aan de competenties van senioren?")
    (*_, skills) = [line for line in _competenties(name) if line.startswith("Senioren |")]
    _, working, plan = skills.split(" | ")
    assert (actors, checked) == (working.split(" / "), sure)
    assert actors == expected
    count = len(plan.split(" / "))
    noun = "belofte" if count == 1 else "beloften"
    assert promised == f"{count} {noun} in het plan, en alle andere groepen"


def _competenties(name: str) -> list[str]:
    lines = blad(name).lijnen["wie-voor-wie"]
    begin, end = (
        next(at for at, line in enumerate(lines) if line.startswith(f"{heading} 1"))
        for heading in ("Competenties", "Ondersteuningsnetwerk")
    )
    return lines[begin:end]


def test_what_is_promised_without_proof() -> None:
    """The count on top, and each promise by name with what it lacks: all 33 of Boechout, two of Testdorp."""
    question = "Wat is beloofd zonder bewijs?"
    assert onder("boechout", "kort", question) == ["33 beloften: 0 met bewijs, 33 zonder."]
    assert onder("testdorp", "kort", question) == ["7 beloften: 5 met bewijs, 2 zonder."]
    own = blad("boechout").lijnen["beloften"]
    assert len(own) - own.index("Actie | Eigenaar | Wat ontbreekt") - 1 == 33
    assert blad("testdorp").lijnen["beloften"][-2:] == [
        "Elk gezin kent het sociaal tarief | Dienst welzijn | te laat en zonder bewijs",
        "Oefenen terwijl je Nederlands leert | Dienst welzijn | zonder bewijs en geen termijn",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "boechout",
            [
                "Gemeente Boechout telefoonnummer niet ingevuld; 14 punten na te vragen, 4 daarvan lopen nu",
                "Dienst welzijn telefoonnummer niet ingevuld; 3 punten na te vragen, 2 daarvan lopen nu",
                "Bibliotheek Boechout telefoonnummer niet ingevuld; 3 punten na te vragen, 1 daarvan loopt nu",
            ],
        ),
        (
            "testdorp",
            [
                "Digibank Testregio 059 00 00 15; 1 punt na te vragen, 1 daarvan overgenomen",
                "Jeugddienst telefoonnummer niet ingevuld; 3 punten na te vragen, 1 daarvan loopt nu",
                "Buurtwerk De Schakel 059 00 00 14; 2 punten na te vragen, 1 daarvan loopt nu",
            ],
        ),
    ],
)
def test_which_three_partners_to_ring_first(name: str, expected: list[str]) -> None:
    """The same three, in the same order, head the list with everything to ask in each call."""
    assert onder(name, "kort", "Wie bel je eerst?") == expected
    lines = blad(name).lijnen["bellen"]
    first = lines[lines.index("Actor | Nummer | Wat je navraagt") + 1 :][:3]
    assert [line.split(" | ")[0] for line in first] == [
        told.split(" telefoonnummer")[0].split(" 059")[0] for told in expected
    ]


@pytest.mark.parametrize(
    ("name", "core", "expected"),
    [
        (
            "boechout",
            "Vremde",
            [
                "Van 5 plaatsen is de dorpskern niet ingevuld. We weten dus niet wat er in Vremde is: Bibliotheek "
                "Boechout, Bunderhoeve, Jef Van Hoofplein, Dorpsplaats, Gebouwen van de gemeente.",
                "Van 3 lopende aanbiedingen is de plaats niet ingevuld: De gemeente aan de telefoon of aan een loket, "
                "Een laptop lenen bij de dienst welzijn, Hulp bij digitale vragen op de dienst welzijn.",
            ],
        ),
        (
            "testdorp",
            "Kleingehucht",
            [
                "Van 1 plaats is de dorpskern niet ingevuld. We weten dus niet wat er in Kleingehucht is: Jeugdhuis De "
                "Kelder.",
                "Oude pastorie van Kleingehucht: niet ingevuld zijn wanneer, telefoon.",
                "Plein van Kleingehucht: niet ingevuld zijn openbare computers, printer, kaartlezer, scanner, wanneer, "
                "telefoon.",
            ],
        ),
    ],
)
def test_what_is_not_filled_in_about_a_village(name: str, core: str, expected: list[str]) -> None:
    """How much on top, and each sentence in its own part."""
    told = onder(name, "kort", "Wat weten we niet per dorpskern?")
    assert f"{core}: {len(expected)} zinnen over wat niet ingevuld is" in told
    assert onder(name, "onbekend", f"Wat weten we niet over {core}?") == expected


def test_nothing_is_called_absent_in_vremde() -> None:
    """Of no place of Boechout the village core is known, so of Vremde the page only says that it does not know."""
    assert [line for line in blad("boechout").lijnen["gaten"] if "Vremde" in line] == [
        "We weten niet of er iets is in Vremde. Bij 7 van de 7 is de dorpskern niet ingevuld."
    ]
