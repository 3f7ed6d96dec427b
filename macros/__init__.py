"""Inclusieportaal: one register of who helps with digital questions, made into a council's site.

For the macros plugin of MkDocs, `define_env` hands the macros of `authored` to the pages that people wrote.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .site import Site

INLINE = ("gemeente", "link", "pictogram", "woord")
"""Macros that stand in the middle of a sentence."""


def define_env(env: Any) -> None:
    """Register the macros that pages may call."""
    from .authored import Authored

    for name, macro in Authored(_site()).macros().items():
        env.macro(_in_dutch(env, name, macro), name)


def on_pre_page_macros(env: Any) -> None:
    """Refuse a page that asks for more than macros, right before the plugin renders it; raises MoreThanMacros."""
    from .check.sjabloon import MoreThanMacros, only_macros
    from .load.pages import Page, naam

    src = env.page.file.src_uri
    name = naam(src, _site().zicht.register.paginas)
    texts = (Page(src, name, str(text)) for text in (env.markdown, env.page.title))
    for problem in only_macros(texts):
        raise MoreThanMacros(f"{problem.place.file}  {problem.text}")


def _site() -> Site:
    from . import settings, site

    environ = os.environ
    return site.of_folder(
        settings.data_folder(environ),
        settings.today(environ),
        settings.drukwerk(environ),
        settings.geschiedenis(environ),
    )


def _in_dutch(env: Any, name: str, macro: Callable[..., str]) -> Callable[..., str]:
    """Say of what the register tells that it is Dutch, on the rare page in another language."""
    tag = "span" if name in INLINE else "div"

    @wraps(macro)
    def marked(*arguments: Any, **named: Any) -> str:
        html = macro(*arguments, **named)
        return f'<{tag} lang="nl-BE" dir="ltr">{html}</{tag}>' if env.page.meta.get("taal") else html

    return marked
