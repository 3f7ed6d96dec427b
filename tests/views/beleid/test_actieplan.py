"""The page of the plan: every action with what is missing, and the judgement only where the council shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from macros.views.beleid.actieplan import Actieplan, actieplan
from macros.views.delen import Link, Regel

from ..nieuw import nieuw
from .klein import beleid

GOUDEN = """\
2 beloften: 1 met bewijs, 1 zonder.
Bij 1 belofte is de termijn voorbij.
Bij 1 belofte staat er geen eigenaar.
Bij 1 belofte staat er geen termijn.
1 belofte die stopgezet is, telt niet mee.
== Alles: 3 acties.
1. Digipunten | Beloofd | Met bewijs | te laat
  Eigenaar: De vzw
  Termijn: Uiterlijk 30 juni 2026
  Bouwstenen: Ondersteun burgers individueel bij het aanleren van digitale competenties
  Voor deze nood: Er is geen rustige plek.
  > Hulp: Nagekeken op 2 november 2026
2. Lessen | Beloofd | Zonder bewijs: het vorige verviel
  Eigenaar: Geen eigenaar
  Termijn: Geen termijn
  Bouwstenen: Ondersteun burgers in groep bij het aanleren van digitale competenties
  > Les: Ten laatste op 2 september 2026 opnieuw na te kijken
3. Weg | Stopgezet
  Eigenaar: Geen eigenaar
  Termijn: Geen termijn
  Bouwstenen: Ondersteun burgers individueel bij het aanleren van digitale competenties
== 1 belofte met bewijs: Digipunten
== 1 belofte zonder bewijs: Lessen
== Er is geen rustige plek. (De vzw): Digipunten
== Het uur past niet.: Nog geen actie."""


def _words(line: Regel) -> str:
    return line if isinstance(line, str) else line.tekst


def _text(found: Actieplan) -> Iterator[str]:
    """Yield the whole page as plain lines."""
    yield from found.zinnen
    for part in found.delen:
        yield f"== {part.titel}: {part.uitleg}"
        for block in part.items:
            marks = (block.status, block.etiket and block.etiket.tekst, "te laat" if block.te_laat else None)
            yield f"{block.nummer}. {block.titel} | " + " | ".join(mark for mark in marks if mark)
            yield from (f"  {p.label}: {', '.join(map(_words, p.regels))}" for p in block.punten)
            yield from (f"  > {_words(proof.wat)}: {proof.etiket.tekst}" for proof in block.bewijzen)
    for found_list in found.bewijs:
        yield f"== {found_list.titel}: {', '.join(link.tekst for link in found_list.acties)}"
    for need in found.noden:
        who = f" ({need.gemeld_door.tekst})" if need.gemeld_door else ""
        done = ", ".join(link.tekst for link in need.acties) or need.geen_actie
        yield f"== {need.nood}{who}: {done}"


def test_the_whole_page(tmp_path: Path) -> None:
    """Late and unproven are worked out; what nobody decided is said in words."""
    assert "\n".join(_text(actieplan(beleid(tmp_path, publiek=True)))) == GOUDEN


def test_a_public_page_holds_no_judgement(tmp_path: Path) -> None:
    """By default nobody outside reads which promise cannot be shown, or is late."""
    found = actieplan(beleid(tmp_path, publiek=False))
    assert found.zinnen == ("3 acties in 1 deel.",)
    assert found.bewijs == ()
    assert [(b.titel, b.etiket, b.te_laat, b.bewijzen) for part in found.delen for b in part.items] == [
        ("Digipunten", None, False, ()),
        ("Lessen", None, False, ()),
        ("Weg", None, False, ()),
    ]


def test_links_lead_to_the_action_on_the_same_page(tmp_path: Path) -> None:
    """Every anchor is the id of a block, and none can be that of another part of the page."""
    found = actieplan(beleid(tmp_path, publiek=True))
    blocks = {f"#{block.id}" for part in found.delen for block in part.items}
    assert all(block.startswith("#actie-") for block in blocks)
    assert {link.adres for listed in found.bewijs for link in listed.acties} <= blocks
    assert {link.adres for need in found.noden for link in need.acties} <= blocks


def test_who_knows_another_division_finds_the_categories(tmp_path: Path) -> None:
    """Each part of each division, in the order of the plan, beside the categories on the wall of cards."""
    two = [
        {"id": "leren", "naam": "Leren", "categorieen": ["competenties", "ondersteuningsnetwerk"]},
        {"id": "rest", "naam": "De rest", "categorieen": []},
    ]
    one = [{"id": "toegang", "naam": "Toestellen", "categorieen": ["toegang"]}]
    plan = {
        "indelingen": [
            {"id": "actieplan", "naam": "Ons plan", "delen": two},
            {"id": "pijlers", "naam": "Vier pijlers", "delen": one},
        ]
    }
    view = beleid(tmp_path, plan, publiek=False)
    table = actieplan(view).indelingen
    assert table is not None
    assert [row.cellen for row in table.rijen] == [
        (
            ("Leren",),
            ("Ons plan",),
            (
                Link("Competenties", "/bouwstenen/#competenties"),
                Link("Ondersteuningsnetwerk", "/bouwstenen/#ondersteuningsnetwerk"),
            ),
        ),
        (("De rest",), ("Ons plan",), ("Niet ingevuld",)),
        (("Toestellen",), ("Vier pijlers",), (Link("Toegang", "/bouwstenen/#toegang"),)),
    ]


def test_without_a_division_there_is_no_table(tmp_path: Path) -> None:
    """Nor a link to it."""
    assert actieplan(beleid(tmp_path, {"indelingen": []}, publiek=False)).indelingen is None


def test_a_council_without_actions_has_a_page_that_says_so(tmp_path: Path) -> None:
    """An empty plan is no error."""
    found = actieplan(beleid(tmp_path, {}, publiek=True))
    assert (found.delen, found.bewijs, found.noden) == ((), (), ())
    assert found.leeg == "Er is nog geen actieplan ingevuld. Zet de acties in actieplan.yaml."


def test_without_a_plan_it_says_where_one_writes_it(tmp_path: Path) -> None:
    """No count of nothing."""
    page = actieplan(nieuw(tmp_path))
    assert (page.zinnen, page.leeg, page.delen, page.bewijs) == (
        ("Er is nog geen actieplan ingevuld.",),
        "Er is nog geen actieplan ingevuld. Zet de acties in actieplan.yaml.",
        (),
        (),
    )
