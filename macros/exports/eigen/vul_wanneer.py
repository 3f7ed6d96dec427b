"""From the hours of the register to those of the contract."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ... import woorden
from ...model import Wanneer as Bron
from ...model.momenten import Les as BronLes
from ...model.momenten import Momenten as BronMomenten
from ...model.ritme import Ritme as BronRitme
from ...model.uren import Uren as BronUren
from ...model.wanneer import Aanpassing as BronAanpassing
from ...model.wanneer import Sluiting as BronSluiting
from .wanneer import Aanpassing, Halte, Les, Ritme, Sluiting, Uren, Wanneer

T = TypeVar("T")


def gevuld(values: Iterable[T]) -> tuple[T, ...] | None:
    """Return the values, or nothing when there are none: what nobody filled in stays out of the file."""
    return tuple(values) or None


def wanneer(hours: Bron | None) -> Wanneer | None:
    """Return hours as the contract writes them."""
    if hours is None:
        return None
    return Wanneer(
        elke=gevuld(map(_ritme, hours.elke)),
        lessen=gevuld(map(_les, hours.lessen)),
        ronde=gevuld(Halte(plaats=stop.plaats, **_momenten(stop)) for stop in hours.ronde),
        altijd=hours.altijd,
        op_afspraak=hours.op_afspraak,
        vanaf=hours.vanaf,
        tot=hours.tot,
        niet_op=gevuld(hours.niet_op),
        ook_op=gevuld(hours.ook_op),
        gesloten=sluitingen(hours.gesloten),
        aangepast=gevuld(map(_aanpassing, hours.aangepast)),
    )


def sluitingen(closings: Iterable[BronSluiting]) -> tuple[Sluiting, ...] | None:
    """Return closed days, each with its first and its last day."""
    return gevuld(Sluiting(van=one.eerste, tot=one.laatste, reden=one.reden) for one in closings)


def _momenten(part: BronMomenten) -> dict[str, tuple[Ritme, ...] | tuple[Les, ...] | None]:
    return {"elke": gevuld(map(_ritme, part.elke)), "lessen": gevuld(map(_les, part.lessen))}


def _ritme(rule: BronRitme) -> Ritme:
    return Ritme.model_validate(
        {
            "tekst": rule.tekst,
            "dagen": [woorden.DAGEN[day] for day in rule.dagen],
            "uren": _uren(rule.uren),
            "om_de_weken": rule.om_de_weken,
            "anker": rule.anker,
            "hoeveelste": rule.hoeveelste or None,
        }
    )


def _les(lesson: BronLes) -> Les:
    return Les(op=lesson.op, uren=_uren(lesson.uren), titel=lesson.titel)


def _aanpassing(change: BronAanpassing) -> Aanpassing:
    return Aanpassing(op=change.op, uren=_uren(change.uren), plaats=change.plaats, reden=change.reden)


def _uren(parts: Iterable[BronUren]) -> tuple[Uren, ...]:
    return tuple(Uren(begin=_klok(part.begin), einde=_klok(part.einde)) for part in parts)


def _klok(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
