"""Rules on the e-inclusion test: its questions hang together, and a record answers them and acts on every “nee”."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model import Model, Toets
from ..model.base import bedoelde_je, opsomming
from ..model.regiekeuzes import Actiestatus, Toetsantwoord
from ..model.toets import Toetsactie
from ..problems import Problem
from .content import Content
from .doubles import doubles


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
    """Tell of an action that the plan does not have; a plan with a mistake in it has its own messages."""
    if action.actie and (content.actieplan or not content.plan):
        known = [promise.id for promise in content.actieplan.acties] if content.actieplan else []
        if not known:
            text = (
                f"“{action.actie}” staat niet bij de acties van het plan: daar staat er nog geen. Zet ze eerst in "
                f"actieplan.yaml. Bijvoorbeeld acties: [{{id: {action.actie}, …}}]."
            )
            yield content.fout(action, ("actie",), text)
            return
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
    if questions := content.toetsvragen:
        yield from doubles(content, questions.groepen, "id")
        yield from doubles(content, questions.vragen, "id")
    yield from doubles(content, _records(content), "id")
    for record in _records(content):
        yield from doubles(content, record.antwoorden, "vraag")


def question_days(content: Content, today: date) -> Iterator[Problem]:
    """The last day on which a question is asked does not lie before the first."""
    for question in content.toetsvragen.vragen if content.toetsvragen else ():
        first, last = question.vanaf, question.tot
        if first and last and last < first:
            text = (
                f"“{question.id}” stellen we pas vanaf {first}, en maar tot {last}: dat is nooit. "
                f"Wissel de dagen om, of kijk het jaar na. Bijvoorbeeld vanaf: {last}, tot: {first}."
            )
            yield content.fout(question, ("tot",), text)


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
    """A record answers and acts on only questions that were asked on its day."""
    questions = content.toetsvragen.vragen if content.toetsvragen else ()
    by_id = {question.id: question for question in questions}
    for record in _records(content):
        parts = ((record.antwoorden, "dit antwoord"), (record.acties, "deze actie"))
        for model, this in ((model, this) for models, this in parts for model in models):
            question = by_id.get(model.vraag)
            if question and not question.gesteld_op(record.op):
                edge = (
                    f"stellen we pas vanaf {question.vanaf}"
                    if question.vanaf and record.op < question.vanaf
                    else f"stelden we tot {question.tot}"
                )
                text = f"De vraag “{model.vraag}” {edge}. Deze toets is van {record.op}. Haal {this} weg."
                yield content.waarschuwing(model, ("vraag",), text)


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
    question_days,
    toets_dates,
    open_questions,
    withdrawn_questions,
    no_without_action,
    late_toets_actions,
)
