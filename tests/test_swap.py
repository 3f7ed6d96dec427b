"""Two folders change together: whatever stops the renames halfway, the next look finds both old or both new."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.swap import recover, swap


def fill(folder: Path, content: str) -> Path:
    """Make a folder with one file in it."""
    folder.mkdir()
    (folder / "a").write_text(content)
    return folder


def stands(folder: Path) -> dict[str, str]:
    """Return what each folder holds."""
    return {path.name: (path / "a").read_text() for path in sorted(folder.iterdir())}


def test_the_new_folder_comes_in_place(tmp_path: Path) -> None:
    """Also when a crash left an older one beside it."""
    for name, content in (("site", "1"), (".site-oud", "0")):
        fill(tmp_path / name, content)
    swap(fill(tmp_path / "nieuw", "2"), tmp_path / "site")
    assert stands(tmp_path) == {"site": "2"}


def test_two_folders_change_together(tmp_path: Path) -> None:
    """Both are new afterwards; where there was none before, both are there."""
    site, intern = tmp_path / "site", tmp_path / "site-intern"
    for round in "12":
        swap(fill(tmp_path / "n", round), site, (intern, fill(tmp_path / "i", round)))
        assert stands(tmp_path) == {"site": round, "site-intern": round}


def test_the_second_goes_when_there_is_no_new_one(tmp_path: Path) -> None:
    """A council that shows everything has no internal site any more."""
    fill(tmp_path / "site", "1")
    fill(tmp_path / "site-intern", "1")
    swap(fill(tmp_path / "n", "2"), tmp_path / "site", (tmp_path / "site-intern", None))
    assert stands(tmp_path) == {"site": "2"}


@pytest.mark.parametrize("before", [("site", "site-intern"), ("site",)], ids=["both stood", "one stood"])
@pytest.mark.parametrize("with_second", [True, False], ids=["new second", "no new second"])
@pytest.mark.parametrize("stop", range(5))
def test_both_change_or_neither_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: tuple[str, ...], with_second: bool, stop: int
) -> None:
    """Stopped before any of its renames, all is as it was after the next `recover`; after the last, all is new."""
    for name in before:
        fill(tmp_path / name, "oud")
    new = fill(tmp_path / "n", "nieuw")
    second = fill(tmp_path / "i", "nieuw") if with_second else None
    site, intern = tmp_path / "site", tmp_path / "site-intern"
    count, rename = 0, Path.rename

    def stopping(path: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count > stop:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stopping)
    try:
        swap(new, site, (intern, second))
    except KeyboardInterrupt:
        expected = dict.fromkeys(before, "oud")
    else:
        expected = {"site": "nieuw", **({"site-intern": "nieuw"} if with_second else {})}
    monkeypatch.undo()
    recover(site, intern)
    found = {name: text for name, text in stands(tmp_path).items() if name.startswith("site")}
    assert found == expected


def test_nothing_to_mend(tmp_path: Path) -> None:
    """Two good folders stay, also with an old one beside them."""
    for name in ("site", "site-intern", ".site-oud", ".site-intern-oud"):
        fill(tmp_path / name, name)
    recover(tmp_path / "site", tmp_path / "site-intern")
    assert stands(tmp_path)["site"] == "site"
    assert stands(tmp_path)["site-intern"] == "site-intern"
