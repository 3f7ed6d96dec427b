"""The search index, and what the search that pages run finds in it."""

from __future__ import annotations

import gzip
import json
import random
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest

from macros import paths
from macros.links import Links
from macros.load.pages import read_pages
from macros.model import Synoniemen
from macros.model.keuzes import Soort
from macros.pages import record_paths
from macros.register import Register, link
from macros.site import Site, make, of_folder
from macros.views.zicht import Zicht
from macros.zoekdelen import BEGIN
from macros.zoekindex import zoekindex as indexbestanden
from macros.zoekpaginas import geschreven
from macros.zoekwoorden import woorden

from . import node
from .conftest import DATA, VANDAAG
from .klein import AANBOD, AUTHORED, anders, register
from .registers import nagekeken
from .zoek import Antwoord, Zoeker, zoeker

TABLE = Path(__file__).parent / "zoek" / "vragen.txt"
WOORDEN = Path(__file__).parent / "zoek" / "woorden.mjs"


def zoekindex(site: Site) -> tuple[str, str]:
    """Return path and text of the index among the files of a site."""
    return next(file for file in site.assets if file[0].startswith("assets/zoek."))


@pytest.fixture(scope="module")
def zoek(tmp_path_factory: pytest.TempPathFactory) -> Zoeker:
    """The search modules; without Node every test that asks them fails and says how to install it."""
    return zoeker(tmp_path_factory.mktemp("zoek"))


@pytest.fixture(scope="module")
def index() -> str:
    """The index of Testdorp."""
    return zoekindex(of_folder(DATA["testdorp"], VANDAAG))[1]


def klein(folder: Path, *aanbod: dict[str, Any], **files: Any) -> str:
    """Return the index of the small register."""
    return zoekindex(make(register(folder, *aanbod, **files), AUTHORED))[1]


def synoniemen() -> Synoniemen:
    """Return the words that people use for others."""
    found = nagekeken("testdorp")[0].synoniemen
    assert found
    return found


def aanbod(answer: Antwoord) -> list[str]:
    """Return the ids of the offers in an answer, best first."""
    return [path.split("/")[1] for path in answer.paden if path.startswith("aanbod/") and path != "aanbod/"]


