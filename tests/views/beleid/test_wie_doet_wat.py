"""Who does what: the same answers in the drawing, the tables and the lists."""

from __future__ import annotations

from pathlib import Path

from macros import paths
from macros.links import Links
from macros.model.keuzes import Relatienaam
from macros.pages import record_paths
from macros.regie.relaties import IN_AANBOD
from macros.templates import environment
from macros.views.beleid.actorenkaart import BANDSOORTEN
from macros.views.beleid.wie_doet_wat import WieDoetWat, wie_doet_wat
from macros.views.zicht import Zicht

from ...conftest import ROOT
from ...klein import ACTOR, AUTHORED, GEMEENTE, PLAATS, anders
from ...regie.klein import BIB, VZW, actie, hulp, met_plan
from ..nieuw import nieuw

GOLDEN = ROOT / "tests" / "cases" / "tekening" / "klein.svg"
STIL = anders(ACTOR, id="stil", naam="Stil", tot="2026-06-30")
PLAN = {"acties": [actie("helpen", eigenaar="vzw", bewijs=[{"aanbod": "hulp"}]), actie("leeg")]}


def _pagina(folder: Path) -> WieDoetWat:
    roles = [{"actor": "bib-dienst", "rol": "ontvangt"}, {"actor": "gemeente", "rol": "voert uit"}]
    offer = hulp("hulp", rollen=roles, bouwstenen=["ondersteun-individueel"])
    register = met_plan(folder, offer, plan=PLAN, actoren=[ACTOR, BIB, VZW, STIL])
    return wie_doet_wat(Zicht(register, Links(AUTHORED | record_paths(register))))


def test_cells_hold_words_and_proof(tmp_path: Path) -> None:
    """One proof is one link, however many roles an actor has in it; what is empty is left out of the table."""
    table = _pagina(tmp_path).tabellen[0]
    assert [head.tekst for head in table.koppen] == ["Bib", "De vzw", "Gemeente Kleindorp"]
    ((category, (row,)),) = table.groepen
    assert (category, row.kop.adres) == ("Competenties", "/bouwstenen/ondersteun-individueel/")
    assert [
        [(one.rollen, one.bewijs.tekst, one.bewijs.adres, one.staat, one.zeker) for one in cell]
        for cell in row.cellen
    ] == [
        [("Stelt de plek ter beschikking", "Hulp", "/aanbod/hulp/", "loopt", True)],
        [
            ("Eigenaar", "Helpen", "/beleid/actieplan/#actie-helpen", "beloofd", False),
        ],
        [("Biedt het aan, voert uit", "Hulp", "/aanbod/hulp/", "loopt", True)],
    ]


def test_what_is_empty_is_told(tmp_path: Path) -> None:
    """Columns and rows, with their names under the sentence that counts them."""
    cards, actions = _pagina(tmp_path).tabellen
    assert [group.titel for group in cards.leeg] == [
        "Bij 35 bouwstenen staat niemand:",
        "1 actor staat bij geen enkele bouwsteen:",
    ]
    assert [(link.tekst, link.erbij) for link in cards.leeg[1].items] == [("Stil", "tot 30 juni 2026")]
    assert [(group.titel, [link.tekst for link in group.items]) for group in actions.leeg] == [
        ("Bij 1 actie staat niemand:", ["Leeg"]),
        ("1 actor staat bij geen enkele actie:", ["Stil"]),
    ]


def test_lists_say_what_the_table_says(tmp_path: Path) -> None:
    """Per actor and per bouwsteen the same mentions; who ended stays, with the day."""
    page = _pagina(tmp_path)
    in_table = [
        one for _, rows in page.tabellen[0].groepen for row in rows for cell in row.cellen for one in cell
    ]
    per_actor = [
        one
        for block in page.actoren
        for lists in block.lijsten[:1]
        for line in lists.items
        for one in line.vermeldingen
    ]
    per_card = [
        one
        for group in page.bouwstenen
        for block in group.items
        for line in block.regels
        for one in line.vermeldingen
    ]
    assert in_table == per_actor == per_card
    assert [(block.id, block.telling, block.einde) for block in page.actoren] == [
        ("actor-bib-dienst", "1 bouwsteen, 1 actie", None),
        ("actor-vzw", "1 bouwsteen, 1 actie", None),
        ("actor-gemeente", "1 bouwsteen, 1 actie", None),
        ("actor-stil", "", "Tot 30 juni 2026."),
    ]
    nobody = "Hier werkt nog niemand aan."
    assert [group.uitleg for group in page.bouwstenen] == [nobody, "1 bouwsteen", *[nobody] * 3]
    assert [table.telling for table in page.tabellen] == ["1 bouwsteen, 3 actoren", "1 actie, 3 actoren"]


