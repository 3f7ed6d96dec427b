"""Rules on the e-inclusion test: its questions hang together, and a record answers them and acts on every “nee”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ..model import Model, Toets
from ..model.base import bedoelde_je, opsomming
from ..model.regiekeuzes import Actiestatus, Toetsantwoord
from ..model.toets import Toetsactie
from ..problems import Problem
from .content import Content


def _records(content: Content) -> tuple[Toets, ...]:
    return content.toetsen.toetsen if content.toetsen else ()


def toets_references(content: Content, today: date) -> Iterator[Problem]:
    """A record names questions that exist and actions of the plan; a question has a group and cards that exist."""
    questions = content.toetsvragen
    if questions is None:
        return
    groups, cards = [group.id for group in questions.groepen], [card.id for card in content.cards()]
    for question in questions.vragen:
        yield from _unknown(content, question, "groep", question.groep, groups, "de groepen")
        for card in question.bouwstenen if cards else ():
            yield from _unknown(content, question, "bouwstenen", card, cards, "de bouwstenen")
    asked = [question.id for question in questions.vragen]
    for record in _records(content):
        for answer in record.antwoorden:
            yield from _unknown(content, answer, "vraag", answer.vraag, asked, _QUESTIONS)
        for action in record.acties:
            yield from _unknown(content, action, "vraag", action.vraag, asked, _QUESTIONS)
            yield from _unknown_action(content, action)


_QUESTIONS = "de vragen van de toets"


def _unknown_action(content: Content, action: Toetsactie) -> Iterator[Problem]:
    """Tell of an action that the plan has not; a plan with a mistake in it has its own messages."""
    if action.actie and (content.actieplan or not content.plan):
        known = [promise.id for promise in content.actieplan.acties] if content.actieplan else []
        yield from _unknown(content, action, "actie", action.actie, known, "de acties van het plan")


def _unknown(
    content: Content, model: Model, field: str, name: str, known: list[str], among: str
) -> Iterator[Problem]:
    if name not in known:
        example = f" Bijvoorbeeld {known[0]}." if known else " Zet het daar eerst bij."
        hint = bedoelde_je(name, known) or example
        yield content.fout(model, (field,), f"“{name}” staat niet bij {among}.{hint}")


def double_toets_ids(content: Content, today: date) -> Iterator[Problem]:
    """No group, question or record stands twice, and a record answers a question once."""
    questions = content.toetsvragen
    lists: list[tuple[Iterable[Model], str]] = [
        (_records(content), "id"),
        *((record.antwoorden, "vraag") for record in _records(content)),
    ]
    if questions:
        lists += [(questions.groepen, "id"), (questions.vragen, "id")]
    for models, field in lists:
        first: dict[str, Model] = {}
        for model in models:
            value = getattr(model, field)
            if (other := first.setdefault(value, model)) is not model:
                advice = "Kies een ander id." if field == "id" else "Laat één antwoord staan."
                text = f"“{value}” staat al op {content.at(other, field)}. Het mag maar één keer. {advice}"
                yield content.fout(model, (field,), text)


def toets_dates(content: Content, today: date) -> Iterator[Problem]:
    """A test was done before it was written down."""
    for record in _records(content):
        if record.op > today:
            text = f"{record.op} ligt in de toekomst. Toetsen doe je eerst, opschrijven daarna. Vandaag is het {today}."
            yield content.fout(record, ("op",), text)


def open_questions(content: Content, today: date) -> Iterator[Problem]:
    """A record answers every question that was asked on its day."""
    for record in _records(content):
        answered = {answer.vraag for answer in record.antwoorden}
        asked = content.toetsvragen.gesteld_op(record.op) if content.toetsvragen else ()
        if left := [question.id for question in asked if question.id not in answered]:
            what = "1 vraag" if len(left) == 1 else f"{len(left)} vragen"
            text = (
                f"“{record.id}” laat {what} open: {opsomming(left, 'en')}. Past een vraag niet? Schrijf "
                f"{{vraag: {left[0]}, antwoord: {Toetsantwoord.NVT}}}."
            )
            yield content.waarschuwing(record, ("antwoorden",), text)


def withdrawn_questions(content: Content, today: date) -> Iterator[Problem]:
    """A record answers only questions that were asked on its day."""
    questions = content.toetsvragen.vragen if content.toetsvragen else ()
    by_id = {question.id: question for question in questions}
    for record in _records(content):
        for answer in record.antwoorden:
            question = by_id.get(answer.vraag)
            if question and not question.gesteld_op(record.op):
                edge = (
                    f"pas vanaf {question.vanaf}"
                    if question.vanaf and record.op < question.vanaf
                    else f"tot {question.tot}"
                )
                text = f"De vraag “{answer.vraag}” stellen we {edge}. Deze toets is van {record.op}. Haal dit antwoord weg."
                yield content.waarschuwing(answer, ("vraag",), text)


def no_without_action(content: Content, today: date) -> Iterator[Problem]:
    """Every “nee” has an action."""
    for record in _records(content):
        acted = {action.vraag for action in record.acties}
        for answer in record.antwoorden:
            if answer.antwoord is Toetsantwoord.NEE and answer.vraag not in acted:
                text = (
                    f"“{answer.vraag}” is nee, zonder actie. Wat doen jullie eraan? Bijvoorbeeld "
                    f"acties: [{{vraag: {answer.vraag}, wat: We zetten het nummer op elke brief}}]."
                )
                yield content.waarschuwing(answer, ("antwoord",), text)


def late_toets_actions(content: Content, today: date) -> Iterator[Problem]:
    """An action of a test's own is done or stopped by its term."""
    for record in _records(content):
        for action in record.acties:
            if action.te_laat(today):
                yield content.waarschuwing(
                    action,
                    ("termijn",),
                    f"De actie bij “{action.vraag}” moest klaar zijn op {action.termijn}. Is ze klaar? "
                    f"Schrijf status: {Actiestatus.KLAAR}. Duurt het langer? Kies samen een nieuwe termijn.",
                )


RULES = (
    toets_references,
    double_toets_ids,
    toets_dates,
    open_questions,
    withdrawn_questions,
    no_without_action,
    late_toets_actions,
)
