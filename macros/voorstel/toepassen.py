"""Applies proposals to the texts of the register: all of them, or none when one of them cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from ..bewerken import BewerkenKanNiet, Dossier, Waarde, gelijk
from ..check.shape import message, one_line
from ..load import Mapping
from ..load.files import printable
from ..meldingen import afgesloten
from ..model.soorten import MODELLEN
from ..problems import Place, Problem, Severity
from .blok import Veldwijziging, Voorstel
from .ingangen import ingangen, uit_naam, vrij_id
from .keuring import keur


@dataclass(frozen=True)
class Opgenomen:
    """One proposal as it was applied: the entry, and the fields that really change."""

    voorstel: Voorstel
    id: str
    velden: tuple[Veldwijziging, ...]


@dataclass(frozen=True)
class Uitkomst:
    """What comes of a run: the files as they become, or as they were when anything is a fout."""

    dossier: Dossier
    opgenomen: tuple[Opgenomen, ...]
    problemen: tuple[Problem, ...]


def toepassen(dossier: Dossier, voorstellen: Sequence[Voorstel]) -> Uitkomst:
    """Return the files with every proposal in them, or every reason why not; raises nothing."""
    run = _Ronde(dossier)
    for proposal in voorstellen:
        run.neem(proposal)
    run.keur_modellen(dossier)
    problems = tuple(sorted(run.problemen))
    return (
        Uitkomst(dossier, (), problems) if run.fout else Uitkomst(run.dossier, tuple(run.opgenomen), problems)
    )


class _Ronde:
    """One run over all proposals: the files so far, and everything that was found."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.opgenomen: list[Opgenomen] = []
        self.problemen: list[Problem] = []
        self._door: dict[tuple[str, str, str], Place] = {}

    @property
    def fout(self) -> bool:
        """Whether anything forbids to apply this run."""
        return any(problem.severity is Severity.FOUT for problem in self.problemen)

    def meld(self, voorstel: Voorstel, severity: Severity, text: str) -> None:
        """Note a finding at the block of a proposal."""
        self.problemen.append(Problem(voorstel.plek, severity, printable(" ".join(text.split()))))

    def neem(self, voorstel: Voorstel) -> None:
        """Apply one proposal to the files so far; of one with a wrong field the others are looked at all the same."""
        wrong = {change.pad: [*keur(voorstel, change)] for change in voorstel.velden}
        for text in (text for texts in wrong.values() for text in texts):
            self.meld(voorstel, Severity.FOUT, one_line(text))
        good = tuple(change for change in voorstel.velden if not wrong[change.pad])
        try:
            if not voorstel.nieuw:
                self._wijzig(voorstel, good)
            elif len(good) == len(voorstel.velden):
                self._nieuw(voorstel)
        except BewerkenKanNiet as error:
            self.meld(voorstel, Severity.FOUT, str(error))

    def _wijzig(self, voorstel: Voorstel, velden: tuple[Veldwijziging, ...]) -> None:
        kind, id = voorstel.soort, voorstel.id
        if not self.dossier.heeft(kind, id):
            self.meld(voorstel, Severity.FOUT, ONBEKEND.format(kind, id))
            return
        changes = [change for change in velden if self._verandert(voorstel, change)]
        for change in changes:
            self.dossier = self.dossier.met(kind, id, change.pad, change.nu)
            self.dossier = afgesloten(self.dossier, kind, id, {change.pad.partition(".")[0]})
            self._door.setdefault((kind, id, change.pad), voorstel.plek)
        self.opgenomen.append(Opgenomen(voorstel, id, tuple(changes)))

    def _verandert(self, voorstel: Voorstel, change: Veldwijziging) -> bool:
        """Say whether a field must change; what stands there already and what changed meanwhile are told.

        What changed meanwhile is a fout, and changes all the same in files that nobody keeps: so that what is
        wrong with the new value is told in the same run.
        """
        now = self.dossier.waarde(voorstel.soort, voorstel.id, change.pad)
        words = {"pad": change.pad, "was": zeg(change.was), "staat": zeg(now), "nu": zeg(change.nu)}
        words = {
            name: text if len(text) <= LANGST_GEZEGD else f"{text[:LANGST_GEZEGD]}…"
            for name, text in words.items()
        }
        if gelijk(now, change.nu):
            self.meld(voorstel, Severity.TIP, STAAT_ER_AL.format(**words))
            return False
        if gelijk(now, change.was):
            return True
        other = self._door.get((voorstel.soort, voorstel.id, change.pad))
        if other:
            words["plek"] = f"{other.file}, regel {other.line}"
        self.meld(voorstel, Severity.FOUT, (TWEE_TEGELIJK if other else VERANDERD).format(**words))
        return True

    def _nieuw(self, voorstel: Voorstel) -> None:
        fields = {change.pad: change.nu for change in voorstel.velden if change.nu is not None}
        name = fields.get("titel" if voorstel.soort == "aanbod" else "naam")
        plain = uit_naam(name if isinstance(name, str) else "", voorstel.soort)
        if self._staat_er(voorstel, plain):
            self.meld(voorstel, Severity.TIP, NIEUW_STAAT_ER.format(voorstel.soort, plain))
            return
        id = vrij_id(self.dossier, plain)
        self.dossier = self.dossier.met_nieuw(voorstel.soort, {"id": id, **fields})
        self.opgenomen.append(Opgenomen(voorstel, id, voorstel.velden))

    def _staat_er(self, voorstel: Voorstel, id: str) -> bool:
        """Say whether this very entry was added before."""
        return self.dossier.heeft(voorstel.soort, id) and all(
            gelijk(self.dossier.waarde(voorstel.soort, id, change.pad), change.nu)
            for change in voorstel.velden
        )

    def keur_modellen(self, voor: Dossier) -> None:
        """Note what the models refuse in the entries as they become, and did not refuse before."""
        before, after = ingangen(voor), ingangen(self.dossier)
        for key in dict.fromkeys((taken.voorstel.soort, taken.id) for taken in self.opgenomen):
            old = set(_modelfouten(key[0], before[key])) if key in before else set()
            for pad, text in _modelfouten(key[0], after[key]):
                if (pad, text) not in old:
                    self.meld(self._wie(key, pad), Severity.FOUT, text)

    def _wie(self, key: tuple[str, str], pad: str) -> Voorstel:
        """Return the last proposal that changes a field, or else the last one on its entry."""
        about = [taken for taken in self.opgenomen if (taken.voorstel.soort, taken.id) == key]
        changed = [taken for taken in about if any(_raakt(change.pad, pad) for change in taken.velden)]
        return (changed or about)[-1].voorstel


