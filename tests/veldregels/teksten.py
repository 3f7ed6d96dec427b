"""Texts as people could type them: built from the words of each kind of field, then damaged a little."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

TEKENS = "0123456789 .,:;-/+&()@?#[]\\\"'<uhapmtenvrdoi–—−‑ßİıſKﬁΣςéÉ٣２🎈и\t\n\r\u00a0\u2003\u200b\u0085\u2028\x1c\ufeff\u0301"
"""What slips into a text: signs with a meaning, letters that change with their capitals, and what nobody sees."""

DAGEN = (
    "maandag dinsdag di do. ma-vr woensdagen zaterdag weekdagen weekend dag dinsdg dondrdag tuesday feestdag"
)
RANGEN = "eerste|tweede|3e|2de|laatste|vijfde|5e|eerste en derde|vierde en laatste|zesde"
TIJDEN = "14u 16u 9u30 12u 9.30 16:15 0u 24u 25u 9u5 14u75 23u30 24u30 14 16 2pm 4:30 p.m. 18 u 20h 14uur"
WEKEN = "2|3|4|twee|vier|7|één|constructor"
DATUMS = "2026-09-01|2026-09-02|2026-11-24|2026-02-30|13/9/2026|1 september 2026|2100-01-01|september|3.4.2026|2026-9-1"


def _uren(kies: Random) -> str:
    begin, einde = (kies.choice([*TIJDEN.split(), "4:30 p.m.", "18 u"]) for _ in range(2))
    van = kies.choice(["", "", "van ", "om ", ", van ", ": "])
    return f"{van}{begin}{kies.choice(['-', ' - ', '–', ' tot ', ' t/m ', ' tot en met ', ' '])}{einde}"


def _dagen(kies: Random) -> str:
    dag = kies.choice(DAGEN.split())
    ander = kies.choice(DAGEN.split())
    return kies.choice(
        [dag, f"elke {dag}", f"{dag} en {ander}", f"van {dag} tot {ander}", f"op {dag}", f"{dag}, {ander}"]
    )


def _ritme(kies: Random) -> str:
    rang, weken, datum = (kies.choice(words.split("|")) for words in (RANGEN, WEKEN, DATUMS))
    dagen = kies.choice(
        [
            _dagen(kies),
            _dagen(kies),
            f"{rang} {_dagen(kies)} van de maand",
            f"de {rang} {_dagen(kies)}",
            f"om de {weken} weken {_dagen(kies)}",
            f"om de week {_dagen(kies)}",
            datum,
        ]
    )
    staart = kies.choice(
        ["", "", f" vanaf {datum}", f", vanaf {datum}", ", niet op feestdagen", " in de bib"]
    )
    return f"{dagen} {_uren_lijst(kies)}{staart}"


def _uren_lijst(kies: Random) -> str:
    return kies.choice([" en ", ", ", "; ", " & "]).join(
        _uren(kies) for _ in range(kies.choice([1, 1, 1, 2]))
    )


def _uren_regel(kies: Random) -> str:
    return kies.choice([" en ", ", ", "; "]).join(_ritme(kies) for _ in range(kies.choice([1, 1, 1, 2])))


def _datum(kies: Random) -> str:
    if kies.random() < 0.5:
        return kies.choice(DATUMS.split("|"))
    jaar = kies.choice(["2026", "2028", "1899", "2099", "0050", "26"])
    maand = kies.choice(["1", "02", "11", "13", "00", "november", "Mei", "nov"])
    dag = kies.choice(["1", "09", "24", "29", "31", "0", "32"])
    teken = kies.choice("-/. ")
    return teken.join(kies.choice([[jaar, maand, dag], [dag, maand, jaar], [maand, dag, jaar]]))


def _telefoon(kies: Random) -> str:
    begin = kies.choice(["0", "+32 ", "0032", "+32 (0)", "", "+31 ", "32", "(0"])
    cijfers = "".join(kies.choice("0123456789") for _ in range(kies.randint(1, 14)))
    kop = kies.choice(["3 555", "70 ", "900", "470", "800", ""])
    return begin + kop + kies.choice(["", " ", "/", "."]).join([cijfers[:2], cijfers[2:4], cijfers[4:]])


def _link(kies: Random) -> str:
    schema = kies.choice(["https://", "https://", "HTTPS://", "http://", "", "ftp://", "//", "javascript:"])
    naam = kies.choice(["", "", "", "bank@", "bank.example:geheim@"])
    site = kies.choice(
        ["www.testdorp.example", "a.be", "münchen.example", "testdorp", "1.2.3.4", "[a", "a.b-c.be"]
    )
    poort = kies.choice(["", "", ":", ":8443", ":abc", ":99999"])
    return f"{schema}{naam}{site}{poort}{kies.choice(['', '/', '/b?c=d@e#f', '?x', '#y', '/een twee'])}"


def _mail(kies: Random) -> str:
    wie = kies.choice(["bib", "b.i-b+balie", "B_i%b", "b..b", ".b", "mailto:bib", ""])
    return f"{wie}@{kies.choice(['testdorp.example', 'a-b.be', 'a.b', '-a.be', 'testdorp', 'a..be', 'é.be'])}"


def _uit(*teksten: str) -> Callable[[Random], str]:
    return lambda kies: kies.choice(teksten)


MAKERS: dict[str, Callable[[Random], str]] = {
    "datum": _datum,
    "getal": _uit("0", "12", "1234567", "-1", "2.5", "drie"),
    "graden": _uit("51.163", "-4.49612345", "51", "51,163"),
    "janee": _uit("ja", "nee", "Ja", "neen"),
    "les": lambda kies: f"{_datum(kies)}{kies.choice([' ', ' ', ', ', ': '])}{_uren_lijst(kies)}",
    "link": _link,
    "mail": _mail,
    "postcode": _uit("2530", "0999", "25300", "B-2530"),
    "telefoon": _telefoon,
    "uren": _uren_regel,
    "urenlijst": _uren_lijst,
}
"""For each kind of field a maker of texts, right and wrong."""


def beschadigd(tekst: str, kies: Random) -> str:
    """Return the text with up to three letters more, fewer, others or as capitals; half of the time untouched."""
    letters = list(tekst)
    for _ in range(kies.choice([0, 0, 0, 1, 2, 3])):
        at = kies.randrange(len(letters) + 1)
        letters[at : at + kies.choice([0, 1, 1])] = kies.choice(
            ["", kies.choice(TEKENS), tekst[at : at + 1].upper()]
        )
    return "".join(letters)
