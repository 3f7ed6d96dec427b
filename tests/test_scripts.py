"""The scripts: one folder with the hash of all in its name, fewer bytes without another meaning."""

from __future__ import annotations

from pathlib import Path

from macros import paths
from macros.scripts import scripts, squeeze


def test_modules_stand_together_so_that_they_find_each_other(tmp_path: Path) -> None:
    """An import of ./zoek.js works wherever the site lives."""
    (tmp_path / "portaal.js").write_text('import("./zoek.js");\n')
    (tmp_path / "zoek.js").write_text("// Zoekt.\nexport const een = 1;\n")
    entry, files = scripts(tmp_path)
    folder = entry.removesuffix("/portaal.js")
    assert folder.startswith("assets/js.")
    assert files == (
        (f"{folder}/portaal.js", 'import("./zoek.js");\n'),
        (f"{folder}/zoek.js", "export const een = 1;\n"),
    )


def test_another_module_gives_all_another_name(tmp_path: Path) -> None:
    """A browser that keeps the old files for ever never mixes them with new ones."""
    (tmp_path / "portaal.js").write_text("")
    (tmp_path / "zoek.js").write_text("export const een = 1;")
    first, _ = scripts(tmp_path)
    (tmp_path / "zoek.js").write_text("export const een = 2;")
    assert scripts(tmp_path)[0] != first


def test_squeezing_keeps_what_has_meaning() -> None:
    """Comments on their own line and indentation go, what stands behind code stays."""
    assert squeeze("// weg\nif (a) {\n  // ook weg\n  b(`x // y`);\n}\n\n") == "if (a) {\nb(`x // y`);\n}\n"


def test_no_module_has_text_that_runs_over_lines() -> None:
    """Squeezing would change such a text."""
    for file in (paths.DOCS / "assets" / "js").glob("*.js"):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            assert line.count("`") % 2 == 0, f"{file.name}:{number}"
            assert "/*" not in line, f"{file.name}:{number}"
