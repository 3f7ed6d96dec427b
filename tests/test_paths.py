"""The program finds its own files, from the repository and as an installed package."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from macros import paths


def imported(package: Path) -> ModuleType:
    """Return the module `paths` as a package in another folder has it."""
    package.mkdir(parents=True, exist_ok=True)
    copy = package / "paths.py"
    copy.write_text(Path(paths.__file__).read_text("utf-8"), "utf-8")
    spec = importlib.util.spec_from_file_location("elders_paths", copy)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_in_the_repository_the_files_stand_beside_the_package() -> None:
    """They are there, too."""
    assert (Path(__file__).parents[1], True) == (paths.ROOT, paths.BOUWSTENEN.is_file())


def test_an_installed_package_carries_its_files(tmp_path: Path) -> None:
    """The wheel holds them in `_programma`."""
    inside = tmp_path / "macros" / "_programma"
    inside.mkdir(parents=True)
    found = imported(tmp_path / "macros")
    assert inside == found.ROOT
    assert inside / "data" / "bouwstenen.yaml" == found.BOUWSTENEN
    assert (inside / "mkdocs.yml", inside / "docs", inside / "overrides") == (
        found.MKDOCS,
        found.DOCS,
        found.OVERRIDES,
    )
