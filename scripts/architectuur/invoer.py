"""What the modules of `macros/` really import, and where that differs from the table of layers."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .lagen import LAGEN, Laag

TABEL = "scripts/architectuur/lagen.py"


@dataclass(frozen=True, order=True)
class Invoer:
    """One module that uses another: both as `views.zicht`, below the package; its own `__init__` has that name."""

    bestand: str
    regel: int
    van: str
    naar: str


def lees_invoer(package: Path) -> tuple[Invoer, ...]:
    """Return every import of one module of the package by another, in order of file and line."""
    files = {_naam(file.relative_to(package)): file for file in package.rglob("*.py")}
    found = (one for name, file in files.items() for one in _in_bestand(package, name, file, files.keys()))
    return tuple(sorted(set(found)))


def modules(package: Path) -> tuple[str, ...]:
    """Return every module of the package."""
    return tuple(sorted(_naam(file.relative_to(package)) for file in package.rglob("*.py")))


def verschillen(
    found: Sequence[Invoer], names: Sequence[str], layers: Sequence[Laag] = LAGEN
) -> Iterator[str]:
    """Yield, in Dutch, all that the table tells otherwise than the code: modules, imports, arrows, and the order."""
    home = {name: laag_van(name, layers) for name in names}
    yield from _zonder_laag(home, layers)
    drawn = {(layer.naam, other) for layer in layers for other in layer.gebruikt}
    used = set()
    for one in found:
        van, naar = home[one.van], home[one.naar]
        used.add((van, naar))
        if van and naar and van != naar and (van, naar) not in drawn:
            yield (
                f"{one.bestand}:{one.regel}  {one.van} ({van}) gebruikt {one.naar} ({naar}). Die pijl staat niet in "
                f"{TABEL}. Verplaats de code, of teken de pijl als ze naar boven wijst."
            )
    for van, naar in sorted(drawn - used):
        yield f"{TABEL}  {van} → {naar} staat getekend, maar geen enkele module gebruikt dat nog. Haal de pijl weg."
    yield from _naar_onder(layers)


def laag_van(module: str, layers: Sequence[Laag] = LAGEN) -> str:
    """Return the layer of a module, empty when the table does not know it."""
    fits = [
        (len(name), layer.naam)
        for layer in layers
        for name in layer.modules
        if module == name or module.startswith(f"{name}.")
    ]
    return max(fits)[1] if fits else ""


def _zonder_laag(home: Mapping[str, str], layers: Sequence[Laag]) -> Iterator[str]:
    for name, layer in home.items():
        if not layer:
            yield f"{TABEL}  {name} staat in geen enkele laag. Zet die module bij de laag waar ze hoort."
    for layer in layers:
        for name in layer.modules:
            if not any(one == name or one.startswith(f"{name}.") for one in home):
                yield f"{TABEL}  {name} staat bij {layer.naam}, maar bestaat niet meer. Haal de naam weg."


def _naar_onder(layers: Sequence[Laag]) -> Iterator[str]:
    above: set[str] = set()
    for layer in layers:
        for name in layer.gebruikt:
            if name not in above:
                yield f"{TABEL}  {layer.naam} → {name} wijst niet naar boven. Een laag gebruikt alleen lagen erboven."
        above.add(layer.naam)


def _naam(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def _in_bestand(package: Path, name: str, file: Path, known: set[str]) -> Iterator[Invoer]:
    told = file.relative_to(package.parent).as_posix()
    here = [package.name, *(name.split(".") if name != "__init__" else [])]
    if file.name != "__init__.py":
        here.pop()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        for target in _doelen(node, here):
            other = _binnen(target, package.name, known)
            if other and other != name:
                yield Invoer(told, node.lineno, name, other)


def _doelen(node: ast.AST, here: Sequence[str]) -> list[str]:
    """Return the full names that one statement imports; of `from x import y` both could be a module."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    start = list(here[: len(here) - node.level + 1]) if node.level else []
    base = ".".join([*start, *([node.module] if node.module else [])])
    return [f"{base}.{alias.name}" for alias in node.names]


def _binnen(target: str, package: str, known: set[str]) -> str:
    """Return the module of our own package that a full name leads to, empty when it is somebody else's."""
    if target == package:
        return "__init__"
    if not target.startswith(f"{package}."):
        return ""
    below = target.removeprefix(f"{package}.")
    while below and below not in known:
        below = below.rpartition(".")[0]
    return below or "__init__"
