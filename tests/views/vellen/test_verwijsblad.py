"""The referral pad: it fits, names what it has no room for, tells nothing that is not in the data, and asks for no name."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from macros.drukwerk.ronde import een_voor_een
from macros.model.keuzes import Soort
from macros.register import Register
from macros.views.vellen.verwijsblad import Verwijsblad, doorverwijsbaar, mee, vellen, verwijsblad
from macros.views.zicht import Zicht

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from ...regie.klein import LANG_GELEDEN

KINDS = [kind.value for kind in Soort if kind is not Soort.UITLEG]
LANG = "Een heel lange naam van hulp die niemand zo zou schrijven en die over meer dan twee regels loopt"


def _sheet(seen: Zicht) -> Verwijsblad:
    """Return the one sheet of a council."""
    (vel,) = vellen(seen.register)
    return verwijsblad(seen, vel)


def _many(folder: Path, count: int, **changes: Any) -> Zicht:
    """Return a council with this many offers of every kind in turn."""
    offers = (
        anders(AANBOD, id=f"hulp-{i}", titel=f"Hulp nummer {i}", soort=KINDS[i % len(KINDS)], **changes)
        for i in range(count)
    )
    return zicht(folder, *offers)


def _printed(register: Register) -> str:
    """Return the text of the sheet, which must have been printed on one page."""
    ((_, _, one),) = een_voor_een(register, {"verwijsblad"})
    assert one.gebreken == ()
    pages = PdfReader(BytesIO(one.bestanden[0][1])).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


def test_a_few_offers_stand_twice_on_a_page_to_cut_apart(tmp_path: Path) -> None:
    """Each half has all of them, the number and the words that keep names off."""
    seen = zicht(tmp_path, anders(AANBOD, meebrengen=["Je identiteitskaart"]))
    (vel,) = vellen(seen.register)
    assert (vel.formaat, _sheet(seen).keren, _sheet(seen).meer) == ("a4-liggend", (1, 2), None)
    text = _printed(seen.register)
    for words in (
        "Digipunt in de bib",
        "Schrijf geen naam op dit blad.",
        "Dag en uur:",
        "je identiteitskaart",
    ):
        assert text.count(words) == 2, words


def test_many_offers_take_a_whole_page_and_none_is_dropped_unsaid(tmp_path: Path) -> None:
    """What does not fit is named; of each kind one stays."""
    seen = _many(tmp_path, 24)
    (vel,) = vellen(seen.register)
    sheet = _sheet(seen)
    shown = {line.titel for group in sheet.groepen for line in group.items}
    named = set((sheet.meer or "").removeprefix("Er is nog meer hulp: ").removesuffix(".").split("; "))
    assert vel.formaat == "a4"
    assert shown | named == {f"Hulp nummer {i}" for i in range(24)} and not shown & named
    assert {int(title.split()[-1]) % len(KINDS) for title in shown} == set(range(len(KINDS)))
    text = _printed(seen.register).replace("- ", "")
    assert [i for i in range(24) if f"Hulp nummer {i}" not in text] == []


def test_more_than_can_be_named_is_counted(tmp_path: Path) -> None:
    """A council with a hundred offers gets a sheet too."""
    seen = _many(tmp_path, 100)
    assert " andere." in (_sheet(seen).meer or "")
    _printed(seen.register)


def test_the_first_help_that_a_council_checks_fits(tmp_path: Path) -> None:
    """With all that then stands at the foot: the code of the site, the number, and until when it holds."""
    own = anders(GEMEENTE, webadres="https://hulp.kleindorp.example/")
    offer = anders(AANBOD, telefoon="03 555 00 11", toegang=["vrije inloop"], kosten="Gratis")
    text = _printed(zicht(tmp_path, offer, gemeente=own).register)
    assert (text.count("Digipunt in de bib"), text.count("Geldig tot")) == (2, 2)


def test_long_names_fit_too(tmp_path: Path) -> None:
    """Fewer of them stand on the sheet then."""
    places = [anders(PLAATS, naam=f"{LANG} in de bib")]
    offers = [anders(AANBOD, id=f"h{i}", titel=f"{LANG} {i}", soort=KINDS[i % len(KINDS)]) for i in range(12)]
    _printed(zicht(tmp_path, *offers, plaatsen=places).register)


def test_what_is_checked_goes_before_what_is_not(tmp_path: Path) -> None:
    """Where not all fit."""
    old = [anders(AANBOD, id=f"oud-{i}", titel=f"Oud {i}", nagekeken=LANG_GELEDEN) for i in range(20)]
    new = [anders(AANBOD, id=f"nieuw-{i}", titel=f"Nieuw {i}", soort="les") for i in range(4)]
    sheet = _sheet(zicht(tmp_path, *old, *new))
    assert [line.titel for line in sheet.groepen[-1].items] == [f"Nieuw {i}" for i in range(4)]


def test_it_refers_residents_to_help_only(tmp_path: Path) -> None:
    """No training for helpers, nothing to read by oneself, nothing that stopped."""
    others = (
        anders(AANBOD, id="vorming", soort="les", doelgroepen=["vrijwilligers", "medewerkers"]),
        anders(AANBOD, id="lees", soort="uitleg"),
        anders(AANBOD, id="weg", status="gestopt", status_reden="De vrijwilligers stopten."),
    )
    register = zicht(tmp_path, AANBOD, *others).register
    assert [offer.id for offer in doorverwijsbaar(register)] == ["digipunt"]


def test_what_to_bring_comes_from_the_data(tmp_path: Path) -> None:
    """What most ask for first, at most four; there is always a line for others."""
    asked = [["Je leesbril", "Je pincode"], ["Je pincode"], ["Je lader"], ["Je brief"], ["Je bril"]]
    offers = [anders(AANBOD, id=f"h{i}", meebrengen=things) for i, things in enumerate(asked)]
    register = zicht(tmp_path / "a", *offers).register
    assert mee(register.aanbod[f"h{i}"] for i in range(5)) == (
        "je pincode",
        "je leesbril",
        "je lader",
        "je brief",
    )
    assert _sheet(zicht(tmp_path / "b", AANBOD)).mee == ()


def test_nothing_to_refer_to_gives_no_sheet(tmp_path: Path) -> None:
    """Also where the council leaves out what is not sure, and nothing is."""
    council = anders(GEMEENTE, drukwerk={"niet_zeker": "weglaten"})
    seen = zicht(tmp_path, anders(AANBOD, nagekeken=LANG_GELEDEN), gemeente=council)
    assert list(vellen(seen.register)) == []
