"""The mistakes themselves: for a part of the code, what may stand there instead.

Left out on purpose: the wording of messages (text with a space in it, text inside an f-string), docstrings,
types, imports, decorators and asserts. What a message quotes, and where and how heavy it is, does count.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_SAID = {
    "fout": "waarschuwing",
    "waarschuwing": "tip",
    "tip": "fout",
    "FOUT": "WAARSCHUWING",
    "WAARSCHUWING": "TIP",
    "TIP": "FOUT",
    "lower": "upper",
    "casefold": "upper",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
    "startswith": "endswith",
    "endswith": "startswith",
    "removeprefix": "removesuffix",
    "removesuffix": "removeprefix",
    "partition": "rpartition",
    "find": "rfind",
    "rfind": "find",
    "start": "end",
    "end": "start",
    "search": "match",
    "fullmatch": "match",
    "match": "search",
    "append": "extend",
}
_CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_LEFT_OUT = frozenset(
    {"sorted", "reversed", "frozenset", "set", "list", "tuple", "strip", "lower", "casefold"}
)


def replacements(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what may stand in the place of `node`."""
    for kind, change in _CHANGES:
        if isinstance(node, kind):
            yield from change(node)


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for i, operator in enumerate(node.ops):
        other = _COMPARED[type(operator)]()
        yield ast.Compare(node.left, [*node.ops[:i], other, *node.ops[i + 1 :]], node.comparators)


def _and_or(node: ast.BoolOp) -> Iterator[ast.AST]:
    """Swap and for or, and leave out each part."""
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for i in range(len(node.values)):
        rest = [*node.values[:i], *node.values[i + 1 :]]
        yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def _not(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not):
        yield node.operand


def _count(node: ast.BinOp) -> Iterator[ast.AST]:
    if type(node.op) in _COUNTED:
        yield ast.BinOp(node.left, _COUNTED[type(node.op)](), node.right)


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int | float):
        yield ast.Constant(node.value + 1)
    elif isinstance(node.value, str) and " " not in node.value:
        yield ast.Constant(f"XX{node.value}")


def _choice(node: ast.IfExp) -> Iterator[ast.AST]:
    yield node.body
    yield node.orelse


def _attribute(node: ast.Attribute) -> Iterator[ast.AST]:
    if node.attr in _SAID:
        yield ast.Attribute(node.value, _SAID[node.attr], node.ctx)


def _call(node: ast.Call) -> Iterator[ast.AST]:
    """Take another function for it, or leave out what only puts its argument in shape."""
    if isinstance(node.func, ast.Name):
        if node.func.id in _CALLED:
            yield ast.Call(ast.Name(_CALLED[node.func.id], ast.Load()), node.args, node.keywords)
        if node.func.id in _LEFT_OUT and node.args:
            yield node.args[0]
    elif isinstance(node.func, ast.Attribute) and node.func.attr in _LEFT_OUT:
        yield node.func.value
    for i, keyword in enumerate(node.keywords):
        if keyword.arg != "repr":
            yield ast.Call(node.func, node.args, [*node.keywords[:i], *node.keywords[i + 1 :]])


def _parts(node: ast.Tuple | ast.List | ast.Set) -> Iterator[ast.AST]:
    """Leave out each part that is no constant: those have mutants of their own."""
    if not isinstance(getattr(node, "ctx", None), ast.Store):
        for i, part in enumerate(node.elts):
            if not isinstance(part, ast.Constant):
                rest = [*node.elts[:i], *node.elts[i + 1 :]]
                yield ast.Set(rest) if isinstance(node, ast.Set) else type(node)(rest, ast.Load())


def _filter(node: ast.comprehension) -> Iterator[ast.AST]:
    for i in range(len(node.ifs)):
        yield ast.comprehension(node.target, node.iter, [*node.ifs[:i], *node.ifs[i + 1 :]], node.is_async)


def _if(node: ast.If) -> Iterator[ast.AST]:
    """Take the branch always, and never."""
    yield ast.If(ast.Constant(True), node.body, node.orelse)
    yield ast.If(ast.Constant(False), node.body, node.orelse)


def _give_back(node: ast.Return) -> Iterator[ast.AST]:
    if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        yield ast.Return(ast.Constant(None))


def _say(node: ast.Expr) -> Iterator[ast.AST]:
    """Leave out a statement that does something; a docstring does nothing."""
    if isinstance(node.value, (ast.Yield, ast.YieldFrom)):
        yield ast.Expr(ast.YieldFrom(ast.Tuple([], ast.Load())))
    elif isinstance(node.value, ast.Call):
        yield ast.Pass()


def _leave_out(node: ast.AST) -> Iterator[ast.AST]:
    yield ast.Pass()


_CHANGES = (
    (ast.Compare, _compare),
    (ast.BoolOp, _and_or),
    (ast.UnaryOp, _not),
    (ast.BinOp, _count),
    (ast.Constant, _constant),
    (ast.IfExp, _choice),
    (ast.Attribute, _attribute),
    (ast.Call, _call),
    ((ast.Tuple, ast.List, ast.Set), _parts),
    (ast.comprehension, _filter),
    (ast.If, _if),
    (ast.Return, _give_back),
    (ast.Expr, _say),
    ((ast.AugAssign, ast.Continue, ast.Break, ast.Raise), _leave_out),
)
