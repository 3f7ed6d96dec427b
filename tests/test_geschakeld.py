"""From checked data to a register: an own page never hides a page that the register fills."""

from __future__ import annotations

from pathlib import Path

from macros.check import check
from macros.geschakeld import geschakeld
from macros.load import load

from .klein import AANBOD, VANDAAG, anders, schrijf


def own(data: Path, *names: str) -> Path:
    """Write own pages without a word of their own."""
    for name in names:
        file = data / "paginas" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("# Eigen pagina\n")
    return data


def test_data_without_a_fout_become_a_register(tmp_path: Path) -> None:
    """Its own pages travel with it."""
    data = own(schrijf(tmp_path / "data"), "winter.md")
    register, problems = geschakeld(*check(load(data), VANDAAG), VANDAAG)
    assert register is not None
    assert [page.name for page in register.paginas] == ["data/paginas/winter.md"]
    assert not [one for one in problems if one.severity == "fout"]


def test_a_fout_gives_no_register(tmp_path: Path) -> None:
    """What was wrong is told as it was."""
    found = check(load(schrijf(tmp_path / "data", anders(AANBOD, aanbieder="niemand"))), VANDAAG)
    assert geschakeld(*found, VANDAAG) == (None, found[1])


def test_an_own_page_at_the_address_of_a_record(tmp_path: Path) -> None:
    """All of them in one run, those that only the directing role sees included."""
    data = own(
        schrijf(tmp_path / "data"), "aanbod/digipunt.md", "beleid/stand.md", "agenda/index.md", "winter.md"
    )
    register, problems = geschakeld(*check(load(data), VANDAAG), VANDAAG)
    assert register is None
    assert [str(one) for one in problems if one.severity == "fout"] == [
        f"data/paginas/{src}:1:1  fout  Op /{path} staat al een pagina die de lijst vult. "
        f"Geef dit bestand een andere naam. Bijvoorbeeld extra-{name}."
        for src, path, name in (
            ("aanbod/digipunt.md", "aanbod/digipunt/", "digipunt.md"),
            ("agenda/index.md", "agenda/", "index.md"),
            ("beleid/stand.md", "beleid/stand/", "stand.md"),
        )
    ]
