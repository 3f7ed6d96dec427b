"""The network card: it belongs to who fills it in, stands ready with what is sure, and speaks of no digistarter."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from macros.drukwerk.ronde import een_voor_een
from macros.register import Register
from macros.views.vellen.netwerkkaart import netwerkkaart, vellen
from macros.views.zicht import Zicht

from ...klein import AANBOD, GEMEENTE, anders, zicht
from ...regie.klein import LANG_GELEDEN


def _ready(seen: Zicht) -> list[tuple[str, str | None, str]]:
    """Return title, hours and number of what stands ready in each field."""
    (vel,) = vellen(seen.register)
    card = netwerkkaart(seen, vel)
    return [(one.titel, one.uren, one.bereik) for field in card.velden for one in field.hulp]


def _printed(register: Register) -> str:
    """Return the text of the card, which must have been printed on one page."""
    ((_, _, one),) = een_voor_een(register, {"netwerkkaart"})
    assert one.gebreken == ()
    pages = PdfReader(BytesIO(one.bestanden[0][1])).pages
    assert len(pages) == one.vel.bladzijden == 1
    return " ".join(pages[0].extract_text().split())


def test_digipunten_and_the_council_stand_ready(tmp_path: Path) -> None:
    """Checked ones first; other help is for the person herself to write."""
    seen = zicht(
        tmp_path,
        anders(AANBOD, id="oud", titel="Ander digipunt", nagekeken=LANG_GELEDEN),
        AANBOD,
        anders(AANBOD, id="les", soort="les"),
    )
    assert _ready(seen) == [
        ("Digipunt in de bib", "Elke dinsdag van 14 tot 16 uur", "03 555 00 10"),
        ("Ander digipunt", None, "03 555 00 10"),
    ]
    text = _printed(seen.register)
    for words in ("Dit blad is van jou.", "Niemand houdt er een kopie van.", "Wat lukt al?", "Wie belt wie?"):
        assert words in text
    assert "Gemeente Kleindorp Bel 03 555 00 10" in text
    assert "digistarter" not in text.casefold()


def test_without_any_number_it_says_where_to_ask(tmp_path: Path) -> None:
    """Nothing is made up; there is more room to write then."""
    council = anders(GEMEENTE, telefoon=None)
    seen = zicht(tmp_path, anders(AANBOD, nagekeken=LANG_GELEDEN), gemeente=council)
    text = _printed(seen.register)
    assert "Digipunt in de bib Vraag het eerst na" in text
    assert "Vraag het na aan een loket van de gemeente." in text
    assert text.count("Hoe bereik ik die") == 7


def test_long_names_leave_room_to_write(tmp_path: Path) -> None:
    """The second Digipunt gives way: the number at the foot leads to it."""
    long = "Digipunt in de grote zaal op de eerste verdieping van de oude school aan het water"
    offers = [anders(AANBOD, id=f"d{i}", titel=f"{long} {i}") for i in range(2)]
    seen = zicht(tmp_path, *offers)
    assert len(_ready(seen)) == 1
    assert _printed(seen.register).count("Hoe bereik ik die") == 6


def test_it_is_of_use_before_there_is_any_help(tmp_path: Path) -> None:
    """A council without a Digipunt has the card too; nothing on it can grow old."""
    seen = zicht(tmp_path, anders(AANBOD, soort="les"))
    assert _ready(seen) == []
    assert "Geldig" not in _printed(seen.register)
