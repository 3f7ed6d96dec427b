"""Where the program comes from: every form of the line, another version of it, and the newest."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.nieuw import bron
from macros.nieuw.bron import VOORBEELD, BronOnbekend, jongste, met_versie, regel, van_dit_programma, volgorde
from macros.versie import VERSIE
from tests.test_history import git

COMMIT = "cebb6319cb08816b2ce4e8c3d750940e29c234b3"


def test_one_line_says_it() -> None:
    """Remarks and empty lines aside."""
    assert regel("# waar\n\n  inclusieportaal==0.1.0  \n") == "inclusieportaal==0.1.0"


@pytest.mark.parametrize(("text", "number"), [("# niets\n", 0), ("a\nb\n", 2)])
def test_no_line_or_more_is_told(text: str, number: int) -> None:
    """With an example."""
    with pytest.raises(BronOnbekend) as caught:
        regel(text)
    assert str(caught.value) == (
        f"In programma.txt staan {number} regels die iets zeggen. Het moet er één zijn. "
        f"Bijvoorbeeld {VOORBEELD}."
    )


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://pakketten.example/",
        "-r elders.txt",
        "-e ../programma",
        "inclusieprotaal==0.1.0",
        "inclusieprotaal",
        "iets[extra]>=1; python_version > '3'",
        "iets @ https://elders.example/iets.whl",
    ],
)
def test_what_pip_would_take_for_something_else_is_refused(line: str) -> None:
    """An option of pip, or a package with another name: a slip of the pen installs nothing of a stranger."""
    with pytest.raises(BronOnbekend) as caught:
        regel(line)
    told = f"“{line}” is geen bron van dit programma. Bijvoorbeeld {VOORBEELD}."
    assert str(caught.value) == told


@pytest.mark.parametrize(
    "line",
    [
        "inclusieportaal",
        "Inclusieportaal >= 0.1",
        "inclusieportaal @ git+https://git.example/a/b@v1.0",
        "git+ssh://git@git.example/a/b@v0.1.0",
        "https://git.example/b.whl",
        "./programma",
        "/srv/mijn map/inclusieportaal-0.1.0-py3-none-any.whl",
        "inclusieportaal.whl",
        "inclusieportaal-0.1.0.tar.gz",
    ],
)
def test_every_form_of_a_source_is_taken(line: str) -> None:
    """As pip takes it: a name, a repository, an address, a folder or a file."""
    assert regel(line) == line


@pytest.mark.parametrize(
    ("line", "version", "new"),
    [
        ("inclusieportaal==0.1.0", "0.2.0", "inclusieportaal==0.2.0"),
        ("inclusieportaal==0.1.0", "v0.2.0", "inclusieportaal==0.2.0"),
        ("inclusieportaal", "0.2.0", "inclusieportaal==0.2.0"),
        ("git+https://git.example/a/b@v0.1.0", "0.2.0", "git+https://git.example/a/b@v0.2.0"),
        ("git+https://git.example/a/b.git", "0.2.0", "git+https://git.example/a/b.git@v0.2.0"),
        (f"git+https://git.example/a/b@{COMMIT}", "0.2.0", "git+https://git.example/a/b@v0.2.0"),
        ("git+https://git.example/a/b@v0.1.0", COMMIT[:12], f"git+https://git.example/a/b@{COMMIT[:12]}"),
        ("git+ssh://git@git.example/a/b@v0.1.0", "0.2.0", "git+ssh://git@git.example/a/b@v0.2.0"),
        ("git+file:///srv/b@v0.1.0#egg=b", "0.2.0", "git+file:///srv/b@v0.2.0#egg=b"),
        (
            "inclusieportaal @ git+https://git.example/a/b@v1.0",
            "1.1",
            "inclusieportaal @ git+https://git.example/a/b@v1.1",
        ),
    ],
)
def test_another_version_of_the_same_source(line: str, version: str, new: str) -> None:
    """Whatever the form of the line."""
    assert met_versie(line, version) == new


@pytest.mark.parametrize(
    ("line", "version", "told"),
    [
        ("inclusieportaal==0.1.0", "nieuw", f"“nieuw” is geen versie. Bijvoorbeeld VERSIE={VERSIE}."),
        (
            "inclusieportaal==0.1.0",
            "0.2.0; rm x",
            f"“0.2.0; rm x” is geen versie. Bijvoorbeeld VERSIE={VERSIE}.",
        ),
        (
            "./inclusieportaal-0.1.0-py3-none-any.whl",
            "0.2.0",
            "Bij “./inclusieportaal-0.1.0-py3-none-any.whl” past geen VERSIE. Zeg waar het nieuwe programma staat. "
            f"Bijvoorbeeld BRON={VOORBEELD}.",
        ),
    ],
)
def test_what_is_no_version_is_told(line: str, version: str, told: str) -> None:
    """With what to write instead."""
    with pytest.raises(BronOnbekend) as caught:
        met_versie(line, version)
    assert str(caught.value) == told


@pytest.fixture
def kloon(tmp_path: Path) -> Path:
    """A repository with two versions and something after them."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    for tag in ("v0.9.0", "v0.10.0", "proef"):
        git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", tag)
        git(tmp_path, "tag", tag)
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "Later")
    return tmp_path


