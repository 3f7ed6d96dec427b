"""What a failed build of MkDocs says, as one line a complaint."""

from __future__ import annotations

import pytest

from macros.complaints import complaints
from macros.load.pages import Page

MACRO = """WARNING -  [macros] - ERROR # _Macro Rendering Error_

_File_: `noden/wifi.md`

_{kind}_: {text}

```
Traceback (most recent call last):
  File "plugin.py", line 703, in render
jinja2.exceptions.{kind}: {text}
```
"""


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        (
            MACRO.format(kind="UndefinedError", text="'niets' is undefined"),
            ["docs/noden/wifi.md  “niets” bestaat niet. Kijk in het handboek welke macro's er zijn."],
        ),
        (
            MACRO.format(kind="TemplateSyntaxError", text="unexpected '}'"),
            [
                "docs/noden/wifi.md  De accolades kloppen niet (unexpected '}'). Bijvoorbeeld {{ lijst(soort='wifi') }}."
            ],
        ),
        (
            "ERROR   -  Error building page 'a.md': [Errno 28] No space left on device: '/srv/x'\n"
            "OSError: [Errno 28] No space left on device: '/srv/x'\n",
            ["Schrijven lukt niet: de schijf is vol."],
        ),
        (
            "ERROR   -  Error building page 'a.md': docs/a.md  Bij deze vertaling ontbreekt tot.\n",
            ["docs/a.md  Bij deze vertaling ontbreekt tot."],
        ),
        (
            MACRO.format(kind="MacroMisused", text="soort='x' bestaat niet."),
            ["docs/noden/wifi.md  soort='x' bestaat niet."],
        ),
        (
            "INFO    -  Building\n"
            + 2
            * "WARNING -  Doc file 'a.md' contains a link 'b.md', but the target is not found among documentation files.\n",
            ["docs/a.md  De link “b.md” leidt nergens heen. Kijk de naam van het bestand na."],
        ),
        (
            "WARNING -  Doc file 'a.md' contains a link 'b.md#c', but the doc 'b.md' does not contain an anchor '#c'.\n"
            "WARNING -  Doc file 'b.md' contains a link '#d', but there is no such anchor on this page.\n"
            "WARNING -  Doc file 'a.md' contains an unrecognized relative link 'b', it was left as is. Did you mean 'b.md'?\n"
            "WARNING -  Doc file 'a.md' contains an absolute link '/e.md', but the target 'e.md' is not found among documentation files.\n",
            [
                "docs/a.md  De link “b.md#c” leidt nergens heen. Die kop staat niet in docs/b.md.",
                "docs/b.md  De link “#d” leidt nergens heen. Die kop staat niet in docs/b.md.",
                "docs/a.md  De link “b” leidt nergens heen. Naar een pagina die iemand schreef, gebruik je de naam van het "
                "bestand. Naar wat uit de gegevens komt, schrijf je {{ link('aanbod/ID', 'je woorden') }}.",
                "docs/a.md  De link “/e.md” leidt nergens heen. Kijk de naam van het bestand na.",
            ],
        ),
        ("WARNING -  Something else", ["Something else"]),
        (
            "Traceback …\nmacros.site.TwoSources: Deze adressen komen dubbel voor",
            ["Deze adressen komen dubbel voor"],
        ),
        ("iets\nanders\n", ["iets", "anders"]),
        ("", ["MkDocs stopte zonder uitleg."]),
    ],
)
def test_each_complaint_is_one_line_and_told_once(output: str, expected: list[str]) -> None:
    """The page is named, the traceback left out; what nobody recognises still gives the last lines."""
    assert complaints(output) == expected


def test_an_own_page_of_the_council_is_called_as_it_stands_there() -> None:
    """MkDocs knows every page by its path alone."""
    told = MACRO.format(kind="MacroMisused", text="soort='x' bestaat niet.")
    told += "WARNING -  Doc file 'over.md' contains a link 'a.md#b', but the doc 'noden/wifi.md' does not contain an anchor '#b'."
    own = Page("noden/wifi.md", "data/paginas/noden/wifi.md", "")
    assert complaints(told, [own]) == [
        "data/paginas/noden/wifi.md  soort='x' bestaat niet.",
        "docs/over.md  De link “a.md#b” leidt nergens heen. Die kop staat niet in data/paginas/noden/wifi.md.",
    ]
