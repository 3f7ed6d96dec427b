"""What is not published, though it builds: each rule with its whole message, and what lets it through."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from macros import paths
from macros.drukwerk.paden import is_vel
from macros.pages import record_paths
from macros.publiceren.uitgave import Uitgave
from macros.publiceren.weigeringen import Opties, Voorstel, weigeringen
from macros.register import link
from macros.templates import environment

from ..conftest import VANDAAG
from ..registers import nagekeken
from .nep import NIETS, NU, VOL

PAGINAS = ("", "aanbod/digipunt/", "actoren/bib/", "lijsten/avond/")


def uitgave(aantallen: Mapping[str, int] = VOL, paginas: tuple[str, ...] = PAGINAS) -> Uitgave:
    """Return an uitgave that held this."""
    return Uitgave(
        dag=VANDAAG,
        gepubliceerd=NU,
        vorige=None,
        aantallen=dict(aantallen),
        paginas=paginas,
        assets=(),
    )


def waarom_niet(
    site: Path,
    nieuw: Uitgave | None = None,
    vorige: Uitgave | None = None,
    opties: Opties = NIETS,
    proefversie: bool = False,
) -> list[str]:
    """Return the reasons not to publish."""
    return weigeringen(Voorstel(site, proefversie, nieuw or uitgave(), vorige, opties))


def test_a_trial_version_goes_online_only_when_told(tmp_path: Path) -> None:
    """A site without any way in helps nobody."""
    assert waarom_niet(tmp_path, proefversie=True) == [
        "Dit is een proefversie: de gemeente heeft nog geen telefoonnummer en geen adres van een loket. "
        "Vul er één in bij gemeente.yaml. Toch als proef online? Voeg --proef toe."
    ]
    assert waarom_niet(tmp_path, proefversie=True, opties=Opties(proef=True)) == []


@pytest.mark.parametrize("kind", VOL)
def test_more_than_a_fifth_less_goes_online_only_when_told(tmp_path: Path, kind: str) -> None:
    """Of each kind of entry; a fifth exactly is no more than a fifth, and the first uitgave has nothing to lose."""
    eight, seven = (uitgave({**VOL, kind: count}) for count in (8, 7))
    assert waarom_niet(tmp_path, eight, uitgave()) == []
    assert waarom_niet(tmp_path, seven) == []
    assert waarom_niet(tmp_path, seven, uitgave()) == [
        f"Wat het register aan {kind} heeft, zakt van 10 naar 7. Ging er iets verloren? "
        "Klopt het zo? Voeg --minder toe."
    ]
    assert waarom_niet(tmp_path, seven, uitgave(), Opties(minder=True)) == []


def test_a_page_goes_only_when_told(tmp_path: Path) -> None:
    """Each lost address with what one can do about it, all in one run; what stays under its address is not lost."""
    new = uitgave(paginas=("", "aanbod/nieuw/"))
    assert waarom_niet(tmp_path, new, uitgave()) == [
        "De pagina /aanbod/digipunt/ verdwijnt. Bestaat het niet meer? Laat het staan met status: gestopt. "
        "Heet het anders? Zet het oude id onder vorige_ids. Mag ze echt weg? Voeg --mag-weg aanbod/digipunt/ toe.",
        "De pagina /actoren/bib/ verdwijnt. Heet het anders? Zet het oude id onder vorige_ids. "
        "Mag ze echt weg? Voeg --mag-weg actoren/bib/ toe.",
        "De pagina /lijsten/avond/ verdwijnt. Staat het nu op een andere pagina? Zet dit adres dan bovenaan die pagina "
        "in docs/, onder vorige_adressen. "
        "Mag ze echt weg? Voeg --mag-weg lijsten/avond/ toe.",
    ]
    told = Opties(mag_weg=frozenset({"aanbod/digipunt/", "actoren/bib/", "lijsten/avond/"}))
    assert waarom_niet(tmp_path, new, uitgave(), told) == []
    assert waarom_niet(tmp_path, new) == []


def test_a_vel_goes_with_what_it_was_about(tmp_path: Path) -> None:
    """A Digipunt that stops takes its poster along, without keeping every other page from going online; the list stays."""
    before = uitgave(paginas=(*PAGINAS, "drukwerk/", "drukwerk/affiche-bib/"))
    assert waarom_niet(tmp_path, uitgave(paginas=(*PAGINAS, "drukwerk/")), before) == []
    assert [reason.split(".")[0] for reason in waarom_niet(tmp_path, uitgave(), before)] == [
        "De pagina /drukwerk/ verdwijnt"
    ]


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_no_page_goes_because_a_day_passes(name: str) -> None:
    """Three years of mornings with the same register: its addresses stay, but for those of vellen."""
    content, _ = nagekeken(name)
    mornings = (link(content, VANDAAG + timedelta(weeks=weeks)) for weeks in range(0, 3 * 52, 4))
    first, *later = ({path for path in record_paths(found) if not is_vel(path)} for found in mornings)
    assert later == [first] * 38


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<pre>Traceback (most recent call last):\n</pre>",
            ["kapot.html toont een fout van het programma. Kijk de macro's op die pagina na."],
        ),
        (
            "<h1>{{ lijst() }}</h1>",
            [
                "kapot.html toont “{{ lijst”: een macro is niet ingevuld. Kijk de accolades na: op die pagina in docs/, "
                "of in het register, waar portaal check ze aanwijst."
            ],
        ),
        (
            '<p title="{{gemeente(1)}}">x</p>',
            [
                "kapot.html toont “{{gemeente”: een macro is niet ingevuld. Kijk de accolades na: op die pagina in docs/, "
                "of in het register, waar portaal check ze aanwijst."
            ],
        ),
        ("<p>Schrijf {{ naam }} of {% if %} in een brief.</p>", []),
        ('<p>Typ <code class="a">{{ lijst() }}</code>.</p><pre><code>{% raw %}</code></pre>', []),
    ],
    ids=["crash", "macro", "in an attribute", "a text of the register", "in the handbook"],
)
def test_no_page_shows_what_only_a_program_should_see(tmp_path: Path, html: str, expected: list[str]) -> None:
    """Only where the handbook explains macros do braces belong."""
    (tmp_path / "kapot.html").write_text(html)
    (tmp_path / "heel.html").write_text("<p>Goed</p>")
    assert waarom_niet(tmp_path) == expected


def test_no_page_of_the_internal_site_goes_online(tmp_path: Path) -> None:
    """The mark that stands on top of each of them gives them away."""
    mark = environment(paths.OVERRIDES).get_template("partials/regieband.html").render()
    (tmp_path / "beleid").mkdir()
    (tmp_path / "beleid" / "index.html").write_text(f"<header>{mark}</header>")
    assert waarom_niet(tmp_path) == [
        "beleid/index.html is alleen voor de regie. Haal die pagina weg uit docs/."
    ]
