"""Proposals applied to the texts of the register: both values when something changed, and all of them or none."""

from __future__ import annotations

from dataclasses import replace
from difflib import unified_diff

import pytest

from macros.bewerken import Dossier
from macros.voorstel.blok import Voorstel

from .klein import ANDER_NUMMER, BIB, NUMMER, TESTDORP, ander_nummer, gelezen, nieuw, uit, voorstel


def gezegd(*voorstellen: Voorstel) -> list[str]:
    """Return what is told of them."""
    return [f"{problem.severity}  {problem.text}" for problem in uit(*voorstellen).problemen]


def regels_anders(na: Dossier) -> list[str]:
    """Return the lines that go and that come, each with its sign."""
    found: list[str] = []
    for name, text in na.bestanden.items():
        lines = unified_diff(TESTDORP.bestanden[name].splitlines(), text.splitlines(), n=0, lineterm="")
        found += [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    return found


def test_one_field_is_one_line() -> None:
    """Nothing else of the files changes."""
    found = uit(ander_nummer())
    assert found.problemen == () and [taken.id for taken in found.opgenomen] == [BIB]
    assert regels_anders(found.dossier) == [f"-    telefoon: {NUMMER}", f"+    telefoon: {ANDER_NUMMER}"]
    assert found.dossier.waarde("aanbod", BIB, "telefoon") == ANDER_NUMMER


def test_it_changed_meanwhile() -> None:
    """Both values are told, and nothing of the proposal is applied: not the field that is still as it was either."""
    assert gezegd(voorstel(("telefoon", "059 00 00 99", ANDER_NUMMER), ("kosten", "Gratis", "5 euro."))) == [
        "fout  Intussen veranderd: bij “telefoon” ging het voorstel uit van “059 00 00 99”, nu staat er “059 00 00 11”. "
        "Vraag na wat klopt en maak het voorstel opnieuw. Het voorstel was “059 00 00 12”."
    ]
    assert gezegd(voorstel(("bus", None, None), soort="plaats", id="bibliotheek")) != []


def test_what_stands_there_already() -> None:
    """A lone text and a list of that text are the same; nothing changes."""
    found = uit(voorstel(("telefoon", "iets anders", NUMMER)))
    assert found.dossier == TESTDORP
    assert [str(problem.text) for problem in found.problemen] == [
        "Bij “telefoon” staat al “059 00 00 11”. Hier verandert niets."
    ]


def test_two_on_one_field() -> None:
    """Nobody knows which of the two counts, unless they say the same or the second is based on the first."""
    one = ander_nummer()
    other = voorstel(("telefoon", NUMMER, "059 00 00 13"))
    after = voorstel(("telefoon", ANDER_NUMMER, "059 00 00 13"))
    same = replace(one, van="bibliotheek-testdorp")
    assert gezegd(one, other) == [
        "fout  Twee voorstellen veranderen “telefoon”: dat in , regel 1 maakt er “059 00 00 12” van, dit “059 00 00 13”. "
        "Vraag na wat klopt en laat één voorstel weg."
    ]
    assert gezegd(one, same) == ["tip  Bij “telefoon” staat al “059 00 00 12”. Hier verandert niets."]
    assert uit(one, after).dossier.waarde("aanbod", BIB, "telefoon") == "059 00 00 13"


def test_two_on_one_entry() -> None:
    """Different fields of one entry, from two partners, both land."""
    found = uit(ander_nummer(), voorstel(("kosten", "Gratis", "Gratis. Koffie kost 1 euro.")))
    assert found.problemen == ()
    assert regels_anders(found.dossier) == [
        "-    kosten: Gratis",
        "+    kosten: Gratis. Koffie kost 1 euro.",
        f"-    telefoon: {NUMMER}",
        f"+    telefoon: {ANDER_NUMMER}",
    ]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (
            voorstel(("telefoon", NUMMER, ANDER_NUMMER), id="digipunt-nergens"),
            "Er staat geen aanbod met id “digipunt-nergens” in het register. Is het hernoemd of weg? "
            "Open de pagina ervan op de site en maak het voorstel daar opnieuw.",
        ),
        (
            voorstel(("telefon", None, "x")),
            "“telefon” is geen veld van een aanbod. Bedoelde je “telefoon”?",
        ),
        (
            voorstel(("wanneer", None, "x")),
            "“wanneer” is geen veld van een aanbod. Kies uit: wanneer.elke, wanneer.lessen, wanneer.ronde, "
            "wanneer.altijd, wanneer.op_afspraak, wanneer.vanaf, wanneer.tot, wanneer.niet_op, wanneer.ook_op, "
            "wanneer.gesloten of wanneer.aangepast.",
        ),
        (
            voorstel(("rollen", None, [{"actor": "x", "rol": "coördineert"}])),
            "“rollen” verander je niet met een voorstel: dat vult de gemeente zelf in. Zet je vraag in het bericht.",
        ),
        (
            voorstel(("id", BIB, "anders")),
            "“id” verander je niet met een voorstel: dat vult de gemeente zelf in. Zet je vraag in het bericht.",
        ),
        (
            voorstel(("telefoon", NUMMER, [ANDER_NUMMER])),
            "Bij “telefoon” hoort één tekst. Hier staat een lijst of een groep velden.",
        ),
        (
            voorstel(("kosten", "Gratis", " \n ")),
            "Bij “kosten” staat een lege tekst. Vul iets in, of laat het veld leeg.",
        ),
        (
            voorstel(("kosten", "Gratis", "x" * 1001)),
            "“kosten” heeft 1001 tekens. Er is plaats voor 1000. Zeg het korter.",
        ),
        (
            voorstel(("wanneer.gesloten", None, [{"op": "2026-12-24", "wie": "ik"}])),
            "“wie” is geen veld van “wanneer.gesloten”. Kies uit: op, van, tot of reden.",
        ),
        (
            voorstel(("titel", "Digipunt in de bibliotheek", None)),
            "Bij dit aanbod ontbreekt “titel”. Bijvoorbeeld titel: Digipunt in de bibliotheek.",
        ),
        (
            voorstel(("telefoon", NUMMER, "0903 12 345")),
            "Bij “telefoon”: “0903 12 345” is een betaalnummer. Zet hier een gewoon of gratis nummer. "
            "Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10.",
        ),
        (
            voorstel(("link", None, "javascript:alert(1)")),
            "Bij “link”: “javascript:alert(1)” is geen webadres dat we mogen tonen. Het begint met https://. "
            "Bijvoorbeeld https://www.testdorp.example/digipunt.",
        ),
    ],
)
def test_what_is_refused(one: Voorstel, expected: str) -> None:
    """One message, with the field, what stands there and what is expected."""
    assert expected in [text.removeprefix("fout  ") for text in gezegd(one)]


