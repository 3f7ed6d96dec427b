"""What changed in the fields that the info sheet has no line for, as the feed tells it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.exports.veldnieuws import veldnieuws
from macros.regie.veldwoorden import woordkeus
from tests.klein import AANBOD, ACTOR, anders, register

ANDER = anders(ACTOR, id="club", naam="Computerclub")
VOL: dict[str, Any] = {
    "omschrijving": "Breng je vraag mee.",
    "voor_wie": "Iedereen die wil.",
    "leeftijd": {"van": "18"},
    "talen": ["nl", "fr"],
    "meebrengen": ["Je identiteitskaart", "Een leesbril"],
    "begeleiding": ["groep"],
    "toegankelijkheid": ["lift"],
    "link": "https://hulp.example/digipunt",
}


def verteld(folder: Path, was: dict[str, Any], nu: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the word and the line of all that a reader is told."""
    before, after = (
        register(folder / name, one, actoren=[ACTOR, ANDER]) for name, one in (("was", was), ("nu", nu))
    )
    old, new = before.aanbod["digipunt"], after.aanbod["digipunt"]
    found = veldnieuws(after, woordkeus(before, after), old, new)
    return [(word, f"{line.label}: {line.tekst}" if line.label else line.tekst) for word, line in found]


def test_what_is_filled_in_for_the_first_time(tmp_path: Path) -> None:
    """It says so: a reader then knows that it need not be new."""
    first = "Dat stond eerst niet op onze lijst."
    assert verteld(tmp_path, AANBOD, anders(AANBOD, **VOL)) == [
        ("uitleg", "Meer uitleg: Breng je vraag mee."),
        ("leeftijd", f"Leeftijd: Vanaf 18 jaar. {first}"),
        ("voor wie het is", f"Voor wie: Iedereen die wil. {first}"),
        ("wat je meebrengt", f"Meebrengen: Je identiteitskaart; Een leesbril. {first}"),
        ("begeleiding", f"Begeleiding: In een groep. {first}"),
        ("toegankelijkheid", f"Toegankelijk: Er is een lift. {first}"),
        ("talen", f"Talen: Nederlands en Frans. {first}"),
        ("website", "Website: https://hulp.example/digipunt"),
    ]


def test_what_is_otherwise(tmp_path: Path) -> None:
    """A value with what it was, a list with what came and what went, a text as it is now."""
    now = anders(
        AANBOD,
        **VOL
        | {
            "kort": "Een digihelper helpt je.",
            "aanbieder": "club",
            "soort": "helpdesk",
            "leeftijd": {"van": "16"},
            "talen": ["nl", "en", "ar"],
            "meebrengen": ["Je identiteitskaart", "Je eigen toestel, als je er een hebt"],
            "begeleiding": ["één op één"],
        },
    )
    assert verteld(tmp_path, anders(AANBOD, **VOL), now) == [
        ("uitleg", "Uitleg: Een digihelper helpt je."),
        (
            "soort hulp",
            "Soort hulp: Hulp per telefoon of mail. Vroeger was dat: Digipunt: binnenlopen met je vraag.",
        ),
        ("organisatie", "Organisatie: Computerclub. Vroeger was dat: Gemeente Kleindorp."),
        ("leeftijd", "Leeftijd: Vanaf 16 jaar. Vroeger was dat: vanaf 18 jaar."),
        (
            "wat je meebrengt",
            "Meebrengen: Nu ook: je eigen toestel, als je er een hebt. Niet meer: een leesbril.",
        ),
        ("begeleiding", "Begeleiding: Nu ook: eén persoon helpt je. Niet meer: in een groep."),
        ("talen", "Talen: Nu ook: Engels en Arabisch. Niet meer: Frans."),
    ]


def test_what_is_gone(tmp_path: Path) -> None:
    """Nobody says that it is none: it is not known any more."""
    unsure = "Dat is nu niet zeker."
    assert verteld(tmp_path, anders(AANBOD, **VOL), AANBOD) == [
        ("uitleg", "Meer uitleg: Dat staat niet meer op onze lijst."),
        ("leeftijd", f"Leeftijd: Vroeger stond hier: vanaf 18 jaar. {unsure}"),
        ("voor wie het is", f"Voor wie: Vroeger stond hier: Iedereen die wil. {unsure}"),
        ("wat je meebrengt", f"Meebrengen: Vroeger stond hier: je identiteitskaart; Een leesbril. {unsure}"),
        ("begeleiding", f"Begeleiding: Vroeger stond hier: In een groep. {unsure}"),
        ("toegankelijkheid", f"Toegankelijk: Vroeger stond hier: Er is een lift. {unsure}"),
        ("talen", f"Talen: Vroeger stond hier: Nederlands en Frans. {unsure}"),
        ("website", "De website staat niet meer op onze lijst."),
    ]


def test_nothing_to_bring_is_known(tmp_path: Path) -> None:
    """An empty list says something else than none at all."""
    bring = {"meebrengen": ["Je leesbril"]}
    assert verteld(tmp_path, anders(AANBOD, **bring), anders(AANBOD, meebrengen=[])) == [
        ("wat je meebrengt", "Meebrengen: Je hoeft niets mee te brengen. Vroeger was dat: je leesbril.")
    ]


def test_what_is_no_news(tmp_path: Path) -> None:
    """Groups behind a sentence that stays, and what is for the directing role only."""
    now = anders(AANBOD, voor_wie="Iedereen.", doelgroepen=["senioren"], trefwoorden=["gsm"])
    assert verteld(tmp_path, anders(AANBOD, voor_wie="Iedereen."), now) == []
