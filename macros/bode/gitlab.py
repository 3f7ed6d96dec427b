"""The one place that speaks with GitLab: its REST API, with a token that goes nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

WACHT = 30.0
"""Seconds that an answer may take."""

MEESTE_BYTES = 50_000_000
"""An answer that is longer is not read: a page of a hundred texts of the largest size is shorter."""

PER_PAGINA = 50
MEESTE_PAGINAS = 100


class GitLabKanNiet(Exception):
    """GitLab does not do what we ask; the text says why, in Dutch and without the token."""

    def __init__(self, text: str, status: int = 0) -> None:
        super().__init__(text)
        self.status = status


class _NietVerder(HTTPRedirectHandler):
    """Follows no redirect: the token would travel along."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        """Refuse."""


_OPENER = build_opener(_NietVerder)


@dataclass(frozen=True)
class GitLab:
    """The API of one project's GitLab."""

    adres: str
    """“https://gitlab.com/api/v4”."""
    project: str
    hoofd: str
    """The main branch: “main”."""
    token: str = field(repr=False)
    wacht: float = WACHT

    def vraag(self, path: str) -> Any:
        """Return what GitLab tells of one thing; raises GitLabKanNiet."""
        return self._stuur("GET", path)[0]

    def alle(self, path: str, **filters: str) -> Iterator[dict[str, Any]]:
        """Yield every item of a list, page after page; raises GitLabKanNiet."""
        page = "1"
        for _ in range(MEESTE_PAGINAS):
            query = urlencode({**filters, "per_page": PER_PAGINA, "page": page})
            found, page = self._stuur("GET", f"{path}?{query}")
            yield from found
            if not page:
                return
        raise GitLabKanNiet(f"GitLab heeft meer dan {MEESTE_PAGINAS * PER_PAGINA} stuks in één lijst.")

    def maak(self, path: str, body: Mapping[str, Any]) -> Any:
        """Make something new; raises GitLabKanNiet."""
        return self._stuur("POST", path, body)[0]

    def wijzig(self, path: str, body: Mapping[str, Any]) -> Any:
        """Change something; raises GitLabKanNiet."""
        return self._stuur("PUT", path, body)[0]

    def eigen(self, path: str) -> str:
        """Return a path within our project."""
        return f"projects/{self.project}/{path}"

    def _stuur(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> tuple[Any, str]:
        """Return the answer and the number of the next page, if there is one."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"PRIVATE-TOKEN": self.token, "Content-Type": "application/json"}
        request = Request(f"{self.adres}/{path}", data, headers, method=method)
        try:
            with _OPENER.open(request, timeout=self.wacht) as answer:
                told = answer.read(MEESTE_BYTES + 1)
                following = str(answer.headers.get("x-next-page") or "")
        except HTTPError as error:
            with error:
                raise GitLabKanNiet(_weigering(error.code), error.code) from None
        except TimeoutError:
            raise GitLabKanNiet(f"GitLab antwoordt niet binnen {self.wacht:g} seconden.") from None
        except (OSError, HTTPException):
            raise GitLabKanNiet("GitLab is niet bereikbaar.") from None
        if len(told) > MEESTE_BYTES:
            raise GitLabKanNiet("GitLab antwoordt met meer dan we lezen.")
        try:
            return json.loads(told), following
        except ValueError:
            raise GitLabKanNiet("GitLab antwoordt met iets dat geen JSON is.") from None


def _weigering(status: int) -> str:
    if status in (401, 403):
        return (
            f"GitLab weigert het token ({status}). Kijk na of BODE_TOKEN nog geldt, "
            "met de rol Developer en de scope api."
        )
    return f"GitLab antwoordt met fout {status}."