def table() -> list[tuple[str, str]]:
    """Return every question of the table with what must come first."""
    lines = (line for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return [(question, first) for question, _, first in (line.partition(" = ") for line in lines)]


def test_what_people_type_finds_what_they_mean(zoek: Zoeker, index: str) -> None:
    """Every question of the table, sixty at least, has what must come first in the first place."""
    questions = table()
    assert len(questions) >= 60
    answers = zoek.vraag(index, [question for question, _ in questions])
    found = [
        (question, answer.paden[0] if answer.paden else "niets")
        for (question, _), answer in zip(questions, answers, strict=True)
    ]
    assert found == questions


def test_part_of_a_word_finds_the_whole(zoek: Zoeker, tmp_path: Path) -> None:
    """“opvang” finds kinderopvang, “kind” too; “taal” does not find digitaal."""
    care = anders(AANBOD, id="opvang", titel="Inschrijven voor de kinderopvang", kort="Samen.", noden=[])
    other = anders(AANBOD, id="ander", titel="Digitaal loket", kort="Samen.")
    found = zoek.vraag(klein(tmp_path, care, other), ["opvang", "kind", "kinderen", "taal", "opvangen"])
    assert [aanbod(answer) for answer in found] == [["opvang"], ["opvang"], ["opvang"], [], ["opvang"]]


@pytest.mark.parametrize(
    ("title", "questions", "others"),
    [
        ("Cursussen", "cursus cursussen cursusje", "cursief"),
        ("Een laptop", "laptops laptopje laptopjes LAPTOP", "lap"),
        ("Voor je kind", "kinderen kind kindje", "vriend"),
        ("De telefoon", "telefoontje telefoontjes telefoons", "telegram"),
        ("De woning", "woningen woninkje", "gewoon wonen"),
        ("Je brief", "brieven briefje", "raven"),
        ("In het café", "cafe cafés cafeetje", "koffie"),
        ("Je programma", "programma's programmaatje", "gram"),
        ("Je scholen", "school schooltje", "schaal"),
    ],
)
def test_plurals_diminutives_and_accents_are_the_same_word(
    zoek: Zoeker, tmp_path: Path, title: str, questions: str, others: str
) -> None:
    """Other forms of a word find it; words that only look like it do not."""
    found = klein(tmp_path, anders(AANBOD, titel=title, kort="Samen.", plaatsen=None, wanneer=None))
    asked = [f"{word} " for word in (*questions.split(), *others.split())]
    hits = [
        word.strip() for word, answer in zip(asked, zoek.vraag(found, asked), strict=True) if aanbod(answer)
    ]
    assert hits == questions.split()


def test_one_slip_is_forgiven_and_told(zoek: Zoeker, tmp_path: Path) -> None:
    """A letter too many, too few, wrong or swapped, in words of four letters and more; two slips give a hint."""
    found = klein(tmp_path, anders(AANBOD, titel="Rijbewijs", kort="Samen."))
    asked = ["rijbbewijs", "rijbwijs", "rijbawijs", "rijebwijs"]
    answers = zoek.vraag(found, asked)
    assert [(aanbod(answer), answer.gelezen) for answer in answers] == [
        (["digipunt"], ((word, "rijbewijs"),)) for word in asked
    ]
    assert zoek.vraag(found, ["ribewjs"]) == [Antwoord((), (), "rijbewijs")]


def test_ph_sounds_as_f(zoek: Zoeker, tmp_path: Path) -> None:
    """Whoever writes as she hears finds the word as it is written, and is told; the same sound comes before a slip."""
    found = klein(
        tmp_path, anders(AANBOD, titel="Foto’s op je iphone", kort="Samen.", trefwoorden=["phobie"])
    )
    answers = zoek.vraag(found, ["photo ", "ifone ", "fobie ", "ifon "])
    assert [(aanbod(answer), answer.gelezen) for answer in answers] == [
        (["digipunt"], (("photo", "foto"),)),
        (["digipunt"], (("ifone", "iphone"),)),
        (["digipunt"], (("fobie", "phobie"),)),
        (["digipunt"], (("ifon", "iphone"),)),
    ]


@pytest.mark.parametrize("trouble", ["lukt niet", "werkt niet meer", "mislukt", "doet het niet", "valt weg"])
def test_an_urgent_question_never_ends_at_a_course(zoek: Zoeker, index: str, trouble: str) -> None:
    """Whatever is taught: with a word that says it cannot wait, help for now comes first, and what was asked stays."""
    lessons = [offer for offer in nagekeken("testdorp")[0].aanbod if offer.soort is Soort.LES]
    taught = sorted({word for lesson in lessons for word in lesson.trefwoorden})
    now = {one.pagina for one in synoniemen().paginas if one.dringend}
    answers = zoek.vraag(index, [f"{word} {trouble}" for word in taught])
    firsts = {word: answer.paden[0] for word, answer in zip(taught, answers, strict=True)}
    assert {word: path for word, path in firsts.items() if path not in now} == {}
    assert [word for word, answer in zip(taught, answers, strict=True) if not aanbod(answer)] == []


def test_what_only_explains_a_word_comes_last(zoek: Zoeker, index: str) -> None:
    """Help, places and pages stand before the word list, however well its word fits."""
    answers = zoek.vraag(index, ["itsme", "wachtwoord", "wifi", "browser", "app"])
    for answer in answers:
        words = [path.startswith("woordenlijst/#") for path in answer.paden]
        assert words == sorted(words)
    assert any(path.startswith("woordenlijst/#") for answer in answers for path in answer.paden)


def test_only_the_last_word_counts_while_it_is_typed(zoek: Zoeker, tmp_path: Path) -> None:
    """Two letters are enough to begin with; a space behind them ends the word."""
    found = klein(tmp_path, anders(AANBOD, titel="Zwemmen", kort="Samen."))
    assert [aanbod(answer) for answer in zoek.vraag(found, ["zw", "zw "])] == [["digipunt"], []]


def test_words_that_stand_everywhere_are_passed_over(zoek: Zoeker, index: str) -> None:
    """A question in a whole sentence finds what its one telling word finds; alone, such a word still finds."""
    whole, word, alone = zoek.vraag(index, ["hoe kan ik iets scannen", "scannen", "hoe"])
    assert whole == word
    assert alone.paden


def test_of_equals_the_checked_one_comes_first(zoek: Zoeker, tmp_path: Path) -> None:
    """What nobody checked stands behind what somebody did, and what is stopped is not found at all."""
    source = {"titel": "Folder", "datum": "2023"}
    unsure = anders(AANBOD, id="a-onzeker", titel="Knutselen", nagekeken=None, bron=source)
    sure = anders(AANBOD, id="b-zeker", titel="Knutselen")
    stopped = anders(AANBOD, id="c-gestopt", titel="Knutselen", status="gestopt")
    found = klein(tmp_path, unsure, sure, stopped)
    assert [aanbod(answer) for answer in zoek.vraag(found, ["knutselen"])] == [["b-zeker", "a-onzeker"]]
    kinds = [json.loads(found)["soorten"][row[0]][0] for row in json.loads(found)["vondsten"][:2]]
    assert kinds == ["Hulp", "Hulp · Bel eerst"]


class _Text(HTMLParser):
    """Gathers the words that one sees in the main part of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside += tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag == "main"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.words += re.findall(r"[^\W\d_]{3,}", data)


@pytest.mark.bouwt
def test_every_word_on_the_home_page_finds_something(zoek: Zoeker, site_testdorp: Path, index: str) -> None:
    """Whoever searches for a word that she reads on the home page gets an answer; words that say nothing are left out."""
    page = _Text()
    page.feed((site_testdorp / "index.html").read_text("utf-8"))
    words = sorted({word.lower() for word in page.words} - set(synoniemen().stopwoorden))
    assert words
    answers = zoek.vraag(index, [f"{word} " for word in words])
    assert [word for word, answer in zip(words, answers, strict=True) if not answer.paden] == []


@pytest.mark.bouwt
def test_every_page_that_is_found_exists(site_testdorp: Path, index: str) -> None:
    """The index leads nowhere that is not built, and the words of `synoniemen.yaml` belong to pages that are."""
    paths = [row[2].partition("#")[0] for row in json.loads(index)["vondsten"]]
    paths += [one.pagina for one in synoniemen().paginas]
    assert [path for path in paths if not (site_testdorp / path / "index.html").is_file()] == []


def test_a_word_of_the_synonyms_stands_in_one_form() -> None:
    """No word twice in a group or with a page, and none that is a stop word too."""
    found = synoniemen()
    lists = [*found.groepen, *(one.woorden for one in found.paginas), found.stopwoorden]
    assert [words for words in lists if len(set(words)) < len(words)] == []
    grouped = {word for group in found.groepen for word in group}
    assert grouped & set(found.stopwoorden) == set()


def test_the_index_is_plain_text_and_the_same_each_time(tmp_path: Path, index: str) -> None:
    """No HTML in it; a title that looks like HTML stays the text it is; the same register gives the same bytes."""
    assert not re.search(r"<|&\w+;", index)
    title = 'Hulp <b>nu</b> "snel" {{ 7*7 }} & meer'
    first, second = (klein(tmp_path / name, anders(AANBOD, titel=title)) for name in "ab")
    assert first == second
    assert json.loads(first)["vondsten"][0][1] == title


def test_the_name_of_the_index_tells_its_content(tmp_path: Path) -> None:
    """Another register, another name: a browser never keeps an old index. Its addresses know where the site lives."""
    one = make(register(tmp_path / "a"), AUTHORED)
    other = make(register(tmp_path / "b", anders(AANBOD, titel="Iets anders")), AUTHORED)
    assert re.fullmatch(r"assets/zoek\.[0-9a-f]{10}\.json", zoekindex(one)[0])
    assert zoekindex(one)[0] != zoekindex(other)[0]
    assert one.schil.zoek.index == f"/{zoekindex(one)[0]}"
    assert json.loads(zoekindex(one)[1])["basis"] == "/"


def duizend() -> Register:
    """Return a thousand offers with titles and sentences that differ as those of Testdorp differ."""
    content, _ = nagekeken("testdorp")
    dice = random.Random(7)
    texts = [
        text
        for offer in content.aanbod
        for text in (offer.kort, offer.omschrijving or "", offer.voor_wie or "")
    ]
    words = sorted({word for text in texts for word in re.findall(r"[\w'’-]+", text)})
    offers = tuple(
        offer.model_copy(
            update={
                "id": f"{offer.id}-{number}",
                "titel": f"{offer.titel} {' '.join(dice.sample(words, 2))}",
                "kort": f"{' '.join(dice.sample(words, 10)).capitalize()}.",
                "trefwoorden": tuple(dice.sample(words, 4)),
                "plaatsen": tuple(dice.sample([place.id for place in content.plaatsen], 1)),
                "in_plaats": (),
                "vorige_ids": (),
            }
        )
        for number, offer in enumerate(islice(cycle(content.aanbod), 1000))
    )
    return link(replace(content, aanbod=offers), VANDAAG)


def _zicht(content: Register) -> Zicht:
    return Zicht(content, Links(AUTHORED | record_paths(content), "/"))


def in_delen(content: Register) -> tuple[str, dict[str, str]]:
    """Return the first part of the index of a register, and the others by their names."""
    (_, first), *others = indexbestanden(_zicht(content), (), geschreven(read_pages(paths.DOCS)[0]), heel=0)
    return first, {path.rpartition("/")[2]: text for path, text in others}


def test_the_first_answer_of_a_thousand_offers_weighs_at_most_60_kb(zoek: Zoeker) -> None:
    """Gzipped, with the script that searches: whatever of the table is asked, by somebody who did not search before."""
    first, parts = in_delen(duizend())
    script = [
        (zoek.folder / f"{name}.js").read_text("utf-8") for name in ("zoekbron", "zoekrang", "zoekwoorden")
    ]
    always = sum(map(_packed, (first, *script)))
    weights = {name: _packed(text) for name, text in parts.items()}
    questions = [question for question, _ in table()]
    answers = zoek.vraag(first, questions, parts)
    bytes_of = {
        question: always + sum(weights[name] for name in answer.delen)
        for question, answer in zip(questions, answers, strict=True)
    }
    assert {question: size for question, size in bytes_of.items() if size > 60_000} == {}
    assert sum(bytes_of.values()) / len(bytes_of) <= 30_000, bytes_of


def _packed(text: str) -> int:
    return len(gzip.compress(text.encode(), 6, mtime=0))


def test_parts_change_what_is_fetched_and_never_what_is_found(zoek: Zoeker) -> None:
    """Every question of the table, of a few letters and of words that stand everywhere, on a thousand offers."""
    content = duizend()
    (_, whole), *_ = indexbestanden(_zicht(content), (), geschreven(read_pages(paths.DOCS)[0]), heel=10_000)
    asked = [*(question for question, _ in table()), "la", "de", "hoe", "xqzzy", "computr les", "opvang 3"]
    first, parts = in_delen(content)
    found = zoek.vraag(first, asked, parts)
    assert all(answer.delen for answer in found if answer.paden)
    assert [replace(answer, delen=()) for answer in found] == zoek.vraag(whole, asked)


def test_an_index_comes_whole_until_it_is_large() -> None:
    """Parts stand in a folder that bears the hash of them all, so a browser and a worker keep them for ever; pages name the first."""
    small = indexbestanden(_zicht(link(nagekeken("testdorp")[0], VANDAAG)), (), ())
    assert [re.sub("[0-9a-f]{10}", "#", path) for path, _ in small] == ["assets/zoek.#.json"]
    names = [path for path, _ in indexbestanden(_zicht(duizend()), (), ())]
    home = names[0].rpartition("/")[0]
    assert re.fullmatch(r"assets/zoek\.[0-9a-f]{10}", home)
    assert names[0] == f"{home}/{BEGIN}"
    assert {name.rpartition("/")[0] for name in names} == {home}
    assert len(set(names)) == len(names)


def test_python_and_the_page_take_words_apart_alike(zoek: Zoeker, index: str) -> None:
    """All texts of an index, and words with signs, accents, capitals and other letters."""
    found = json.loads(index)
    texts = [*found["teksten"], *(text for row in found["vondsten"] for text in row[1:6])]
    texts += [
        "Foto's van de e-Mail",
        "’s Avonds, ’t café’s",
        "IJsje İstanbul ΣΑΣ",
        "it`s a-b-cd x-é",
        "українська العربية",
    ]
    asked = node.vraag(WOORDEN, zoek.folder, texts)
    assert [woorden(text) for text in texts] == asked
