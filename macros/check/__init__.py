"""All rules over all files in one run: raw values in, models and every problem out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from ..load import Source
from ..problems import Problem, Severity
from . import (
    boundaries,
    buren,
    cards,
    coordinates,
    doubles,
    drukwerk,
    history,
    hours,
    identity,
    language,
    mandates,
    meldingen,
    plan,
    privacy,
    references,
    sense,
    toets,
    trust,
)
from .content import Content
from .modellen import Modellen
from .structure import parse

Rule = Callable[[Content, date], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *cards.RULES,
    *doubles.RULES,
    *drukwerk.RULES,
    *coordinates.RULES,
    *sense.RULES,
    *hours.RULES,
    *identity.RULES,
    *trust.RULES,
    *privacy.RULES,
    *language.RULES,
    *boundaries.RULES,
    *plan.RULES,
    *mandates.RULES,
    *toets.RULES,
    *meldingen.RULES,
    *buren.RULES,
)
"""Every rule once; a rule is one function (content, today) → problems, its docstring is the rule."""

NEED_EVERYTHING = (
    references.unknown_references,
    references.unknown_cards,
    references.unused_actors,
    references.unused_places,
    drukwerk.places_without_digipunt,
    sense.something_to_publish,
    plan.now_without_proof,
    plan.done_without_proof,
    toets.toets_references,
    meldingen.known_reports,
    buren.neighbours_with_copy,
)
"""Rules that would blame an entry for what stands in a file that could not be read."""

ONLY_ADVICE: tuple[Rule, ...] = (language.plain_dutch, hours.outside_the_building)
"""Rules that take the most time and never stop a build: while somebody edits, the whole build looks at them."""


def check(
    source: Source,
    today: date,
    before: Source | None = None,
    bekend: Modellen | None = None,
    zonder: Sequence[Rule] = (),
) -> tuple[Content, tuple[Problem, ...]]:
    """Return the models of `source` and every problem, sorted by file, line and column.

    With an earlier version of the same data in `before`, what it had and this one lost is a problem too. `bekend`
    keeps models from one call to the next, for data that are read and checked again and again; the rules in
    `zonder` are left out.
    """
    content, problems = parse(source, bekend)
    found = [*source.problems, *problems]
    for rule in RULES:
        if rule not in zonder and not (source.unread and rule in NEED_EVERYTHING):
            found.extend(rule(content, today))
    if before and not (source.unread or before.unread):
        found.extend(history.lost_ids(content, parse(before)[0]))
    return content, tuple(sorted(found, key=_order))


_SEVERITIES = list(Severity)


def _order(problem: Problem) -> tuple[str, int, int, int, str]:
    place = problem.place
    return place.file, place.line, place.column, _SEVERITIES.index(problem.severity), problem.text


def stops_the_build(problems: Sequence[Problem]) -> bool:
    """Whether any of the problems is a fout."""
    return any(problem.severity is Severity.FOUT for problem in problems)