def test_the_newest_of_a_repository_is_its_highest_version(kloon: Path) -> None:
    """As numbers, not as words; whoever follows commits gets the last commit."""
    url = f"git+{kloon.as_uri()}"
    assert jongste(f"{url}@v0.9.0") == f"{url}@v0.10.0"
    head = (kloon / ".git/refs/heads/main").read_text().strip()
    assert jongste(f"{url}@{COMMIT}") == f"{url}@{head}"


def test_the_newest_of_a_package_is_left_to_pip() -> None:
    """It knows what the index has."""
    assert jongste("inclusieportaal==0.1.0") == "inclusieportaal"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/srv/a.whl", "“/srv/a.whl” is één bestand of map: het wordt niet vanzelf nieuwer."),
        (
            "git+file:///er/is/niets@v0.1.0",
            "De plek van het programma antwoordt niet. Is er internet? Git zegt: ",
        ),
    ],
)
def test_what_has_no_newest_is_told(line: str, told: str) -> None:
    """A file stays what it is; a repository that does not answer too."""
    with pytest.raises(BronOnbekend) as caught:
        jongste(line)
    assert str(caught.value).startswith(told)


def test_versions_are_in_the_order_of_their_numbers() -> None:
    """And a `v` before one says nothing."""
    assert sorted(["v0.10.0", "0.9", "0.9.1"], key=volgorde) == ["0.9", "0.9.1", "v0.10.0"]


def test_a_folder_of_which_git_tells_nothing_names_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package on the internet with the same name may be another program."""
    (tmp_path / ".git").mkdir()
    monkeypatch.setattr(bron.paths, "PACKAGES", tmp_path)
    assert van_dit_programma() == tmp_path.as_uri()


def test_a_clone_names_its_commit(kloon: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At its own folder, for as long as nobody else has that commit."""
    head = (kloon / ".git/refs/heads/main").read_text().strip()
    monkeypatch.setattr(bron.paths, "PACKAGES", kloon)
    assert van_dit_programma() == f"git+{kloon.as_uri()}@{head}"
    git(kloon, "remote", "add", "origin", "https://git.example/a/b.git")
    assert van_dit_programma() == f"git+{kloon.as_uri()}@{head}"
    git(kloon, "update-ref", "refs/remotes/origin/main", "HEAD")
    assert van_dit_programma() == f"git+https://git.example/a/b.git@{head}"
    git(kloon, "remote", "set-url", "origin", "https://ikzelf:geheim@git.example/a/b.git")
    assert van_dit_programma() == f"git+https://git.example/a/b.git@{head}"


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (None, f"inclusieportaal=={VERSIE}"),
        ('{"url": "file:///srv/a.whl", "archive_info": {}}', "file:///srv/a.whl"),
        ('{"url": "file:///srv/a", "dir_info": {}}', "file:///srv/a"),
        (
            '{"url": "https://git.example/a/b", "vcs_info": {"vcs": "git", "commit_id": "abc"}}',
            "git+https://git.example/a/b@abc",
        ),
    ],
    ids=["index", "bestand", "map", "git"],
)
def test_a_package_names_where_it_was_installed_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str | None, line: str
) -> None:
    """As pip writes it down (PEP 610)."""

    class Pakket:
        def read_text(self, name: str) -> str | None:
            assert name == "direct_url.json"
            return told

    monkeypatch.setattr(bron.paths, "PACKAGES", tmp_path)
    monkeypatch.setattr(bron.metadata, "distribution", lambda name: Pakket())
    assert van_dit_programma() == line
