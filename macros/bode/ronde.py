"""One round of the messenger: every issue and every merge request, where one that fails does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from .. import history
from ..load.files import printable
from ..voorstel.archief import Archief, GitKanNiet, archief_van
from ..voorstel.sinds import MERK
from . import issues, merge_requests
from .berichten import Berichten
from .gitlab import GitLab, GitLabKanNiet

LANGSTE_REDEN = 300
"""Characters of a reason in the log."""

BEKEND = (GitLabKanNiet, GitKanNiet, history.NoHistory)
"""What can go wrong around us, and says so itself; all else is a mistake of ours."""


def ronde(gitlab: GitLab, data: Path, vandaag: date) -> Iterator[str]:
    """Answer and report all there is; yield a line for each that failed. Raises GitLabKanNiet and GitKanNiet."""
    store = archief_van(data)
    me = gitlab.vraag("user")["id"]
    yield from _Ronde(gitlab, data, store, me, vandaag).alles()


@dataclass(frozen=True)
class _Ronde:
    gitlab: GitLab
    data: Path
    store: Archief
    ik: int
    vandaag: date

    def alles(self) -> Iterator[str]:
        lists = (
            ("merge_requests", {"state": "opened", "target_branch": self.gitlab.hoofd}, self._merge_request),
            ("issues", {"state": "opened", "labels": issues.LABEL}, self._issue),
        )
        for path, filters, treat in lists:
            try:
                found = [*self.gitlab.alle(self.gitlab.eigen(path), **filters)]
            except GitLabKanNiet as error:
                yield self._regel(f"De lijst {path}", error)
                continue
            for one in found:
                yield from treat(one)

    def _issue(self, issue: dict[str, Any]) -> Iterator[str]:
        number = int(issue["iid"])
        notes = issues.berichten_bij(self.gitlab, number, self.ik)

        def answer() -> None:
            issues.beantwoord_issue(self.gitlab, self.data, self.store, issue, notes, self.vandaag)

        yield from self._probeer(f"Issue #{number}", answer, notes, issues.MERK, issues.storing())

    def _merge_request(self, merge_request: dict[str, Any]) -> Iterator[str]:
        number = int(merge_request["iid"])
        notes = merge_requests.berichten_bij(self.gitlab, number, self.ik)

        def report() -> None:
            text = merge_requests.verslag_van(self.store, self.gitlab, merge_request, self.vandaag)
            notes.zet(notes.vind(MERK), text)

        sorry = f"{MERK}\n{merge_requests.BIJ_ONS}"
        yield from self._probeer(f"Merge request !{number}", report, notes, MERK, sorry)

    def _probeer(
        self, name: str, work: Callable[[], None], notes: Berichten, mark: str, sorry: str
    ) -> Iterator[str]:
        """Do the work; where it fails, tell whoever waits that it is our fault, and yield why."""
        try:
            work()
        except Exception as error:  # whatever one text of others does to us, the next one is still served
            line = self._regel(name, error)
        else:
            return
        try:
            notes.zet(notes.vind(mark), sorry)
        except GitLabKanNiet:
            line = f"{line} (Ook het bericht daarover lukte niet.)"
        yield line

    def _regel(self, name: str, error: Exception) -> str:
        told = (
            str(error)
            if isinstance(error, BEKEND)
            else f"fout in ons programma, {type(error).__name__}: {error}"
        )
        return f"{name}: {zonder_token(told, self.gitlab.token)}"


def zonder_token(text: str, token: str) -> str:
    """Return a reason as one line for a log that others read."""
    line = printable(" ".join(text.replace(token, "***").split()))
    return line if len(line) <= LANGSTE_REDEN else f"{line[:LANGSTE_REDEN]}…"
