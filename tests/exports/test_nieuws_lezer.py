"""The feed of what changed, read by feedparser: every entry comes out as it went in, whatever its texts hold."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from macros.exports.basis import openbaar
from macros.exports.nieuws import nieuws
from macros.exports.veranderingen import veranderingen
from macros.model.keuzes import Status
from macros.versielezer import versies
from macros.versies import Versies
from macros.views.zicht import Zicht
from tests.conftest import DATA, VANDAAG
from tests.exports.atom import fouten
from tests.exports.feedlezer import verschillen
from tests.exports.registers import BIJTEND, zicht
from tests.test_history import git
from tests.test_terugblik import keep

VROEGER = (
    ("elke: [dinsdag 14u-16u", "elke: [maandag 9u-11u"),
    ("kosten: Gratis\n", "kosten: 1 euro\n"),
    ("status: gepland", "status: actief"),
    ("doelgroepen: [iedereen]", "doelgroepen: [senioren]"),
)
"""What stands in the data of today, and what stood there before."""


@pytest.mark.parametrize(("naam", "minstens"), [("testdorp", 10), ("boechout", 10)])
def test_a_history_in_git(naam: str, minstens: int, tmp_path: Path) -> None:
    """Of both registers: an earlier version of its own files gives a feed that reads back whole."""
    view = replace(zicht(naam), versies=versies(_geschiedenis(naam, tmp_path), VANDAAG))
    content = nieuws(view)
    assert len(veranderingen(view)) >= minstens and view.versies.uitleg == ()
    assert fouten(content) == [] and verschillen(view, content) == []


def _geschiedenis(naam: str, root: Path) -> Path:
    """Keep a register as it was and as it is, and return its folder."""
    folder = root / "data"
    shutil.copytree(DATA[naam], folder)
    git(root, "init", "-q")
    for file in (folder / "offer.yaml", *(folder / "offer").glob("*.yaml")):
        text = file.read_text("utf-8")
        for now, before in VROEGER:
            text = text.replace(now, before)
        file.write_text(text, "utf-8")
    access = folder / "toegankelijkheid.yaml"
    access.write_text(re.sub(r"_op: 2026-11-\d\d", "_op: 2026-11-01", access.read_text("utf-8")), "utf-8")
    keep(root, "2026-11-18")
    shutil.copytree(DATA[naam], folder, dirs_exist_ok=True)
    keep(root, VANDAAG.isoformat())
    return folder


@cache
def veel() -> Zicht:
    """Return a thousand offers with texts that bite, of which two hundred were otherwise before."""
    view = zicht("duizend")
    register = view.register
    public = (one for one in openbaar(view) if one.status is not Status.GESTOPT)
    biting = [*islice(public, 200)]
    before = {
        one.id: one.model_copy(update={"kosten": "1 euro", "kort": "Vroeger.", "meebrengen": None})
        for one in biting
    }
    checks = {id(before[one.id]): register.controle(one) for one in biting}
    then = replace(
        register,
        vandaag=date(2026, 11, 1),
        aanbod={**register.aanbod, **before},
        controles={**register.controles, **checks},
    )
    return replace(view, versies=Versies((then, register), ()))


def test_two_hundred_changes_with_texts_that_bite() -> None:
    """Nothing of HTML, XML or a formula in a text is taken for what it looks like."""
    view = veel()
    content = nieuws(view)
    assert len(veranderingen(view)) == 200
    assert fouten(content) == [] and verschillen(view, content) == []
    told = " ".join(line for one in veranderingen(view) for line in (one.titel, *one.zinnen))
    assert [text for text in BIJTEND if text.casefold() not in told.casefold()] == []


STUK: dict[str, tuple[Callable[[str], str], str]] = {
    "een teken dat niet ontsnapt is": (
        lambda text: text.replace("&amp;", "&", 1).replace("<entry>", "<entry>&", 1),
        "geen goede feed: SAXParseException",
    ),
    "html die twee keer ontsnapt is": (
        lambda text: text.replace("&lt;p&gt;", "&amp;lt;p&amp;gt;").replace("&lt;/p&gt;", ""),
        ": zinnen",
    ),
    "een dag in woorden": (
        lambda text: re.sub(r"(<entry>.*?<updated>)[^<]*", r"\1gisteren", text, count=1, flags=re.S),
        ": moment",
    ),
    "een stuk dat ontbreekt": (
        lambda text: re.sub(r"  <entry>.*?</entry>\n", "", text, count=1, flags=re.S),
        ": id",
    ),
    "een andere naamruimte": (
        lambda text: text.replace("http://www.w3.org/2005/Atom", "http://www.w3.org/2005/Atoom"),
        "geen Atom maar “atom”",
    ),
}
"""How a feed can be wrong, and what the comparison then says."""


@pytest.mark.parametrize("naam", STUK)
def test_what_does_not_come_out_as_it_went_in(naam: str) -> None:
    """Each planted error is found by the reader, or by what it then reads."""
    break_it, told = STUK[naam]
    found = verschillen(veel(), break_it(nieuws(veel()).decode()).encode())
    assert any(told in one for one in found), found[:5]
