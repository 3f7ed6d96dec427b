"""Which small mistakes can be made in a module: each mutant is the whole module with one spot changed."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace

from .operators import replacements

LONGEST = 90
"""Characters of code that the name of a mutant quotes."""


@dataclass(frozen=True)
class Spot:
    """A part of a module that changes: where it stands, and the lines of the statement it belongs to.

    `at_import` is what Python runs while it reads the module: tables, and the defaults of classes and functions.
    """

    steps: tuple[str | int, ...]
    function: str
    lines: range
    at_import: bool


@dataclass(frozen=True)
class Mutant:
    """One mistake: `name` says where and what, and stays the same when other lines of the file move."""

    name: str
    file: str
    spot: Spot
    after: ast.AST


def mutants(source: str, file: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in the order of its lines."""
    seen: Counter[str] = Counter()
    for node, spot in _spots(ast.parse(source)):
        for after in replacements(node):
            name = f"{file} {spot.function or 'module'}: {_short(node)} → {_short(after)}"
            seen[name] += 1
            nth = f" #{seen[name]}" if seen[name] > 1 else ""
            yield Mutant(f"{name}{nth}", file, spot, after)


def mutated(source: str, mutant: Mutant) -> ast.Module:
    """Return the module with the mistake in it."""
    tree = ast.parse(source)
    *way, last = mutant.spot.steps
    parent: object = tree
    for step in way:
        parent = _inner(parent, step)
    old = _inner(parent, last)
    assert isinstance(old, ast.AST)
    new = ast.fix_missing_locations(ast.copy_location(deepcopy(mutant.after), old))
    if isinstance(parent, list):
        parent[int(last)] = new
    else:
        setattr(parent, str(last), new)
    return tree


def _inner(whole: object, step: str | int) -> object:
    return whole[int(step)] if isinstance(whole, list) else getattr(whole, str(step))


def _short(node: ast.AST) -> str:
    text = f"if {ast.unparse(node.test)}" if isinstance(node, ast.If) else ast.unparse(node)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _spots(tree: ast.Module) -> Iterator[tuple[ast.AST, Spot]]:
    for i, statement in enumerate(tree.body):
        yield from _of_statement(statement, ("body", i), "", at_import=True)


def _of_statement(
    node: ast.stmt, steps: tuple[str | int, ...], function: str, at_import: bool
) -> Iterator[tuple[ast.AST, Spot]]:
    """Walk through a statement; of a compound one the lines are those of its head."""
    spot = Spot(steps, function, _head(node), at_import)
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        function = f"{function}.{node.name}".lstrip(".")
        if isinstance(node, ast.FunctionDef):
            yield from _of_expressions(node.args, (*steps, "args"), replace(spot, function=function))
            at_import = False
    elif not _says_nothing(node):
        yield node, spot
        for name, value in ast.iter_fields(node):
            if name not in ("annotation", "body", "orelse", "finalbody", "handlers", "cases"):
                yield from _of_value(value, (*steps, name), spot)
    for name in ("body", "orelse", "finalbody"):
        for i, inner_node in enumerate(getattr(node, name, ())):
            yield from _of_statement(inner_node, (*steps, name, i), function, at_import)
    for i, handler in enumerate(getattr(node, "handlers", ())):
        for j, inner_node in enumerate(handler.body):
            yield from _of_statement(inner_node, (*steps, "handlers", i, "body", j), function, at_import)


def _head(node: ast.stmt) -> range:
    body = getattr(node, "body", None)
    end = body[0].lineno - 1 if body else node.end_lineno or node.lineno
    return range(node.lineno, max(node.lineno, end) + 1)


def _of_expressions(
    node: ast.AST, steps: tuple[str | int, ...], spot: Spot
) -> Iterator[tuple[ast.AST, Spot]]:
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "ctx"):
            yield from _of_value(value, (*steps, name), spot)


def _of_value(value: object, steps: tuple[str | int, ...], spot: Spot) -> Iterator[tuple[ast.AST, Spot]]:
    if isinstance(value, list):
        for i, part in enumerate(value):
            yield from _of_value(part, (*steps, i), spot)
    elif isinstance(value, ast.JoinedStr):
        for i, piece in enumerate(value.values):
            if isinstance(piece, ast.FormattedValue):
                yield from _of_value(piece.value, (*steps, "values", i, "value"), spot)
    elif isinstance(value, ast.AST) and not _is_unseen(value):
        yield value, replace(spot, steps=steps)
        yield from _of_expressions(value, steps, spot)


def _says_nothing(node: ast.stmt) -> bool:
    """An import, an assert, a docstring, or a list of names for Python itself such as `__slots__`."""
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Name) and node.targets[0].id.startswith("__")
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, (ast.Import, ast.ImportFrom, ast.Assert))


def _is_unseen(node: ast.AST) -> bool:
    """What no test can see: a cast, and whether a field shows when a developer prints the whole."""
    if isinstance(node, ast.keyword):
        return node.arg == "repr"
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cast"
