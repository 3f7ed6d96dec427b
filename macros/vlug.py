"""The quick half of the server for while you edit: reads what changed, checks it all, and makes no page before it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from . import intern as internal
from . import paths, site
from .check import ONLY_ADVICE, check
from .check.modellen import Modellen
from .geschakeld import geschakeld
from .links import authored_pages
from .load import Onthouden, load
from .pages import own_paths
from .rebuild import Outcome, marks
from .regie.verschil import GEEN_TERUGBLIK
from .report import errors
from .templates import environment
from .terugblik import terugblik


class Vlug:
    """Reads one data folder again and again; with `intern`, the site is that of the directing role.

    `vandaag` gives the day: a server left on overnight moves on with the date.
    """

    def __init__(self, data: Path, vandaag: Callable[[], date], *, intern: bool = False) -> None:
        self._data = data
        self._vandaag = vandaag
        self._intern = intern
        self._lees = Onthouden()
        self._bekend = Modellen()
        self._sjablonen = frozenset(marks(paths.OVERRIDES))

    def __call__(self) -> Outcome:
        """Return the site of the data as they are now, or what is wrong with them."""
        today = self._vandaag()
        self._lees_sjablonen()
        source = load(self._data, lees=self._lees)
        content, problems = check(source, today, bekend=self._bekend, zonder=ONLY_ADVICE)
        register, problems = geschakeld(content, problems, today)
        if register is None:
            return Outcome(False, tuple(map(str, errors(problems))))
        own = own_paths(register)
        try:
            if self._intern and not register.gemeente.regie_publiek:
                made = internal.volledig(register, self._data)
                return Outcome(True, (), made.zicht.links.base, internal.makers(made), own)
            before = terugblik(self._data, register) if register.gemeente.regie_publiek else GEEN_TERUGBLIK
            made = site.make(register, authored_pages(paths.DOCS), before=before)
        except site.TwoSources as error:
            return Outcome(False, (str(error),))
        return Outcome(True, (), made.zicht.links.base, made.makers(), own)

    def _lees_sjablonen(self) -> None:
        """Have the templates read anew once one of them changed: a process reads each only once."""
        now = frozenset(marks(paths.OVERRIDES))
        if now != self._sjablonen:
            environment.cache_clear()
        self._sjablonen = now
