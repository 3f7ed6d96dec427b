"""The pages that people wrote in `docs/`: a resident's page must be plain Dutch, one on policy is asked to be, and no
translation stays past its time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from .. import woorden
from ..load.pages import Page, read_pages
from ..problems import Place, Problem, Severity
from ..taal.markdown import passages, regel_en_kolom, voorwerk
from ..taal.regels import bevindingen
from ..taal.tekst import tekst
from ..taal.woordenboek import Woordenboek
from .content import Content
from .language import words_of

POLICY = "beleid"
"""The one value of `lezers:` in the front matter; without it a page is for residents."""

_UNKNOWN = "“lezers: {}” kennen we niet. Schrijf lezers: beleid. Of laat de regel weg: dan is de pagina voor inwoners."


_ENDED = (
    "Deze vertaling gold tot {} en is verlopen. Haal de pagina weg. "
    "Of besliste de gemeente opnieuw? Zet hier dan de nieuwe laatste dag. Bijvoorbeeld tot: 2027-06-30."
)


def check_pages(docs: Path, content: Content, today: date) -> tuple[Problem, ...]:
    """Return every problem in the pages below `docs`, by file and line; the words come from the data that was checked."""
    pages, problems = read_pages(docs)
    book = words_of(content)
    found = plain_pages(pages, book) if book else ()
    return tuple(sorted((*problems, *found, *ended_translations(pages, today))))


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


def _day(text: str) -> date | None:
    """Return the day that a field names; the build refuses what is no day."""
    try:
        return date.fromisoformat(text.partition("#")[0].strip())
    except ValueError:
        return None
