"""Publishing, watching and asking the links: the shell of their workflows, on a real clone and a site on loopback."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.buren.bestand import inhoud
from tests.klein import AANBOD, GEMEENTE, anders, schrijf
from tests.test_history import git
from tests.website import Zegt, certificaat, website

from .loper import Loper, loper

pytestmark = pytest.mark.bouwt

TWEEDE = anders(AANBOD, id="cursus", titel="Cursus")
PAGINA = "aanbod/cursus/index.html"


COUNCIL = anders(GEMEENTE, telefoon=None, drukwerk={"vellen": ["verwijsblad"]})
"""A council without a way in yet, that prints little."""


BUREN = "versie: 1\nburen: [{id: buurdorp, naam: Buurdorp, aanbod: ../../buur.json}]\n"


def _register(found: Loper, *offers: dict[str, Any], **files: Any) -> None:
    shutil.rmtree(found.kloon / "data")
    schrijf(found.kloon / "data", *offers, **files)


def test_the_site_is_published_every_night_unless_a_page_vanished(tmp_path: Path) -> None:
    """On GitHub and on GitLab: what stood there is compared with, and stays until somebody says that it is meant so."""
    found = loper(tmp_path)
    _register(found, AANBOD, TWEEDE, gemeente=COUNCIL)
    (found.kloon / "data" / "buren.yaml").write_text(BUREN, "utf-8")
    (tmp_path / "buur.json").write_bytes(inhoud())
    found.waarden |= {"vars.PUBLICEREN": "proef", "inputs.minder": "true"}
    found.waarden["inputs.mag_weg"] = "/aanbod/oud/ $(touch${IFS}gehackt)\n"
    assert found.loop("publiceren", "uitgave") == []
    doel, public = found.kloon / "doel", found.kloon / "public"
    assert (found.kloon / "data" / "buren" / "buurdorp.json").is_file()
    first = (doel / "huidig").readlink()
    assert (doel / "huidig" / PAGINA).is_file()

    _register(found, AANBOD, gemeente=COUNCIL)
    env = {"PUBLICEREN": "proef", "MINDER": "nee", "MAG_WEG": ""}
    assert found.gitlab("pages", env) == 1
    assert (doel / "huidig").readlink() == first and not public.exists()

    assert found.gitlab("pages", {**env, "MINDER": "ja", "MAG_WEG": "/aanbod/cursus/ aanbod/cursus.ics"}) == 0
    assert (public / "uitgave.json").is_file() and not (public / PAGINA).exists()
    assert not [path for path in public.rglob("*") if path.is_symlink()]
    assert not list(tmp_path.rglob("gehackt"))


def test_a_refusal_stands_in_the_summary(tmp_path: Path) -> None:
    """As text that says nothing to GitHub; the run is red and nothing goes further."""
    found = loper(tmp_path)
    (found.kloon / "data" / "gemeente.yaml").write_text("naam: [", "utf-8")
    found.waarden |= {"vars.PUBLICEREN": "ja", "inputs.minder": "", "inputs.mag_weg": ""}
    assert found.loop("publiceren", "uitgave") == ["Publiceer in de map doel"]
    told = (tmp_path / "samenvatting.md").read_text("utf-8").splitlines()
    assert all(line.startswith("    ") for line in told)
    assert told[-1].endswith("Er staat nog geen uitgave online.")


ISSUE = "De site vraagt aandacht"
OPEN = {"issue list --label waak": "12\n"}


@pytest.fixture
def waak(tmp_path: Path) -> Loper:
    """A clone of which the last commit is of today."""
    return loper(tmp_path)


def _waak(found: Loper, hours: int, answers: dict[str, str], job: str = "waak") -> list[str]:
    """Watch a site that was published so many hours ago; return the steps that failed."""
    found.antwoord(answers)
    cert = certificaat(found.folder)
    when = (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
    with website(cert) as site:
        site.zegt = {"/": [Zegt()], "/uitgave.json": [Zegt(tekst=f'{{"gepubliceerd":"{when}"}}'.encode())]}
        found.waarden["vars.WAAK"] = site.adres
        env = {"SSL_CERT_FILE": str(cert)}
        if job == "gitlab":
            return ["waak"] * found.gitlab("waak", {**env, "WAAK": site.adres})
        return found.loop("waak", "waak", env)


def test_one_issue_while_the_site_is_old(waak: Loper) -> None:
    """It is opened, then renewed, then closed."""
    assert _waak(waak, 30, {}) == []
    assert _waak(waak, 40, OPEN) == []
    assert _waak(waak, 2, OPEN) == []
    calls = [call for call in waak.oproepen() if not call[0].startswith(("label", "issue list"))]
    assert [words for words, _ in calls] == [
        f"issue create --title {ISSUE} --label waak --body-file gezegd.md",
        "issue edit 12 --body-file gezegd.md",
        "issue close 12 --comment Alles is weer goed.",
    ]
    assert "  Wat online staat, is al 30 uur oud." in calls[0][1]
    assert "  Wat online staat, is al 40 uur oud." in calls[1][1]
    assert all(line.startswith("    ") for _, text in calls[:2] for line in text.splitlines())


def test_it_warns_before_github_falls_silent(waak: Loper) -> None:
    """Fifty days without a commit; the site itself is fresh."""
    old = (datetime.now(UTC) - timedelta(days=51)).isoformat()
    git(waak.kloon, "commit", "--quiet", "--amend", "--no-edit", GIT_COMMITTER_DATE=old)
    assert _waak(waak, 2, {}) == []
    words, text = waak.oproepen()[-1]
    assert words.startswith("issue create ")
    assert "Al 51 dagen veranderde er niets op main. Na 60 dagen zet GitHub de taken op een uur uit" in text


def test_an_address_that_is_none_is_a_mistake_of_ours(waak: Loper) -> None:
    """The run is red; no issue says that the site is down."""
    waak.waarden["vars.WAAK"] = "--help; touch gehackt"
    assert waak.loop("waak", "waak") == ["Kijk naar de site"]
    assert not (waak.folder / "oproepen.jsonl").exists()
    assert not list(waak.folder.rglob("gehackt"))


def test_on_gitlab_the_job_fails(waak: Loper) -> None:
    """GitLab mails whoever made the schedule."""
    assert _waak(waak, 30, {}, "gitlab") == ["waak"]


def test_one_issue_while_a_link_is_broken(tmp_path: Path) -> None:
    """With the file and the line; it closes by itself."""
    found = loper(tmp_path)
    _register(found, anders(AANBOD, website="https://weg.be/"))
    broken = tmp_path / "kapot.txt"
    broken.write_text("https://weg.be/")
    assert found.gitlab("koppelingen", {}) == 1
    assert "offer.yaml" in (found.kloon / "koppelingen.md").read_text("utf-8")
    assert found.loop("koppelingen", "koppelingen") == []
    found.antwoord({"issue list --label koppelingen": "7\n"})
    broken.unlink()
    assert found.loop("koppelingen", "koppelingen") == []
    calls = [call for call in found.oproepen() if not call[0].startswith(("label", "issue list"))]
    assert [words for words, _ in calls] == [
        "issue create --title Links die nergens meer heen leiden --label koppelingen --body-file verslag.md",
        "issue close 7 --comment Elke link leidt weer ergens heen.",
    ]
    assert "## Kapot" in calls[0][1] and "`https://weg.be/`" in calls[0][1]


def test_a_register_that_cannot_be_read_is_no_broken_link(tmp_path: Path) -> None:
    """The run is red; no issue is opened or closed."""
    found = loper(tmp_path)
    (found.kloon / "data" / "offer.yaml").write_text("- [", "utf-8")
    assert found.loop("koppelingen", "koppelingen") == ["Vraag elke link"]
    assert not (tmp_path / "oproepen.jsonl").exists()
