"""The Nu HTML checker finds no error on any page of both sites."""

from __future__ import annotations

from pathlib import Path

from .nu import errors

PLANTED = (
    '<!doctype html><html lang="nl"><head><title>x</title></head><body><p role="tovenaar">x</p></body></html>'
)


def test_no_error(site_testdorp: Path, site_boechout: Path):
    """All pages are valid by the standard of today."""
    assert errors(site_testdorp, site_boechout) == []


def test_planted_error(tmp_path: Path):
    """An error that is there is told: file, line and words."""
    (tmp_path / "index.html").write_text(PLANTED, "utf-8")
    found = errors(tmp_path)
    assert len(found) == 1 and found[0].startswith(
        f"{tmp_path}/index.html:1 Bad value “tovenaar” for attribute “role”"
    )
