"""Publishes a site, or goes back to the one before: build aside, look, make ready, and show it with one rename."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ..build import build
from ..drukwerk import uitslag as drukwerk
from ..drukwerk.ronde import Voortgang
from ..problems import Problem
from ..schijf import reden
from ..voortgang import Meld, stil
from .doel import Doel, geopend, keur_plaats
from .klaarmaken import maak_klaar, neem_mee
from .uitgave import Uitgave, schrijf, uitgave_van
from .weigeringen import Opties, Voorstel, weigeringen


@dataclass(frozen=True)
class Uitslag:
    """What came of it; without `uitgave` nothing was published, and `redenen` or a fout among `problems` says why."""

    uitgave: Uitgave | None = None
    problems: tuple[Problem, ...] = ()
    redenen: tuple[str, ...] = ()
    anders: int = 0
    """How many files are new or changed."""
    let_op: str = ""
    """What went wrong once the new site was shown."""
    drukwerk: drukwerk.Uitslag | None = None
    """What was printed."""


def publiceer(
    data: Path,
    folder: Path,
    vandaag: date,
    nu: datetime,
    opties: Opties,
    druk: Voortgang | None = None,
    meld: Meld = stil,
) -> Uitslag:
    """Publish the site of `data` in the doel `folder`; with `druk` the vellen too, and it hears of each one.

    `meld` hears which step is busy. Raises Bezet, GeenDoel, Onleesbaar or OSError; whatever is raised, the site that stood there still stands.
    """
    keur_plaats(folder, data)
    with geopend(folder) as doel, doel.werkmap() as werkmap:
        outcome = build(
            data, werkmap / "site", vandaag, every_page=True, druk=druk, geschiedenis=True, meld=meld
        )
        if not outcome.ok:
            return Uitslag(problems=outcome.problems, redenen=outcome.messages)
        site, now = werkmap / "site", doel.huidige
        uitgave = uitgave_van(site, outcome.aantallen, vandaag, nu, now)
        before = doel.lees(now) if now else None
        if reasons := weigeringen(Voorstel(site, outcome.proefversie, uitgave, before, opties)):
            return Uitslag(problems=outcome.problems, redenen=tuple(reasons))
        schrijf(uitgave, werkmap)
        changed = maak_klaar(site, doel, meld)
        naam = doel.nieuwe_naam(nu)
        doel.neem_op(werkmap, naam)
        doel.toon(naam)
        let_op = _ruim_op(doel, uitgave.vorige)
        return Uitslag(uitgave, outcome.problems, anders=changed, let_op=let_op, drukwerk=outcome.drukwerk)


def _ruim_op(doel: Doel, vorige: str | None) -> str:
    try:
        doel.ruim_op(vorige)
    except OSError as error:
        return f"Oude uitgaven opruimen lukt niet: {reden(error)}. Kijk in {doel.map}."
    return ""


def ga_terug(folder: Path) -> str | None:
    """Show the uitgave that stood before the one shown now; return its name, or nothing when there is none.

    Raises Bezet, GeenDoel, Onleesbaar or OSError.
    """
    if not folder.is_dir():
        return None
    with geopend(folder) as doel:
        now = doel.huidige
        shown = doel.lees(now) if now else None
        if not now or not shown or not shown.vorige or shown.vorige not in doel.namen:
            return None
        before = shown.vorige
        neem_mee(doel.site(now), shown.assets, doel.site(before))
        doel.toon(before)
        return before
