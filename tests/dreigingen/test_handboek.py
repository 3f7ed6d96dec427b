"""The page that says what keeps the site safe: each test it names is there, and each test of a threat is named."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGINA = (ROOT / "docs" / "handboek" / "veiligheid.md").read_text("utf-8")
GENOEMD = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGINA)))
GEVALLEN = sorted(set(re.findall(r"`([\w-]+\.(?:case|yaml))`", PAGINA)))
BEWIJS = [*sorted(Path(__file__).parent.glob("test_*.py")), ROOT / "tests" / "browser" / "test_dreigingen.py"]


def namen(file: Path) -> set[str]:
    """Return the name of every test in a file."""
    found = (node for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.FunctionDef))
    return {node.name for node in found if node.name.startswith("test_")}


@pytest.mark.parametrize(("file", "name"), GENOEMD)
def test_what_the_page_names_is_there(file: str, name: str) -> None:
    """A test that moved would leave a promise without its proof."""
    assert name in namen(ROOT / file)


def test_each_threat_has_its_proof() -> None:
    """Under each heading of a threat at least one test; the golden cases that it names are there."""
    parts = re.split(r"^###? .*", PAGINA.partition("## In een tekst van het register")[2], flags=re.MULTILINE)
    assert [part for part in parts if part.strip() and "::test_" not in part] == []
    cases = {path.name for path in (ROOT / "tests" / "cases").rglob("*") if path.is_file()}
    assert set(GEVALLEN) <= cases


def test_each_file_of_proofs_is_named() -> None:
    """What is proved here and named nowhere would be lost for whoever reads the page."""
    named = {file for file, _ in GENOEMD}
    own = {path.relative_to(ROOT).as_posix() for path in BEWIJS} - {
        Path(__file__).relative_to(ROOT).as_posix()
    }
    assert own <= named
