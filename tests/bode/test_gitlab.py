"""The way to GitLab: what it refuses is one Dutch line without the token, and the token goes nowhere else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.bode.gitlab import GitLab, GitLabKanNiet

from .conftest import Wereld
from .stub import TOKEN, Stub, gestart

WEIGERT = (
    "GitLab weigert het token (401). Kijk na of BODE_TOKEN nog geldt, met de rol Developer en de scope api."
)


@pytest.fixture
def stub() -> Iterator[Stub]:
    """A GitLab without a repository."""
    with gestart() as found:
        yield found


def gitlab(stub: Stub, wacht: float = 5) -> GitLab:
    """Return our side of it."""
    return GitLab(stub.adres, "1", "main", TOKEN, wacht)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (401, WEIGERT),
        (500, "GitLab antwoordt met fout 500."),
        (404, "GitLab antwoordt met fout 404."),
        ("rommel", "GitLab antwoordt met iets dat geen JSON is."),
        ("stil", "GitLab antwoordt niet binnen 0.2 seconden."),
    ],
)
def test_what_goes_wrong_is_told(stub: Stub, wrong: int | str, told: str) -> None:
    """In Dutch, and never with what GitLab itself wrote."""
    stub.kapot["GET user"] = wrong
    with pytest.raises(GitLabKanNiet) as caught:
        gitlab(stub, 0.2).vraag("user")
    assert str(caught.value) == told


def test_nobody_there() -> None:
    """A GitLab that does not answer at all."""
    with pytest.raises(GitLabKanNiet, match=r"^GitLab is niet bereikbaar\.$"):
        GitLab("http://127.0.0.1:9", "1", "main", TOKEN).vraag("user")


def test_a_redirect_is_not_followed(stub: Stub) -> None:
    """The token would travel along."""
    with gestart() as other:
        stub.kapot["GET user"] = f"{other.adres}/user"
        with pytest.raises(GitLabKanNiet, match="fout 302"):
            gitlab(stub).vraag("user")
        assert (stub.tokens, other.tokens) == ({TOKEN}, set())


def test_every_page_of_a_list(stub: Stub) -> None:
    """One after the other; a list without end is no list."""
    stub.lijsten["dingen"] = [{"id": number} for number in range(5)]
    assert [one["id"] for one in gitlab(stub).alle("dingen")] == [0, 1, 2, 3, 4]
    stub.lijsten["dingen"] = [{"id": 0}] * 101
    with pytest.raises(GitLabKanNiet, match=r"^GitLab heeft meer dan 5000 stuks in één lijst\.$"):
        list(gitlab(stub).alle("dingen"))


def test_the_token_is_not_shown(stub: Stub) -> None:
    """Also not by a debugger or a traceback that shows the object."""
    assert TOKEN not in repr(gitlab(stub))


def test_a_token_that_ended_stops_the_round(wereld: Wereld, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and nothing is sent."""
    wereld.stub.kapot["GET user"] = 401
    assert wereld.loop() == 1
    assert capsys.readouterr().err == f"{WEIGERT}\n" and wereld.stub.gestuurd == []


def test_a_list_that_fails(wereld: Wereld, capsys: pytest.CaptureFixture[str]) -> None:
    """The other list is still done."""
    wereld.stub.kapot["GET issues"] = 500
    wereld.stel_voor(3)
    assert wereld.loop() == 1
    assert capsys.readouterr().err == "De lijst issues: GitLab antwoordt met fout 500.\n"
    assert len(wereld.notes("merge_requests/3")) == 1


def test_without_a_token(
    wereld: Wereld, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what is missing and where it is told how."""
    monkeypatch.delenv("BODE_TOKEN")
    assert wereld.loop() == 2
    assert capsys.readouterr().err == (
        "Dit ontbreekt nog: BODE_TOKEN. Deze opdracht werkt alleen in de taak “bode” op GitLab. "
        "Bovenaan in .gitlab-ci.yml staat hoe je die klaarzet.\n"
    )