def test_rows_of_one_category_stand_together(tmp_path: Path) -> None:
    """Also a card of the council's own, which comes after all others in the tool."""
    own = {"id": "eigen", "titel": "Eigen", "categorie": "competenties", "uitleg": "Van ons."}
    cards = ["ondersteun-individueel", "klare-taal", "eigen"]
    register = met_plan(tmp_path, hulp("hulp", bouwstenen=cards), plan={"eigen_kaarten": [own]})
    page = wie_doet_wat(Zicht(register, Links(AUTHORED | record_paths(register))))
    assert [(name, len(rows)) for name, rows in page.tabellen[0].groepen] == [
        ("Competenties", 2),
        ("Dienstverlening en communicatie", 1),
    ]


def test_the_picture_as_it_is_drawn(tmp_path: Path) -> None:
    """The golden file holds the whole picture: real text and links, named for who does not see it."""
    macro = environment(paths.OVERRIDES).get_template("partials/tekening.html").module
    figure = str(macro.tekening(_pagina(tmp_path).waaraan))  # type: ignore[attr-defined]
    svg = figure[figure.index("<svg") : figure.index("</svg>") + len("</svg>")]
    assert f"{svg}\n" == GOLDEN.read_text("utf-8")


def test_the_drawing(tmp_path: Path) -> None:
    """A whole line runs and was checked, a dashed one is promised; each name leads to its words on the page."""
    drawn = _pagina(tmp_path).waaraan.tekening
    assert [(box.knoop.naam, box.knoop.adres, box.knoop.voorbij) for box in drawn.links] == [
        ("Bib", "#actor-bib-dienst", False),
        ("De vzw", "#actor-vzw", False),
        ("Gemeente Kleindorp", "#actor-gemeente", False),
        ("Stil (tot 30 juni 2026)", "#actor-stil", True),
    ]
    assert [(line.vast, line.kleur) for line in drawn.lijnen] == [
        (True, "competenties"),
        (True, "competenties"),
        (False, "competenties"),
    ]


def test_the_way_to_the_map_only_where_there_is_one(tmp_path: Path) -> None:
    """Else to the list of places; a place far outside the council makes no map."""
    box = {**GEMEENTE, "gebied": {"zuid": "51.100", "noord": "51.200", "west": "4.400", "oost": "4.600"}}
    elsewhere = {"straat": "Schoolstraat 1", "postcode": "2000", "gemeente": "Elders"}
    near, far = ({"breedte": north, "lengte": "4.5000"} for north in ("51.1500", "51.3000"))
    places = {
        "geen": PLAATS,
        "binnen": anders(PLAATS, coordinaten=near),
        "buiten": anders(PLAATS, coordinaten=far, adres=elsewhere),
    }
    found = {}
    for name, place in places.items():
        register = met_plan(
            tmp_path / name,
            hulp("hulp"),
            plan=PLAN,
            actoren=[ACTOR, BIB, VZW],
            plaatsen=[place],
            gemeente=box,
        )
        link = wie_doet_wat(Zicht(register, Links(AUTHORED | record_paths(register)))).kaart
        found[name] = link.tekst, link.adres
    assert found == {
        "geen": ("Bekijk de plaatsen", "/plaatsen/"),
        "binnen": ("Bekijk de plaatsen op de kaart", "/plaatsen/#kaart"),
        "buiten": ("Bekijk de plaatsen", "/plaatsen/"),
    }


def test_relations_by_kind(tmp_path: Path) -> None:
    """Every sentence stands under its kind, with the offers in which it shows."""
    assert [
        (group.id, [(line.zin, [link.tekst for link in line.aanbod]) for line in group.regels])
        for group in _pagina(tmp_path).banden
    ] == [
        ("werkt-samen", [("De vzw en Gemeente Kleindorp werken samen.", [])]),
        (
            "geeft-plek",
            [("Voor aanbod van Gemeente Kleindorp is er een plek bij Bib.", ["Hulp"])],
        ),
        ("hoort-bij", [("Onderdeel van Gemeente Kleindorp: Bib.", [])]),
    ]


def test_no_relation_is_lost() -> None:
    """Each name that a line can have falls under exactly one kind."""
    told = [name for _, _, names in BANDSOORTEN for name in names]
    assert sorted(told) == sorted([*(name.label for name in Relatienaam), *IN_AANBOD.values()])


def test_where_nobody_works_on_anything_there_is_nothing_to_draw(tmp_path: Path) -> None:
    """No picture without lines, no heading above nothing; the cards are still named."""
    page = wie_doet_wat(nieuw(tmp_path))
    assert (page.waaraan, page.actoren, page.bouwstenen) == (None, (), ())
    assert page.leeg == (
        "Bij geen enkele bouwsteen staat al iemand. Zet in offer.yaml bij elk aanbod zijn bouwstenen."
    )
    assert [(table.telling, table.groepen) for table in page.tabellen] == [("nog niemand", ())]
    assert [group.id for group in page.sprongen] == ["matrix-bouwstenen"]
