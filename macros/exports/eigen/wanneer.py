"""When something is there, as the contract writes it: rules that repeat, dated lessons, rounds and every exception."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from ...model.vrij import Vrij
from .delen import Deel, Id, Klok, Tekst

Dag = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]


class Uren(Deel):
    """Van wanneer tot wanneer op één dag, op de klok van Brussel."""

    begin: Klok = Field(description="Wanneer het begint: 14:00.")
    einde: Klok = Field(description="Wanneer het eindigt: 16:00. Op 24:00 is de dag voorbij.")


VanTot = Annotated[tuple[Uren, ...], Field(min_length=1)]


class Ritme(Deel):
    """Iets wat terugkomt."""

    tekst: Tekst = Field(description="Zoals iemand het schreef: eerste dinsdag van de maand 10u-12u.")
    dagen: tuple[Dag, ...] = Field(min_length=1, description="Op welke dagen van de week.")
    uren: VanTot = Field(description="Van wanneer tot wanneer.")
    om_de_weken: int = Field(ge=1, description="1 is elke week, 2 om de twee weken.")
    anker: date | None = Field(
        None, description="De eerste keer, als het niet elke week is: van daar tel je de weken (van maandag)."
    )
    hoeveelste: tuple[Literal[1, 2, 3, 4, -1], ...] | None = Field(
        None, description="De hoeveelste zulke dag van de maand; -1 is de laatste. Afwezig: elke."
    )


class Les(Deel):
    """Eén keer, op een dag."""

    op: date = Field(description="De dag.")
    uren: VanTot = Field(description="Van wanneer tot wanneer.")
    titel: Tekst | None = Field(None, description="Waarover deze les gaat.")


class Momenten(Deel):
    """Wat terugkomt en wat één keer is."""

    elke: tuple[Ritme, ...] | None = Field(None, description="Wat terugkomt.")
    lessen: tuple[Les, ...] | None = Field(None, description="Wat één keer is.")


class Halte(Momenten):
    """Eén stop van een ronde."""

    plaats: Id = Field(description="Waar: id uit plaatsen.")


class Sluiting(Deel):
    """Dicht, van en met de eerste dag tot en met de laatste."""

    van: date = Field(description="Eerste dag dat het dicht is.")
    tot: date = Field(description="Laatste dag dat het dicht is: dezelfde bij één dag.")
    reden: Tekst | None = Field(None, description="Waarom.")


class Aanpassing(Deel):
    """Andere uren op één dag."""

    op: date = Field(description="De dag.")
    uren: VanTot = Field(description="De uren van die dag: de gewone vervallen.")
    plaats: Id | None = Field(None, description="Waar die dag, als dat ergens anders is: id uit plaatsen.")
    reden: Tekst | None = Field(None, description="Waarom.")


class Wanneer(Momenten):
    """Wanneer het er is. Dicht gaat voor aangepast, aangepast gaat voor wat terugkomt."""

    ronde: tuple[Halte, ...] | None = Field(None, description="De haltes, als het rondreist.")
    altijd: bool = Field(description="Of het er altijd is, dag en nacht.")
    op_afspraak: bool = Field(description="Of je vooraf afspreekt wanneer.")
    vanaf: date | None = Field(None, description="Eerste dag.")
    tot: date | None = Field(None, description="Laatste dag.")
    niet_op: tuple[Vrij, ...] | None = Field(
        None, description="Op welke vrije dagen het niet doorgaat. In momenten is dat al verrekend."
    )
    ook_op: tuple[Vrij, ...] | None = Field(None, description="Op welke vrije dagen het wel doorgaat.")
    gesloten: tuple[Sluiting, ...] | None = Field(None, description="Dagen en periodes dat het dicht is.")
    aangepast: tuple[Aanpassing, ...] | None = Field(None, description="Dagen met andere uren.")
