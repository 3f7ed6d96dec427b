"""The page as ready values: sentences, tables with a cell for each council, and a block for each."""

from __future__ import annotations

from macros.regio.blad import Blad, Stand, blad
from macros.regio.bron import Regiobron
from macros.regio.gaten import Gaten

from .klein import bron, hulp, regio, stuk, wie


def _blad(*sources: Regiobron, naam: str | None = None) -> Blad:
    found = regio(*sources, naam=naam)
    return blad(found, Gaten(found))


def test_the_page_of_a_region() -> None:
    """How much runs, what is sure, and of whom nothing is known."""
    page = _blad(bron("Aadorp", hulp("een"), hulp("twee", zeker=False)), stuk("Buurdorp"), naam="Regio Oost")
    assert page.titel == "Digitale hulp in Regio Oost"
    assert page.fictief is None
    assert page.samenvatting == (
        "Dit overzicht is van 21 november 2026. Het telt 2 gemeenten.",
        "Van Buurdorp weten we niets.",
        "Er loopt 2 keer hulp. Op tijd nagekeken: 1 van de 2 (50\N{NO-BREAK SPACE}%).",
    )
    assert page.voorbehoud == "Van Buurdorp weten we niets: daar kan het er wel zijn."
    assert [one.naam for one in page.onbekend] == ["Buurdorp"]


def test_councils_that_were_given_loose() -> None:
    """There is no name for them together; invented ones are called so."""
    page = _blad(bron("Aadorp", hulp(), fictief=True))
    assert page.titel == "Digitale hulp in 1 gemeente"
    assert page.fictief == "Dit is een voorbeeld. Deze gemeenten bestaan niet."
    assert page.voorbehoud is None


def test_a_cell_says_what_runs_or_why_not() -> None:
    """What is sure and what is not stand apart; no cell is empty."""
    later = hulp("drie", zeker=False, soort="les", noden=["leren"], status="gepland")
    page = _blad(bron("Aadorp", hulp("een"), hulp("twee", zeker=False), later), stuk("Buurdorp"))
    rows = {
        subject.id: [(cell.gemeente, cell.standen) for cell in cells]
        for _, lines in page.tabellen[0].groepen
        for subject, cells in lines
    }
    unknown = ("Buurdorp", (Stand("onbekend", "onbekend"),))
    assert rows["nu-vast"] == [
        ("Aadorp", (Stand("zeker", "1 zeker"), Stand("niet-zeker", "1 niet zeker"))),
        unknown,
    ]
    assert rows["leren"] == [("Aadorp", (Stand("niet-nu", "niet nu"),)), unknown]
    assert rows["wifi"] == [("Aadorp", (Stand("niemand", "niemand"),)), unknown]
    assert page.tabellen[0].breedte == 3


def test_cards_fold_and_those_that_run_nowhere_stand_below_them() -> None:
    """Needs and kinds that lack are told on top: they are about people."""
    page = _blad(bron("Aadorp", hulp()))
    needs, kinds, cards = page.tabellen
    assert [one.gevouwen for one in page.tabellen] == [False, False, True]
    assert (needs.nergens, kinds.nergens, len(cards.nergens), cards.telling) == ((), (), 35, "36")
    assert len(page.nergens) == 11 + 10
    assert page.overal is None


def test_a_region_that_lacks_nothing_says_so() -> None:
    """An empty list would be a riddle."""
    needs = [
        *("nu-vast", "beginnen", "toestel-stuk", "niet-komen", "offline-regelen", "leren"),
        *("mijn-burgerprofiel", "toestel-lenen", "computer-of-printer", "wifi", "goedkoper-internet"),
        "iemand-helpen",
    ]
    kinds = [
        *("digipunt", "loket", "helpdesk", "thuishulp", "les", "uitleen", "wifi", "computer"),
        *("internettarief", "herstel", "uitleg"),
    ]
    page = _blad(bron("Aadorp", *(hulp(kind, soort=kind, noden=needs) for kind in kinds)))
    assert (page.nergens, page.overal) == ((), "Voor elke vraag en elke soort hulp loopt er ergens iets.")


def test_the_block_of_a_council() -> None:
    """What runs, what waits, how old the data are and what nobody filled in; its site; then what lacks."""
    offers = hulp("een", noden=None, bouwstenen=None), hulp("twee", zeker=False, status="gepland")
    source = bron("Aadorp", *offers, datum="2026-11-10", site="https://aadorp.example/")
    (block,) = _blad(source).blokken
    assert block.zinnen == (
        "Er loopt 1 keer hulp. Op tijd nagekeken: 0 van de 1 (0\N{NO-BREAK SPACE}%).",
        "Nog gepland: 1.",
        "De gegevens zijn van 10 november 2026. Dat is langer dan een week geleden. Daarom heet niets ervan zeker.",
        "Bij 1 keer hulp vulde niemand in bij welke vraag het past. Wat hieronder ontbreekt, kan daarbij zijn.",
        "Bij 1 keer hulp vulde niemand een bouwsteen in.",
    )
    assert block.link == "https://aadorp.example/"
    assert len(block.gaten) == 12 + 10
    assert len(block.kaarten) == 36


def test_a_council_where_nothing_runs_and_one_that_is_unknown() -> None:
    """Nothing known is not nothing there."""
    page = _blad(bron("Aadorp", hulp(zeker=False, status="tijdelijk dicht")), stuk("Buurdorp"))
    one, two = page.blokken
    assert one.zinnen == (
        "We kennen geen hulp die nu loopt.",
        "Tijdelijk dicht: 1.",
        "De gegevens zijn van 20 november 2026.",
    )
    assert (two.zinnen, two.link, two.gaten, two.kaarten) == (
        ("Onbekend. Het bestand is weg.",),
        None,
        (),
        (),
    )


def test_names_in_several_councils() -> None:
    """As a line each."""
    page = _blad(
        bron("Aadorp", hulp(), partners=[wie("a", "De kring")]),
        bron("Buurdorp", hulp(), partners=[wie("a", "De kring")]),
    )
    assert page.gedeeld == ("“De kring”: Aadorp en Buurdorp.",)
