"""The pages that people wrote, in `docs/` and as a council's own: a resident's page must be plain Dutch, one on policy is asked to be, and no
translation stays past its time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from .. import woorden
from ..links import page_path
from ..load.pages import Page, read_pages, samen
from ..problems import Place, Problem, Severity
from ..taal.markdown import passages, regel_en_kolom, voorwerk
from ..taal.regels import bevindingen
from ..taal.tekst import tekst
from ..taal.woordenboek import Woordenboek
from .content import Content
from .eigenpaginas import own_pages
from .language import words_of
from .sjabloon import only_macros

POLICY = "beleid"
"""The one value of `lezers:` in the front matter; without it a page is for residents."""

_UNKNOWN = "“lezers: {}” kennen we niet. Schrijf lezers: beleid. Of laat de regel weg: dan is de pagina voor inwoners."


OLD = "vorige_adressen"
"""The field of the front matter with the paths where a page stood before."""

_NO_ADDRESS = (
    "“{}” is geen adres op deze site. Schrijf het zoals het na de naam van de site stond. "
    f"Bijvoorbeeld {OLD}: noden/internet/."
)

_TAKEN = "Op “{}” staat al {}. Een oud adres kan maar naar één pagina leiden. Haal het hier weg."

_ENDED = (
    "Deze vertaling gold tot {} en is verlopen. Haal de pagina weg. "
    "Of besliste de gemeente opnieuw? Zet hier dan de nieuwe laatste dag. Bijvoorbeeld tot: 2027-06-30."
)


def check_pages(docs: Path, content: Content, today: date, *, raad: bool = True) -> tuple[Problem, ...]:
    """Return every problem in the pages below `docs` and the council's own, by file and line.

    The words, and the own pages, come from the data that was checked. A page that an own one replaces is not looked at.
    Without `raad` only a fout is told of the pages below `docs`: whoever has the program as a package cannot change them.
    """
    program, problems = read_pages(docs)
    pages = samen(program, content.paginas)
    book = words_of(content)
    found = plain_pages(pages, book) if book else ()
    told = (
        *problems,
        *found,
        *own_pages(program, content.paginas),
        *ended_translations(pages, today),
        *only_macros(pages),
        *old_addresses(pages),
    )
    own = {page.name for page in content.paginas}
    return tuple(
        sorted(one for one in told if raad or one.severity is Severity.FOUT or one.place.file in own)
    )


def plain_pages(pages: Iterable[Page], book: Woordenboek) -> Iterator[Problem]:
    """A page for residents follows the rules of plain Dutch; of a page on policy they are a tip."""
    for page in pages:
        where = regel_en_kolom(page.text)
        front = voorwerk(page.text)
        if "taal" in front.velden:
            continue  # a translation is not Dutch
        policy = "lezers" in front.velden
        readers, at = front.velden.get("lezers", (POLICY, 0))
        if readers != POLICY:
            yield Problem(Place(page.name, *where(at)), Severity.FOUT, _UNKNOWN.format(readers))
        for found in bevindingen(tekst(passages(page.text), book), book):
            severity = Severity.FOUT if found.moet else Severity.WAARSCHUWING
            yield Problem(
                Place(page.name, *where(found.plek)), Severity.TIP if policy else severity, found.tekst
            )


def ended_translations(pages: Iterable[Page], today: date) -> Iterator[Problem]:
    """A translation goes on its last day, or gets a new one: the council decides so for a time."""
    for page in pages:
        fields = voorwerk(page.text).velden
        until, at = fields.get("tot", ("", 0))
        last = _day(until) if "taal" in fields else None
        if last and last < today:
            place = Place(page.name, *regel_en_kolom(page.text)(at))
            yield Problem(place, Severity.WAARSCHUWING, _ENDED.format(woorden.datum(last)))


_ADDRESS = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)+")


def old_addresses(pages: Iterable[Page]) -> Iterator[Problem]:
    """An old address of a page is a path of its own: no other page stands there, and none once did."""
    pages = tuple(pages)
    taken = {page_path(page.src): page.name for page in pages}
    for page in pages:
        text, at = voorwerk(page.text).velden.get(OLD, ("", 0))
        where = Place(page.name, *regel_en_kolom(page.text)(at))
        for old in text.strip("\"'").replace(",", " ").split():
            if not _ADDRESS.fullmatch(old):
                yield Problem(where, Severity.FOUT, _NO_ADDRESS.format(old))
            elif old in taken:
                yield Problem(where, Severity.FOUT, _TAKEN.format(old, taken[old]))
            taken.setdefault(old, page.name)


def _day(text: str) -> date | None:
    """Return the day that a field names; the build refuses what is no day."""
    try:
        return date.fromisoformat(text.partition("#")[0].strip())
    except ValueError:
        return None
