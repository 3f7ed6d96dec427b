"""What the page of digihelper profiles shows: for each what it may do, what not, and whom it passes a question on to."""

from __future__ import annotations

from dataclasses import dataclass

from ...model.digihelper import Digihelperprofiel, Verwijzing
from ...regie.basis import aantal, plan_van
from ..delen import Groep, Link, Regel
from ..zicht import Zicht

NOG_NIET = "Nog niet ingevuld."


@dataclass(frozen=True)
class Mandaatlijst:
    """One side of a mandate."""

    titel: str
    """“Mag wel”."""
    pictogram: str
    """Name in `pictogrammen.PICTOGRAMMEN`."""
    regels: tuple[Regel, ...]
    """At least one."""


@dataclass(frozen=True)
class Profiel:
    """One profile: a function, never a person."""

    id: str
    """Anchor on the page."""
    naam: str
    actor: Link | None
    """Where such a digihelper belongs to."""
    lijsten: tuple[Mandaatlijst, ...]
    """May, may not, passes on."""
    bron: Regel | None


@dataclass(frozen=True)
class Digihelpers:
    """Every profile, or that nobody filled one in."""

    profielen: tuple[Profiel, ...]
    leeg: str
    houvast: str
    """What VVSG says of every volunteer, whatever a council fills in."""
    verder: Link
    """How to help, for everybody who helps."""

    @property
    def sprongen(self) -> tuple[Groep[Regel], ...]:
        """Where one can jump to."""
        return tuple(Groep(profile.id, profile.naam, ()) for profile in self.profielen)


def digihelpers(zicht: Zicht) -> Digihelpers:
    """Return the profiles in the order of the plan."""
    return Digihelpers(
        tuple(_profiel(zicht, profile) for profile in plan_van(zicht.register).digihelperprofielen),
        "Voor geen enkele digihelper is al ingevuld wat die wel en niet mag. "
        "Vul het samen in, in actieplan.yaml bij digihelperprofielen.",
        "De VVSG vraagt dat vrijwilligers alleen technisch helpen: ze tonen hoe een toepassing werkt. Vragen over een "
        "dossier of over gegevens van iemand gaan naar een dienst (Standpunt digitale inclusie, 2022).",
        Link("Help iemand verder: de stappen op één blad", zicht.links.to("hulp", "iemand-verder-helpen")),
    )


def profielzin(zicht: Zicht) -> tuple[str, ...]:
    """Return how many profiles there are."""
    number = len(plan_van(zicht.register).digihelperprofielen)
    return (f"{aantal(number, 'profiel', 'profielen')}." if number else "Nog geen profiel ingevuld.",)


def _profiel(zicht: Zicht, profile: Digihelperprofiel) -> Profiel:
    actor = zicht.register.actoren[profile.actor] if profile.actor else None
    passes = tuple(_verwijzing(zicht, one) for one in profile.verwijst_door)
    return Profiel(
        id=f"profiel-{profile.id}",
        naam=profile.naam,
        actor=zicht.actor(actor) if actor else None,
        lijsten=(
            Mandaatlijst("Mag wel", "open", profile.mag_wel or (NOG_NIET,)),
            Mandaatlijst("Mag niet", "dicht", profile.mag_niet or (NOG_NIET,)),
            Mandaatlijst("Verwijst door", "verder", passes or (NOG_NIET,)),
        ),
        bron=zicht.bron(profile.bron) if profile.bron else None,
    )


def _verwijzing(zicht: Zicht, one: Verwijzing) -> Link:
    """Return where a question goes to, with the question behind it."""
    if one.aanbod:
        offer = zicht.register.aanbod[one.aanbod]
        return Link(offer.titel, zicht.links.to("aanbod", offer.id), one.vraag)
    assert one.actor is not None, "the model asks for an offer or an actor"
    return zicht.actor(zicht.register.actoren[one.actor], one.vraag)
