"""What the server for while you edit shows at once is, byte for byte, what a whole build makes of the same files."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

import macros.load.onthouden as onthouden
from macros.check import check
from macros.load import Mapping, Onthouden, Sequence, Text, load
from macros.pages import Writer
from macros.rebuild import Outcome
from macros.vlug import Vlug

from .conftest import DATA, VANDAAG
from .klein import AANBOD, anders, schrijf

NIEUW = """versie: 1
aanbod:
  - id: nieuw-aanbod
    titel: Nieuw aanbod
    soort: digipunt
    status: actief
    kort: Iemand helpt je.
    aanbieder: gemeente-testdorp
    plaatsen: [bibliotheek]
"""


def vandaag() -> date:
    return VANDAAG


def vervang(naam: str, oud: str, nieuw: str) -> Callable[[Path], None]:
    """Return an edit of one file: the first `oud` in it becomes `nieuw`."""

    def bewerk(data: Path) -> None:
        text = (data / naam).read_text("utf-8")
        assert oud in text
        (data / naam).write_text(text.replace(oud, nieuw, 1), "utf-8")

    return bewerk


def voeg_toe(data: Path) -> None:
    (data / "offer" / "nieuw.yaml").write_text(NIEUW, "utf-8")


def neem_weg(data: Path) -> None:
    (data / "offer" / "nieuw.yaml").unlink()


def schrijf_pagina(data: Path) -> None:
    (data / "paginas").mkdir()
    (data / "paginas" / "winter.md").write_text("---\ntitle: Hulp in de winter\n---\n\n# Winter\n", "utf-8")


BEWERKINGEN: dict[str, Callable[[Path], None]] = {
    "tekst": vervang("offer/hulp.yaml", "kort: Een digihelper helpt", "kort: Een vrijwilliger helpt"),
    "uren": vervang("offer/hulp.yaml", "dinsdag 14u-16u, donderdag", "dinsdag 14u-17u, donderdag"),
    "plaats": vervang("offer.yaml", "naam: Bibliotheek Testdorp", "naam: Boekenhuis Testdorp"),
    "actor": vervang("offer.yaml", "naam: Computerclub De Muis", "naam: Computerclub De Rat"),
    "gemeente": vervang("gemeente.yaml", "telefoon: 059 00 00 10", "telefoon: 059 00 00 19"),
    "melding": vervang(
        "meldingen.yaml", "id: veilig-internet, veld: wanneer", "id: veilig-internet, veld: kosten"
    ),
    "nieuw": voeg_toe,
    "weg": neem_weg,
    "pagina": schrijf_pagina,
}


def alles(outcome: Outcome) -> dict[str, bytes]:
    """Return every file that the register fills."""
    assert outcome.ok, outcome.messages
    made = ((path, make()) for path, make in outcome.makers)
    return {path: text.encode() if isinstance(text, str) else text for path, text in made}


@pytest.mark.bouwt
@pytest.mark.parametrize("intern", [False, True])
def test_after_every_kind_of_edit_each_file_is_that_of_a_fresh_reading(tmp_path: Path, intern: bool) -> None:
    """In one server, one edit upon another, with mistakes in between."""
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))
    if intern:
        vervang("gemeente.yaml", "regie_publiek: ja\n", "")(data)
    vlug = Vlug(data, vandaag, intern=intern)
    before = alles(vlug())
    for naam, bewerk in BEWERKINGEN.items():
        goed = (data / "offer.yaml").read_bytes()
        (data / "offer.yaml").write_bytes(goed + b"\n: fout\n")
        assert not vlug().ok
        (data / "offer.yaml").write_bytes(goed)
        bewerk(data)
        found = alles(vlug())
        assert found == alles(Vlug(data, vandaag, intern=intern)()), naam
        assert found != before, naam
        assert ("aanbod/nieuw-aanbod/index.html" in found) == (naam == "nieuw")
        before = found


def met_plek(value: Text | Sequence | Mapping | None) -> object:
    """Return a value and all in it, each with where it stands."""
    if isinstance(value, Mapping):
        return value.place, [(key, key.place, met_plek(inner)) for key, inner in value.entries()]
    if isinstance(value, Sequence):
        return value.place, [met_plek(inner) for inner in value]
    return None if value is None else (str(value), value.place)


@pytest.mark.parametrize("naam", list(BEWERKINGEN))
def test_a_reading_that_remembers_gives_what_a_fresh_one_does(tmp_path: Path, naam: str) -> None:
    """The values, their places and the problems; twice, because nothing may be added to what is remembered."""
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))
    if naam == "weg":
        voeg_toe(data)
    lees = Onthouden()
    load(data, lees=lees)
    BEWERKINGEN[naam](data)
    fresh = load(data)
    for _ in range(2):
        again = load(data, lees=lees)
        assert again.problems == fresh.problems
        assert met_plek(again.offer) == met_plek(fresh.offer)
        assert met_plek(again.gemeente) == met_plek(fresh.gemeente)
        assert met_plek(again.meldingen) == met_plek(fresh.meldingen)
        assert again.paginas == fresh.paginas


def test_problems_stand_where_they_are_also_when_an_edit_moved_them(tmp_path: Path) -> None:
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))
    vlug = Vlug(data, vandaag)
    vlug()
    vervang("offer.yaml", "versie: 1\n", "versie: 1\n\n\n")(data)
    vervang("offer/hulp.yaml", "status: actief", "status: soms")(data)
    fresh = [str(p) for p in check(load(data), VANDAAG)[1] if p.severity == "fout"]
    assert list(vlug().messages) == fresh != []


@pytest.fixture
def geteld(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[list[str], list[str]]]:
    """The names of the files that are read and the addresses of the pages that are made."""
    read: list[str] = []
    made: list[str] = []
    really_read, really_render = onthouden.read, Writer.render

    def lees(data: bytes, file: str) -> onthouden.Gelezen:
        read.append(Path(file).name)
        return really_read(data, file)

    def render(self: Writer, template: str, pagina: object, inhoud: object) -> str:
        made.append(str(getattr(pagina, "pad")))  # noqa: B009 (any page of the shell)
        return really_render(self, template, pagina, inhoud)  # type: ignore[arg-type]

    monkeypatch.setattr(onthouden, "read", lees)
    monkeypatch.setattr(Writer, "render", render)
    yield read, made


def test_an_edit_reads_one_file_and_makes_the_one_page_that_is_asked_for(
    tmp_path: Path, geteld: tuple[list[str], list[str]]
) -> None:
    read, made = geteld
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))
    vlug = Vlug(data, vandaag)
    vlug()
    assert len(read) > 10
    read.clear()
    BEWERKINGEN["tekst"](data)
    makers = dict(vlug().makers)
    assert (read, made) == (["hulp.yaml"], [])
    page = makers["aanbod/digipunt-bibliotheek/index.html"]()
    assert "Een vrijwilliger helpt" in str(page)
    assert made == ["/aanbod/digipunt-bibliotheek/"]


def test_two_sources_of_one_address_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = schrijf(tmp_path / "data", anders(AANBOD, id="over"))
    monkeypatch.setattr("macros.vlug.authored_pages", lambda docs: frozenset({"aanbod/over/"}))
    found = Vlug(data, vandaag)()
    assert not found.ok
    assert "Deze adressen komen zowel uit docs/ als uit het register: /aanbod/over/." in found.messages[0]


def test_an_own_page_of_the_council_is_known_and_never_hides_a_page_of_the_register(tmp_path: Path) -> None:
    data = schrijf(tmp_path / "data")
    schrijf_pagina(data)
    assert Vlug(data, vandaag)().eigen == {"winter/"}
    (data / "paginas" / "winter.md").rename(data / "paginas" / "agenda.md")
    found = Vlug(data, vandaag)()
    assert found.messages == (
        "data/paginas/agenda.md:1:1  fout  Op /agenda/ staat al een pagina die de lijst vult. "
        "Geef dit bestand een andere naam. Bijvoorbeeld extra-agenda.md.",
    )
