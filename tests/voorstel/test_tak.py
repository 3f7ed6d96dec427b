"""Proposals on a branch: real repositories, two partners at once, replays, and the work of others left alone."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from macros.voorstel.archief import GitKanNiet
from macros.voorstel.blok import Voorstel, code
from macros.voorstel.tak import Tak, naar_tak, taknaam

from ..conftest import VANDAAG
from .klein import ANDER_NUMMER, NUMMER, ander_nummer, kopie_van_testdorp, nieuw, voorstel

HULP = "data/offer/hulp.yaml"


def git(folder: Path, *arguments: str) -> str:
    """Run git and return what it tells."""
    run = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return run.stdout.strip()


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Git without the settings of whoever runs the tests, and with a name to commit under."""
    config = tmp_path / "gitconfig"
    config.write_text(
        "[user]\nname = Testdorp\nemail = info@testdorp.example\n[init]\ndefaultBranch = main\n"
    )
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    yield


@pytest.fixture
def bron(tmp_path: Path) -> Path:
    """A bare repository that holds the example council on main."""
    first = tmp_path / "eerste"
    first.mkdir()
    kopie_van_testdorp(first)
    git(first, "init", "-q")
    git(first, "add", ".")
    git(first, "commit", "-qm", "Eerste")
    git(tmp_path, "clone", "-q", "--bare", str(first), "bron.git")
    return tmp_path / "bron.git"


def kloon(bron: Path, name: str) -> Path:
    """Clone the repository and return its data folder."""
    git(bron.parent, "clone", "-q", str(bron), name)
    return bron.parent / name / "data"


def naar(data: Path, *voorstellen: Voorstel, op: date = VANDAAG) -> Tak:
    """Bring proposals to their branch; none of them may be refused."""
    found = naar_tak(data, voorstellen, op)
    assert found.opname.gelukt, [str(problem) for problem in found.opname.problemen]
    return found


def samenvoegen(bron: Path, branch: str) -> None:
    """Merge a branch into main as the button of a platform does, in a clone of its own."""
    place = bron.parent / "samen"
    git(bron.parent, "clone", "-q", str(bron), place.name)
    try:
        git(place, "merge", "-q", "--no-ff", "-m", f"Merge {branch}", f"origin/{branch}")
        git(place, "push", "-q", "origin", "HEAD:main")
    finally:
        shutil.rmtree(place)


def geweigerd(data: Path, *voorstellen: Voorstel, op: date = VANDAAG) -> list[str]:
    """Return why no branch was made; nothing reaches the remote."""
    before = git(data, "ls-remote", "origin")
    found = naar_tak(data, voorstellen, op)
    assert not found.opname.gelukt and not found.naam and git(data, "ls-remote", "origin") == before
    return [problem.text for problem in found.opname.problemen]


def test_a_branch_on_the_newest_main(bron: Path) -> None:
    """One commit with one changed line; the checkout of whoever runs it stays as it was, unsaved work included."""
    data = kloon(bron, "anna")
    (data / "offer.yaml").write_text("half werk")
    before = git(data, "status", "--porcelain"), git(data, "rev-parse", "HEAD", "--abbrev-ref", "HEAD")
    found = naar(data, ander_nummer())
    name = f"voorstel-{code(ander_nummer())}"
    assert (found.naam, found.nieuw) == (name, True)
    assert (
        git(data, "status", "--porcelain"),
        git(data, "rev-parse", "HEAD", "--abbrev-ref", "HEAD"),
    ) == before
    assert git(data, "worktree", "list").count("\n") == 0
    assert git(bron, "log", "--format=%B%an", f"main..{name}") == (
        f"Digipunt in de bibliotheek: telefoon\n\nVoorstel: {code(ander_nummer())}\nTestdorp"
    )
    assert git(bron, "diff", "--numstat", "main", name) == f"1\t1\t{HULP}"
    assert git(bron, "log", "-1", "--format=%(trailers:key=Voorstel,valueonly)", name) == code(ander_nummer())


def test_two_partners_at_once_on_one_file(bron: Path) -> None:
    """Their lines stand under each other: the second is replayed on the newest main, and both land."""
    anna, bert = kloon(bron, "anna"), kloon(bron, "bert")
    one, other = ander_nummer(), voorstel(("kosten", "Gratis", "Gratis. Koffie kost 1 euro."))
    first, second = naar(anna, one), naar(bert, other)
    samenvoegen(bron, first.naam)
    again = naar(bert, other)
    assert (again.naam, again.nieuw) == (second.naam, True)
    samenvoegen(bron, again.naam)
    text = git(bron, "show", f"main:{HULP}")
    assert f"telefoon: {ANDER_NUMMER}" in text and "kosten: Gratis. Koffie kost 1 euro." in text


def test_two_on_the_same_field(bron: Path) -> None:
    """What was merged first counts; the other is told both values."""
    anna, bert = kloon(bron, "anna"), kloon(bron, "bert")
    samenvoegen(bron, naar(anna, ander_nummer()).naam)
    assert geweigerd(bert, voorstel(("telefoon", NUMMER, "059 00 00 13"))) == [
        "Intussen veranderd: bij “telefoon” ging het voorstel uit van “059 00 00 11”, nu staat er “059 00 00 12”. "
        "Vraag na wat klopt en maak het voorstel opnieuw. Het voorstel was “059 00 00 13”."
    ]


