"""An uitgave in the doel: what it holds, what it shares with the one before, how many stay, and going back."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import brotli
import pytest

from macros import paths
from macros.koppen import koppen
from macros.publiceren.doel import Bezet, GeenDoel, geopend
from macros.publiceren.publiceren import ga_terug
from macros.publiceren.uitgave import Onleesbaar

from ..conftest import ROOT
from .nep import SITE, getoond, namen, publiceer_nep

EERSTE, TWEEDE = "2026-11-21T043000Z", "2026-11-21T053000Z"


def test_the_layout_of_a_doel(tmp_path: Path) -> None:
    """The web root is a symlink within the doel, so that the folder may move; the full list is not served."""
    doel = tmp_path / "srv" / "portaal"
    publiceer_nep(doel)
    assert namen(doel) == [".slot", "huidig", "uitgaven"]
    assert (doel / "huidig").readlink() == Path("uitgaven") / EERSTE / "site"
    assert namen(doel / "uitgaven" / EERSTE) == ["site", "uitgave.json"]
    served = json.loads((doel / "huidig" / "uitgave.json").read_text())
    assert served == {"versie": 1, "dag": "2026-11-21", "gepubliceerd": "2026-11-21T04:30:00Z"}
    assert json.loads((doel / "uitgaven" / EERSTE / "uitgave.json").read_text()) == {
        **served,
        "vorige": None,
        "aantallen": {"aanbod": 10, "plaatsen": 10, "actoren": 10},
        "paginas": ["404.html", "aanbod/digipunt/", ""],
        "assets": ["assets/js.0123456789/portaal.js", "assets/stijl.0123456789.css"],
    }


def test_every_text_is_packed_twice(tmp_path: Path) -> None:
    """Beside each file with letters stand its gzip and its brotli, also of the 404 page; they unpack to the same bytes."""
    publiceer_nep(tmp_path)
    site = tmp_path / "huidig"
    texts = sorted(path for path in {*SITE, "uitgave.json"} if "charset" in koppen(path)["Content-Type"])
    assert "404.html" in texts and not {"assets/logo.png", "drukwerk/affiche-bib.pdf"} & set(texts)
    packed = sorted(f"{path}{suffix}" for path in texts for suffix in (".br", ".gz"))
    assert sorted(getoond(tmp_path)) == sorted([*SITE, "uitgave.json", *packed])
    for path in texts:
        content = (site / path).read_bytes()
        assert gzip.decompress((site / f"{path}.gz").read_bytes()) == content
        assert brotli.decompress((site / f"{path}.br").read_bytes()) == content


def test_packing_gives_the_same_bytes_at_any_hour(tmp_path: Path) -> None:
    """No time of the day in a gzip."""
    for name in ("een", "twee"):
        publiceer_nep(tmp_path / name)
    assert getoond(tmp_path / "een") == getoond(tmp_path / "twee")


def test_what_did_not_change_is_the_same_file(tmp_path: Path) -> None:
    """Same inode and time, so the same ETag: who has it need not fetch it again. What changed is another file."""
    assert publiceer_nep(tmp_path).anders == len(SITE) + 1
    before = {path: (tmp_path / "huidig" / path).stat() for path in getoond(tmp_path)}
    changed = {**SITE, "index.html": "<p>Nieuw!</p>"}
    assert publiceer_nep(tmp_path, changed, uren=1).anders == 2
    after = {path: (tmp_path / "huidig" / path).stat() for path in getoond(tmp_path)}
    new = {path for path in after if after[path].st_ino != before[path].st_ino}
    assert new == {f"{name}{form}" for name in ("index.html", "uitgave.json") for form in ("", ".br", ".gz")}
    assert (tmp_path / "uitgaven" / EERSTE / "site" / "index.html").read_text() == "<p>Start</p>"


def test_hashed_files_of_kept_uitgaven_stay_and_the_others_go(tmp_path: Path) -> None:
    """An open page still finds its style and scripts as long as its uitgave is kept, and no longer."""
    old = "assets/stijl.0123456789.css"
    publiceer_nep(tmp_path)
    for hour in range(1, 6):
        fresh = {path.replace("0123456789", f"{hour:010}"): text for path, text in SITE.items()}
        del fresh["assets/logo.png"]
        publiceer_nep(tmp_path, fresh, uren=hour)
        shown = getoond(tmp_path)
        assert {old, f"{old}.br", f"{old}.gz"} <= shown.keys()
        assert "assets/logo.png" not in shown
    publiceer_nep(tmp_path, SITE | {"assets/stijl.ffffffffff.css": "a { b: c }"}, uren=6)
    last = {path: text for path, text in SITE.items() if path != old} | {"assets/stijl.eeeeeeeeee.css": ""}
    for hour in range(7, 13):
        publiceer_nep(tmp_path, last, uren=hour)
    assert not {old, "assets/stijl.0000000001.css", "assets/stijl.ffffffffff.css"} & getoond(tmp_path).keys()


def test_the_last_five_uitgaven_stay(tmp_path: Path) -> None:
    """And the one that is shown, whatever its age."""
    for hour in range(7):
        publiceer_nep(tmp_path, uren=hour)
    assert namen(tmp_path / "uitgaven") == [f"2026-11-21T{hour:02}3000Z" for hour in range(6, 11)]


def test_going_back_shows_what_stood_before(tmp_path: Path) -> None:
    """Byte for byte, one step at a time; what was taken back is not what the next one goes back to."""
    publiceer_nep(tmp_path)
    good = getoond(tmp_path)
    publiceer_nep(tmp_path, {**SITE, "index.html": "<p>Slecht</p>"}, uren=1)
    assert ga_terug(tmp_path) == EERSTE
    assert getoond(tmp_path) == good
    assert ga_terug(tmp_path) is None
    publiceer_nep(tmp_path, {**SITE, "index.html": "<p>Beter</p>"}, uren=2)
    assert ga_terug(tmp_path) == EERSTE
    assert namen(tmp_path) == [".slot", "huidig", "uitgaven"]


def test_there_is_no_way_back_from_nothing(tmp_path: Path) -> None:
    """A folder that is not there, for somebody mistyped it: it is not made either."""
    assert ga_terug(tmp_path / "nieuw") is None
    assert namen(tmp_path) == []


def test_going_back_is_possible_however_often_a_bad_uitgave_came(tmp_path: Path) -> None:
    """Each night the same mistake goes online, each morning somebody goes back: the good one is never thrown away."""
    publiceer_nep(tmp_path)
    for hour in range(1, 8):
        publiceer_nep(tmp_path, {**SITE, "index.html": f"<p>Slecht {hour}</p>"}, uren=hour)
        assert ga_terug(tmp_path) == EERSTE
    assert (tmp_path / "huidig" / "index.html").read_text() == "<p>Start</p>"


def test_after_going_back_an_open_page_finds_its_files(tmp_path: Path) -> None:
    """Also a page of the uitgave that was taken back."""
    publiceer_nep(tmp_path)
    publiceer_nep(tmp_path, {**SITE, "assets/stijl.ffffffffff.css": "a { b: c }"}, uren=1)
    ga_terug(tmp_path)
    assert "assets/stijl.ffffffffff.css.br" in getoond(tmp_path)


def test_the_web_server_may_read_whatever_the_publisher_hides(tmp_path: Path) -> None:
    """A service with a strict umask publishes files that others may read."""
    before = os.umask(0o077)
    try:
        publiceer_nep(tmp_path / "doel")
    finally:
        os.umask(before)
    inside = [tmp_path / "doel", *(path for path in (tmp_path / "doel" / "uitgaven").rglob("*"))]
    modes = {
        path: path.stat().st_mode & 0o777
        for path in inside
        if path.name != "uitgave.json" or path.parent.name == "site"
    }
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o755}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o644}


def test_names_sort_by_time_whatever_the_clock_does(tmp_path: Path) -> None:
    """A clock that went back, and two uitgaven within one second."""
    for hour in (5, 5, 0):
        publiceer_nep(tmp_path, uren=hour)
    assert namen(tmp_path / "uitgaven") == [f"2026-11-21T09300{second}Z" for second in range(3)]
    assert (tmp_path / "huidig").readlink() == Path("uitgaven/2026-11-21T093002Z/site")


def test_root_leaves_the_folder_of_another_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What root would make there, that user could not share or throw away the next night."""
    if os.geteuid() == 0:
        os.chown(tmp_path, 1, 1)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(GeenDoel, match="is van een andere gebruiker dan root"):
        publiceer_nep(tmp_path)
    assert namen(tmp_path) == []


