"""What was taken over waits: its page exists and says so, and no list, search, sitemap or calendar knows it."""

from __future__ import annotations

from dataclasses import replace

from macros.check import sense
from macros.model.bron import Nagekeken
from macros.model.keuzes import Nakijkwijze, Status
from macros.regie.nazicht import bellijst
from macros.register import link
from macros.views.delen import Link
from macros.views.stand import stand
from macros.vindbaar import bestanden
from tests.conftest import VANDAAG
from tests.exports.registers import zicht
from tests.registers import nagekeken

ID = "mailen-voor-beginners"


def test_no_list_holds_it() -> None:
    """Not the lists of offers, of a place or of an actor; not what runs, nor the moments."""
    register = zicht("testdorp").register
    offer = register.aanbod[ID]
    assert offer.status is Status.NA_TE_KIJKEN
    assert offer not in register.in_lijsten()
    assert offer not in register.op_plaats(register.plaatsen["de-schakel"])
    assert offer not in register.van_actor(register.actoren["digibank-testregio"])
    assert register.sessies[ID] == ()
    assert register.in_de_wacht == {("aanbod", ID)}


def test_its_page_says_that_nobody_looked_at_it() -> None:
    """Whoever meets it by its address reads where it comes from and where to ask."""
    view = zicht("testdorp")
    notice = stand(view, view.register.aanbod[ID])
    assert (notice.soort, notice.titel) == ("vraag-na", "Vraag het eerst na")
    assert notice.tekst == "Overgenomen van “Aanbodlijst van Testregio”. Nog niemand keek dit na."
    assert isinstance(notice.actie, Link)
    assert view.etiket(view.register.aanbod[ID]).tekst == "Nog na te kijken"


def test_places_and_actors_that_came_along_wait_too() -> None:
    """Of the same source, unchecked and used by nothing else; once something else uses them they are shown."""
    content = nagekeken("testdorp")[0]
    offer = next(one for one in content.aanbod if one.id == ID)
    place = content.plaatsen[0].model_copy(update={"id": "zaal", "bron": offer.bron, "nagekeken": None})
    moved = offer.model_copy(update={"plaatsen": ("zaal",)})
    offers = tuple(moved if one is offer else one for one in content.aanbod)
    register = link(replace(content, aanbod=offers, plaatsen=(*content.plaatsen, place)), VANDAAG)
    assert register.in_de_wacht == {("aanbod", ID), ("plaats", "zaal")}
    assert place not in register.plaatsen_in_lijsten()
    running = moved.model_copy(update={"id": "nog-een", "status": Status.ACTIEF})
    register = link(replace(content, aanbod=(*offers, running), plaatsen=(*content.plaatsen, place)), VANDAAG)
    assert register.in_de_wacht == {("aanbod", ID)}


def test_the_sitemap_leaves_it_out() -> None:
    """A search engine is not sent there."""
    register = zicht("testdorp").register
    council = register.gemeente.model_copy(
        update={"fictief": False, "proefversie": False, "webadres": "https://hulp.testdorp.example/"}
    )
    found = dict(bestanden(replace(register, gemeente=council), {f"aanbod/{ID}/", "aanbod/x/"}, (), "/"))
    assert f"aanbod/{ID}/" not in found["sitemap.xml"]
    assert "aanbod/x/" in found["sitemap.xml"]


def test_the_coordinator_meets_it_first() -> None:
    """Whoever has something that was taken over is rung first, and that is asked first."""
    first = bellijst(zicht("testdorp").register)[0]
    assert (first.actor.id, first.punten[0].entry.id) == ("digibank-testregio", ID)
    assert (first.overgenomen, first.punten[0].overgenomen) == (1, True)


def test_a_check_without_a_choice_is_told() -> None:
    """Once somebody checked it, only a status brings it into a list."""
    content = nagekeken("testdorp")[0]
    offer = next(one for one in content.aanbod if one.id == ID)
    check = Nagekeken(op=VANDAAG, hoe=Nakijkwijze.TELEFOON, door="digibank-testregio")
    checked = offer.model_copy(update={"nagekeken": check})
    raw = {**content.raw, id(checked): content.raw[id(offer)]}
    found = sense.taken_over_and_checked(replace(content, aanbod=(checked,), raw=raw), VANDAAG)
    assert [one.text for one in found] == [
        f"“{ID}” is nagekeken, maar staat nog op na te kijken. Zo komt het in geen enkele lijst. "
        "Kies wat klopt. Bijvoorbeeld status: actief."
    ]
