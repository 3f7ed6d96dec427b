"""Our own template environment: everything is escaped, and an unknown name stops the build."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from markupsafe import Markup, escape
from markupsafe import _escape_inner as ontsnap  # type: ignore[attr-defined]

from .pictogrammen import pictogram


def strict(environment: Environment) -> Environment:
    """Make an environment safe for register text: escape all values, refuse unknown names; and leave no blank lines."""
    environment.autoescape = True
    environment.undefined = StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.globals["pictogram"] = pictogram
    return environment


@cache
def environment(folder: Path) -> Environment:
    """Return the environment over the templates in `folder`; MkDocs has one of its own.

    A page imports some fifteen others, and each import looks at the file and at every global name; so here a template is
    read once for the whole process, and there are no global names but those that our templates use.
    """
    own = Omgeving(loader=FileSystemLoader(folder), autoescape=True, auto_reload=False, cache_size=-1)
    own.globals = {"range": range}
    return strict(own)


def veilig(value: Any) -> Any:
    """Return a value as it stands in HTML: what `escape` says, without a new Markup for each of a page's 250 values.

    A string goes to the function that `escape` itself calls, which MarkupSafe does not export.
    """
    kind = type(value)
    if kind is str:
        return ontsnap(value)
    return value if kind is Markup else escape(value)


class _Aanroep(Context):
    """Calls macros and methods straight: none of ours asks for the context, and a page makes hundreds of calls."""

    def call(__self, __obj: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what a callable of a template returns."""
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return __obj(*args, **kwargs)


class _Vertaler(CodeGenerator):
    """Lets a template print values through `veilig`, and not wrap each in Markup before it is joined to the rest."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.veilig(")


class _Sjabloon(Template):
    """Hands out its macros without asking which names a page adds: none does."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        if self._module is None:
            self._module = self.make_module()
        return self._module


class Omgeving(Environment):
    """Jinja for record pages, which prints the same text in less work; a name that something lacks is an AttributeError."""

    context_class = _Aanroep
    code_generator_class = _Vertaler
    template_class = _Sjabloon
    getattr = staticmethod(getattr)  # type: ignore[assignment]
    veilig = staticmethod(veilig)
