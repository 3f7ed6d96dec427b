"""Rules on what was reported as wrong: it leads to an entry and a field, stands once, and does not stay open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..load import Mapping
from ..model import Melding, soorten
from ..model.base import bedoelde_je, is_id, opsomming
from ..model.keuzes import Meldsoort
from ..model.melding import velden_van
from ..problems import Problem
from .content import Content, Entry
from .doubles import doubles

TE_LANG = timedelta(days=14)
"""How long a report may stay open: one call settles it (project rule)."""


def soort_van(entry: Entry) -> Meldsoort:
    """Return of which kind an entry is."""
    return _SOORT[type(entry)]


_SOORT = {model: Meldsoort(kind) for kind, model in soorten.MODELLEN.items()}


def _reports(content: Content) -> tuple[Melding, ...]:
    return content.meldingen.meldingen if content.meldingen else ()


def known_reports(content: Content, today: date) -> Iterator[Problem]:
    """A report names an entry of the list it says; one with a mistake in it counts too."""
    lists = {kind: _ids(content, name) for kind, name in soorten.LIJSTEN.items()} if _reports(content) else {}
    for report in _reports(content):
        name, known = soorten.LIJSTEN[report.soort], lists[report.soort]
        if report.id not in known:
            hint = bedoelde_je(report.id, list(known)) or (
                f" Kreeg het een ander id? Schrijf dat hier. Bijvoorbeeld id: {next(iter(known))}."
                if known
                else ""
            )
            text = f"“{report.id}” staat niet in de lijst {name}.{hint}"
            yield content.fout(report, ("id",), text)


def _ids(content: Content, name: str) -> dict[str, None]:
    """Return the ids in a list as they stand in the file, in order."""
    items = content.register.get(name, ())
    ids = (item.bare("id") for item in items if isinstance(item, Mapping) and "id" in item)
    return {id: None for id in ids if isinstance(id, str) and is_id(id)}


def reported_fields(content: Content, today: date) -> Iterator[Problem]:
    """A report names a field that this kind of entry has and that a reader sees."""
    for report in _reports(content):
        fields = velden_van(report.soort)
        if report.veld not in fields:
            text = (
                f"“{report.veld}” is geen veld dat je bij {report.soort} kan melden."
                f"{bedoelde_je(report.veld, fields)} Kies uit: {opsomming(sorted(fields))}."
            )
            yield content.fout(report, ("veld",), text)


def double_reports(content: Content, today: date) -> Iterator[Problem]:
    """A field of an entry is reported once."""
    yield from doubles(content, _reports(content), "soort", "id", "veld")


def report_dates(content: Content, today: date) -> Iterator[Problem]:
    """A report lies in the past."""
    for report in _reports(content):
        if report.op > today:
            text = f"{report.op} ligt in de toekomst. Op welke dag kwam de melding binnen? Vandaag is het {today}."
            yield content.fout(report, ("op",), text)


def open_reports(content: Content, today: date) -> Iterator[Problem]:
    """A report is settled within two weeks; one on an entry that was checked since has had its time."""
    entries = {(soort_van(entry), entry.id): entry for entry in content.entries()}
    for report in _reports(content):
        entry = entries.get((report.soort, report.id))
        if entry and afgehandeld(report, entry):
            text = (
                f"“{report.id}” is nagekeken na deze melding. De site toont ze niet meer. "
                f"Haal ze weg: portaal meld --weg {report.id} {report.veld}."
            )
            yield content.tip(report, ("op",), text)
        elif today - report.op > TE_LANG:
            text = (
                f"Deze melding over “{report.id}” is {(today - report.op).days} dagen oud. Bel, verbeter het veld "
                f"“{report.veld}” als het fout is, en schrijf de nieuwe dag bij nagekeken."
            )
            yield content.waarschuwing(report, ("op",), text)


def afgehandeld(report: Melding, entry: Entry) -> bool:
    """Say whether a person checked the entry after the day of the report; on that same day we cannot know."""
    return entry.nagekeken is not None and entry.nagekeken.op > report.op


RULES = (known_reports, reported_fields, double_reports, report_dates, open_reports)
