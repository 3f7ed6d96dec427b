"""The Nu HTML checker finds no error on any page of both sites."""

from __future__ import annotations

from pathlib import Path

from .nu import errors

PLANTED = (
    '<!doctype html><html lang="nl"><head><title>x</title></head><body><p role="tovenaar">x</p></body></html>'
)


PAGE = '<!doctype html><html lang="nl"><head><title>x</title></head><body><h1>x</h1>\n{}</body></html>'
"""What a piece of HTML stands in on another site."""


def test_no_error(site_testdorp: Path, site_boechout: Path, tmp_path: Path):
    """All pages are valid by the standard of today, and so is a page into which somebody takes a piece of ours."""
    for number, piece in enumerate([*site_testdorp.rglob("*.htm"), *site_boechout.rglob("*.htm")]):
        (tmp_path / f"{number}.html").write_text(PAGE.format(piece.read_text("utf-8")), "utf-8")
    assert number > 3
    found = errors(site_testdorp, site_boechout, tmp_path)
    assert [one for one in found if ".htm:" not in one] == []


def test_planted_error(tmp_path: Path):
    """An error that is there is told: file, line and words."""
    (tmp_path / "index.html").write_text(PLANTED, "utf-8")
    found = errors(tmp_path)
    assert len(found) == 1 and found[0].startswith(
        f"{tmp_path}/index.html:1 Bad value “tovenaar” for attribute “role”"
    )
