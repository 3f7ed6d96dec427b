"""The promises of the action plan as they stand today: proven or not, late or not, owned or not."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Actie, Actor, Bouwsteen
from ..model.actieplan import GemeldeNood, Indelingsdeel, Kernwaarde
from ..model.base import opsomming
from ..model.regiekeuzes import Actiestatus
from ..register import Register
from .basis import aantal, bewijsgrond, kaarten, plan_van
from .bewijs import Bewijsstaat, Bewijsstuk, bewezen


@dataclass(frozen=True)
class Belofte:
    """One action with everything it refers to, and how it stands today."""

    nummer: int
    actie: Actie
    deel: Indelingsdeel
    bouwstenen: tuple[Bouwsteen, ...]
    eigenaar: Actor | None
    partners: tuple[Actor, ...]
    kernwaarden: tuple[Kernwaarde, ...]
    bewijzen: tuple[Bewijsstuk, ...]
    noden: tuple[GemeldeNood, ...]
    """Reported needs that this action answers."""
    te_laat: bool

    @property
    def bewezen(self) -> bool:
        """Whether some proof counts today."""
        return bewezen(self.bewijzen)

    @property
    def te_bevestigen(self) -> bool:
        """Whether a call or a visit could prove it: the register knows something that nobody checked."""
        return not self.bewezen and any(p.staat is Bewijsstaat.TE_BEVESTIGEN for p in self.bewijzen)

    @property
    def vervallen(self) -> bool:
        """Whether there was proof, and the last of it no longer counts."""
        return not self.bewezen and any(p.staat is Bewijsstaat.VERVALLEN for p in self.bewijzen)

    @property
    def stopgezet(self) -> bool:
        """Whether the council gave it up: it is no promise any more."""
        return self.actie.status is Actiestatus.STOPGEZET

    @property
    def etiketten(self) -> tuple[str, ...]:
        """Return in a few words what is missing: late, without proof, without term, without owner."""
        if self.stopgezet:
            return ()
        words = (
            ("te laat", self.te_laat),
            ("zonder bewijs", not self.bewezen),
            ("geen termijn", self.actie.termijn is None),
            ("geen eigenaar", self.eigenaar is None),
        )
        return tuple(word for word, holds in words if holds)


@dataclass(frozen=True)
class Noodstand:
    """A reported need with the promises that answer it; none means that there is no action yet."""

    nood: GemeldeNood
    gemeld_door: Actor | None
    beloften: tuple[Belofte, ...]

    @property
    def zin(self) -> str:
        """Return what is done about it: `Nog geen actie.` or the promises by name."""
        if not self.beloften:
            return "Nog geen actie."
        names = opsomming([f"“{promise.actie.titel}”" for promise in self.beloften], "en")
        return f"{'Actie' if len(self.beloften) == 1 else 'Acties'}: {names}."


@dataclass(frozen=True)
class Beloften:
    """All promises of the plan, in its order, and the needs that were reported."""

    alle: tuple[Belofte, ...]
    noden: tuple[Noodstand, ...]

    @property
    def lopende(self) -> tuple[Belofte, ...]:
        """Return those that the council did not give up."""
        return tuple(promise for promise in self.alle if not promise.stopgezet)

    @property
    def met_bewijs(self) -> tuple[Belofte, ...]:
        """Return those with proof that counts today."""
        return tuple(promise for promise in self.lopende if promise.bewezen)

    @property
    def zonder_bewijs(self) -> tuple[Belofte, ...]:
        """Return those without proof that counts today."""
        return tuple(promise for promise in self.lopende if not promise.bewezen)

    @property
    def te_bevestigen(self) -> tuple[Belofte, ...]:
        """Return those without proof of which the register knows something that nobody checked."""
        return tuple(promise for promise in self.lopende if promise.te_bevestigen)

    @property
    def te_laat(self) -> tuple[Belofte, ...]:
        """Return those whose term passed."""
        return tuple(promise for promise in self.lopende if promise.te_laat)

    @property
    def zonder_eigenaar(self) -> tuple[Belofte, ...]:
        """Return those that nobody owns."""
        return tuple(promise for promise in self.lopende if promise.eigenaar is None)

    @property
    def zonder_termijn(self) -> tuple[Belofte, ...]:
        """Return those without a day by which they must be done."""
        return tuple(promise for promise in self.lopende if promise.actie.termijn is None)

    @property
    def stopgezet(self) -> tuple[Belofte, ...]:
        """Return those that the council gave up."""
        return tuple(promise for promise in self.alle if promise.stopgezet)

    @property
    def zin(self) -> str:
        """Return the count: `33 beloften: 10 met bewijs, 23 zonder.`"""
        count = aantal(len(self.lopende), "belofte", "beloften")
        return f"{count}: {len(self.met_bewijs)} met bewijs, {len(self.zonder_bewijs)} zonder."

    @property
    def zinnen(self) -> tuple[str, ...]:
        """Return the count, and what else to know about it."""
        more = (
            (
                len(self.te_bevestigen),
                "staat er iets in het register dat nog niemand nakeek. Begin daar met bellen.",
            ),
            (len(self.te_laat), "is de termijn voorbij."),
            (len(self.zonder_eigenaar), "staat er geen eigenaar."),
            (len(self.zonder_termijn), "staat er geen termijn."),
        )
        told = (f"Bij {aantal(n, 'belofte', 'beloften')} {rest}" for n, rest in more if n)
        given_up = len(self.stopgezet)
        stopped = aantal(given_up, "belofte die stopgezet is, telt", "beloften die stopgezet zijn, tellen")
        return (self.zin, *told, *([f"{stopped} niet mee."] if given_up else []))


def beloften(register: Register) -> Beloften:
    """Return every promise with its state today."""
    plan = plan_van(register)
    promises = tuple(_belofte(register, number, action) for number, action in enumerate(plan.acties, 1))
    by_id = {promise.actie.id: promise for promise in promises}
    needs = (
        Noodstand(
            need,
            register.actoren[need.gemeld_door] if need.gemeld_door else None,
            tuple(by_id[name] for name in need.acties),
        )
        for need in plan.gemelde_noden
    )
    return Beloften(promises, tuple(needs))


def _belofte(register: Register, number: int, action: Actie) -> Belofte:
    plan, cards = plan_van(register), kaarten(register)
    values = {value.id: value for value in plan.kernwaarden}
    return Belofte(
        nummer=number,
        actie=action,
        deel=next(part for part in plan.delen if part.id == action.deel),
        bouwstenen=tuple(cards[name] for name in action.bouwstenen),
        eigenaar=register.actoren[action.eigenaar] if action.eigenaar else None,
        partners=tuple(register.actoren[name] for name in action.partners),
        kernwaarden=tuple(values[name] for name in action.kernwaarden),
        bewijzen=bewijsgrond(register).stukken(action.bewijs),
        noden=tuple(need for need in plan.gemelde_noden if action.id in need.acties),
        te_laat=action.te_laat(register.vandaag),
    )
