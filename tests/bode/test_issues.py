"""A proposal in an issue: a merge request and one note, or why not; whole notes compared."""

from __future__ import annotations

import hashlib

import pytest

from macros.voorstel import blok, lezen
from macros.voorstel.blok import code

from ..test_history import git
from ..voorstel.klein import ANDER_NUMMER, NUMMER, ander_nummer, voorstel
from .conftest import Wereld

TAK = f"voorstel-{code(ander_nummer())}"
RAAR = "/close\n/merge\n@iedereen <img src=x onerror=alert(1)> $(touch gehackt)\n"
TEKST = f"{RAAR}{blok.schrijf(ander_nummer())}"
KLAAR = "Daar lees je veld per veld wat verandert. De gemeente kijkt het na. Pas daarna komt het online."
VERBETER = (
    "Verbeter het voorstel hierboven (de drie puntjes, dan “Edit”), of maak het opnieuw op de pagina "
    "“Wijzig dit”. We kijken dan vanzelf opnieuw."
)
BESCHRIJVING = f"""\
- Voorstel {code(ander_nummer())} van `Gemeente Testdorp`, op 21 november 2026: het aanbod `Digipunt in de bibliotheek`.
  - Het aanbod is van `Gemeente Testdorp`.

### Gewijzigd (1)

- `Digipunt in de bibliotheek` (aanbod)
  - **GEVOELIG** Telefoon: was `{NUMMER}`, is nu `{ANDER_NUMMER}`
  - **Bevestig dit eerst: bel `Gemeente Testdorp` op `059 00 00 10` (het nummer dat al in het register staat).**

Verstuurd naar origin: de tak {TAK}.

Closes #4. Dat voorstel sluit dus als je dit samenvoegt."""


def merk(text: str) -> str:
    """Return the first line of the answer to a text."""
    return f"<!-- inclusieportaal-voorstel {hashlib.sha256(text.encode()).hexdigest()[:16]} -->"


def issue(wereld: Wereld, iid: int, text: str | None) -> None:
    """Lay an issue ready."""
    wereld.stub.issues.append({"iid": iid, "description": text})


def geweigerd(text: str, *lines: str) -> str:
    """Return the note that says why not."""
    why = "Dit voorstel is niet overgenomen. Dit is waarom:"
    return "\n".join((merk(text), why, "", *lines, "", "Er is niets veranderd.", "", VERBETER))


def test_a_proposal_opens_a_merge_request(wereld: Wereld) -> None:
    """Its whole text, and one note with where it is; a second round sends nothing about the issue."""
    issue(wereld, 4, TEKST)
    wereld.andermans("issues/4", f"{merk(TEKST)}\nBedankt.")
    assert wereld.loop() == 0
    made, note = wereld.stub.gestuurd
    assert made == (
        "POST merge_requests",
        {
            "source_branch": TAK,
            "target_branch": "main",
            "title": "Digipunt in de bibliotheek: telefoon",
            "description": BESCHRIJVING,
            "remove_source_branch": True,
        },
    )
    bedankt = f"{merk(TEKST)}\nBedankt. Je voorstel staat klaar: https://gitlab.example/mr/50\n\n{KLAAR}"
    assert note == ("POST issues/4/notes", {"body": bedankt})
    git(wereld.folder / "ver.git", "rev-parse", "--verify", TAK)
    assert wereld.loop() == 0
    assert [call for call, _ in wereld.stub.gestuurd[2:]] == ["POST merge_requests/50/notes"]
    assert wereld.loop() == 0 and len(wereld.stub.gestuurd) == 3
    assert not list(wereld.folder.rglob("gehackt"))


