"""A page of Markdown becomes the passages that a reader sees, each character at its own place."""

from __future__ import annotations

import pytest

from macros.taal.markdown import leesbaar, passages, regel_en_kolom, voorwerk
from macros.taal.tekst import Soort

A, P, K = Soort.ALINEA, Soort.PUNT, Soort.KOP


def seen(source: str) -> list[tuple[Soort, str]]:
    return [(passage.soort, " ".join(passage.tekst.split())) for passage in passages(source)]


def test_title_and_description_are_text_too() -> None:
    """They stand above the page in search results and in the window of the browser."""
    source = "---\ntitle: Gratis wifi\nlezers: beleid\ndescription: Zie waar. \n---\n\n# Wifi\n"
    assert seen(source) == [(K, "Gratis wifi"), (A, "Zie waar."), (K, "Wifi")]
    assert voorwerk(source).waarde("lezers") == "beleid"
    assert voorwerk(source).waarde("taal") == ""
    assert voorwerk("# Wifi\n").einde == 0


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Lijn een\nlijn twee.\n\nNieuw.", [(A, "Lijn een lijn twee."), (A, "Nieuw.")]),
        ("## Kop\nTekst.", [(K, "Kop"), (A, "Tekst.")]),
        (
            "- een\n  loopt door\n- twee\n* drie\n1. vier",
            [(P, "een loopt door"), (P, "twee"), (P, "drie"), (P, "vier")],
        ),
        ("Zin:\n- punt", [(A, "Zin:"), (P, "punt")]),
        (
            "| Wat | Wie |\n|---|---|\n| Wifi | Iedereen |",
            [(P, "Wat"), (P, "Wie"), (P, "Wifi"), (P, "Iedereen")],
        ),
        ("> Gezegd.\n> Verder.\n>\n> Nieuw.", [(A, "Gezegd. Verder."), (A, "Nieuw.")]),
        ("```text\nINDIEN\n```\n\nTekst.", [(A, "Tekst.")]),
        ("Open `data/x.yaml` eens.", [(A, "Open code eens.")]),
        (
            "Lees [hoe het gaat](noden/wifi.md) of [dit][ref].\n\n[ref]: https://x.example",
            [(A, "Lees hoe het gaat of dit .")],
        ),
        ("**Bel** _ons_ nu, snake_case blijft.", [(A, "Bel ons nu, snake_case blijft.")]),
        ("<p>Een</p><p>twee <b>drie</b></p>", [(P, "Een"), (P, "twee drie")]),
        ("Regel <!-- weg --> hier. {# weg #}{% raw %}", [(A, "Regel hier.")]),
        ("---\n\nTekst.", [(A, "Tekst.")]),
    ],
)
def test_what_is_text(source: str, expected: list[tuple[Soort, str]]) -> None:
    """Headings, paragraphs, points and cells; no code, address, tag or comment."""
    assert seen(source) == expected


@pytest.mark.parametrize(
    ("macro", "expected"),
    [
        ("{{ lijst(nood='wifi') }}", ""),
        ("{{ gemeente('naam') }}", "Gemeente"),
        ("{{ link('agenda', 'Bekijk de agenda') }}", "Bekijk de agenda"),
        ("{{ woord('app', \"de app's\") }}", "de app's"),
        ("{{ woord('itsme') }}", "itsme"),
        ("{{ woord() }}", ""),
        ("{{ 7 * 7 }}", ""),
    ],
)
def test_a_macro_reads_as_the_words_it_shows(macro: str, expected: str) -> None:
    """Two of them show their own last text; a value of the register is one word, a list is none."""
    assert leesbaar(macro).strip() == expected


def test_words_in_another_language_are_not_read() -> None:
    """Whoever looks for her own language finds its name in it."""
    assert leesbaar('[<span lang="fr">Français</span>: <b lang="nl">talen</b>](x.md)').split() == [
        ":",
        "talen",
    ]


def test_every_character_keeps_its_place() -> None:
    """So a finding tells the line and column in the file."""
    source = "---\ntitle: A\n---\n\nZie {{ link('a-z', 'de lijst') }}, [hier](x.md) en\n`daar`. Indien.\n"
    readable = leesbaar(source)
    assert len(readable) == len(source)
    assert [i for i, sign in enumerate(source) if sign == "\n"] == [
        i for i, sign in enumerate(readable) if sign == "\n"
    ]
    where = regel_en_kolom(source)
    assert [where(readable.index(word)) for word in ("Zie", "de lijst", "hier", "Indien")] == [
        (5, 1),
        (5, 21),
        (5, 37),
        (6, 9),
    ]
    assert where(0) == (1, 1)


def test_passages_point_into_the_source() -> None:
    """Front matter included."""
    source = "---\ntitle: Wifi hier\n---\n\nKom langs.\n"
    assert [source[p.plek : p.plek + len(p.tekst)] for p in passages(source)] == ["Wifi hier", "Kom langs."]
