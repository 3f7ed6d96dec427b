"""The press reads nothing but what it is given, embeds our letter, and tells what it finds odd."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pytest
from pypdf import PdfReader

from macros.drukwerk.pers import Pers, Toevoer, op_papier

ELDERS = [
    "https://example.org/x.png",
    "http://127.0.0.1:9/x.png",
    "ftp://127.0.0.1/x",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "/etc/passwd",
    "//127.0.0.1:9/x",
    "drukletter:../LICENSE.txt",
    "drukletter:LICENSE",
]


@pytest.mark.parametrize("address", ELDERS)
def test_the_press_fetches_nothing(address: str) -> None:
    """No file and no other machine, whatever asks: a refusal, not an attempt."""
    with pytest.raises((ValueError, KeyError)):
        Toevoer()(address)


def test_every_way_to_ask_for_a_file_is_refused(tmp_path: Path) -> None:
    """A picture, a drawing in a drawing, a style, an object, an attachment: none of it is in the PDF."""
    secret = tmp_path / "geheim.txt"
    secret.write_text("sesamopenu")
    url = secret.as_uri()
    drawing = quote(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="{url}" width="9" height="9"/></svg>'
    )
    body = (
        f'<link rel="stylesheet" href="{url}"><link rel="attachment" href="{url}"><img alt="a" src="{url}">'
        f'<object data="{url}"></object><embed src="{url}"><img alt="b" src="data:image/svg+xml,{drawing}">'
        f'<p style="background: url({url})">een</p>'
    )
    press = Pers("")
    _, laid, odd = press.leg(
        f'<html lang="nl"><title>x</title><style>@import "{url}";</style><body>{body}</body></html>'
    )
    pdf, more = press.pdf(laid)
    assert b"sesamopenu" not in pdf and not PdfReader(BytesIO(pdf)).attachments
    assert len([line for line in (*odd, *more) if "disallowed protocol" in line]) == 4


def test_what_is_odd_is_told_and_shown_to_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    """In the style when it is read, in a document when it is laid out."""
    press = Pers("p { colour: red; print-color-adjust: exact } @media (min-width: 9em) { p { x: y } }")
    assert press.over_stijl == ["Ignored `colour: red` at 1:5, unknown property."]
    _, _, odd = press.leg(
        '<html lang="nl"><title>x</title><body><p style="wijdte: 3px">een</p></body></html>'
    )
    assert odd == ["Ignored `wijdte: 3px` at 1:1, unknown property."]
    assert capfd.readouterr() == ("", "")


def test_only_rules_for_paper_count() -> None:
    """What holds on a screen, or for some width, the press does not get."""
    style = "@media screen{a{b:c}}@media print{p{color:red}}@media screen and (x:y){a{b:c}}@page{margin:0}p{color:blue}"
    assert op_papier(style) == "@media print{p{color:red}}@page{margin:0}p{color:blue}"


def test_hyphens_and_letters_are_ours() -> None:
    """A broken word ends in a sign that the letter has; bold, oblique and code come from the same letter."""
    press = Pers(
        ":root { --md-text-font-family: Verdana } p { width: 6em; hyphens: auto; font-family: var(--md-text-font-family) }"
    )
    body = (
        "<p>verantwoordelijkheidsgevoel <b>vet</b> <i>schuin</i> <code>code</code> <strong>zwart</strong></p>"
    )
    _, laid, odd = press.leg(f'<html lang="nl-BE"><title>x</title><body>{body}</body></html>')
    found = PdfReader(BytesIO(press.pdf(laid)[0]))
    fonts = {
        str(font["/BaseFont"])
        for font in (f.get_object() for f in found.pages[0]["/Resources"]["/Font"].values())
    }
    assert odd == []
    assert "-" in found.pages[0].extract_text()
    assert {name[8:] for name in fonts} == {"Drukletter", "Drukletter-Bold", "Drukletter-Oblique"}
