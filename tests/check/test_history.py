"""What an earlier version had and this one lost."""

from __future__ import annotations

from pathlib import Path

from macros.check import check
from macros.load import load

from .cases import TODAY, written

ACTOR = "actoren:\n  - {id: gemeente-testdorp, naam: Gemeente Testdorp, soort: bestuur}\n"
BEFORE = (
    ACTOR
    + """plaatsen:
  - {id: bib, naam: Bibliotheek}
aanbod:
  - {id: digipunt, titel: Digipunt, vorige_ids: [digidokter]}
  - {id: les, titel: Les itsme}
  - {id: wifi, titel: Wifi}
"""
)


def lost(now: str, tmp_path: Path, then: str = BEFORE) -> list[str]:
    """Return what `check` tells of `now` over and above what it tells without a history."""
    with written({"data/offer.yaml": then}, tmp_path / "toen") as folder:
        before = load(folder)
    with written({"data/offer.yaml": now}, tmp_path / "nu") as folder:
        source = load(folder)
        _, alone = check(source, TODAY)
        _, both = check(source, TODAY, before)
    return [str(problem) for problem in both if problem not in alone]


def test_what_is_still_there_is_not_lost(tmp_path: Path) -> None:
    """Under its own id, or as an old id of another entry."""
    now = BEFORE.replace("id: wifi,", "id: wifi-plein, vorige_ids: [wifi],")
    assert lost(now, tmp_path) == []


def test_the_example_of_a_new_council_may_go(tmp_path: Path) -> None:
    """Its ids are to be replaced, and nobody was given their addresses."""
    then = BEFORE.replace("id: wifi,", "id: voorbeeld-wifi,")
    assert lost(BEFORE.replace("id: wifi,", "id: wifi-plein,"), tmp_path, then) == []


def test_another_id_for_the_same_title_gets_the_line_to_add(tmp_path: Path) -> None:
    """The message stands at the new id."""
    now = BEFORE.replace("id: wifi,", "id: wifi-plein,").replace("id: bib,", "id: bibliotheek,")
    assert lost(now, tmp_path) == [
        "data/offer.yaml:4:10  waarschuwing  “bib” is weg: wie het adres /plaatsen/bib/ bewaarde, vindt niets meer. "
        "Is dit hetzelfde? Zet er dan bij: vorige_ids: [bib]",
        "data/offer.yaml:8:10  waarschuwing  “wifi” is weg: wie het adres /aanbod/wifi/ bewaarde, vindt niets meer. "
        "Is dit hetzelfde? Zet er dan bij: vorige_ids: [wifi]",
    ]


def test_what_vanished_is_told_at_the_list(tmp_path: Path) -> None:
    """An offer keeps its page as stopped; an old id counts as an address too once its entry is gone."""
    now = BEFORE.replace("  - {id: digipunt, titel: Digipunt, vorige_ids: [digidokter]}\n", "")
    now = now.replace("plaatsen:\n  - {id: bib, naam: Bibliotheek}\n", "")
    assert lost(now, tmp_path) == [
        "data/offer.yaml:1:1  waarschuwing  “bib” is weg: wie het adres /plaatsen/bib/ bewaarde, vindt niets meer. "
        "Kreeg het een ander id? Zet er dan bij: vorige_ids: [bib]",
        "data/offer.yaml:4:3  waarschuwing  “digidokter” is weg: wie het adres /aanbod/digidokter/ bewaarde, vindt niets meer. "
        "Bestaat het niet meer? Laat het staan met status: gestopt. Heet het anders? Zet het oude id onder vorige_ids.",
        "data/offer.yaml:4:3  waarschuwing  “digipunt” is weg: wie het adres /aanbod/digipunt/ bewaarde, vindt niets meer. "
        "Bestaat het niet meer? Laat het staan met status: gestopt. Heet het anders? Zet het oude id onder vorige_ids.",
    ]


def test_entries_without_a_name_are_not_taken_for_each_other(tmp_path: Path) -> None:
    """Each of them has its own mistake already."""
    now = BEFORE.replace("{id: wifi, titel: Wifi}", "{id: plein}")
    before = BEFORE.replace(", titel: Wifi", "")
    assert [line.split("  ")[0] for line in lost(now, tmp_path, before)] == ["data/offer.yaml:6:3"]


def test_a_version_that_cannot_be_read_blames_nobody(tmp_path: Path) -> None:
    """What seems to be gone may stand in a file that could not be read."""
    assert lost("aanbod: [\n", tmp_path) == []
