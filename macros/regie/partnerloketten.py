"""The counters of partners of which nobody looked into whether they can stand in for one of the council."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.keuzes import Actorsoort
from ..register import Register, plaatsen_van
from .wegen import Dienst

VAN_EEN_BESTUUR = (Actorsoort.BESTUUR, Actorsoort.DIENST, Actorsoort.FUNCTIE)
"""Kinds of actor that are a council or a part of one: their counter is no partner's."""


def niet_nagegaan(register: Register, services: Iterable[Dienst]) -> tuple[Dienst, ...]:
    """Return the services of partners with somebody to walk up to, of which the plan holds none of the conditions."""
    return tuple(
        service
        for service in services
        if service.voorwaarden is None
        and service.helpt
        and plaatsen_van(service.offer)
        and register.actoren[service.offer.aanbieder].soort not in VAN_EEN_BESTUUR
    )
