"""The guide for partners keeps step: its example with the models and the schema, its messages with the checks."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from textwrap import indent, wrap
from typing import Any

import pytest

from macros import cli
from macros.check import check
from macros.check.shape import model_at
from macros.load import load
from macros.model import Model
from macros.model.uitleg import uitleg
from macros.model.voorbeelden import choices_in, model_in
from macros.problems import Severity
from macros.schema import LIJSTEN
from macros.veldregels import ZINNEN

from .conftest import DATA, ROOT, VANDAAG
from .schemas import als_editor, fouten

GIDS = (ROOT / "BIJDRAGEN.md").read_text("utf-8")
VOORBEELDEN = re.findall(r"^```yaml\n(.*?)^```$", GIDS, re.MULTILINE | re.DOTALL)
REGELS = re.findall(r"^\| (.+?) \| (.+) \|$", GIDS, re.MULTILINE)

NIET_IN_HET_VOORBEELD = {
    "Aanpassing.plaats": "staat bij een andere dag, zelden nodig",
    "Actor.tot": "alleen als een organisatie ophoudt",
    "Les.op": "een les schrijf je als één tekst",
    "Les.titel": "een les schrijf je als één tekst",
    "Les.uren": "een les schrijf je als één tekst",
    "Offer.agendabron": "de gemeente vult het in",
    "Offer.doorverwijzen": "alleen als een hulpverlener iemand aanmeldt",
    "Offer.financiering_tot": "de gemeente vult het in",
    "Offer.in_plaats": "alleen bij iets dat gestopt is",
    "Offer.status_reden": "alleen bij iets dat dicht, gepland of gestopt is",
    "Offer.terug_op": "alleen bij iets dat tijdelijk dicht is",
    "Offer.uitzonderingen": "de gemeente vult het in",
    "Plaats.wanneer": "zoals bij een aanbod",
    "Wanneer.altijd": "kan niet samen met uren",
    "Wanneer.op_afspraak": "zelden nodig",
    "Wanneer.ronde": "alleen voor een bus of een ronde",
    "Halte.elke": "alleen in een ronde",
    "Halte.lessen": "alleen in een ronde",
    "Halte.plaats": "alleen in een ronde",
    "Uitzondering.regel": "de gemeente vult het in",
    "Uitzondering.tot": "de gemeente vult het in",
    "Uitzondering.reden": "de gemeente vult het in",
}
"""Field of the models → why the example does without it."""

BREED = 96
"""The longest line of a comment, so that the example fits a window."""

_SLEUTEL = re.compile(r"^( *)(- )?([a-z_]+):")


def velden(text: str) -> list[tuple[int, str, type[Model], str]]:
    """Return line, indent, model and name of each field that stands on a line of its own in an entry."""
    found, path = [], {}
    for number, line in enumerate(text.splitlines()):
        match = _SLEUTEL.match(line)
        if not match:
            continue
        depth = len(match[1]) + len(match[2] or "")
        path = {at: key for at, key in path.items() if at < depth}
        path[depth] = match[3]
        steps = [path[at] for at in sorted(path)]
        if len(steps) > 1 and steps[0] in LIJSTEN:
            found.append((number, match[1], model_at(LIJSTEN[steps[0]], tuple(steps[1:-1])), match[3]))
    return found


def met_uitleg(text: str) -> str:
    """Return an example with the explanation of each field above it, and no other comment inside an entry."""
    lines = text.splitlines()
    above = {number: (indent, uitleg(model, name).uitleg) for number, indent, model, name in velden(text)}
    written: list[str] = []
    for number, line in enumerate(lines):
        if number in above:
            indent, told = above[number]
            written += wrap(told, BREED, initial_indent=f"{indent}# ", subsequent_indent=f"{indent}# ")
        if not line.startswith("  ") or not line.lstrip().startswith("#"):
            written.append(line)
    return "".join(f"{line}\n" for line in written)


@pytest.mark.parametrize("text", VOORBEELDEN, ids=["aanbod", "plaats en organisatie"])
def test_each_field_of_the_example_is_explained(text: str) -> None:
    """Above each field stands what the form, the editor and the workbook say of it."""
    assert text == met_uitleg(text)


def _in_testdorp(folder: Path) -> Path:
    data = Path(shutil.copytree(DATA["testdorp"], folder / "data"))
    for name, text in zip(("aanbod", "lijsten"), VOORBEELDEN, strict=True):
        (data / "offer" / f"gids-{name}.yaml").write_text(text, "utf-8")
    return data


def test_the_example_is_right(tmp_path: Path) -> None:
    """Put as it stands in a register, it gives no message at all."""
    _, problems = check(load(_in_testdorp(tmp_path)), VANDAAG)
    assert [str(problem) for problem in problems if "gids-" in problem.place.file] == []


@pytest.mark.parametrize("text", VOORBEELDEN, ids=["aanbod", "plaats en organisatie"])
def test_the_example_fits_the_schema(text: str) -> None:
    """An editor marks nothing in it."""
    assert fouten("offer", als_editor(text)) == []


KORTE_VOORBEELDEN = re.findall(r"^    (?:elke|gesloten|lessen):.*\n(?:      .*\n)*", GIDS, re.MULTILINE)


@pytest.mark.parametrize("text", KORTE_VOORBEELDEN, ids=lambda text: text.split()[0])
def test_a_few_lines_of_the_guide_can_be_copied_into_an_entry(tmp_path: Path, text: str) -> None:
    """Under `wanneer:` they are right as they stand, and an editor marks nothing in them."""
    hours = "    elke: [dinsdag 14u-16u]\n" if text.split()[0] == "gesloten:" else ""
    whole = AANBOD + indent(hours + text, "  ")
    data = Path(shutil.copytree(DATA["testdorp"], tmp_path / "data"))
    (data / "offer" / "gids.yaml").write_text(whole, "utf-8")
    _, problems = check(load(data), VANDAAG)
    assert [one for one in problems if "gids" in one.place.file and one.severity is Severity.FOUT] == []
    assert fouten("offer", als_editor(whole)) == []


AANBOD = """versie: 1

