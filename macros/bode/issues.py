"""A proposal in an issue becomes a merge request, or gets in Dutch why it cannot."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ..problems import Problem
from ..voorstel import lezen
from ..voorstel.antwoord import in_markdown, neem_op_tak, op_tak
from ..voorstel.archief import Archief
from ..voorstel.blok import Voorstel
from .berichten import Bericht, Berichten, zonder_opdracht
from .gitlab import GitLab

LABEL = "voorstel"
MERK = "<!-- inclusieportaal-voorstel"
"""How our note below an issue begins; behind it stands for which text it is the answer."""

BIJ_ONS = "Er ging iets mis bij ons, niet bij jou. Je voorstel blijft hier staan. De gemeente kijkt het na."
NIET = "Dit voorstel is niet overgenomen. Dit is waarom:"
VERBETER = (
    "Verbeter het voorstel hierboven (de drie puntjes, dan “Edit”), of maak het opnieuw op de pagina "
    "“Wijzig dit”. We kijken dan vanzelf opnieuw."
)
KLAAR = "Daar lees je veld per veld wat verandert. De gemeente kijkt het na. Pas daarna komt het online."


def merk(text: str) -> str:
    """Return the first line of the answer to a text."""
    return f"{MERK} {hashlib.sha256(text.encode()).hexdigest()[:16]} -->"


def storing() -> str:
    """Return the note when we failed: the answer to no text, so we try again."""
    return f"{MERK} -->\n{BIJ_ONS}"


def beantwoord(known: Bericht | None, text: str) -> bool:
    """Say whether our note answers exactly this text."""
    return known is not None and known.tekst.startswith(merk(text))


def voorstellen_in(text: str) -> tuple[list[Voorstel], list[Problem]] | None:
    """Return the proposals in an issue and what is wrong with them, or nothing when it holds no block."""
    found, problems = lezen.lees([lezen.INVOER], text.encode)
    if not found and [problem.text for problem in problems] == [lezen.GEEN_VOORSTEL]:
        return None
    return found, problems


def antwoord(
    gitlab: GitLab,
    data: Path,
    store: Archief,
    issue: dict[str, Any],
    read: tuple[Sequence[Voorstel], Sequence[Problem]],
    vandaag: date,
) -> str:
    """Take up the proposals of an issue, open their merge request, and return what we answer."""
    branch = neem_op_tak(data, *read, vandaag)
    report = "\n".join(in_markdown(branch.opname, op_tak(branch)))
    first = merk(_tekst(issue))
    if not branch.naam:
        return "\n".join((first, NIET, "", report, "", VERBETER))
    closes = f"Closes #{int(issue['iid'])}. Dat voorstel sluit dus als je dit samenvoegt."
    title = store.git("log", "-1", "--format=%s", store.stand(branch.naam).tak).strip()
    address = _merge_request(gitlab, branch.naam, title, zonder_opdracht(f"{report}\n\n{closes}"))
    return "\n".join((first, f"Bedankt. Je voorstel staat klaar: {address}", "", KLAAR))


def _merge_request(gitlab: GitLab, branch: str, title: str, text: str) -> str:
    """Open the merge request of a branch, or renew the text of the one that is open; return its address."""
    path = gitlab.eigen("merge_requests")
    open_ones = gitlab.alle(path, state="opened", source_branch=branch, target_branch=gitlab.hoofd)
    known = next((one for one in open_ones if str(one["source_project_id"]) == gitlab.project), None)
    if known is None:
        body = {
            "source_branch": branch,
            "target_branch": gitlab.hoofd,
            "title": title,
            "description": text,
            "remove_source_branch": True,
        }
        known = gitlab.maak(path, body)
    elif (known["description"] or "").strip() != text.strip():
        gitlab.wijzig(f"{path}/{int(known['iid'])}", {"description": text})
    return str(known["web_url"])


def _tekst(issue: dict[str, Any]) -> str:
    return issue["description"] or ""


def beantwoord_issue(
    gitlab: GitLab, data: Path, store: Archief, issue: dict[str, Any], notes: Berichten, vandaag: date
) -> None:
    """Answer an issue whose text holds a proposal that we have not answered yet."""
    read = voorstellen_in(_tekst(issue))
    if read is None:
        return
    known = notes.vind(MERK)
    if not beantwoord(known, _tekst(issue)):
        notes.zet(known, antwoord(gitlab, data, store, issue, read, vandaag))


def berichten_bij(gitlab: GitLab, iid: int, ik: int) -> Berichten:
    """Return our notes below an issue."""
    return Berichten(gitlab, gitlab.eigen(f"issues/{iid}/notes"), ik)
