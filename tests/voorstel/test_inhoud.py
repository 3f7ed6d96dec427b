"""What a block may say: a proposal of the right shape, and for all else one sentence a mistake."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.voorstel.blok import schrijf, vind

from .klein import ander_nummer
from .ruw import blok, fouten, json_blok

BLOK = schrijf(ander_nummer())
ANDERS = "Dit voorstel is niet gemaakt zoals onze pagina “Wijzig dit” dat doet. Maak het daar opnieuw. Wat er niet klopt: "


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xff\xfe", "de inhoud is geen leesbare JSON."),
        (b"{", "de inhoud is geen leesbare JSON."),
        (b"[" * 15_000, "de inhoud is geen leesbare JSON."),
        (b'{"a":' * 3_000 + b"1" + b"}" * 3_000, "de inhoud is geen leesbare JSON."),
        (b"9" * 9_000, "de inhoud is geen leesbare JSON."),
        (b"[NaN]", "“NaN” is geen waarde."),
        (b"[-Infinity]", "“-Infinity” is geen waarde."),
        (b'{"versie":1,"versie":1}', "een veld staat er twee keer in."),
        (b"[]", "we verwachten versie, soort, id, op, van, nieuw, velden en bericht."),
        (b'{"versie":1}', "we verwachten versie, soort, id, op, van, nieuw, velden en bericht."),
    ],
)
def test_json_of_somebody_else(data: bytes, why: str) -> None:
    """Whatever stands in a block, it ends in one sentence."""
    assert fouten(blok(data)) == [ANDERS + why]


@pytest.mark.parametrize(
    ("anders", "expected"),
    [
        ({"versie": True}, ANDERS + "de versie is niet 1."),
        ({"versie": 2}, ANDERS + "de versie is niet 1."),
        ({"soort": None}, ANDERS + "“soort” is geen tekst."),
        ({"nieuw": 0}, ANDERS + "“nieuw” is niet waar of onwaar."),
        ({"velden": {}}, ANDERS + "“velden” is geen lijst."),
        ({"velden": [["telefoon", "x"]]}, ANDERS + "een veld heeft geen pad, oude en nieuwe waarde."),
        ({"velden": [[7, "x", "y"]]}, ANDERS + "de naam van een veld is geen tekst."),
        (
            {"velden": [["telefoon", "x", 7]]},
            ANDERS + "bij “telefoon” staat geen tekst. Ook een getal hoort tussen aanhalingstekens.",
        ),
        (
            {"velden": [["meebrengen", None, ["a", None]]]},
            ANDERS + "bij “meebrengen” staat geen tekst. Ook een getal hoort tussen aanhalingstekens.",
        ),
        ({"velden": [["a", None, [[[[[["x"]]]]]]]]}, ANDERS + "“a” zit meer dan 6 stappen diep."),
        ({"velden": [["a", "b", "c"]] * 61}, ANDERS + "er staan meer dan 60 velden in."),
        ({"soort": "gemeente"}, "“gemeente” is geen soort van voorstel. Kies uit: aanbod, plaats of actor."),
        (
            {"id": "../../etc/passwd"},
            "“../../etc/passwd” kan geen id zijn. Een id heeft alleen kleine letters, cijfers en koppeltekens. "
            "Bijvoorbeeld digipunt-bibliotheek.",
        ),
        (
            {"nieuw": True},
            "Bij een nieuw voorstel hoort nog geen id: we maken het uit de naam. Hier staat “digipunt-bibliotheek”.",
        ),
        (
            {"op": "21/11/2026"},
            "De dag van dit voorstel klopt niet. “21/11/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. "
            "Bedoelde je “2026-11-21”?",
        ),
        (
            {"van": "x\ny"},
            "Bij “van” hoort één naam van hoogstens 120 tekens. Bijvoorbeeld bibliotheek-testdorp.",
        ),
        (
            {"velden": [], "bericht": " "},
            "Dit voorstel verandert niets en er staat geen bericht bij. Vul een veld in en maak het opnieuw.",
        ),
        (
            {"velden": [["mail", None, "a"], ["mail", None, "b"]]},
            "“mail” staat twee keer in dit voorstel. Maak het opnieuw met één waarde.",
        ),
        (
            {"bericht": "rood \x1b[31m"},
            "Bij “bericht”: Hier staat een onzichtbaar teken (U+001B). Haal het weg.",
        ),
    ],
)
def test_a_proposal_of_the_wrong_shape(anders: dict[str, Any], expected: str) -> None:
    """Every value is of its kind, and what is no proposal of our page is told as such."""
    told = fouten(json_blok(**anders))
    if "U+001B" in expected:
        assert told == [told[0]] and told[0].startswith(
            "Bij “bericht”: Hier staat een onzichtbaar teken (U+001B)"
        )
    else:
        assert told == [expected]


@pytest.mark.parametrize("teken", ["\u202e", "\u200b", "\x00", "\u0085", "\ue000"])
def test_signs_that_nobody_sees(teken: str) -> None:
    """Not in a value, not in a name, not in who sends it; and no message repeats one."""
    for anders in (
        {"velden": [["titel", None, f"a{teken}b"]]},
        {"van": teken},
        {"velden": [[teken, None, "b"]]},
    ):
        told = fouten(json_blok(**anders))
        assert told and not any(teken in text for text in told)


def test_half_a_sign() -> None:
    """JSON can name half of a pair; no file can hold it."""
    told = fouten(blok(_met_half_teken()))
    assert told == ["Bij “bericht” staat een half teken. Typ de tekst opnieuw."]


def _met_half_teken() -> bytes:
    whole = vind(json_blok(bericht="HALF"), "m")[0][0]
    data = base64.urlsafe_b64decode("".join(schrijf(whole).splitlines()[1:-1]) + "==")
    return data.replace(b"HALF", b"\\ud800")


def test_the_same_proposal_written_otherwise_is_refused() -> None:
    """So that a proposal has one code: by it a replay is known."""
    whole = base64.urlsafe_b64decode("".join(BLOK.splitlines()[1:-1]) + "==")
    for other in (whole.replace(b",", b", ", 1), whole.replace(b"aanbod", b"\\u0061anbod"), whole + b" "):
        assert fouten(blok(other)) == [f"{ANDERS}dezelfde inhoud staat er anders geschreven."]


_WAARDE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
_VELD = st.tuples(st.sampled_from(["telefoon", "wanneer.gesloten", "id", ""]) | _WAARDE, _WAARDE, _WAARDE)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            **{name: _WAARDE for name in ("versie", "soort", "id", "op", "van", "nieuw", "bericht")},
            "velden": _WAARDE | st.lists(_VELD.map(list), max_size=3),
        },
    )
)
def test_any_json_in_a_block(anders: dict[str, Any]) -> None:
    """Wrong kinds at every position give one-line messages that can be printed, never an exception."""
    try:
        text = json_blok(**anders)
    except UnicodeEncodeError:  # half a sign; see above
        return
    found, problems = vind(text, "mail.txt")
    assert len(found) + bool(problems) == 1
    for problem in problems:
        assert problem.text.isprintable() and len(problem.text) < 700
