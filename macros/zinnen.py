"""A `Wanneer` in Dutch sentences, as a resident reads them: “Elke dinsdag van 14 tot 16 uur”."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from macros.agenda import Uitval
from macros.model.base import opsomming
from macros.model.momenten import Les, Momenten
from macros.model.ritme import LAATSTE, Ritme
from macros.model.uren import Uren
from macros.model.vrij import Vrij
from macros.model.wanneer import Wanneer
from macros.woorden import DAGEN, MAANDEN, dag_voluit, datum, van_tot

_RANGEN = {1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", LAATSTE: "laatste"}


def ritme_zin(ritme: Ritme) -> str:
    """Return one rule in words: `De eerste dinsdag van de maand, van 10 tot 12 uur`."""
    days = ritme_dagen(ritme)
    comma = "," if ritme.hoeveelste or days.startswith("Van ") else ""
    return f"{days}{comma} {uren_zin(ritme.uren)}"


def ritme_dagen(ritme: Ritme) -> str:
    """Return on which days a rule falls: `De eerste dinsdag van de maand`."""
    days = opsomming([DAGEN[day] for day in ritme.dagen], "en")
    if ritme.hoeveelste:
        ranks = opsomming([_RANGEN[rank] for rank in ritme.hoeveelste], "en")
        return f"De {ranks} {days} van de maand"
    if ritme.om_de_weken > 1:
        return f"Om de {ritme.om_de_weken} weken op {days}"
    return weekdagen(ritme.dagen)


def weekdagen(dagen: Sequence[int]) -> str:
    """Return days of every week, in order: `Elke dinsdag en donderdag`, `Van maandag tot en met vrijdag`."""
    if len(dagen) == len(DAGEN):
        return "Elke dag"
    if len(dagen) > 2 and dagen[-1] - dagen[0] == len(dagen) - 1:
        return f"Van {DAGEN[dagen[0]]} tot en met {DAGEN[dagen[-1]]}"
    return f"Elke {opsomming([DAGEN[day] for day in dagen], 'en')}"


def uren_zin(uren: Iterable[Uren]) -> str:
    """Return hours in words: `van 9 tot 12 uur en van 13 tot 16 uur`."""
    return opsomming([van_tot(part.begin, part.einde) for part in uren], "en")


def les_zin(les: Les, vandaag: date) -> str:
    """Return one lesson in words: `Dinsdag 24 november van 14 tot 16 uur: Foto's bewaren`."""
    text = f"{dag_voluit(les.op, vandaag)} {uren_zin(les.uren)}".capitalize()
    return f"{text}: {les.titel}" if les.titel else text


def momenten_zinnen(momenten: Momenten, vandaag: date) -> tuple[str, ...]:
    """Return what repeats, then the lessons that are not past; for a whole `Wanneer` or for one stop."""
    coming = sorted((les for les in momenten.lessen if les.op >= vandaag), key=lambda les: (les.op, les.uren))
    return (*map(ritme_zin, momenten.elke), *(les_zin(les, vandaag) for les in coming))


def wanneer_zinnen(wanneer: Wanneer, vandaag: date) -> tuple[str, ...]:
    """Return all but closed and adjusted days, in reading order; the stops of a round show their own."""
    sentences = (
        "Altijd" if wanneer.altijd else "",
        *momenten_zinnen(wanneer, vandaag),
        "Op afspraak" if wanneer.op_afspraak else "",
        looptijd_zin(wanneer, vandaag),
        vrij_zin(wanneer),
        ook_zin(wanneer),
    )
    return tuple(filter(None, sentences))


def looptijd_zin(wanneer: Wanneer, vandaag: date) -> str:
    """Return from when, if that is still to come, and until when; empty when it simply goes on."""
    start = f"vanaf {datum(wanneer.vanaf)}" if wanneer.vanaf and wanneer.vanaf > vandaag else ""
    end = f"tot en met {datum(wanneer.tot)}" if wanneer.tot else ""
    return " ".join(filter(None, (start, end))).capitalize()


def vrij_zin(wanneer: Wanneer) -> str:
    """Return `Niet op feestdagen en niet in de kerstvakantie`, or nothing."""
    return _met("niet", wanneer.niet_op)


def ook_zin(wanneer: Wanneer) -> str:
    """Return `Wel in de herfstvakantie`, or nothing."""
    return _met("wel", wanneer.ook_op)


def _met(word: str, days: tuple[Vrij, ...]) -> str:
    return opsomming([f"{word} {day.label}" for day in days], "en").capitalize() if days else ""


def uitval_zinnen(uitval: Iterable[Uitval], vandaag: date) -> tuple[str, ...]:
    """Return one sentence for each reason in a row: `Niet op 22, 24 en 29 december: kerstvakantie`."""
    return tuple(
        f"Niet op {_op_dagen(sorted({missed.sessie.dag for missed in group}), vandaag)}: {reason}"
        for reason, group in groupby(uitval, key=lambda missed: missed.reden)
    )


def _op_dagen(days: list[date], vandaag: date) -> str:
    if len(days) == 1:
        return dag_voluit(days[0], vandaag)
    months = groupby(days, key=lambda day: (day.year, day.month))
    return " en op ".join(_in_maand(list(group), vandaag) for _, group in months)


def _in_maand(days: list[date], vandaag: date) -> str:
    first = days[0]
    text = f"{opsomming([str(day.day) for day in days], 'en')} {MAANDEN[first.month - 1]}"
    return text if first.year == vandaag.year else f"{text} {first.year}"
