"""The report: field by field, what is sensitive, and whom to ring by a number that was there already."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from macros.register import Register
from macros.voorstel.bevestigen import bevestig_gemeente
from macros.voorstel.opmaak import Markdown, Tekst
from macros.voorstel.verslag import regels, verslag

from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, register

BIB: dict[str, Any] = {**ACTOR, "id": "dienst-bib", "naam": "De bibliotheek", "telefoon": "03 555 00 11"}
NUMMERLOOS = anders(GEMEENTE, telefoon=None)


def van(folder: Path, *aanbod: Mapping[str, Any], **files: Any) -> Register:
    """Return the small register with an actor that has a number."""
    return register(folder, *(dict(one) for one in aanbod), **{"actoren": (ACTOR, BIB), **files})


def tekst(voor: Register, na: Register) -> list[str]:
    """Return the report as lines for a terminal."""
    return [*regels(verslag(voor, na), Tekst())]


OFFER = anders(AANBOD, aanbieder="dienst-bib", telefoon="03 555 00 11")


def test_a_changed_offer(tmp_path: Path) -> None:
    """The number to ring is the old one of the provider, also when that very number changes."""
    voor = van(tmp_path / "a", OFFER)
    na = van(
        tmp_path / "b",
        anders(OFFER, telefoon="03 555 00 19", kort="Anders.", aanbieder="gemeente"),
        actoren=(ACTOR, {**BIB, "telefoon": "03 555 00 19"}),
    )
    assert tekst(voor, na) == [
        "",
        "Gewijzigd (2)",
        "- “Digipunt in de bib” (aanbod)",
        "    In het kort: was “Een vrijwilliger helpt je.”, is nu “Anders.”",
        "    Aanbieder: was “De bibliotheek”, is nu “Gemeente Kleindorp”",
        "    GEVOELIG Telefoon: was “03 555 00 11”, is nu “03 555 00 19”",
        "    Bevestig dit eerst: bel De bibliotheek op 03 555 00 11 (het nummer dat al in het register staat).",
        "- “De bibliotheek” (actor)",
        "    GEVOELIG Telefoon: was “03 555 00 11”, is nu “03 555 00 19”",
        "    Bevestig dit eerst: bel De bibliotheek op 03 555 00 11 (het nummer dat al in het register staat).",
    ]


def test_nobody_to_ring(tmp_path: Path) -> None:
    """Then the council's number, and where there is none that too is said."""
    changed = anders(AANBOD, kosten="Gratis")
    council = tekst(van(tmp_path / "a", AANBOD), van(tmp_path / "b", changed))
    nobody = tekst(
        van(tmp_path / "c", AANBOD, gemeente=NUMMERLOOS), van(tmp_path / "d", changed, gemeente=NUMMERLOOS)
    )
    assert council[-1] == (
        "    Bevestig dit eerst: van Gemeente Kleindorp staat er geen nummer in het register. "
        "Vraag het na bij de gemeente, op 03 555 00 10."
    )
    assert nobody[-1] == (
        "    Bevestig dit eerst: er staat geen nummer in het register. Vraag het na langs een weg die je zelf kent."
    )


def test_a_place(tmp_path: Path) -> None:
    """By its own number, or else by the one of who gives help there."""
    moved = {**PLAATS, "adres": {"straat": "Dorp 1", "postcode": "2530", "gemeente": "Kleindorp"}}
    own = {**PLAATS, "telefoon": "03 555 00 12"}
    assert tekst(van(tmp_path / "a", OFFER), van(tmp_path / "b", OFFER, plaatsen=(moved,)))[-1] == (
        "    Bevestig dit eerst: bel De bibliotheek op 03 555 00 11 (het nummer dat al in het register staat)."
    )
    told = tekst(van(tmp_path / "c", OFFER, plaatsen=(own,)), van(tmp_path / "d", OFFER, plaatsen=(moved,)))
    assert told[-1] == (
        "    Bevestig dit eerst: bel De bib op 03 555 00 12 (het nummer dat al in het register staat)."
    )


def test_what_is_new(tmp_path: Path) -> None:
    """Every field is shown; the number comes from what the register held, never from the new entry."""
    fresh = anders(OFFER, id="nieuw", titel="Nieuw", telefoon="03 555 00 66", wanneer=None, nagekeken=None)
    told = tekst(van(tmp_path / "a", OFFER), van(tmp_path / "b", OFFER, fresh))
    assert told[:3] == ["", "Nieuw (1)", "- “Nieuw” (aanbod): “loopt, van De bibliotheek”"]
    assert "    GEVOELIG Telefoon: “03 555 00 66”" in told
    assert told[-1].endswith("bel De bibliotheek op 03 555 00 11 (het nummer dat al in het register staat).")
    stranger = {**BIB, "id": "vreemd", "naam": "Vreemd", "telefoon": "03 555 00 77"}
    told = tekst(
        van(tmp_path / "c", OFFER),
        van(tmp_path / "d", OFFER, {**fresh, "aanbieder": "vreemd"}, actoren=(ACTOR, BIB, stranger)),
    )
    assert not any("bel Vreemd" in line or line.endswith("op 03 555 00 77.") for line in told)


def test_a_list_tells_what_comes_and_goes(tmp_path: Path) -> None:
    """And what is gone is named apart."""
    other = {**PLAATS, "id": "school", "naam": "De school"}
    told = tekst(
        van(tmp_path / "a", OFFER, plaatsen=(PLAATS, other)),
        van(tmp_path / "b", {**OFFER, "plaatsen": ["school"]}, plaatsen=(other,)),
    )
    assert "    GEVOELIG Plaatsen: erbij “De school”, eruit “De bib”" in told
    assert "- “De bib” (plaats): “staat niet meer in het register”" in told


def test_the_council_itself(tmp_path: Path) -> None:
    """Its own number is confirmed by its old one."""
    voor, na = van(tmp_path / "a"), van(tmp_path / "b", gemeente={**GEMEENTE, "telefoon": "03 555 00 99"})
    assert tekst(voor, na)[-1] == (
        "    Bevestig dit eerst: bel de gemeente op 03 555 00 10 (het nummer dat al in het register staat)."
    )
    assert str(bevestig_gemeente(van(tmp_path / "c", gemeente=NUMMERLOOS))).startswith(
        "Bevestig dit eerst: er staat"
    )


def test_markdown(tmp_path: Path) -> None:
    """The same report for a pull request, names and values as code."""
    voor, na = van(tmp_path / "a", OFFER), van(tmp_path / "b", anders(OFFER, kosten="`Gratis` @anna"))
    assert [*regels(verslag(voor, na), Markdown())] == [
        "",
        "### Gewijzigd (1)",
        "",
        "- `Digipunt in de bib` (aanbod)",
        "  - **GEVOELIG** Kosten: was niet ingevuld, is nu `` `Gratis` @anna ``",
        "  - **Bevestig dit eerst: bel `De bibliotheek` op `03 555 00 11` (het nummer dat al in het register staat).**",
    ]


def test_the_same(tmp_path: Path) -> None:
    """Nothing differs, nothing is told."""
    assert verslag(van(tmp_path / "a"), van(tmp_path / "b")) == ()
