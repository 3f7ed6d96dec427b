"""The own pages of a council beside those of the program: each has an address of its own, and a way to find it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from posixpath import dirname, join, normpath

from ..links import page_path
from ..load.pages import EIGEN, Page, samen
from ..problems import Place, Problem, Severity
from ..taal.markdown import regel_en_kolom, voorwerk

_SAME = (
    "Dit bestand en {} krijgen hetzelfde adres: /{}. "
    f"Wil je die pagina vervangen? Noem dit bestand dan {EIGEN}/{{}}."
)
_NO_TITLE = (
    "Deze pagina heeft bovenaan geen {}. Zonder dat vind je haar moeilijk met zoeken. Bijvoorbeeld {}: {}."
)
_TEMPLATE = "“template:” kiest een ander sjabloon, en dat kan hier niet. Haal de regel weg."
_EXAMPLES = {"title": "Gratis wifi", "description": "Waar je gratis wifi vindt"}
_UNLINKED = (
    "Geen andere pagina leidt hierheen. Alleen zoeken en de lijst van A tot Z tonen haar. "
    "Zet op een andere pagina een link. Bijvoorbeeld [Gratis wifi](gratis-wifi.md)."
)

_LINK = re.compile(r"\]\(<?([^)\s>#?]+\.md)")
_MACRO = re.compile(r"\blink\(\s*(?:pagina\s*=\s*)?['\"]([^'\"?#]+)")


def own_pages(program: tuple[Page, ...], own: tuple[Page, ...]) -> Iterator[Problem]:
    """Yield what is wrong with own pages as part of a site."""
    yield from one_address(program, own)
    yield from found_by_search(own)
    yield from in_our_shell(own)
    yield from reached(program, own)


def one_address(program: Iterable[Page], own: Iterable[Page]) -> Iterator[Problem]:
    """An own page takes the place of a page by having its name; under another name, both would want its address."""
    taken = {page_path(page.src): page for page in program}
    for page in own:
        path = page_path(page.src)
        other = taken.setdefault(path, page)
        if other.src != page.src:
            yield Problem(Place(page.name), Severity.FOUT, _SAME.format(other.name, path, other.src))


def found_by_search(own: Iterable[Page]) -> Iterator[Problem]:
    """An own page has a title and one sentence in front: search and search engines show these."""
    for page in own:
        known = voorwerk(page.text).velden
        for field, example in _EXAMPLES.items():
            if field not in known:
                text = _NO_TITLE.format(field, field, example)
                yield Problem(Place(page.name), Severity.WAARSCHUWING, text)


def in_our_shell(own: Iterable[Page]) -> Iterator[Problem]:
    """An own page chooses no template: every page stands in the shell of the site."""
    for page in own:
        known = voorwerk(page.text).velden
        if "template" in known:
            place = Place(page.name, *regel_en_kolom(page.text)(known["template"][1]))
            yield Problem(place, Severity.FOUT, _TEMPLATE)


def reached(program: tuple[Page, ...], own: tuple[Page, ...]) -> Iterator[Problem]:
    """A page leads to every own page at an address of its own."""
    known = {page.src for page in program}
    linked = {target for page in samen(program, own) for target in _links(page)}
    for page in own:
        if page.src not in known and page_path(page.src) not in linked:
            yield Problem(Place(page.name), Severity.TIP, _UNLINKED)


def _links(page: Page) -> Iterator[str]:
    """Yield the paths of the other pages that a page leads to."""
    for match in _LINK.finditer(page.text):
        target = normpath(join("/", dirname(page.src), match[1])).lstrip("/")
        if target != page.src:
            yield page_path(target)
    yield from (f"{match[1].strip('/')}/" for match in _MACRO.finditer(page.text))