def _raakt(one: str, other: str) -> bool:
    return f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")


LANGST_GEZEGD = 300
"""Characters of a value in a message: enough to see what differs in most texts."""

ONBEKEND = (
    "Er staat geen {} met id “{}” in het register. Is het hernoemd of weg? "
    "Open de pagina ervan op de site en maak het voorstel daar opnieuw."
)
VERANDERD = (
    "Intussen veranderd: bij “{pad}” ging het voorstel uit van “{was}”, nu staat er “{staat}”. "
    "Vraag na wat klopt en maak het voorstel opnieuw. Het voorstel was “{nu}”."
)
TWEE_TEGELIJK = (
    "Twee voorstellen veranderen “{pad}”: dat in {plek} maakt er “{staat}” van, dit “{nu}”. "
    "Vraag na wat klopt en laat één voorstel weg."
)
STAAT_ER_AL = "Bij “{pad}” staat al “{nu}”. Hier verandert niets."
NIEUW_STAAT_ER = "Dit staat er al: {} “{}”. Hier verandert niets."


def zeg(waarde: Waarde) -> str:
    """Return a raw value on one line."""
    match waarde:
        case None:
            return "niet ingevuld"
        case str():
            return waarde
        case list():
            return "; ".join(map(zeg, waarde)) if waarde else "niets"
    return ", ".join(f"{key}: {zeg(part)}" for key, part in waarde.items())


def _modelfouten(soort: str, raw: Mapping) -> Iterator[tuple[str, str]]:
    """Yield what the model of an entry says of its values: the path of the field, and the message with it."""
    kind = MODELLEN[soort]
    try:
        kind.model_validate(raw)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            path: tuple[Any, ...] = tuple(detail["loc"])
            text = message(kind, path, detail)
            pad = ".".join(step for step in path if isinstance(step, str))
            yield pad, text if detail["type"] == "missing" or not pad else f"Bij “{pad}”: {text}"
