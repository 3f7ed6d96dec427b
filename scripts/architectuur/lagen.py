"""Which module of `macros/` belongs to which layer, and which layer uses which: the only place where that stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Laag:
    """One layer: a name for the picture and what it holds."""

    naam: str
    wat: str
    """One Dutch sentence: what the layer is for."""
    modules: tuple[str, ...]
    """Modules and packages below `macros`; the longest name that fits a module decides. A dot goes inside a package."""
    gebruikt: tuple[str, ...] = ()
    """The names of the layers that its modules import, each of them higher in the table."""


def _laag(naam: str, wat: str, modules: str, gebruikt: str = "") -> Laag:
    return Laag(naam, wat, tuple(sorted(modules.split())), tuple(gebruikt.split()))


LAGEN = (
    _laag(
        "Gereedschap",
        "Kleine hulpstukken die niets van het register weten: woorden, adressen, kleuren, bestanden.",
        "drukwerk.overloop drukwerk.paden drukwerk.uitslag drukwerk.vouwen ics kindproces kleur koppen "
        "links lui macronamen ondemand paths pictogrammen problems qr report resten schijf scripts stylesheet "
        "svg swap tekening templates uitschrijven veldregels versie voortgang wijzigwoorden woorden zoekwoorden",
    ),
    _laag(
        "Inlezen",
        "Leest de map met gegevens, en onthoudt van elke waarde de regel.",
        "load",
        "Gereedschap",
    ),
    _laag(
        "Model",
        "Wat een aanbod, een plaats of een uur is. Hier staan ook dagen, nazicht en vaste lijsten.",
        "agenda deelbeeld exports.eigen.delen exports.eigen.vorm exports.eigen.wanneer feestdagen freshness history huisstijl kaart model ordenen reeksen schema settings "
        "vooruit zinnen",
        "Gereedschap",
    ),
    _laag(
        "Nakijken",
        "Alle regels over de gegevens en over gewone taal.",
        "buren.bestand buren.lezen buren.ruw buren.samenhang check regie.bewijs taal twijfel voorbeeld wacht",
        "Gereedschap Inlezen Model",
    ),
    _laag(
        "Register",
        "Alles samen, één keer gelinkt en afgeleid. De rest leest alleen dit.",
        "buren getypt kenmerken regieblik register",
        "Gereedschap Inlezen Model Nakijken",
    ),
    _laag(
        "Regie",
        "Wat de coördinator moet weten: gaten, beloften, wie je belt, en wat vroeger anders was.",
        "regie stembestanden terugblik versielezer versies",
        "Gereedschap Inlezen Model Nakijken Register",
    ),
    _laag(
        "Voorstellen",
        "Wat anderen willen wijzigen: een mail, een werkmap, een agenda. Het komt veilig in de bestanden.",
        "agendabron beeldref bevestigen bewerken bode excel meldingen voorstel",
        "Gereedschap Inlezen Model Nakijken Register Regie",
    ),
    _laag(
        "Views",
        "Wat een pagina of een vel toont, als kant-en-klare waarden voor een sjabloon.",
        "drukwerk.soorten exports.basis exports.licentie gegevens infoblad insluiten nazichtronde offline "
        "omleidingen platte_tekst views wijzigformulier zoek zoekdelen zoekindex zoekpaginas",
        "Gereedschap Inlezen Model Nakijken Register Regie Voorstellen",
    ),
    _laag(
        "Exports",
        "Open data: hetzelfde register als bestanden voor programma’s, en wat zulke bestanden terugleest.",
        "exports importeren views.opendata",
        "Gereedschap Inlezen Model Nakijken Register Regie Voorstellen Views",
    ),
    _laag(
        "Site",
        "Van views naar een hele site: adressen, sjablonen, drukwerk, de poort en het wisselen.",
        "authored beleidspaginas build complaints drukwerk gate geschakeld intern koppenbestand lijstpaginas pages recordsoorten site "
        "vastepaginas vindbaar wiepaginas",
        "Gereedschap Inlezen Model Nakijken Register Regie Views Exports",
    ),
    _laag(
        "Opdrachten",
        "Wat een opdracht rond de site doet: publiceren, waken, links vragen, tekst voor het infoblad.",
        "agendablad beelden buren.bewaren buren.halen foto infoblad.blad inrichting koppelingen nieuw publiceren regio waak web",
        "Gereedschap Inlezen Model Nakijken Register Regie Voorstellen Views Exports Site",
    ),
    _laag(
        "Rand",
        "Waar mensen en programma’s binnenkomen: de opdrachtregel, MkDocs, en de server bij het schrijven.",
        "__init__ __main__ answer cli heel hooks rebuild serve vlug",
        "Gereedschap Inlezen Model Nakijken Register Regie Voorstellen Views Exports Site Opdrachten",
    ),
)
"""From what stands alone to what people touch: a layer uses only layers above it."""