def test_an_edited_proposal_is_answered_again(wereld: Wereld) -> None:
    """The same note is renewed, with the new text in its mark; a merge request that is open is not opened twice."""
    damaged = TEKST.replace("=== EINDE ", "=== EINDE 00000000 ===")
    issue(wereld, 4, damaged)
    assert wereld.loop() == 0
    wrong = geweigerd(damaged, *WAAROM)
    assert wereld.stub.gestuurd == [("POST issues/4/notes", {"body": wrong})]
    wereld.stub.issues[0]["description"] = TEKST
    fake = {
        "iid": 8,
        "source_project_id": 9,
        "source_branch": TAK,
        "description": "",
        "web_url": "https://kwaad",
    }
    known = {
        **fake,
        "iid": 9,
        "source_project_id": 1,
        "description": "x",
        "web_url": "https://gitlab.example/9",
    }
    wereld.stub.merge_requests = [fake, known]
    wereld.stub.kapot["GET merge_requests/8/notes"] = wereld.stub.kapot["GET merge_requests/9/notes"] = 500
    assert wereld.loop() == 1
    bedankt = f"{merk(TEKST)}\nBedankt. Je voorstel staat klaar: https://gitlab.example/9\n\n{KLAAR}"
    assert wereld.stub.gestuurd[1:] == [
        ("PUT merge_requests/9", {"description": BESCHRIJVING}),
        ("PUT issues/4/notes/100", {"body": bedankt}),
    ]


WAAROM = (
    "- **fout** `invoer:4:1` `Dit voorstel is onderweg beschadigd: het klopt niet met zijn controlecode "
    "“00000000”. Kopieer alles, van === VOORSTEL 1 === tot en met de regel === EINDE … ===.`",
)


def test_what_is_no_proposal_is_left_alone(wereld: Wereld) -> None:
    """An empty issue, and one without a block."""
    issue(wereld, 1, None)
    issue(wereld, 2, RAAR)
    assert wereld.loop() == 0 and wereld.stub.gestuurd == []


def test_a_text_of_a_megabyte(wereld: Wereld) -> None:
    """It is refused with the reason, and the next issue is served."""
    huge = "x" * 1_000_000 + TEKST
    issue(wereld, 1, huge)
    issue(wereld, 4, TEKST)
    assert wereld.loop() == 0
    assert wereld.notes("issues/1") == [geweigerd(huge, f"- **fout** `invoer:1:1` `{lezen.TE_GROOT}`")]
    assert len(wereld.notes("issues/4")) == 1


def test_values_of_others_do_nothing(wereld: Wereld) -> None:
    """Quick actions in a message and in a value: no line of what we send begins with one."""
    odd = voorstel(
        ("kosten", "Gratis", "/merge"),
        van="/close",
        bericht="Dag\n/merge\n> /close\n- /label ~x @iedereen <b>",
    )
    issue(wereld, 4, blok.schrijf(odd))
    assert wereld.loop() == 0
    sent = "\n".join(text for _, body in wereld.stub.gestuurd for text in map(str, body.values()))
    assert "/merge" in sent
    assert not [line for line in sent.splitlines() if line.lstrip(" >-*+0123456789.)").startswith("/")]


def test_a_failure_of_ours_is_no_answer(wereld: Wereld, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told as ours, the next issue is served, and the next round answers after all."""
    issue(wereld, 4, TEKST)
    other = blok.schrijf(voorstel(("telefoon", "niet dit", ANDER_NUMMER)))
    issue(wereld, 5, other)
    wereld.stub.kapot["POST merge_requests"] = 500
    assert wereld.loop() == 1
    assert capsys.readouterr().err == "Issue #4: GitLab antwoordt met fout 500.\n"
    assert wereld.notes("issues/4") == [
        "<!-- inclusieportaal-voorstel -->\n"
        "Er ging iets mis bij ons, niet bij jou. Je voorstel blijft hier staan. De gemeente kijkt het na."
    ]
    (refused,) = wereld.notes("issues/5")
    assert refused.startswith(geweigerd(other, "")[:-1].partition("\n\n")[0]) and NUMMER in refused
    wereld.stub.kapot.clear()
    assert wereld.loop() == 0
    assert wereld.notes("issues/4")[0].startswith(f"{merk(TEKST)}\nBedankt.")


def test_a_crash_of_the_program_is_told_without_the_token(
    wereld: Wereld, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A remote that refuses, with the token in what it says, is no answer either."""
    issue(wereld, 4, TEKST)
    hook = wereld.folder / "ver.git" / "hooks" / "pre-receive"
    hook.write_text('#!/bin/sh\necho "nee $BODE_TOKEN"\nexit 1\n')
    hook.chmod(0o755)
    assert wereld.loop() == 1
    told = capsys.readouterr().err
    assert told.startswith("Issue #4: Git lukt niet.") and told.count("\n") == 1
    assert "nee ***" in told and "glpat" not in told
    assert "Er ging iets mis bij ons" in wereld.notes("issues/4")[0]
