"""Whether an SVG file is a drawing and nothing else: a browser that opens the file itself would run what is in it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
HREF = ("href", "{http://www.w3.org/1999/xlink}href")

TEKENT = frozenset(
    {
        *("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath"),
        *("linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter"),
        *("feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feDropShadow", "feFlood"),
        *("feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode"),
        *("feMorphology", "feOffset", "feTurbulence"),
    }
)
"""The elements of SVG that draw, or say how: none of them runs, moves, leads away or loads."""

NOTITIES = (
    "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}",
    "{http://creativecommons.org/ns#}",
    "{http://web.resource.org/cc/}",
    "{http://purl.org/dc/elements/1.1/}",
    "{http://www.inkscape.org/namespaces/inkscape}",
    "{http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd}",
)
"""What drawing programs note in a file; a browser skips it."""

_DECLARED = re.compile(r"<!(?:doctype|entity)|<\?(?!xml\s)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?i)@import|url\(\s*[\"']?(?!#)|image-set\(|src\(|\\")


class GeenSvg(ValueError):
    """The text is no plain SVG: no XML, another kind of file, or with declarations of its own."""


def wortel(svg: str) -> ElementTree.Element:
    """Return the `<svg>` of a text; raises GeenSvg."""
    try:
        root = None if _DECLARED.search(svg) else ElementTree.fromstring(svg)
    except ElementTree.ParseError:
        root = None
    if root is None or root.tag != f"{SVG}svg":
        raise GeenSvg
    return root


def tekent_alleen(root: ElementTree.Element) -> bool:
    """Say whether a drawing only draws: it runs nothing, loads nothing and leads nowhere."""
    return all(_draws(element) for element in root.iter())


def _draws(element: ElementTree.Element) -> bool:
    name = str(element.tag)
    known = name.removeprefix(SVG) in TEKENT if name.startswith(SVG) else name.startswith(NOTITIES)
    handlers = any(key.lower().startswith("on") for key in element.attrib)
    away = any(not element.get(key, "#").startswith("#") for key in HREF)
    texts = (
        [*element.attrib.values(), *element.itertext()] if name == f"{SVG}style" else element.attrib.values()
    )
    return known and not handlers and not away and not any(_ELSEWHERE.search(text) for text in texts)
