"""The fixed pages that the register fills: one table, from which the address table, the titles and the paths upward follow."""

from __future__ import annotations

from . import beleidspaginas
from .lijstpaginas import lijstpaginas
from .register import Register
from .views.a_z import a_z
from .views.aanbodlijst import aanbodlijst
from .views.actorenlijst import actorenlijst
from .views.agenda import agenda
from .views.bouwstenenlijst import bouwstenenlijst
from .views.drukwerk import drukwerk
from .views.gemeld import gemeld
from .views.keuzelijst import kieslijst
from .views.lijstje import lijstje
from .views.opendata import opendata
from .views.plaatsenlijst import plaatsenlijst
from .views.toegankelijkheid import toegankelijkheid
from .views.vastepagina import VastePagina
from .views.wijzig import wijzig
from .views.woordenlijst import woordenlijst
from .views.zonder_internet import zonder_internet

PAGINAS: tuple[VastePagina, ...] = (
    VastePagina(
        "aanbod/",
        "aanbodlijst",
        "Alle hulp",
        "Alle digitale hulp in {naam} op een rij.",
        aanbodlijst,
        "breed",
        feed=True,
    ),
    VastePagina(
        "lijsten/",
        "kieslijst",
        "Kies zelf",
        "Kies welke hulp in {naam} je wil zien.",
        kieslijst,
        onder="aanbod/",
    ),
    VastePagina(
        "plaatsen/",
        "plaatsenlijst",
        "Plaatsen",
        "Waar je in {naam} digitale hulp vindt.",
        plaatsenlijst,
        "breed",
    ),
    VastePagina(
        "actoren/",
        "actorenlijst",
        "Wie doet mee",
        "Wie in {naam} meewerkt aan digitale hulp.",
        actorenlijst,
        "breed",
    ),
    VastePagina(
        "bouwstenen/",
        "bouwstenenlijst",
        "Bouwstenen",
        "De kaarten van de Beleidstool digitale inclusie.",
        bouwstenenlijst,
        "breed",
    ),
    VastePagina("agenda/", "agenda", "Agenda", "Wanneer je in {naam} digitale hulp vindt.", agenda),
    VastePagina("a-z/", "a-z", "Alles van A tot Z", "Alle hulp, plaatsen en woorden van A tot Z.", a_z),
    VastePagina(
        "lijstje/",
        "lijstje",
        "Mijn lijstje",
        "Hulp die je bewaart, afdrukt of doorstuurt.",
        lijstje,
    ),
    VastePagina(
        "wijzig/",
        "wijzig",
        "Stel een wijziging voor",
        "Klopt er iets niet of is er iets nieuws? Vul het in en laat het de gemeente weten.",
        wijzig,
        noindex=True,
    ),
    VastePagina(
        "drukwerk/",
        "drukwerk",
        "Drukwerk",
        "Affiches, folders en kaarten van de digitale hulp in {naam}, om af te drukken.",
        drukwerk,
        "breed",
    ),
    VastePagina(
        "data/",
        "opendata",
        "Open data",
        "Alle gegevens over digitale hulp in {naam} als bestanden: voor je eigen site, app of scherm.",
        opendata,
        "breed",
        feed=True,
    ),
    VastePagina(
        "gemeld/",
        "gemeld",
        "Wat is gemeld",
        "Welke fouten op deze site gemeld zijn en nog op antwoord wachten.",
        gemeld,
    ),
    VastePagina(
        "toegankelijkheid/",
        "toegankelijkheid",
        "Toegankelijkheid",
        "Hoe toegankelijk deze site is.",
        toegankelijkheid,
    ),
    VastePagina(
        "woordenlijst/",
        "woordenlijst",
        "Woorden uitgelegd",
        "Moeilijke woorden over computer en internet, in gewone taal.",
        woordenlijst,
    ),
    VastePagina(
        "zonder-internet/",
        "zonder-internet",
        "Zonder internet",
        "Hoe je deze site leest als je geen internet hebt.",
        zonder_internet,
    ),
)
"""Every fixed page for everybody; add yours here. Those on policy are in `beleidspaginas.PAGINAS`."""


def getoond(register: Register) -> dict[str, VastePagina]:
    """Return path → page for every fixed page of this build, those on policy and every page of a long list included."""
    return register.eens(_getoond)


def _getoond(register: Register) -> dict[str, VastePagina]:
    fixed = {page.pad: page for page in (*PAGINAS, *beleidspaginas.getoond(register))}
    return fixed | {page.pad: page for page in lijstpaginas(register, fixed)}
