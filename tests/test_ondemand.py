"""A site of which each file is made when it is asked for: what is made, what is not, and what waits for the whole build."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from macros.ondemand import Folder, Maker, NotMade, OnDemand


class Site:
    """Makers that count what is made and how far the list of them was looked through."""

    def __init__(self, root: Path) -> None:
        self.made: list[str] = []
        self.listed: list[str] = []
        self.whole: Future[Folder | None] = Future()
        self.before, self.after, self.docs = (root / name for name in ("before", "after", "docs"))
        for folder in (self.before, self.after, self.docs):
            (folder / "assets").mkdir(parents=True)
        (self.docs / "over.md").write_text("# Over")

    def makers(self) -> Iterator[tuple[str, Maker]]:
        for path in ("index.css", "aanbod/a/index.html", "aanbod/b/index.html"):
            self.listed.append(path)
            yield path, lambda path=path: self._make(path)  # type: ignore[misc]
        yield "stuk/index.html", self._broken
        yield "beeld.png", lambda: b"\x89PNG"

    def _make(self, path: str) -> str:
        self.made.append(path)
        return f"é {path}"

    def _broken(self) -> str:
        raise ZeroDivisionError

    def opened(self, before: bool = True) -> OnDemand:
        known = Folder(self.before) if before else None
        return OnDemand(self.makers(), self.whole, known, self.docs, frozenset({"eigen/"}))


def test_only_what_is_asked_for_is_made_and_only_once(tmp_path: Path) -> None:
    site = Site(tmp_path)
    opened = site.opened()
    assert [opened.read("aanbod/a/index.html") for _ in range(3)] == ["é aanbod/a/index.html".encode()] * 3
    assert site.made == ["aanbod/a/index.html"]
    assert site.listed == ["index.css", "aanbod/a/index.html"]


def test_what_was_listed_on_the_way_is_still_there(tmp_path: Path) -> None:
    opened = Site(tmp_path).opened()
    assert opened.read("aanbod/b/index.html")
    assert opened.read("index.css") == "é index.css".encode()
    assert opened.read("beeld.png") == b"\x89PNG"


def test_a_page_that_nobody_makes_is_not_there_and_nobody_waits_to_hear_so(tmp_path: Path) -> None:
    assert Site(tmp_path).opened().read("aanbod/weg/index.html") is None


def test_a_page_that_people_wrote_waits_for_the_whole_build(tmp_path: Path) -> None:
    """An older one is not shown meanwhile: it may tell of what has changed."""
    site = Site(tmp_path)
    for folder, text in ((site.before, "oud"), (site.after, "nieuw")):
        (folder / "over").mkdir()
        (folder / "over" / "index.html").write_text(text)
    opened, found = site.opened(), list[bytes | None]()
    asking = threading.Thread(target=lambda: found.append(opened.read("over/index.html")))
    asking.start()
    site.whole.set_result(Folder(site.after))
    asking.join()
    assert found == [b"nieuw"]


def test_an_own_page_of_the_council_comes_from_the_whole_build_too(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (site.after / "eigen").mkdir()
    (site.after / "eigen" / "index.html").write_text("van ons")
    site.whole.set_result(Folder(site.after))
    assert site.opened().read("eigen/index.html") == b"van ons"


def test_a_picture_of_which_a_site_had_one_comes_from_docs_at_once(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (site.before / "assets" / "logo.svg").write_text("oud")
    (site.docs / "assets" / "logo.svg").write_text("nieuw")
    assert site.opened().read("assets/logo.svg") == b"nieuw"


def test_a_source_that_no_site_holds_is_not_sent(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (site.docs / "assets" / "bron.css").write_text("p{}")
    site.whole.set_result(Folder(site.after))
    assert site.opened().read("assets/bron.css") is None


def test_what_cannot_be_made_is_what_the_whole_build_says_it_is(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (site.after / "stuk").mkdir()
    (site.after / "stuk" / "index.html").write_text("toch")
    site.whole.set_result(Folder(site.after))
    assert site.opened().read("stuk/index.html") == b"toch"


def test_without_any_whole_build_what_comes_from_it_is_not_made(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.whole.set_result(None)
    with pytest.raises(NotMade):
        site.opened(before=False).read("over/index.html")