aanbod:
  - id: cursus-gids
    titel: Cursus
    soort: les
    status: actief
    kort: Je leert bellen met je smartphone.
    aanbieder: gemeente-testdorp
    wanneer:
"""


def test_the_guide_shows_the_lines_that_change_most() -> None:
    """Hours before and after, a day without, and the lessons of a course."""
    assert [text.split()[0] for text in KORTE_VOORBEELDEN] == ["elke:", "elke:", "gesloten:", "lessen:"]


def _modellen(kind: type[Model], seen: set[type[Model]]) -> set[type[Model]]:
    if kind not in seen:
        seen.add(kind)
        for info in kind.model_fields.values():
            if inner := model_in(info.annotation):
                _modellen(inner, seen)
    return seen


def _gebruikt(value: Any, kind: type[Model]) -> set[str]:
    """Return each field of the models that is filled in, in block or in braces."""
    found = set()
    for key, part in value.items():
        found.add(f"{kind.__name__}.{key}")
        inner = model_in(kind.model_fields[key].annotation)
        for item in part if isinstance(part, list) else [part]:
            if inner and isinstance(item, dict):
                found |= _gebruikt(item, inner)
    return found


def test_every_field_is_in_the_example_or_has_a_reason_not_to_be() -> None:
    """A new field of the models is either shown to partners or left out on purpose."""
    seen: set[type[Model]] = set()
    models = [model for kind in LIJSTEN.values() for model in _modellen(kind, seen)]
    known = {f"{model.__name__}.{name}" for model in models for name in model.model_fields}
    used = {
        field
        for text in VOORBEELDEN
        for name, items in als_editor(text).items()
        if name in LIJSTEN
        for item in items
        for field in _gebruikt(item, LIJSTEN[name])
    }
    assert sorted(known - used) == sorted(NIET_IN_HET_VOORBEELD)


def lijsten() -> list[str]:
    """Return a line for each closed list of the register, with the words one can choose from."""
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for name in ("aanbod", "plaatsen", "actoren"):
        models = sorted(_modellen(LIJSTEN[name], set()), key=lambda model: model.__name__)
        for model in (LIJSTEN[name], *(model for model in models if model is not LIJSTEN[name])):
            for field, info in model.model_fields.items():
                if words := None if model_in(info.annotation) else choices_in(info.annotation):
                    found.setdefault((field, tuple(words)), []).append(name)
    fields = [field for field, _ in found]
    return [
        f"- `{field}`{f' bij {names[0]}' if fields.count(field) > 1 else ''}: {', '.join(words)}."
        for (field, words), names in found.items()
    ]


def test_the_closed_lists_are_those_of_the_models() -> None:
    """Whoever edits in a browser has no drop-down: here stand the words."""
    part = GIDS.partition("### De vaste lijsten\n")[2].partition("\n## ")[0]
    assert [line for line in part.splitlines() if line.startswith("- ")] == lijsten()


OPDRACHTEN = re.findall(r"`\.venv/bin/portaal ([^`]+)`", GIDS)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_each_command_in_the_guide_can_be_called(opdracht: str) -> None:
    """Its name and its options are known to the program."""
    assert cli._parser().parse_args(opdracht.split()).run


def _gouden() -> str:
    """Return every message that a golden case of loading or checking expects, and each rule of one field."""
    cases = sorted((ROOT / "tests" / "cases").glob("[cl]*/*.*"))
    told = (case.read_text("utf-8", "replace").partition("--- verwacht ---")[2] for case in cases)
    fields = (re.sub(r"\{.*?\}", "x", text) for text in ZINNEN.values())
    return "\n".join((*told, *(f"  fout  {text}" for text in fields)))


MELDINGEN = [(message, advice) for message, advice in REGELS if not message.startswith(("Je leest", "-"))]


def test_the_table_has_the_likely_messages() -> None:
    """Enough of them, none twice, and what to do beside each."""
    assert len(MELDINGEN) >= 25
    assert len({message for message, _ in MELDINGEN}) == len(MELDINGEN)
    assert all(advice.endswith(".") for _, advice in MELDINGEN)


@pytest.mark.parametrize("message", [message for message, _ in MELDINGEN])
def test_each_message_is_one_that_the_checks_give(message: str) -> None:
    """Word for word, with … for what differs each time."""
    form = ".+".join(map(re.escape, message.split("…")))
    assert re.search(rf"  (?:fout|waarschuwing|tip)  {form}", _gouden())


def test_the_guide_points_to_what_exists() -> None:
    """Each link to a file leads to one."""
    targets = re.findall(r"\]\(([^)#:]+)\)", GIDS)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_no_name_of_a_person() -> None:
    """The guide says itself that no name of a person belongs in the register."""
    assert "Schrijf nooit de naam van een persoon" in GIDS