def test_the_same_again(bron: Path) -> None:
    """An issue that is edited runs twice: the branch stays as it is."""
    data = kloon(bron, "anna")
    first = naar(data, ander_nummer(), nieuw())
    before = git(data, "ls-remote", "origin")
    again = naar(data, nieuw(), ander_nummer())
    assert (again.naam, again.nieuw) == (first.naam, False)
    assert git(data, "ls-remote", "origin") == before


def test_a_replay(bron: Path) -> None:
    """After a merge and a way back, the old proposal does not count again; nor when it was squashed."""
    data = kloon(bron, "anna")
    samenvoegen(bron, naar(data, ander_nummer()).naam)
    samenvoegen(bron, naar(data, voorstel(("telefoon", ANDER_NUMMER, NUMMER))).naam)
    told = geweigerd(data, ander_nummer())
    assert len(told) == 1 and told[0].startswith("Dit voorstel is al opgenomen op ")
    assert told[0].endswith("Moet het nog eens? Maak het dan opnieuw op de pagina “Wijzig dit”.")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, "Dit voorstel is van 22 november 2026. Die dag moet nog komen. Maak het opnieuw."),
        (
            91,
            "Dit voorstel is van 22 augustus 2026, meer dan 90 dagen geleden. "
            "Vraag na of het nog klopt en maak het opnieuw.",
        ),
    ],
)
def test_too_old_and_not_yet(bron: Path, days: int, expected: str) -> None:
    """Nobody knows any more what it was about, or a clock runs ahead."""
    data = kloon(bron, "anna")
    assert geweigerd(data, voorstel(("telefoon", NUMMER, "1700"), op=VANDAAG - timedelta(days))) == [expected]
    assert naar(data, voorstel(("telefoon", NUMMER, "1700"), op=VANDAAG - timedelta(90))).naam


def test_nothing_changes(bron: Path) -> None:
    """What main holds already makes no branch."""
    data = kloon(bron, "anna")
    found = naar(data, voorstel(("telefoon", "059 00 00 99", NUMMER)))
    assert found.naam == "" and "voorstel-" not in git(data, "ls-remote", "origin")


def test_work_of_somebody_else_on_the_branch(bron: Path) -> None:
    """The coordinator wrote on it: replaying would throw that away."""
    data = kloon(bron, "anna")
    name = naar(data, ander_nummer()).naam
    git(data, "switch", "-q", name)
    (data / "offer.yaml").write_text((data / "offer.yaml").read_text() + "# nagevraagd\n")
    git(data, "commit", "-qam", "Nagevraagd")
    git(data, "push", "-q", "origin", name)
    with pytest.raises(GitKanNiet) as caught:
        naar(data, ander_nummer())
    assert str(caught.value) == (
        f"Op de tak {name} heeft iemand verder gewerkt. Voeg die tak samen, of gooi ze eerst weg met: "
        f"git push origin --delete {name}"
    )


def test_somebody_was_just_before(bron: Path) -> None:
    """While we push, another bot makes the same branch and main moves on: begin again on the newest main."""
    data = kloon(bron, "anna")
    name = taknaam([ander_nummer()])
    hook = bron / "hooks" / "pre-receive"
    hook.write_text(
        "#!/bin/sh\n"
        "unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n"
        'rm "$0"\n'
        "new=$(git -c user.name=a -c user.email=a@b.example commit-tree -p main -m Intussen 'main^{tree}')\n"
        "git update-ref refs/heads/main $new\n"
        "exit 1\n"
    )
    hook.chmod(0o755)
    found = naar(data, ander_nummer())
    assert found.naam == name
    assert git(bron, "log", "-1", "--format=%s", f"{name}~1") == "Intussen"


def test_what_git_cannot_do(bron: Path, tmp_path: Path) -> None:
    """Each reason in a sentence that says what to do."""
    loose = kopie_van_testdorp(tmp_path / "los")
    short = tmp_path / "kort"
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{bron}", "kort")
    alone = kloon(bron, "alleen")
    git(alone, "remote", "remove", "origin")
    shut = kloon(bron, "dicht")
    (bron / "hooks" / "pre-receive").write_text("#!/bin/sh\necho 'Tak is beschermd' >&2\nexit 1\n")
    (bron / "hooks" / "pre-receive").chmod(0o755)
    told = []
    for data in (loose, short / "data", alone, shut, tmp_path / "nergens"):
        with pytest.raises(GitKanNiet) as caught:
            naar_tak(data, [ander_nummer()], VANDAAG)
        told.append(str(caught.value).partition(". ")[0])
    assert told[:3] == [
        "De map met de gegevens staat niet in git",
        "Deze kopie kent niet de hele geschiedenis: we zien dus niet of een voorstel al opgenomen is",
        "Deze map kent geen origin",
    ]
    assert told[3].startswith("Git lukt niet") and told[4] == "De map met de gegevens bestaat niet."


def test_a_title_gives_no_orders(bron: Path) -> None:
    """No issue is closed, nobody is called and no test is skipped by what stands in a title."""
    data = kloon(bron, "anna")
    title = "Fixes #1, closes GH-2 [skip ci] @anna !7 x/y#3\nVoorstel: 00000000"
    name = naar(data, nieuw(titel=title), ander_nummer()).naam
    assert git(bron, "log", "-1", "--format=%B", name).splitlines()[:4] == [
        "2 voorstellen",
        "",
        "- Fixes 1, closes 2 skip ci anna 7 x y 3 Voorstel 00000000: nieuw",
        "- Digipunt in de bibliotheek: telefoon",
    ]