def test_a_second_publisher_is_refused(tmp_path: Path) -> None:
    """While the first one is busy; the moment it is gone, however it ended, the way is free."""
    with geopend(tmp_path), pytest.raises(Bezet, match=r"Iemand anders publiceert nu in .*\. Wacht tot"):
        publiceer_nep(tmp_path)
    assert publiceer_nep(tmp_path).uitgave


def test_of_two_real_publishers_the_second_is_refused(tmp_path: Path) -> None:
    """The second while the first builds: refused in one line, and it does not touch what the first one makes."""
    command = (sys.executable, "-m", "tests.publiceren.kind", str(tmp_path / "doel"))
    with subprocess.Popen(
        [*command, "Eerste", "1", "wacht"],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdin and first.stdout and first.stdout.readline() == "bezig\n"
        second = subprocess.run(
            [*command, "Tweede", "1"], cwd=ROOT, text=True, capture_output=True, check=False
        )
        first.communicate()
    assert (first.returncode, second.returncode, second.stdout) == (0, 1, "")
    assert second.stderr == (
        f"Niet gepubliceerd: Iemand anders publiceert nu in {tmp_path / 'doel'}. "
        "Wacht tot dat klaar is en probeer opnieuw. Er staat nog geen uitgave online.\n"
    )
    assert (tmp_path / "doel" / "huidig" / "index.html").read_text() == "Eerste"


def test_what_somebody_put_beside_the_uitgaven_is_none(tmp_path: Path) -> None:
    """It stays where it is and stops nobody."""
    publiceer_nep(tmp_path)
    (tmp_path / "uitgaven" / "reserve").mkdir()
    publiceer_nep(tmp_path, uren=1)
    assert namen(tmp_path / "uitgaven") == [EERSTE, TWEEDE, "reserve"]


def test_a_path_with_spaces_a_relative_one_and_a_link_are_folders_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However somebody names it, the link in the doel is the same."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "echt").mkdir()
    (tmp_path / "link").symlink_to("echt")
    for folder in (Path("de site"), Path("link")):
        publiceer_nep(folder)
        assert (tmp_path / folder / "huidig").readlink() == Path("uitgaven") / EERSTE / "site"
    assert (tmp_path / "link").is_symlink()


@pytest.mark.parametrize(
    "taken",
    ["site", "site-intern", "site-intern/x", "data", "data/x", paths.DOCS / "x", paths.OVERRIDES / "x"],
)
def test_a_doel_among_the_files_of_the_site_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    """The next build would throw it away, or take it for a source."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GeenDoel, match=r"^In .* horen geen uitgaven\. Kies een map die alleen"):
        publiceer_nep(Path(taken))
    assert namen(tmp_path) == [] and not Path(taken).exists()


def test_what_a_stopped_run_left_is_thrown_away(tmp_path: Path) -> None:
    """Half a build, half an uitgave on its way out, a symlink that never came in place."""
    publiceer_nep(tmp_path)
    for name in (".nieuw-abc", ".weg-2026-11-20T043000Z"):
        (tmp_path / name / "site").mkdir(parents=True)
    (tmp_path / ".huidig-nieuw").symlink_to("uitgaven/weg/site")
    publiceer_nep(tmp_path, uren=1)
    assert namen(tmp_path) == [".slot", "huidig", "uitgaven"]


@pytest.fixture(params=["other things", "a site of its own", "a link elsewhere", "a dead link"])
def geen_doel(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder that is no doel, and what we say of it."""
    if request.param == "other things":
        (tmp_path / "index.html").write_text("<p>Iets anders</p>")
        yield tmp_path, "staat al iets anders"
        return
    publiceer_nep(tmp_path)
    (tmp_path / "huidig").unlink()
    if request.param == "a site of its own":
        (tmp_path / "huidig").mkdir()
        yield tmp_path, "is geen link naar een uitgave"
    else:
        (tmp_path / "huidig").symlink_to("/tmp" if request.param == "a link elsewhere" else "uitgaven/x/site")
        yield tmp_path, "wijst niet naar een uitgave"


def test_a_folder_that_is_no_doel_is_refused(geen_doel: tuple[Path, str]) -> None:
    """Nothing of somebody else is taken for ours, or changed."""
    folder, told = geen_doel
    before = namen(folder)
    with pytest.raises(GeenDoel, match=told):
        publiceer_nep(folder, uren=1)
    assert namen(folder) == before


def test_a_list_that_somebody_spoiled_is_named(tmp_path: Path) -> None:
    """Without it there is nothing to compare with, so nothing is published."""
    publiceer_nep(tmp_path)
    (tmp_path / "uitgaven" / EERSTE / "uitgave.json").write_text("{}")
    with pytest.raises(Onleesbaar, match=f"{EERSTE}/uitgave.json ontbreekt of is niet van deze versie"):
        publiceer_nep(tmp_path, uren=1)
    assert (tmp_path / "huidig").readlink() == Path("uitgaven") / EERSTE / "site"
