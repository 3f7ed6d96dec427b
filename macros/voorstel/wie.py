"""Where a proposal comes from and whose entry it is about, in sentences above the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..check.privacy import looks_private
from ..model import Offer
from ..regie.verschil import soort_en_naam
from ..register import Register
from ..woorden import datum
from .blok import code
from .opmaak import Opmaak
from .toepassen import Opgenomen
from .verslag import ingang

DE_OF_HET = {"aanbod": "het aanbod", "plaats": "de plaats", "actor": "de actor"}


def aanhef(voor: Register, na: Register, opgenomen: Iterable[Opgenomen], opmaak: Opmaak) -> Iterator[str]:
    """Yield for each proposal who made it, when and about what, and its message."""
    for taken in opgenomen:
        proposal = taken.voorstel
        sender = opmaak.naam(_naam(na, proposal.van)) if proposal.van.strip() else "iemand zonder naam"
        entry = ingang(na, proposal.soort, taken.id)
        title = opmaak.waarde(soort_en_naam(entry)[1] if entry else taken.id)
        yield opmaak.punt(
            f"Voorstel {code(proposal)} van {sender}, op {datum(proposal.op)}: {DE_OF_HET[proposal.soort]} {title}."
        )
        yield from map(opmaak.onderpunt, _van_wie(voor, na, taken, opmaak, sender))
        if proposal.bericht.strip():
            yield opmaak.onderpunt(_bericht(na, proposal.bericht, opmaak))


def _bericht(register: Register, text: str, opmaak: Opmaak) -> str:
    """Return the message of a partner; one about a person is not told on, for everybody reads a pull request."""
    lists = (register.actoren, register.plaatsen, register.aanbod)
    names = (soort_en_naam(entry)[1] for entries in lists for entry in entries.values())
    private = looks_private(text, names)
    if private:
        return opmaak.sterk(
            f"Het bericht staat hier niet: iets erin lijkt op {private}. Lees het in de mail."
        )
    return f"Bericht: {opmaak.waarde(text)}"


def _naam(register: Register, van: str) -> str:
    actor = register.actoren.get(van)
    return actor.naam if actor else van


def _van_wie(voor: Register, na: Register, taken: Opgenomen, opmaak: Opmaak, sender: str) -> Iterator[str]:
    """Yield whose entry it is before anything changes, and that it comes from somebody else where it does."""
    proposal = taken.voorstel
    entry = ingang(na if proposal.nieuw else voor, proposal.soort, taken.id)
    owner = entry.aanbieder if isinstance(entry, Offer) else taken.id if proposal.soort == "actor" else ""
    if owner:
        name = opmaak.naam(_naam(na, owner))
        whose = (
            f"{DE_OF_HET[proposal.soort]} is van {name}"
            if proposal.soort == "aanbod"
            else f"dit gaat over {name}"
        )
        if owner == proposal.van:
            yield f"{whose[0].upper()}{whose[1:]}."
        else:
            yield opmaak.sterk(f"Dit komt van {sender}, maar {whose}.")
    if proposal.van.strip() and proposal.van not in na.actoren:
        yield f"{sender} staat niet bij de actoren van het register."
    if not taken.velden:
        yield "Dit voorstel verandert geen veld."
