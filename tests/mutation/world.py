"""Puts a mutant in the place of a module that is already imported, in every module that took something from it."""

from __future__ import annotations

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from types import CellType, CodeType, MemberDescriptorType, ModuleType

ROOT = Path(__file__).parents[2]
PACKAGES = ("macros.load", "macros.check")
_BARE = (str, int, float, tuple, frozenset, type(None))
"""Values that Python may keep once for many names: those are followed under their own name alone."""


class World:
    """The modules of `PACKAGES`, in the order in which they need each other."""

    def __init__(self) -> None:
        self.modules = {
            name: module
            for name, module in sys.modules.items()
            if name.startswith(PACKAGES) and module.__file__
        }
        self.sources = {
            _file(module): Path(str(module.__file__)).read_text("utf-8") for module in self.modules.values()
        }
        self._order = tuple(
            TopologicalSorter({name: self._needs(name) for name in self.modules}).static_order()
        )
        self._code = {name: self._compiled(name) for name in self._order}

    def change(self, file: str, tree: ast.Module) -> None:
        """Run every module again, this one as `tree`; raises what the module raises while it is read."""
        mine = {_file(module): name for name, module in self.modules.items()}[file]
        code = self._code | {mine: compile(tree, file, "exec")}
        before = {
            id(value): (name, key)
            for name, module in self.modules.items()
            for key, value in vars(module).items()
        }
        kept = [dict(vars(module)) for module in self.modules.values()]  # so that no id is used twice
        for name in self._order:
            known = _classes(self.modules[name])
            exec(code[name], vars(self.modules[name]))
            for key, new in _classes(self.modules[name]).items():
                if key in known:
                    _adopt(known[key], new)
                    setattr(self.modules[name], key, known[key])
        self._hand_on(before)
        del kept

    def _hand_on(self, before: dict[int, tuple[str, str]]) -> None:
        """Give the new functions and values to the modules that imported the old ones."""
        for name, module in list(sys.modules.items()):
            if name.startswith(("macros", "tests")) and name not in self.modules:
                for key, value in list(vars(module).items()):
                    home, as_key = before.get(id(value), ("", ""))
                    if home and (as_key == key or not isinstance(value, _BARE)):
                        setattr(module, key, vars(self.modules[home])[as_key])

    def _needs(self, name: str) -> set[str]:
        """Return the modules of the world that a module imports at its top."""
        module = self.modules[name]
        package = name if hasattr(module, "__path__") else name.rpartition(".")[0]
        found: set[str] = set()
        for node in ast.parse(self.sources[_file(module)]).body:
            if isinstance(node, ast.ImportFrom) and node.level:
                base = ".".join(
                    [*package.split(".")[: len(package.split(".")) - node.level + 1], node.module or ""]
                )
                base = base.rstrip(".")
                inner = {f"{base}.{alias.name}" for alias in node.names} & self.modules.keys()
                found |= inner or ({base} & self.modules.keys())
        return found - {name}

    def _compiled(self, name: str) -> CodeType:
        file = _file(self.modules[name])
        return compile(self.sources[file], file, "exec")


def _classes(module: ModuleType) -> dict[str, type]:
    return {
        key: value
        for key, value in vars(module).items()
        if isinstance(value, type) and value.__module__ == module.__name__
    }


def _adopt(old: type, new: type) -> None:
    """Give a class the methods and defaults of its new self: tests hold values of the old one."""
    for key, value in vars(new).items():
        if key not in ("__dict__", "__weakref__") and not isinstance(value, MemberDescriptorType):
            setattr(old, key, value)
            _be(old, value)


def _be(old: type, method: object) -> None:
    """Let `super()` in a method mean the class that has it now."""
    code = getattr(method, "__code__", None)
    if code and "__class__" in code.co_freevars:
        cells: tuple[CellType, ...] = getattr(method, "__closure__", ())
        cells[code.co_freevars.index("__class__")].cell_contents = old


def _file(module: ModuleType) -> str:
    return Path(str(module.__file__)).relative_to(ROOT).as_posix()
