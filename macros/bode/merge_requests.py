"""The report below every open merge request, made by our own code of what others propose."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from .. import paths
from ..voorstel.archief import Archief
from ..voorstel.opmaak import Markdown
from ..voorstel.sinds import MERK, verslag_sinds
from .berichten import Berichten
from .gitlab import GitLab, GitLabKanNiet

TAAK = "nakijken"
"""The job of which the built site is the preview."""

GEEN_MAP = "In deze merge request staat de map met de gegevens niet meer."
BIJ_ONS = "Er ging iets mis bij ons, niet bij jou. De gemeente kijkt het na."

_LINK = re.compile(r"https?://[^\s()<>\[\]\"'`]+")


def verslag_van(store: Archief, gitlab: GitLab, merge_request: dict[str, Any], vandaag: date) -> str:
    """Return the note below a merge request: what it changes, and where the built preview is."""
    head, base = store.van_merge_request(merge_request["iid"], gitlab.hoofd)
    told = [MERK, _verslag(store, head, base, vandaag)]
    link = _voorbeeld(gitlab, merge_request["iid"])
    if link:
        told += ["", f"De site zoals ze dan wordt: [bekijk het voorbeeld]({link})."]
    return "\n".join(told)


def _verslag(store: Archief, head: str, base: str, vandaag: date) -> str:
    with store.werkmap(head, vreemd=True) as folder:
        data, docs = folder / store.data, folder / "docs"
        if not data.is_dir():
            return GEEN_MAP
        return verslag_sinds(data, base, vandaag, Markdown(), docs if docs.is_dir() else paths.DOCS)


def _voorbeeld(gitlab: GitLab, iid: int) -> str:
    """Return the address of the site that the newest check built; of a fork that we may not see there is none."""
    try:
        runs = gitlab.alle(gitlab.eigen(f"merge_requests/{iid}/pipelines"))
        newest = next(iter(runs), None)
        if newest is None:
            return ""
        jobs = gitlab.alle(f"projects/{int(newest['project_id'])}/pipelines/{int(newest['id'])}/jobs")
        found = next((job for job in jobs if job["name"] == TAAK), None)
    except GitLabKanNiet as error:
        if error.status in (403, 404):
            return ""
        raise
    link = str(found["web_url"]) if found and found.get("artifacts_file") else ""
    return f"{link}/artifacts/browse/site/" if _LINK.fullmatch(link) else ""


def berichten_bij(gitlab: GitLab, iid: int, ik: int) -> Berichten:
    """Return our notes below a merge request."""
    return Berichten(gitlab, gitlab.eigen(f"merge_requests/{iid}/notes"), ik)
