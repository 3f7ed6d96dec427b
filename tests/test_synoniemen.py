"""The file of synonyms is read as strictly as the register."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.synoniemen import Paginawoorden, Synoniemen, SynoniemenInvalid, synoniemen

RIGHT = """\
versie: 1
stopwoorden: [de, het]
groepen:
  - [gsm, smartphone]
paginas:
  - {pagina: noden/wifi/, woorden: [hotspot], dringend: ja}
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "synoniemen.yaml"
    file.write_text(text, "utf-8")
    return file


def test_it_holds_groups_words_of_pages_and_words_to_pass_over(tmp_path: Path) -> None:
    """Every key once; a page is calm unless it says otherwise."""
    assert synoniemen(written(tmp_path, RIGHT)) == Synoniemen(
        versie="1",
        stopwoorden=("de", "het"),
        groepen=(("gsm", "smartphone"),),
        paginas=(Paginawoorden(pagina="noden/wifi/", woorden=("hotspot",), dringend=True),),
    )


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("[gsm, smart phone]", "groepen.0.1"),
        ("[gsm, smart-phone]", "groepen.0.1"),
        ("[gsm, &a smartphone]", "synoniemen.yaml:4:11"),
        ("[gsm, smartphone", "synoniemen.yaml:4:"),
    ],
)
def test_a_mistake_stops_the_build_and_names_its_place(tmp_path: Path, wrong: str, told: str) -> None:
    """More words in one, and everything that the register refuses too."""
    with pytest.raises(SynoniemenInvalid) as error:
        synoniemen(written(tmp_path, RIGHT.replace("[gsm, smartphone]", wrong)))
    assert told in str(error.value)
