"""The picture beside a shared link: its size, its colours, the same bytes each time."""

from __future__ import annotations

import io
import re
from pathlib import Path

from PIL import Image

from macros import deelbeeld as module
from macros import paths
from macros.deelbeeld import BREEDTE, HOOGTE, deelbeeld, letters
from macros.exports.basis import MAP
from macros.kleur import contrast
from macros.site import make
from macros.views.schil import DEELBEELD

from .klein import AUTHORED, GEMEENTE, anders, register

FULL = anders(GEMEENTE, webadres="https://kleindorp.example/hulp/")


def opened(content: bytes) -> Image.Image:
    """Return the picture as its colours."""
    return Image.open(io.BytesIO(content)).convert("RGB")


def test_a_site_with_an_address_has_the_picture_and_names_it_in_full(tmp_path: Path) -> None:
    """Title, description and address are those of the page; without an address there is nothing to share."""
    found = make(register(tmp_path, gemeente=FULL), AUTHORED)
    assert [path for path, _ in found.beelden() if not path.startswith(MAP)] == [DEELBEELD]
    html = dict(found.files())["aanbod/digipunt/index.html"]
    assert re.findall(r'<meta property="og:([a-z]+)" content="(.*?)">', html) == [
        ("title", "Digipunt in de bib"),
        ("description", "Een vrijwilliger helpt je."),
        ("type", "website"),
        ("url", "https://kleindorp.example/hulp/aanbod/digipunt/"),
        ("image", "https://kleindorp.example/hulp/deelbeeld.png"),
    ]
    bare = make(register(tmp_path / "zonder"), AUTHORED)
    assert [path for path, _ in bare.beelden() if not path.startswith(MAP)] == []
    assert "og:" not in dict(bare.files())["aanbod/digipunt/index.html"]


def test_it_has_the_shape_that_networks_show_whole_and_few_bytes(tmp_path: Path) -> None:
    """1200 by 630, on the council's own colour, the same bytes when it is drawn again."""
    council = register(
        tmp_path, gemeente=anders(FULL, huisstijl={"kleur": "2b3f7a", "kleur_donker": "aeb6cc"})
    ).gemeente
    first = deelbeeld(council)
    module._beeld.cache_clear()
    assert deelbeeld(council) == first
    image = opened(first)
    assert (image.size, len(first) < 40_000) == ((BREEDTE, HOOGTE), True)
    assert image.getpixel((5, 5)) == (0x2B, 0x3F, 0x7A)


def test_a_long_name_stays_inside(tmp_path: Path) -> None:
    """Its letters become smaller; the edge stays empty."""
    image = opened(
        deelbeeld(
            register(tmp_path, gemeente=anders(FULL, naam="Houthalen-Helchteren aan de Demer")).gemeente
        )
    )
    edge = image.crop((BREEDTE - module.RAND + 5, 0, BREEDTE, HOOGTE - 30))
    assert len(edge.getcolors() or []) == 1


def test_no_letter_is_drawn_as_a_box() -> None:
    """Pillow's own letter has no accents: the picture shows the bare letter, the pages keep the real name."""
    assert letters("Sint-Gillis – ’s-Gravenbrée “ĳ” ☃") == "Sint-Gillis - ’s-Gravenbree “ij” "


def test_the_colours_are_those_of_the_site() -> None:
    """One home for a colour is tokens.css; the letters can be read on it."""
    tokens = (paths.DOCS / "assets" / "css" / "tokens.css").read_text("utf-8")
    assert f"--md-primary-fg-color: {module.KLEUR};" in tokens
    assert f"--vlak: {module.PAPIER};" in tokens
    assert f"--focus-rand: {module.ACCENT};" in tokens
    assert contrast(module.KLEUR, module.PAPIER) >= 7
