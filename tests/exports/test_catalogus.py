"""The catalogue of open data: DCAT-AP 3.0.1, judged by the shapes of the EU."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rdflib
from pyshacl import validate
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

from macros.exports.basis import Export
from macros.exports.catalogus import CONTEXT, PAD, SETS, VORMEN, catalogus, export
from macros.exports.licentie import VOORWAARDEN
from macros.exports.tabel import EXPORTS
from macros.links import Links
from macros.model.keuzes import Licentie
from macros.views.zicht import Zicht
from tests import klein
from tests.conftest import ROOT
from tests.exports.gedeeld import bestand
from tests.exports.registers import NAMEN, zicht

BASIS = "https://hulp.example/data/catalogus.jsonld"
GOUD = ROOT / "tests" / "cases" / "exports" / "catalogus.jsonld"


def _export(path: str, name: str = "Alles") -> Export:
    return Export(
        path.replace("/", "-"),
        name,
        "Voor wie het wil.",
        path,
        "Een standaard",
        "https://example.org/standaard",
        lambda view: iter(()),
        lambda: (),
    )


TABEL = (_export("v1/aanbod.json"), _export("v1/plaatsen.csv", "Plaatsen"), _export(PAD))


def graaf(found: dict[str, Any]) -> rdflib.Graph:
    """Return the triples of a catalogue, read where it would stand."""
    return rdflib.Graph().parse(data=json.dumps(found), format="json-ld", base=BASIS)


def fouten(found: dict[str, Any]) -> list[str]:
    """Return what the core shapes of DCAT-AP 3.0.1 say of a catalogue: the property of each violation."""
    shapes = bestand("shapes/dcat-ap-3.0.1-shapes.ttl")
    conforms, results, _ = validate(
        graaf(found), shacl_graph=str(shapes), shacl_graph_format="turtle", advanced=True
    )
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    assert isinstance(results, rdflib.Graph)
    paths = [str(path) for path in results.objects(None, sh.resultPath)]
    assert conforms == (not paths)
    return sorted(path.replace("#", "/").rpartition("/")[2] for path in paths)


@pytest.mark.parametrize("naam", NAMEN)
def test_the_catalogue_is_dcat_ap(naam: str) -> None:
    """Of every register: the core shapes of the EU find nothing."""
    assert fouten(catalogus(zicht(naam), EXPORTS or TABEL)) == []
    assert fouten(catalogus(zicht(naam), TABEL)) == []


FOUT: dict[str, tuple[Callable[[dict[str, Any]], object], list[str]]] = {
    "zonder titel": (lambda found: found.pop("title"), ["title"]),
    "zonder uitgever": (lambda found: found.pop("publisher"), ["name", "publisher"][1:]),
    "een bestand zonder adres": (
        lambda found: found["dataset"][0]["distribution"][0].pop("accessURL"),
        ["accessURL"],
    ),
    "een thema in woorden": (
        lambda found: found["dataset"][0].update(theme={"@value": "hulp"}),
        ["theme"],
    ),
    "geen datum": (
        lambda found: found.update(modified={"@value": "gisteren", "@type": "xsd:string"}),
        ["modified"],
    ),
    "een uitgever zonder naam": (lambda found: found["publisher"].pop("name"), ["name"]),
}
"""How a catalogue can be wrong, and which property the shapes then name."""


@pytest.mark.parametrize("naam", FOUT)
def test_the_shapes_catch_what_is_wrong(naam: str) -> None:
    """Each planted error is found, at its own property."""
    break_it, expected = FOUT[naam]
    found = json.loads(json.dumps(catalogus(zicht("testdorp"), TABEL)))
    break_it(found)
    assert set(fouten(found)) == set(expected)


@pytest.mark.parametrize("naam", NAMEN)
def test_what_every_catalogue_holds(naam: str) -> None:
    """Without any shapes: each file once, in one set, with an address, a kind, a standard; all in Dutch."""
    view = zicht(naam)
    triples = graaf(catalogus(view, TABEL))
    (whole,) = triples.subjects(RDF.type, DCAT.Catalog)
    assert {str(set_) for set_ in triples.objects(whole, DCAT.dataset)} == {
        str(set_) for set_ in triples.subjects(RDF.type, DCAT.Dataset)
    }
    assert len(list(triples.subjects(RDF.type, DCAT.Distribution))) == len(TABEL) - 1
    for file in triples.subjects(RDF.type, DCAT.Distribution):
        (set_,) = triples.subjects(DCAT.distribution, file)
        assert (whole, DCAT.dataset, set_) in triples
        for needed in (
            DCAT.accessURL,
            DCAT.downloadURL,
            DCAT.mediaType,
            DCTERMS["format"],
            DCTERMS.conformsTo,
        ):
            (value,) = triples.objects(file, needed)
            assert isinstance(value, rdflib.URIRef) and ":" in value
        licences = list(triples.objects(file, DCTERMS.license))
        assert len(licences) == (view.register.gemeente.licentie is not None)
    titles = {
        title.language for title in triples.objects(None, DCTERMS.title) if isinstance(title, rdflib.Literal)
    }
    assert titles == {"nl"}
    assert {str(name) for name in triples.objects(None, FOAF.name)} == {
        f"Gemeente {view.register.gemeente.naam}"
    }


def test_every_file_of_the_table_has_a_kind_and_a_set() -> None:
    """A new export needs no word here, unless its suffix is new."""
    assert {f".{one.pad.rpartition('.')[2]}" for one in EXPORTS} <= set(VORMEN)
    assert len({one.id for one in SETS}) == len(SETS)


@pytest.mark.parametrize("naam", ("testdorp", "boechout"))
def test_every_file_to_start_with_is_in_the_catalogue(naam: str) -> None:
    """The first file of each export and each table; every address is one of a file that is made."""
    view = zicht(naam)
    made = {path for one in EXPORTS for path, _ in one.bestanden(view)}
    triples = graaf(catalogus(view, EXPORTS))
    base = view.register.gemeente.webadres or "https://hulp.example/"
    found = {str(one).removeprefix(f"{base}data/") for one in triples.objects(None, DCAT.downloadURL)}
    assert found == {"v1/plaatsen.csv", "v1/actoren.csv"} | {one.pad for one in EXPORTS if one.pad != PAD}
    assert found <= made
    assert {path for path in made if path.startswith("v1/") and path.endswith(".csv")} <= found
    titles = {str(triples.value(one, DCTERMS.title)) for one in triples.subjects(RDF.type, DCAT.Dataset)}
    assert titles == {one.titel for one in SETS}


def test_every_key_is_explained() -> None:
    """What the context does not explain, a reader of RDF drops without a word."""

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return {*value, *(key for one in value.values() for key in keys(one))}
        return {key for one in value for key in keys(one)} if isinstance(value, list) else set()

    found = catalogus(zicht("testdorp"), TABEL)
    used = keys({key: value for key, value in found.items() if key != "@context"})
    assert {key for key in used if not key.startswith("@")} <= set(CONTEXT)


@pytest.mark.parametrize(
    ("licence", "name"),
    [
        (Licentie.CC0, "http://publications.europa.eu/resource/authority/licence/CC0"),
        (Licentie.CC_BY, "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"),
        (Licentie.MODEL, VOORWAARDEN[Licentie.MODEL].adres),
    ],
)
def test_the_licence_of_the_council(licence: Licentie, name: str) -> None:
    """By the name that the EU gives it, with the licence itself beside it; the Flemish one by its own name."""
    view = _met_licentie(zicht("testdorp"), licence)
    found = catalogus(view, TABEL)
    assert found["license"]["@id"] == name
    assert VOORWAARDEN[licence].adres in (found["license"]["@id"], *found["license"].get("exactMatch", ()))
    assert (licence is Licentie.CC0) == any(
        "data.vlaanderen.be" in same for same in found["license"].get("exactMatch", ())
    )
    assert fouten(found) == []


def test_without_an_address_or_a_licence_nothing_is_made_up(tmp_path: Path) -> None:
    """Addresses are resolved against where the file stands; a licence and a contact are absent."""
    council = klein.anders(klein.GEMEENTE, telefoon=None)
    found = catalogus(klein.zicht(tmp_path, gemeente=council), TABEL)
    assert "license" not in found and "contactPoint" not in found["dataset"][0]
    addresses = {str(one) for one in graaf(found).objects(None, DCAT.downloadURL)}
    assert addresses == {
        "https://hulp.example/data/v1/aanbod.json",
        "https://hulp.example/data/v1/plaatsen.csv",
    }


def test_the_whole_file(tmp_path: Path) -> None:
    """Of a small register, as it is published; the same data give the same bytes."""
    view = klein.zicht(tmp_path)
    one = export(lambda: TABEL)
    ((path, content),) = one.bestanden(view)
    assert (path, content.decode()) == (PAD, GOUD.read_text("utf-8"))
    assert dict(one.bestanden(view)) == {path: content}


def _met_licentie(view: Zicht, licence: Licentie) -> Zicht:
    council = view.register.gemeente.model_copy(update={"licentie": licence})
    return Zicht(replace(view.register, gemeente=council), Links(view.links.pages, view.links.base))
