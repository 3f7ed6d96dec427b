"""A build that prints: what everybody may see on the public site, the rest inside, and a site whatever fails on paper."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import cast

import pytest

from macros.build import Outcome, build
from macros.drukwerk import persen
from macros.drukwerk.drukken import Drukkerij, Geprobeerd
from macros.drukwerk.soorten import SOORTEN, vellen
from macros.site import make
from macros.views.vellen.basis import Vel

from ..klein import AANBOD, AUTHORED, GEMEENTE, VANDAAG, anders, schrijf, zicht

pytestmark = pytest.mark.bouwt

KEUS = {"vellen": ["affiche", "kaartje", "nazicht"]}


def gebouwd(tmp_path: Path, **council: object) -> tuple[Outcome, list[str]]:
    """Build both sites of a small council in `tmp_path`, and return what that gave and which vellen were told of."""
    told: list[str] = []

    def vertel(number: int, total: int, vel: str, noticed: tuple[str, ...]) -> None:
        told.append(f"{number}/{total} {vel}")

    unchecked = anders(AANBOD, nagekeken=None)
    data = schrijf(tmp_path / "data", unchecked, gemeente=anders(GEMEENTE, drukwerk=KEUS, **council))
    outcome = build(data, tmp_path / "site", VANDAAG, tmp_path / "intern", druk=vertel)
    assert outcome.ok, outcome
    return outcome, told


def pdfs(folder: Path) -> list[str]:
    """Return the names of the PDFs of a site; beside each stands its picture."""
    found = sorted(path.stem for path in folder.rglob("*.pdf"))
    assert found == sorted(path.stem for path in (folder / "drukwerk").glob("*.png"))
    return found


def gelinkt(folder: Path) -> list[str]:
    """Return the names of the PDFs that some page leads to."""
    pages = "".join(path.read_text("utf-8") for path in folder.rglob("*.html"))
    return sorted(set(re.findall(r"drukwerk/([a-z0-9-]+)\.pdf", pages)))


def test_what_is_internal_is_printed_for_the_internal_site_alone(tmp_path: Path) -> None:
    """A poster is for everybody; what a partner must check is not, nor does any public page lead to it."""
    outcome, told = gebouwd(tmp_path)
    public = ["affiche-bib-a3", "affiche-bib-a4", "kaartje-bib"]
    inside = [*public, "nazicht-gemeente"]
    assert sorted(line.split()[1] for line in told) == inside == pdfs(tmp_path / "intern")
    assert [line.split()[0] for line in told] == [f"{n}/4" for n in range(1, 5)]
    assert pdfs(tmp_path / "site") == gelinkt(tmp_path / "site") == public
    assert gelinkt(tmp_path / "intern") == inside
    assert outcome.drukwerk and outcome.drukwerk.gebreken == ()
    assert not list((tmp_path / "site").glob("drukwerk/nazicht*"))
    assert not list((tmp_path / "site").rglob("uitslag.json"))


def test_a_vel_that_fails_stops_nothing(tmp_path: Path) -> None:
    """Its page says what is missing, and no link leads to a PDF that is not there."""
    outcome, _ = gebouwd(tmp_path, telefoon=None)
    assert outcome.drukwerk and [flaw.vel for flaw in outcome.drukwerk.gebreken] == ["kaartje-bib"]
    assert pdfs(tmp_path / "site") == gelinkt(tmp_path / "site") == ["affiche-bib-a3", "affiche-bib-a4"]
    page = (tmp_path / "site" / "drukwerk" / "kaartje-bib" / "index.html").read_text("utf-8")
    assert "Dit blad is nog niet te maken" in page


def test_a_build_without_print(tmp_path: Path) -> None:
    """As while somebody edits: the pages are there to be printed by the browser, and no PDF is spoken of."""
    data = schrijf(tmp_path / "data", gemeente=anders(GEMEENTE, drukwerk=KEUS))
    outcome = build(data, tmp_path / "site", VANDAAG)
    assert (outcome.ok, outcome.drukwerk) == (True, None)
    assert pdfs(tmp_path / "site") == gelinkt(tmp_path / "site") == []
    assert "Digipunt" in (tmp_path / "site" / "drukwerk" / "affiche-bib-a4" / "index.html").read_text("utf-8")


class Namaak:
    """A press that does, for each vel, what its title says."""

    def druk(self, vel: Vel) -> Geprobeerd:
        """Print, fall over with the whole process, make a mistake, or go on for ever."""
        match vel.titel:
            case "valt":
                os.kill(os.getpid(), signal.SIGKILL)
            case "fout":
                raise ValueError("geen vel")
            case "blijft":
                signal.pause()
        return Geprobeerd(vel, None, opgemerkt=(vel.titel, str(os.getpid())))


def samen(*titels: str) -> Iterator[Geprobeerd]:
    """Return what two presses at once give."""
    todo = [Vel(f"affiche-{titel}", titel, SOORTEN[0], "a4") for titel in titels]
    return persen.druk(cast(Drukkerij, Namaak()), todo, 2)


def test_presses_at_once_give_the_same_bytes(tmp_path: Path) -> None:
    """Each vel, in the same order, whoever printed it."""
    register = zicht(tmp_path / "data", AANBOD, gemeente=anders(GEMEENTE, drukwerk=KEUS)).register
    todo, press = vellen(register), make(register, AUTHORED).drukkerij
    alone, together = (list(persen.druk(press, todo, presses)) for presses in (1, 2))
    assert [one.vel.id for one in alone] == ["affiche-bib-a4", "affiche-bib-a3", "kaartje-bib"]
    assert all(one.gemaakt for one in alone)
    assert together == alone


def test_presses_share_the_work() -> None:
    """In order, by no more processes than asked, none of them ours."""
    tried = list(samen(*"abcdef"))
    assert [one.opgemerkt[0] for one in tried] == list("abcdef")
    assert len({one.opgemerkt[1] for one in tried} - {str(os.getpid())}) in (1, 2)


def test_a_press_that_is_gone_fails_its_vel_alone() -> None:
    """Another one takes its place."""
    tried = list(samen("a", "valt", "b", "valt", "valt", "c"))
    assert [len(one.gebreken) for one in tried] == [0, 1, 0, 1, 1, 0]
    assert tried[1].opgemerkt == ("its process ended with -9",)


def test_a_mistake_in_a_press_is_raised() -> None:
    """As without processes, with where it was made."""
    with pytest.raises(ValueError, match="geen vel") as caught:
        list(samen("a", "fout", "b"))
    assert "Namaak" not in str(caught.value) and "in druk" in caught.value.__notes__[0]


def test_who_stops_waits_for_no_press() -> None:
    """A press that never ends does not outlive the round."""
    tried = samen("a", "blijft", "b")
    assert next(tried).opgemerkt[0] == "a"
    tried.close()  # type: ignore[attr-defined]  # as when somebody presses Ctrl-C: it is a generator
    assert active_children() == []


def test_one_vel_or_one_core_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """One press a core, never more than there are vellen or than help."""
    cores = {0, 1}
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: cores)
    assert [persen.aantal(vellen) for vellen in (1, 2, 30)] == [1, 2, 2]
    cores = {0}
    assert persen.aantal(30) == 1
    cores = set(range(64))
    assert persen.aantal(30) == persen.MEEST
