"""What does not fit is found in the layout, whatever way it sticks out; what only looks near an edge is not."""

from __future__ import annotations

from functools import cache

import pytest

from macros.drukwerk.overloop import Overloop, overloop
from macros.drukwerk.pers import Pers

STYLE = """
@page { size: 300px 200px; margin: 20px; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font-size: 16px; line-height: 1.25; hyphens: auto; }
.past { width: 120px; height: 60px; }
.dicht { overflow: hidden; }
"""
PIXEL = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/%3E"
VEEL = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
LANG = "Zandzeepsodemineraalwatersteenstralen" * 3


@cache
def _pers() -> Pers:
    return Pers(STYLE)


def gevonden(body: str, most: int | None = 1) -> list[Overloop]:
    """Return what does not fit of a body on a page of 260 by 160 pixels."""
    tree, laid, odd = _pers().leg(f'<html lang="nl-BE"><title>x</title><body>{body}</body></html>')
    assert (odd, _pers().over_stijl) == ([], [])
    return list(overloop(tree, laid.pages, most))


TE_VEEL = {
    "down": f'<div class="past"><p>{VEEL}</p></div>',
    "to the right": '<div class="past" style="hyphens: none">Onafgebrokenwoord</div>',
    "hidden": f'<div class="past dicht"><p>{VEEL}</p></div>',
    "pinned": '<div class="past" style="position: relative"><p style="position: absolute; top: 50px">een</p></div>',
    "pinned to the left": '<div class="past" style="position: relative"><p style="position: absolute; left: -9px">een</p></div>',
    "a cell": f'<div class="past"><table><tr><td>een<td>{VEEL}</table></div>',
    "a picture": f'<div class="past"><img alt="een" src="{PIXEL}" style="width: 130px; height: 9px"></div>',
    "an empty frame": '<div class="past"><p style="height: 70px; border: 1px solid">',
    "nested": f'<div class="past" style="height: 150px"><div class="past dicht">{VEEL}</div></div>',
    "nested, the box itself": '<div class="past"><div class="past" style="height: 70px">een</div></div>',
    "flex": '<div class="past" style="display: flex"><p style="flex: none; width: 90px">een</p><p style="flex: none">twee</p></div>',
    "grid": f'<div class="past" style="display: grid; grid-template-columns: 1fr 1fr"><p>een</p><p>{VEEL}</p></div>',
    "a long word": f'<div class="past">{LANG}</div>',
    "a word of 100 letters": f'<div class="past" style="hyphens: none">{"a" * 100}</div>',
    "a list": f'<div class="past"><ul>{"<li>een" * 4}</ul></div>',
    "moved up": '<div class="past"><p style="position: relative; top: -10px">een</p></div>',
    "a line that may not break": f'<p style="white-space: nowrap">{VEEL} {VEEL}</p>',
    "more pages": f"<p>{VEEL * 12}",
    "past over the end of the page": f'<p style="height: 130px"><div class="past dicht">{VEEL}</div>',
}


@pytest.mark.parametrize("body", TE_VEEL.values(), ids=TE_VEEL)
def test_what_does_not_fit_is_found(body: str) -> None:
    """Down, right, up, left, hidden or not, in every kind of layout."""
    assert gevonden(body) != []


GOED = {
    "just": '<div class="past"><p>een twee drie vier vijf zes zeven</p></div>',
    "a tight line": '<div class="past" style="font-size: 60px; line-height: 1; hyphens: none">gjp</div>',
    "a margin at the end": '<div class="past"><p style="margin-bottom: 60px">een</p></div>',
    "markers": '<div class="past"><ul><li>een<li>twee</ul></div>',
    "a picture": f'<div class="past"><img alt="een" src="{PIXEL}" style="width: 120px; height: 60px; display: block"></div>',
    "pinned in the padding": '<div class="past" style="position: relative; padding: 20px"><p style="position: absolute; top: 0; right: 0">een</p></div>',
    "a hyphenated word": '<div class="past">gemeentehuispersoneel</div>',
    "trailing white space": '<div class="past">een twee drie    </div>',
    "in the margin of the page": '<style>@page { @bottom-center { content: "1"; font: 12px Drukletter } }</style><p>een</p>',
    "a frame on the edge": '<div class="past" style="border: 2px solid">een</div>',
    "cut marks off the text": '<i style="position: absolute; left: -12px; top: -12px; width: 6px; border-top: 1px solid"></i>een',
    "capitals": '<p style="text-transform: uppercase">straße één</p>',
    "a drawing with words": '<svg width="9" height="9" viewBox="0 0 9 9"><title>een</title></svg><p>twee</p>',
    "not for paper": '<style>.scherm { display: none }</style><p>een</p><p class="scherm">twee</p>',
}


@pytest.mark.parametrize("body", GOED.values(), ids=GOED)
def test_what_fits_is_left_alone(body: str) -> None:
    """Margins, tails of letters, markers and marks are no overflow."""
    assert gevonden(body) == []


def test_pages_as_many_as_needed() -> None:
    """A vel that may grow only fails for what one of its boxes or pages has no room for."""
    assert gevonden(f"<p>{VEEL * 12}", None) == []
    assert gevonden("<p>een<p>twee", None) == []
    assert gevonden(f'<p>{VEEL * 12}<div class="past dicht">{VEEL}</div>', None) != []


def test_words_that_vanish_are_missed() -> None:
    """WeasyPrint hides them for a style or for want of room: what the document says is on the paper, or it fails."""
    assert gevonden('<p>een</p><p data-stuk="aanbod/x" style="display: none">negen keer</p>') == [
        Overloop("aanbod/x", "negen keer")
    ]


def test_what_it_is_about_and_the_first_words() -> None:
    """The nearest `data-stuk` around it, once for each box; of a page too many its first words."""
    box = f'<div class="past" data-stuk="aanbod/x"><p>een</p><p data-stuk="plaatsen/y">twee</p><p>drie</p><p>{VEEL}</p></div>'
    assert gevonden(box) == [Overloop("aanbod/x", "een twee drie vier")]
    pages = "".join(f'<p data-stuk="aanbod/{n}">nummer {n}</p>' for n in range(10))
    assert gevonden(pages) == [Overloop("aanbod/8", "nummer 8")]
    picture = f'<div class="past"><img alt="QR-code" src="{PIXEL}" style="width: 130px; height: 9px"></div>'
    assert gevonden(picture) == [Overloop("", "QR-code")]
