"""Where MkDocs may be known: whoever replaces it changes two files, and one word."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from jinja2 import meta, nodes

from macros import paths
from macros.templates import environment

MACROS = paths.PACKAGES / "macros"


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def imported(file: Path) -> set[str]:
    """Return the top name of every module that a file imports, anywhere in it."""
    found = set[str]()
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(str(node.module).partition(".")[0])
    return found


def test_only_the_hook_imports_mkdocs() -> None:
    """The macros plugin comes in through `define_env` alone, and imports nothing either."""
    makers = {"mkdocs", "mkdocs_macros", "material", "properdocs", "zensical"}
    known = {file.relative_to(MACROS).as_posix(): imported(file) for file in MACROS.rglob("*.py")}
    assert {file: names & makers for file, names in known.items() if names & makers} == {
        "hooks.py": {"mkdocs"}
    }


def test_only_the_package_itself_knows_the_macros_plugin() -> None:
    """No other module has a name `env`, which is what the plugin hands over."""
    knows = [
        file.relative_to(MACROS).as_posix()
        for file in MACROS.rglob("*.py")
        if any(isinstance(node, ast.arg) and node.arg == "env" for node in ast.walk(_tree(file)))
    ]
    assert sorted(knows) == ["__init__.py", "hooks.py"]


def test_the_shell_asks_nothing_of_mkdocs_but_the_content_of_a_page() -> None:
    """`config`, `nav`, `base_url` and the like would tie a template to one builder."""
    ours = environment(paths.OVERRIDES)
    asked = set[str]()
    for file in ("shell.html", "main.html"):
        tree = ours.parse((paths.OVERRIDES / file).read_text("utf-8"))
        brought = {name for node in tree.find_all(nodes.FromImport) for name in node.names}
        asked |= meta.find_undeclared_variables(tree) - brought - set(ours.globals)
    assert asked == {"page", "pagina", "schil"}
