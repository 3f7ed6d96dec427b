"""The text of meldingen.yaml: a report comes in or goes out, and every other line stays."""

from __future__ import annotations

from datetime import date

import pytest

from macros.bevestigen import Nazicht, Punt, bevestig
from macros.bewerken import Dossier
from macros.load import Mapping, Sequence, read
from macros.meldingen import KOP, NAAM, MeldingenAnders, afgesloten, gemeld, toegevoegd, zonder
from macros.model import Melding
from macros.model.keuzes import Meldsoort, Nakijkwijze
from macros.voorstel.blok import Veldwijziging, Voorstel
from macros.voorstel.toepassen import toepassen

NIEUW = Melding(soort=Meldsoort.AANBOD, id="digipunt", veld="wanneer", op=date(2026, 11, 20))
REGEL = "{soort: aanbod, id: digipunt, veld: wanneer, op: 2026-11-20}"

TEKST = """\
versie: 1
# De lijst.
meldingen:  # nieuwe onderaan
    - {soort: plaats, id: bib, veld: adres, op: 2026-11-01}

    # Gebeld op 3 november.
    - soort: aanbod
      id: digipunt

      veld: kosten  # de koffie
      op: 2026-11-02
# Einde.
"""


def test_a_new_file_explains_itself() -> None:
    """With what never stands in it."""
    assert toegevoegd(None, NIEUW) == f"{KOP}  - {REGEL}\n"


def test_a_report_comes_behind_the_others() -> None:
    """In the way the list is written; comments stay."""
    end = "      op: 2026-11-02\n"
    assert toegevoegd(TEKST, NIEUW) == TEKST.replace(end, f"{end}    - {REGEL}\n")


@pytest.mark.parametrize("empty", ["meldingen: []\n", "meldingen:\n", "meldingen: [ ]  # nog niets\n"])
def test_an_empty_list_takes_the_first(empty: str) -> None:
    """However somebody wrote that it is empty."""
    assert toegevoegd(f"versie: 1\n{empty}", NIEUW) == f"versie: 1\nmeldingen:\n  - {REGEL}\n"


def test_a_report_goes_with_all_its_lines() -> None:
    """The others and the comments stay."""
    gone = TEKST.replace(
        "    - soort: aanbod\n      id: digipunt\n\n      veld: kosten  # de koffie\n      op: 2026-11-02\n",
        "",
    )
    assert zonder(TEKST, "aanbod", "digipunt", {"kosten"}) == gone
    assert zonder(TEKST, "aanbod", "digipunt") == gone


@pytest.mark.parametrize(
    ("kind", "name", "fields"),
    [("plaats", "digipunt", None), ("aanbod", "digipunt", {"wanneer"}), ("aanbod", "kosten", None)],
)
def test_what_is_not_there_changes_nothing(kind: str, name: str, fields: set[str] | None) -> None:
    """Not a byte."""
    assert zonder(TEKST, kind, name, fields) == TEKST


def test_the_last_one_leaves_an_empty_list() -> None:
    """That can still be read, and added to."""
    one = toegevoegd(None, NIEUW)
    empty = zonder(one, "aanbod", "digipunt")
    assert read(empty.encode(), "x")[1] == []
    assert toegevoegd(empty, NIEUW) == one


def test_line_ends_of_windows_stay() -> None:
    """A file keeps those it has."""
    before = f"{KOP}  - {REGEL}\n".replace("\n", "\r\n")
    other = NIEUW.model_copy(update={"veld": "kosten"})
    after = toegevoegd(before, other)
    assert after.replace("\r\n", "") == after.replace("\r", "").replace("\n", "")
    assert zonder(after, "aanbod", "digipunt", {"kosten"}) == before


@pytest.mark.parametrize(
    "text",
    [
        f"versie: 1\nmeldingen: [{REGEL}]\n",
        f"versie: 1\nmeldingen:\n  [{REGEL}]\n",
        f"{{versie: 1, meldingen: [{REGEL}]}}\n",
    ],
)
def test_a_list_in_brackets_is_left_to_a_person(text: str) -> None:
    """We would have to guess how it must look."""
    with pytest.raises(MeldingenAnders, match="Zet elke melding op een regel die begint met een streepje"):
        zonder(text, "aanbod", "digipunt")


def test_what_comes_in_is_read_back() -> None:
    """As four texts."""
    value, problems = read(toegevoegd(TEKST, NIEUW).encode(), "meldingen.yaml")
    assert problems == []
    assert isinstance(value, Mapping)
    reports = value["meldingen"]
    assert isinstance(reports, Sequence)
    assert reports[-1] == {"soort": "aanbod", "id": "digipunt", "veld": "wanneer", "op": "2026-11-20"}


def test_an_answer_ends_what_it_is_about() -> None:
    """What was reported later than somebody asked stays, and so does what is on another field."""
    files = Dossier({"offer.yaml": "versie: 1\n", NAAM: TEKST})
    assert afgesloten(files, "aanbod", "digipunt", {"wanneer"}) is files
    assert afgesloten(files, "aanbod", "digipunt", tot=date(2026, 11, 1)) is files
    gone = afgesloten(files, "aanbod", "digipunt", tot=date(2026, 11, 2))
    assert gone.bestanden == {**files.bestanden, NAAM: zonder(TEKST, "aanbod", "digipunt")}
    assert afgesloten(Dossier({}), "aanbod", "digipunt") == Dossier({})


def test_a_check_and_an_accepted_proposal_end_a_report() -> None:
    """In the same change of the files: nobody has to think of it."""
    offer = "versie: 1\nactoren:\n  - id: gemeente\n    naam: Gemeente\n    soort: bestuur\n    telefoon: 03 555 00 10\n"
    files = Dossier({"offer.yaml": offer})
    for field in ("telefoon", "mail"):
        files = gemeld(
            files, Melding(soort=Meldsoort.ACTOR, id="gemeente", veld=field, op=date(2026, 11, 20))
        )
    fact = Nazicht(date(2026, 11, 20), Nakijkwijze.TELEFOON, "gemeente")
    checked = bevestig(files, [Punt("actor", "gemeente")], fact, date(2026, 11, 21))
    assert checked.bestanden[NAAM].endswith("meldingen: []\n")
    change = Veldwijziging("telefoon", "03 555 00 10", "03 555 00 11")
    outcome = toepassen(
        files, [Voorstel("actor", "gemeente", date(2026, 11, 21), "gemeente", (change,), False, "")]
    )
    assert [str(problem) for problem in outcome.problemen] == []
    assert "veld: telefoon" not in outcome.dossier.bestanden[NAAM]
    assert "veld: mail" in outcome.dossier.bestanden[NAAM]
