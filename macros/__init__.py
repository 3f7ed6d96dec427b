"""Inclusieportaal: one register of who helps with digital questions, made into a council's site.

For the macros plugin of MkDocs, `define_env` hands the macros of `authored` to the pages in `docs/`.
"""

from __future__ import annotations

import os
from typing import Any


def define_env(env: Any) -> None:
    """Register the macros that pages in `docs/` may call."""
    from . import settings, site
    from .authored import Authored

    portal = site.of_folder(settings.data_folder(os.environ), settings.today(os.environ))
    for name, macro in Authored(portal).macros().items():
        env.macro(macro, name)
