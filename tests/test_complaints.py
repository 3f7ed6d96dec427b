"""What a failed build of MkDocs says, as one line a complaint."""

from __future__ import annotations

import pytest

from macros.complaints import complaints

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
