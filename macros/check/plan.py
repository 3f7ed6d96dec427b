"""Rules on the action plan: its parts fit together, its dates are possible and what it says is done can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from ..freshness import BINNENKORT
from ..model import Actieplan, Bron, Model
from ..model.actieplan import EIGEN_INDELING, Actie, Connect, Gelegd
from ..model.base import bedoelde_je, opsomming
from ..model.regiekeuzes import Actiestatus, Ligging
from ..problems import Problem
from ..regie.bewijs import Bewijsgrond, bewezen
from ..twijfel import twijfel
from .content import Content, Path
from .doubles import doubles

CONDITIONS = tuple(name for name in Connect.model_fields if name != "aanbod")
"""The five conditions of a connect by a partner, as the plan names them."""


def plan_references(content: Content, today: date) -> Iterator[Problem]:
    """A part, a core value, an action and a category that the plan names stand in their list."""
    plan = content.actieplan
    if plan is None:
        return
    parts, values = [part.id for part in plan.delen], [value.id for value in plan.kernwaarden]
    for action in plan.acties:
        yield from _known(content, action, ("deel",), [action.deel], parts, _OF_PLAN)
        yield from _known(content, action, ("kernwaarden",), action.kernwaarden, values, "de kernwaarden")
    actions = [action.id for action in plan.acties]
    for need in plan.gemelde_noden:
        yield from _known(content, need, ("acties",), need.acties, actions, "de acties")
    categories = [category.id for category in content.bouwstenen.categorieen] if content.bouwstenen else []
    for part in chain.from_iterable(division.delen for division in plan.indelingen) if categories else ():
        yield from _known(content, part, ("categorieen",), part.categorieen, categories, _CATEGORIES)
    for card in plan.eigen_kaarten if categories else ():
        yield from _known(content, card, ("categorie",), [card.categorie], categories, _CATEGORIES)


_OF_PLAN = f"de delen van de indeling {EIGEN_INDELING}"
_CATEGORIES = "de categorieën van de bouwstenen"


def _known(
    content: Content, model: Model, path: Path, names: Iterable[str], known: list[str], among: str
) -> Iterator[Problem]:
    for i, name in enumerate(names):
        if name not in known:
            hint = bedoelde_je(name, known) or (
                f" Kies uit: {opsomming(known)}." if known else " Zet het daar eerst bij."
            )
            where = (*path, i) if isinstance(getattr(model, str(path[0])), tuple) else path
            yield content.fout(model, where, f"“{name}” staat niet bij {among}.{hint}")


def double_plan_ids(content: Content, today: date) -> Iterator[Problem]:
    """No id in the plan stands twice, and no card on the legplan."""
    plan = content.actieplan
    if plan is None:
        return
    cards = {card.id: card for card in content.cards()}
    lists: tuple[Iterable[Model], ...] = (
        plan.indelingen,
        *(division.delen for division in plan.indelingen),
        plan.kernwaarden,
        plan.acties,
        (*cards.values(), *plan.eigen_kaarten),
        plan.gemelde_noden,
        plan.vindplaatsen,
        plan.digihelperprofielen,
    )
    for models in lists:
        yield from doubles(content, models, "id")
    yield from doubles(content, plan.legplan, "bouwsteen")


def plan_dates(content: Content, today: date) -> Iterator[Problem]:
    """What is done lies in the past, and a term lies after the plan that promises it."""
    plan = content.actieplan
    if plan is None:
        return
    for model, path, day in _past(plan):
        if str(day) > str(today):
            text = f"{day} ligt in de toekomst. Doe het eerst, schrijf het dan op. Vandaag is het {today}."
            yield content.fout(model, path, text)
    made = plan.bron.datum if plan.bron else ""
    for action in plan.acties:
        if action.termijn and str(action.termijn) < made:
            text = f"De termijn van “{action.id}” ({action.termijn}) ligt voor het plan zelf ({made}). Kijk het jaar na."
            yield content.waarschuwing(action, ("termijn",), text)


def _past(plan: Actieplan) -> Iterator[tuple[Model, Path, date | str]]:
    """Yield every date that cannot lie ahead."""
    yield from ((phase, ("gedaan_op",), phase.gedaan_op) for phase in plan.fasen)
    yield from ((card, ("sinds",), card.sinds) for card in plan.legplan if card.sinds)
    for entry, i, document in _documents(plan):
        yield entry, ("bewijs", i, "document", "datum"), document.datum
    for model in (
        plan,
        *plan.indelingen,
        *plan.kernwaarden,
        *plan.acties,
        *plan.legplan,
        *plan.gemelde_noden,
    ):
        source = getattr(model, "bron", None)
        if source:
            yield model, ("bron", "datum"), source.datum
    for offer in plan.connect:
        yield from ((offer, (name,), day) for name in CONDITIONS if (day := getattr(offer, name)))


def _documents(plan: Actieplan) -> Iterator[tuple[Model, int, Bron]]:
    """Yield every document that is given as proof, with what it proves and its number there."""
    entries: tuple[Actie | Gelegd, ...] = (*plan.acties, *plan.legplan)
    for entry in entries:
        yield from ((entry, i, proof.document) for i, proof in enumerate(entry.bewijs) if proof.document)


_PROOF = "Bijvoorbeeld bewijs: [{document: {titel: Verslag, datum: 2026-10-05}}]."


def now_without_proof(content: Content, today: date) -> Iterator[Problem]:
    """A card that lies under “nu” has an offer that runs and was checked in time, or a dated document."""
    plan = content.actieplan
    cards = [card for card in plan.legplan if card.ligt is Ligging.NU] if plan else []
    if not plan or not cards:
        return
    ground = _ground(content, today)
    for card in cards:
        if not ground.kaart_bewezen(card.bouwsteen, plan):
            yield content.waarschuwing(
                card,
                ("ligt",),
                f"“{card.bouwsteen}” ligt bij nu, zonder bewijs. Kijk een aanbod van deze bouwsteen na, of zet er een "
                f"document bij. {_PROOF}",
            )


def done_without_proof(content: Content, today: date) -> Iterator[Problem]:
    """An action that is done can be shown to be done."""
    actions = content.actieplan.acties if content.actieplan else ()
    done = [action for action in actions if action.status is Actiestatus.KLAAR]
    ground = _ground(content, today) if done else None
    for action in done:
        if ground and not bewezen(ground.stukken(action.bewijs)):
            yield content.waarschuwing(
                action,
                ("status",),
                f"“{action.id}” is klaar, zonder bewijs dat telt. Zet er een document bij of kijk het aanbod na. {_PROOF}",
            )


def late_actions(content: Content, today: date) -> Iterator[Problem]:
    """An action is done or stopped by its term."""
    for action in content.actieplan.acties if content.actieplan else ():
        if action.te_laat(today):
            yield content.waarschuwing(
                action,
                ("termijn",),
                f"“{action.id}” moest klaar zijn op {action.termijn}. Is het klaar? Schrijf status: {Actiestatus.KLAAR}. "
                "Duurt het langer? Kies samen een nieuwe termijn.",
            )


def plan_is_no_proof(content: Content, today: date) -> Iterator[Problem]:
    """The document that promises something does not prove it."""
    plan = content.actieplan
    if plan is None or plan.bron is None:
        return
    for entry, i, document in _documents(plan):
        if (document.titel, document.datum) == (plan.bron.titel, plan.bron.datum):
            text = (
                "Het plan bewijst zichzelf niet: dit bewijs telt niet mee. Kies iets van erna. "
                "Bijvoorbeeld bewijs: [{aanbod: digipunt-bibliotheek}]."
            )
            yield content.waarschuwing(entry, ("bewijs", i, "document"), text)


def ended_instruments(content: Content, today: date) -> Iterator[Problem]:
    """An agreement or grant that ended, or ends within 30 days, is brought to notice."""
    for means in content.actieplan.regie_instrumenten if content.actieplan else ():
        if means.tot and means.tot < today:
            text = f"“{means.titel}” liep af op {means.tot}. Is er een nieuwe einddatum? Haal de regel anders weg."
            yield content.waarschuwing(means, ("tot",), text)
        elif means.tot and means.tot <= today + BINNENKORT:
            yield content.tip(
                means, ("tot",), f"“{means.titel}” loopt af op {means.tot}. Bespreek nu wat erna komt."
            )


def _ground(content: Content, today: date) -> Bewijsgrond:
    return Bewijsgrond(
        {actor.id: actor for actor in content.actoren},
        {place.id: place for place in content.plaatsen},
        {offer.id: offer for offer in content.aanbod},
        content.actieplan.bron if content.actieplan else None,
        today,
        content.eens(twijfel, today),
    )


RULES = (
    plan_references,
    double_plan_ids,
    plan_dates,
    now_without_proof,
    done_without_proof,
    late_actions,
    plan_is_no_proof,
    ended_instruments,
)
