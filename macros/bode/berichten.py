"""One note of our own below a merge request or an issue: found by its mark, written once, renewed when it differs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .gitlab import GitLab

_OPDRACHT = re.compile(r"^((?:[^\S\n]|[>*+-]|[0-9]+[.)]|\[[ xX]\])*)/", re.MULTILINE)


def zonder_opdracht(text: str) -> str:
    """Return Markdown in which no line begins with `/`, also behind list marks or `>`: GitLab would carry it out."""
    plain = re.sub(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]", "\n", text)
    return _OPDRACHT.sub(r"\1\\/", plain)


@dataclass(frozen=True)
class Bericht:
    """A note that is there already."""

    id: int
    tekst: str


@dataclass(frozen=True)
class Berichten:
    """The notes of our own below one thing."""

    gitlab: GitLab
    pad: str
    """“projects/1/issues/2/notes”."""
    ik: int
    """The user whose token we have: only that one's notes are ours."""

    def vind(self, merk: str) -> Bericht | None:
        """Return our note that begins with a mark; that of somebody else with the same mark is none."""
        for note in self.gitlab.alle(self.pad, sort="asc", order_by="created_at"):
            if _van(note) == self.ik and not note.get("system") and note["body"].startswith(merk):
                return Bericht(note["id"], note["body"])
        return None

    def zet(self, oud: Bericht | None, text: str) -> None:
        """Write a note or renew ours; nothing is sent when it says this already."""
        body = zonder_opdracht(text)
        if oud is None:
            self.gitlab.maak(self.pad, {"body": body})
        elif oud.tekst.strip() != body.strip():
            self.gitlab.wijzig(f"{self.pad}/{oud.id}", {"body": body})


def _van(note: dict[str, Any]) -> Any:
    return (note.get("author") or {}).get("id")
