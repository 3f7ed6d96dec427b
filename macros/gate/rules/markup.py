"""The rule that the HTML is well formed: html5lib's parse errors, the frequent ones in Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from ..page import Hit, Page
from ..tree import explain

EXPECTED_DOCTYPE = "De pagina begint niet met <!doctype html>. Verwacht: die regel bovenaan."

IN_DUTCH = {
    "expected-doctype-but-got-start-tag": EXPECTED_DOCTYPE,
    "expected-doctype-but-got-chars": EXPECTED_DOCTYPE,
    "unknown-doctype": EXPECTED_DOCTYPE,
    "duplicate-attribute": "Een tag heeft twee keer hetzelfde attribuut. Verwacht: elk attribuut één keer.",
    "unexpected-end-tag": "</{name}> sluit iets wat niet open is. Verwacht: bij elke eindtag één begintag.",
    "end-tag-too-early": "</{name}> komt te vroeg. Verwacht: sluit eerst wat erin staat.",
    "end-tag-too-early-named": "</{gotName}> komt te vroeg. Verwacht: eerst </{expectedName}>.",
    "expected-one-end-tag-but-got-another": "</{gotName}> komt te vroeg. Verwacht: eerst </{expectedName}>.",
    "expected-closing-tag-but-got-eof": "Er staat nog iets open op het einde. Verwacht: een eindtag.",
    "unexpected-start-tag-implies-end-tag": (
        "<{startName}> staat in een <{endName}> en dat mag niet. Verwacht: sluit eerst </{endName}>."
    ),
    "unexpected-start-tag-implies-table-voodoo": "<{name}> staat los in een tabel. Verwacht: in een cel.",
    "unexpected-char-implies-table-voodoo": "Er staat losse tekst in een tabel. Verwacht: tekst in een cel.",
    "non-void-element-with-trailing-solidus": "<{name}/> sluit zichzelf niet. Verwacht: <{name}></{name}>.",
    "expected-named-entity": "Een losse “&” in de HTML. Verwacht: &amp;.",
    "named-entity-without-semicolon": "Een tekencode zonder puntkomma. Verwacht: bijvoorbeeld &amp;.",
    "invalid-codepoint": "Er staat een onzichtbaar stuurteken in de HTML. Verwacht: gewone tekst.",
}
"""html5lib's code → what we say; its other codes are rare and are told in its own English words."""


def well_formed(page: Page) -> Iterator[Hit]:
    """The HTML parses without a single error by the algorithm of the HTML standard (html5lib)."""
    for line, code, details in page.errors:
        dutch = IN_DUTCH.get(code)
        if dutch:
            yield line, dutch.format(**details)
        else:
            yield line, f"De HTML is niet goed opgebouwd: “{explain(code, details)}” ({code})."


RULES = (well_formed,)
