"""What nobody covers, in words: here, nearest elsewhere, and nowhere; nothing is claimed of what could not be read."""

from __future__ import annotations

import pytest

from macros.regio.gaten import Gaten, afstand

from .klein import bron, hulp, regio, stuk, zinnen

LENEN = hulp("lenen", soort="uitleen", noden=["toestel-lenen"])


def test_a_gap_names_the_nearest_council_that_has_it() -> None:
    """As the crow flies from core to core: a tenth of a degree north is 11 km."""
    found = regio(
        bron("Aadorp", hulp(), kern=(51.0, 4.0)),
        bron("Buurdorp", LENEN, kern=(51.1, 4.0)),
        bron("Verdorp", LENEN, kern=(51.3, 4.0)),
    )
    assert zinnen(found, "Aadorp", "toestel-lenen") == [
        "In Aadorp kennen we niemand voor “Ik zoek een laptop om te lenen”. "
        "De dichtste gemeente die dat wel heeft: Buurdorp, op 11 km."
    ]
    assert zinnen(found, "Verdorp", "digipunt") == [
        "In Verdorp kennen we niemand voor “Digipunt: binnenlopen met je vraag”. "
        "De dichtste gemeente die dat wel heeft: Aadorp, op 33 km."
    ]


def test_without_every_distance_no_council_is_called_the_nearest() -> None:
    """The one that is not on the map may be nearer."""
    found = regio(
        bron("Aadorp", hulp(), kern=(51.0, 4.0)),
        bron("Buurdorp", LENEN, kern=(51.1, 4.0)),
        bron("Verdorp", LENEN),
    )
    assert zinnen(found, "Aadorp", "toestel-lenen") == [
        "In Aadorp kennen we niemand voor “Ik zoek een laptop om te lenen”. Het loopt wel in Buurdorp en Verdorp."
    ]


def test_of_many_councils_some_are_named() -> None:
    """Four can still be read; of more only the first three are."""
    four = [bron(f"Dorp {number}", LENEN) for number in range(4)]
    few = regio(bron("Aadorp", hulp()), *four)
    assert zinnen(few, "Aadorp", "toestel-lenen")[0].endswith(
        " Het loopt wel in Dorp 0, Dorp 1, Dorp 2 en Dorp 3."
    )
    more = regio(bron("Aadorp", hulp()), *four, bron("Dorp 4", LENEN))
    assert zinnen(more, "Aadorp", "toestel-lenen")[0].endswith(
        " Het loopt wel in Dorp 0, Dorp 1, Dorp 2 en 2 andere gemeenten."
    )


def test_planned_is_not_nobody() -> None:
    """It is said what is the matter; what runs unsure is no gap."""
    later = hulp("lenen", zeker=False, soort="uitleen", noden=["toestel-lenen"], status="gepland")
    found = regio(bron("Aadorp", hulp(zeker=False), later))
    assert zinnen(found, "Aadorp", "toestel-lenen") == [
        "In Aadorp is er nu niets voor “Ik zoek een laptop om te lenen”: het is gepland of tijdelijk dicht."
    ]
    assert zinnen(found, "Aadorp", "nu-vast") == []


def test_a_card_has_no_person() -> None:
    """Much of the policy asks nobody to come along."""
    found = regio(bron("Aadorp", hulp()))
    assert zinnen(found, "Aadorp", "klare-taal") == ["In Aadorp kennen we niets bij “Gebruik klare taal”."]


def test_of_a_source_that_failed_no_gap_is_known() -> None:
    """Neither its own, nor that it has what another lacks."""
    found = regio(bron("Aadorp", hulp()), stuk("Buurdorp"))
    assert Gaten(found).van(found.gemeenten[1]) == ()
    assert zinnen(found, "Aadorp", "wifi") == [
        "In Aadorp kennen we niemand voor “Ik zoek gratis wifi”.",
        "In Aadorp kennen we niemand voor “Gratis wifi”.",
    ]


def test_what_runs_nowhere() -> None:
    """Planned somewhere is said with where; without any source nothing is claimed."""
    later = hulp("lenen", zeker=False, soort="uitleen", noden=["toestel-lenen"], status="gepland")
    found = Gaten(regio(bron("Aadorp", hulp()), bron("Buurdorp", later), stuk("Verdorp"))).nergens
    said = {gap.onderwerp.id: gap.zin for gap in found}
    assert said["toestel-lenen"] == (
        "“Ik zoek een laptop om te lenen”: nergens nu. Het is gepland of tijdelijk dicht in Buurdorp."
    )
    assert said["thuishulp"] == "We kennen nergens iemand voor “Hulp bij je thuis”."
    assert said["klare-taal"] == "We kennen nergens iets bij “Gebruik klare taal”."
    assert "nu-vast" not in said
    assert Gaten(regio(stuk("Verdorp"))).nergens == ()


@pytest.mark.parametrize(
    ("km", "woorden"), [(0.4, "op minder dan 1 km"), (1.0, "op 1 km"), (2.6, "op 3 km"), (12.2, "op 12 km")]
)
def test_a_distance_in_words(km: float, woorden: str) -> None:
    """Whole kilometres say enough."""
    assert afstand(km) == woorden