def test_everything_is_told_in_one_run() -> None:
    """What is no field, what changed meanwhile and what is no number, of every proposal."""
    told = gezegd(
        voorstel(("nagekeken", None, "x"), ("telefoon", "059 00 00 99", "0")),
        voorstel(("mail", None, "geen adres"), soort="actor", id="jeugddienst"),
    )
    assert [text.split(":")[0].split(". ")[0] for text in told] == [
        "fout  Bij “mail”",
        "fout  Bij “telefoon”",
        "fout  Intussen veranderd",
        "fout  “nagekeken” verander je niet met een voorstel",
    ]


def test_a_new_offer_gets_an_id_from_its_title() -> None:
    """Without accents and signs, and with a number where the id is or was in use."""
    ids = [
        uit(nieuw(titel=title)).opgenomen[0].id
        for title in ("Tabletcafé!", "Digipunt: Bibliotheek", "Zoeken", "../../etc/passwd", "٣٤", "x" * 90)
    ]
    assert ids == ["tabletcafe", "digipunt-bibliotheek-2", "zoeken-2", "etc-passwd", "aanbod", "x" * 45]
    assert [taken.id for taken in uit(nieuw(), nieuw(kort="Iets heel anders.")).opgenomen] == [
        "tabletcafe",
        "tabletcafe-2",
    ]


def test_a_new_offer_stands_in_the_files() -> None:
    """With every field that was filled in; the same one again adds nothing."""
    found = uit(
        nieuw(plaatsen=["bibliotheek"], **{"wanneer.elke": "dinsdag 14u-16u"}),
        nieuw(plaatsen=["bibliotheek"]),
    )
    assert gelezen(found.dossier)["tabletcafe"] == {
        "id": "tabletcafe",
        "titel": "Tabletcafé",
        "soort": "les",
        "status": "gepland",
        "kort": "Samen leren we je tablet kennen.",
        "aanbieder": "bibliotheek-testdorp",
        "plaatsen": ["bibliotheek"],
        "wanneer": {"elke": "dinsdag 14u-16u"},
    }
    assert [problem.text for problem in found.problemen] == [
        "Dit staat er al: aanbod “tabletcafe”. Hier verandert niets."
    ]


def test_what_a_new_offer_lacks_is_told_at_once() -> None:
    """Also when it has no name to make an id of."""
    told = gezegd(nieuw(titel=None, soort=None, aanbieder=None))
    assert [text.partition(". ")[0] for text in told] == [
        "fout  Bij dit aanbod ontbreekt “aanbieder”",
        "fout  Bij dit aanbod ontbreekt “soort”",
        "fout  Bij dit aanbod ontbreekt “titel”",
    ]
