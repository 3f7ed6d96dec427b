"""The server for while you edit, on a copy of the whole program: what it shows at once equals the strict build behind it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from pathlib import Path

import pytest

from macros import paths
from macros.answer import answer
from macros.heel import Crashed, Heel
from macros.ondemand import Files, OnDemand
from macros.rebuild import Workshop
from macros.vlug import Vlug

from .conftest import DATA, ROOT, VANDAAG
from .test_vlug import neem_weg, vandaag, vervang, voeg_toe

pytestmark = pytest.mark.bouwt


@pytest.fixture
def programma(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program, whose pages, templates and style may be edited."""
    copy = tmp_path / "programma"
    for name in ("macros", "docs", "overrides", "data", "voorbeelden"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "mkdocs.yml", copy / "mkdocs.yml")
    for name, value in vars(paths).items():
        if isinstance(value, Path) and value.is_relative_to(ROOT):
            monkeypatch.setattr(paths, name, copy / value.relative_to(ROOT))
    return copy


class Server:
    """A workshop over a copy of Testdorp, with all that it said."""

    def __init__(self, root: Path, data: Path) -> None:
        root.mkdir()
        self.said: list[str] = []
        self._root = root
        self.workshop = Workshop(Vlug(data, vandaag), partial(_heel, data), root, self.said.append)

    def change(self) -> OnDemand:
        """Show what changed, and wait for the whole build; return what was shown before that was done."""
        self.workshop.rebuild()
        shown = self.workshop.shown.site
        assert isinstance(shown, OnDemand), self.said
        self.workshop.wait()
        return shown

    def built(self) -> Iterator[tuple[str, bytes]]:
        """Yield (path, content) of every file of the last whole build."""
        (folder,) = sorted(self._root.glob("*/site"), key=lambda path: path.stat().st_mtime_ns)[-1:]
        for file in folder.rglob("*"):
            if file.is_file():
                yield file.relative_to(folder).as_posix(), file.read_bytes()

    def status(self, address: str) -> HTTPStatus:
        return answer(self.workshop.shown, address).status


def _heel(data: Path, target: Path) -> Heel:
    return Heel(data, VANDAAG, target)


def anders(shown: Files, built: Iterator[tuple[str, bytes]]) -> list[str]:
    """Return the paths that a visitor gets other bytes for than the whole build made."""
    return [path for path, content in built if shown.read(path) != content]


def test_every_path_equals_the_strict_build_after_every_kind_of_edit(programma: Path) -> None:
    """An edit of data, of a page that people wrote, of a template and of style; a mistake of each in between."""
    data = Path(shutil.copytree(DATA["testdorp"], programma.parent / "data"))
    server = Server(programma.parent / "sites", data)
    voeg_toe(data)
    assert anders(server.change(), server.built()) == []
    assert server.status("/aanbod/nieuw-aanbod/") == HTTPStatus.OK

    neem_weg(data)
    vervang("offer/hulp.yaml", "kort: Een digihelper helpt", "kort: Een vrijwilliger helpt")(data)
    shown = server.change()
    assert shown.read("aanbod/nieuw-aanbod/index.html") is None
    assert anders(shown, server.built()) == []
    assert server.status("/aanbod/nieuw-aanbod/") == HTTPStatus.NOT_FOUND

    vervang("overrides/shell.html", "</body>", "<!-- {{ bestaat_niet }} --></body>")(programma)
    _mislukt(server)
    vervang("overrides/shell.html", "<!-- {{ bestaat_niet }} --></body>", "<!-- nieuw --></body>")(programma)
    vervang("docs/over.md", "# Over deze site", "# Over deze site {{ bestaat_niet() }}")(programma)
    _mislukt(server)
    vervang("docs/over.md", "# Over deze site {{ bestaat_niet() }}", "# Over onze site")(programma)
    vervang("docs/assets/css/knop.css", "{", "{ outline-offset: 3px;")(programma)
    shown = server.change()
    assert anders(shown, server.built()) == []
    assert "Over onze site" in str(shown.read("over/index.html"), "utf-8")
    assert b"<!-- nieuw -->" in (shown.read("aanbod/index.html") or b"")
    assert server.workshop.shown.messages == ()


def _mislukt(server: Server) -> None:
    """A mistake that only the whole build finds: its message comes, and the last good site is back."""
    before = dict(server.built())
    server.change()
    assert server.workshop.shown.messages
    assert server.workshop.shown.site
    assert server.workshop.shown.site.read("over/index.html") == before["over/index.html"]
    assert server.workshop.shown.site.read("aanbod/index.html") == before["aanbod/index.html"]


def test_a_stopped_build_leaves_nothing_and_says_nothing(tmp_path: Path) -> None:
    target = tmp_path / "hier" / "site"
    target.parent.mkdir()
    heel = Heel(DATA["testdorp"], VANDAAG, target)
    heel.stop()
    found = heel.wait()
    heel.stop()
    assert (found.ok, found.messages) == (False, ())
    assert not target.exists()


def test_a_build_that_crashes_tells_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hier").mkdir()
    (tmp_path / "macros").mkdir()
    (tmp_path / "macros" / "__init__.py").write_text("raise ZeroDivisionError('stuk')")
    monkeypatch.setattr(paths, "PACKAGES", tmp_path)
    with pytest.raises(Crashed, match="stuk"):
        Heel(DATA["testdorp"], VANDAAG, tmp_path / "hier" / "site").wait()
