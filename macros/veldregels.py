"""The rules of one field, each pattern and each message once: what the models and the form in JavaScript read by.

A pattern holds only what Python and JavaScript read alike, on old phones too: no look behind, and [0-9] and
letters written out instead of \\d, \\w, \\s and \\b. What is no pattern (does the day exist, is the end after the
beginning) is code in both languages; its words stand here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from macros.woorden import DAGEN, MAANDEN


class Regel(NamedTuple):
    """One rule: a text that fits whole is `goed` and done, `moet` fit, or may `niet` fit; the name of its message."""

    soort: str
    patroon: str
    zin: str = ""


KORTE_NUMMERS = ("101", "102", "105", "106", "107", "112", "1700", "1712", "1722", "1733", "1813", "116000")
"""Belgian short numbers a council may name, such as 1700 of the Flemish government and 112 for emergencies."""

JAREN = range(1900, 2100)
"""The years a date in the register may have: further off it is a slip, such as 9999 for “for ever”."""

LANGSTE = 200
"""Characters in the longest text that is read as hours; no rule that a person writes comes near."""

LENGTES = {
    "naam": 60,
    "titel": 70,
    "kort": 160,
    "omschrijving": 600,
    "voor_wie": 160,
    "kosten": 80,
    "status_reden": 160,
    "doorverwijzen": 400,
    "route": 200,
    "bus": 160,
}
"""Characters each text may have before it no longer fits its place on a phone of 360 px (project rule)."""

LANGSTE_TEKST = 1000
"""Characters in any other text."""

OTHER_CHOICES = {
    "bellen": "telefoon",
    "cursus": "les",
    "dicht": "tijdelijk dicht",
    "gesloten": "tijdelijk dicht",
    "inloop": "vrije inloop",
    "kinderen": "jongeren",
    "open": "actief",
    "ouderen": "senioren",
    "reservatie": "afspraak",
    "school": "onderwijs",
    "vereniging": "organisatie",
    "vzw": "organisatie",
}
"""What people call one of a closed list, and the word we use for it."""

_HTTPS = r"[Hh][Tt][Tt][Pp][Ss]://"
_WIT = r"\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_VEILIG = rf"""{_WIT}"'<>\\^`{{|}}"""
_LETTER = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_SITE = rf"(?:[0-9{_LETTER}][0-9{_LETTER}-]*\.)+[{_LETTER}][0-9{_LETTER}]+"
_POORT = r"[0-5]?[0-9]{0,4}"

_TUSSEN = "[ ./-]{0,3}"
_BELGISCH = rf"(?:(?:\+|0{_TUSSEN}0){_TUSSEN}3{_TUSSEN}2{_TUSSEN})?(?:0{_TUSSEN})?"

VORMEN: dict[str, tuple[Regel, ...]] = {
    "getal": (Regel("moet", "[0-9]{1,7}", "getal"),),
    "graden": (Regel("moet", r"-?[0-9]{1,3}\.[0-9]{3,8}", "graden"),),
    "janee": (Regel("moet", "ja|nee", "janee"),),
    "link": (
        Regel("niet", r"[Hh][Tt][Tt][Pp](://[\s\S]*)", "link_http"),
        Regel("niet", rf"www\.[^{_WIT}/]+\.[^{_WIT}]+", "link_www"),
        Regel(
            "niet",
            rf"{_HTTPS}[^/?#]*(?:[\[\]][^/?#]*|:(?!{_POORT}(?![^/?#]))[^/?#@]*)(?:[/?#][\s\S]*)?",
            "link_stuk",
        ),
        Regel("moet", rf"{_HTTPS}(?:[^{_VEILIG}/?#]*@)?{_SITE}(?::{_POORT})?(?:[/?#][^{_VEILIG}]*)?", "link"),
        Regel("niet", rf"{_HTTPS}[^/?#]*@[\s\S]*", "link_naam"),
    ),
    "mail": (
        Regel(
            "moet",
            r"(?:mailto:)?[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*"
            r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}",
            "mail",
        ),
    ),
    "postcode": (Regel("moet", "[1-9][0-9]{3}", "postcode"),),
    "telefoon": (
        Regel("goed", "|".join(KORTE_NUMMERS)),
        Regel("moet", r"\+?[0-9][0-9 ().:/-]*|\([0-9+][0-9 ().:/-]*", "telefoon_meer"),
        Regel("niet", rf"{_BELGISCH}[79]{_TUSSEN}0(?:{_TUSSEN}[0-9]){{6}}", "telefoon_betaal"),
        Regel("niet", rf"{_BELGISCH}[1-9](?:{_TUSSEN}[0-9]){{2,5}}", "telefoon_weinig"),
        Regel("niet", rf"(?!3{_TUSSEN}2){_BELGISCH}[1-9](?:{_TUSSEN}[0-9]){{9,16}}", "telefoon_veel"),
    ),
}
"""For each kind of field its rules in order: the first that does not hold gives the message."""

_TELEFOON = "Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10."
_LINK = "Bijvoorbeeld https://www.testdorp.example/digipunt."

ZINNEN = {
    "getal": "Hier staat “{gevonden}”. We verwachten een geheel getal in cijfers. Bijvoorbeeld 3.",
    "graden": "“{gevonden}” is geen coördinaat. Schrijf graden met een punt en minstens drie cijfers erachter. "
    "Bijvoorbeeld 51.163.",
    "janee": "Hier staat “{gevonden}”. Schrijf ja of nee. Weet je het niet? Laat de regel dan weg.",
    "keuze": "“{gevonden}” staat niet in de lijst voor {veld}.{hint} Kies uit: {keuzes}.",
    "lengte": "“{veld}” heeft {aantal} tekens. Er is plaats voor {plaats}. Zeg het korter.",
    "link": f"“{{gevonden}}” is geen webadres dat we mogen tonen. Het begint met https://. {_LINK}",
    "link_http": "“{gevonden}” begint met http://. Gebruik het veilige adres. Bedoelde je “https{1}”?",
    "link_naam": "“{gevonden}” heeft een @ voor de naam van de site. Zo lijkt een adres op een ander. "
    + _LINK,
    "link_stuk": f"“{{gevonden}}” is geen webadres. {_LINK}",
    "link_www": "Bij “{gevonden}” ontbreekt https://. Bedoelde je “https://{gevonden}”?",
    "mail": "“{gevonden}” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example.",
    "postcode": "“{gevonden}” is geen Belgische postcode: vier cijfers. Bijvoorbeeld 2530.",
    "telefoon": f"“{{gevonden}}” is geen telefoonnummer. {_TELEFOON}",
    "telefoon_betaal": f"“{{gevonden}}” is een betaalnummer. Zet hier een gewoon of gratis nummer. {_TELEFOON}",
    "telefoon_fout": f"“{{gevonden}}” bestaat niet als telefoonnummer. Kijk de cijfers na. {_TELEFOON}",
    "telefoon_meer": f"“{{gevonden}}” is geen telefoonnummer. Zet hier één nummer en niets anders. {_TELEFOON}",
    "telefoon_veel": f"“{{gevonden}}” heeft te veel cijfers voor één telefoonnummer. {_TELEFOON}",
    "telefoon_weinig": f"“{{gevonden}}” heeft te weinig cijfers voor één telefoonnummer. {_TELEFOON}",
    "datum": "“{gevonden}” is geen datum zoals we ze schrijven: jaar-maand-dag. {hint}",
    "datum_kalender": "“{gevonden}” bestaat niet op de kalender. Kijk de dag en de maand na. {voorbeeld}",
    "datum_ver": "“{gevonden}” ligt te ver weg. Kijk het jaar na. {voorbeeld}",
    "datum_voorbeeld": "Bijvoorbeeld 2026-11-24.",
    "bedoelde": "Bedoelde je {keuzes}?",
    "uren_lang": "“{begin}…” is te lang: hoogstens {langste} tekens. Zet elk moment op een eigen regel.",
    "uren_am_pm": "“{gevonden}” gebruikt am of pm. Wij tellen de uren van 0u tot 24u. Bedoelde je “{beter}”?",
    "uren_overlap": "“{een}” en “{ander}” overlappen {wanneer}. {advies}",
    "uren_dezelfde_dag": "op dezelfde dag",
    "uren_op_dag": "op {dag}",
    "uren_een_moment": "Maak er één moment van: “{geheel}”. Of pas de uren aan.",
    "uren_leeg": "“{gevonden}” begint en eindigt op hetzelfde uur. Bijvoorbeeld 14u-16u.",
    "uren_achteruit": "“{gevonden}” loopt achteruit: het einde komt voor het begin. Bedoelde je “{beter}”?",
    "uren_zonder_u": "Bij “{gevonden}” staat geen u van uur. Bedoelde je “{1}u-{2}u”?",
    "uren_los": "“{gevonden}” zegt niet tot wanneer. Zet het einde erbij. Bijvoorbeeld {beter}.",
    "uren": "“{gevonden}” lezen we niet als uren. Schrijf van wanneer tot wanneer. "
    "Bijvoorbeeld 14u-16u of 9u30-12u.",
    "tijd_minuten": "“{gevonden}” is geen uur. Schrijf minuten met twee cijfers. Bijvoorbeeld {uur}u0{minuten}.",
    "tijd_dag": "“{gevonden}” bestaat niet: een dag gaat van 0u tot 24u. Bijvoorbeeld 14u-16u.",
    "tijd_uur": "“{gevonden}” bestaat niet: een uur heeft 60 minuten. Bijvoorbeeld {uur}u30.",
    "tijd_einde": "“{gevonden}” bestaat niet: een dag eindigt om 24u. Bijvoorbeeld 20u-24u.",
    "ritme_niet": "“{gevonden}” hoort niet bij de uren. Zet het op een eigen regel. "
    "Bijvoorbeeld niet_op: [feestdagen].",
    "ritme_zonder_uren": "“{gevonden}” zegt niet van wanneer tot wanneer. Zet de uren erbij. "
    "Bijvoorbeeld {dagen} 14u-16u.",
    "ritme_vanaf": "“vanaf {dag}” hoort hier alleen bij “om de 2 weken”. "
    "Zet het op een eigen regel onder wanneer: vanaf: {dag}.",
    "ritme_zonder_anker": "“{gevonden}” zegt niet in welke week het begint. Zet de eerste dag erbij. "
    "Bijvoorbeeld {gevonden} vanaf 2026-09-01.",
    "ritme_anker": "{datum} is een {weekdag}, geen {dag}. Bedoelde je “vanaf {beter}”?",
    "ritme_weken": "“{1} weken” kennen we niet. Schrijf om de 2, 3 of 4 weken. "
    "Bijvoorbeeld om de 2 weken dinsdag 14u-16u vanaf 2026-09-01.",
    "ritme_week": "“{1}” lezen mensen op twee manieren. Bedoelde je “om de 2 weken”?",
    "ritme_vijfde": "Niet elke maand heeft een “{gevonden}”. Bedoelde je “laatste {1}”?",
    "ritme_datum": "“{1}” is een datum, geen dag van de week. Een datum hoort bij lessen. "
    "Bijvoorbeeld lessen: [2026-11-24 14u-16u].",
    "ritme_geen_dag": "Hier staat geen dag. Zet de dag voor de uren. Bijvoorbeeld dinsdag 14u-16u.",
    "dag": "“{gevonden}” is geen dag.{hint}",
    "dag_voorbeeld": " Bijvoorbeeld dinsdag 14u-16u.",
    "les_zonder_dag": "“{gevonden}” begint niet met een datum. Bijvoorbeeld 2026-11-24 14u-16u.",
    "les_zonder_uren": "“{gevonden}” zegt niet van wanneer tot wanneer. Bijvoorbeeld {gevonden} 14u-16u.",
}
"""Every message of these rules; `{gevonden}` is what stands there, `{1}` what the first brackets of the pattern took."""

RANGEN = {
    **dict.fromkeys(("eerste", "1e", "1ste"), 1),
    **dict.fromkeys(("tweede", "2e", "2de"), 2),
    **dict.fromkeys(("derde", "3e", "3de"), 3),
    **dict.fromkeys(("vierde", "4e", "4de"), 4),
    "laatste": -1,
}
"""Which such day of the month; -1 is the last."""

GETALLEN = {"2": 2, "3": 3, "4": 4, "twee": 2, "drie": 3, "vier": 4}
"""How many weeks lie between two moments."""

GROEPEN = {
    **dict.fromkeys(("dag", "dagen"), (0, 1, 2, 3, 4, 5, 6)),
    **dict.fromkeys(("weekdag", "weekdagen", "werkdag", "werkdagen"), (0, 1, 2, 3, 4)),
    "weekend": (5, 6),
}
"""Words for more days at once; 0 is maandag."""

_W = r"0-9a-z_\u00df-\u00f6\u00f8-\u024f"
_KAAL = "[0-9]{1,2}"
_UUR = "(?: ?uur| ?[uh](?![a-z]))"
_TIJD = rf"[0-9]{{1,4}}(?:{_UUR}[0-9]{{0,2}}|[:.][0-9]{{1,2}})"
_AM_PM = rf"([0-9]{{1,2}})(?:[:.]([0-9]{{2}}))? ?([ap])\.?m(?![{_W}])\.?"
_RANG = "|".join(RANGEN)

PATRONEN = {
    "datum": "([0-9]{4})-([0-9]{2})-([0-9]{2})",
    "datum_andersom": "([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})",
    "datum_jaar_eerst": "([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})",
    "datum_in_woorden": rf"([0-9]{{1,2}}) ({'|'.join(MAANDEN)}) ([0-9]{{4}})",
    "wit": r"[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+",
    "streep": r"[\u2011\u2013\u2014\u2212]",
    "tot": " ?t/m(?![a-z]) ?| tot en met ",
    "scheiding": " ?(?:[,;&+]| en ) ?",
    "uren_begin": rf"(^|[^{_W}](?=van |om )|[^0-9/.:-](?=[0-9]))(?:van |om )?"
    rf"(?:{_TIJD}(?![0-9.:/])|{_AM_PM}|{_KAAL} ?(?:-|tot) ?{_KAAL}(?![0-9/-]))",
    "uren": rf"(?:van )?({_TIJD}|{_KAAL}) ?(?:-|tot) ?({_TIJD})(?: uur)?",
    "uren_zonder_u": rf"(?:van )?({_KAAL}) ?(?:-|tot) ?({_KAAL})",
    "uren_los": rf"(?:van |om |vanaf )?({_TIJD})",
    "am_pm": _AM_PM,
    "dubbelpunt": rf"{_UUR}|[:.]",
    "niet": rf"(^|[^{_W}])((?:niet|behalve|uitgezonderd)(?![{_W}]).*)",
    "nieuwe_regel": rf"(?!(?:van|tot|vanaf)(?![{_W}]))[a-z\u00df-\u00f6\u00f8-\u024f].*",
    "vanaf": ",? (?:en )?vanaf (.+)",
    "voorzetsel": "^(?:(?:elke|iedere|alle|week|wekelijks|op|in|het|de) )+",
    "van_tot": "^van (?=[^ ]+ tot )",
    "reeks": " ?- ?| tot ",
}
"""The grammar of dates and hours; “14-16u” and “14 tot 16 uur” lean on the unit of the end."""

RITMES = {
    "datum": ".*?([0-9]+[-/.][0-9]+[-/.][0-9]+).*",
    "weken": "(?:om de|elke|iedere) ([^ ]+) weken(?: op)?,? ?(.*)",
    "week": f"(om de week|om de andere week|tweewekelijkse?|veertiendaagse?)(?![{_W}]).*",
    "vijfde": "(?:de |elke )?(?:vijfde|5e|5de) ([^ ,;:.]+).*",
    "maand": f"(?:op )?(?:de |elke |iedere )?((?:{_RANG})(?: en (?:de )?(?:{_RANG}))*) "
    "(.+?)(?: van (?:de|elke|iedere) maand)?",
    "elke": "(.*)",
}
"""Each way to say on which days: the first that fits counts, the last takes every text."""


@cache
def patroon(naam: str) -> re.Pattern[str]:
    """Return a pattern of the grammar, ready for use."""
    return re.compile(PATRONEN[naam])


def zin(naam: str, *groepen: str, **waarden: object) -> str:
    """Return a message with its values filled in."""
    return ZINNEN[naam].format(None, *groepen, **waarden)


def keur(vorm: str, tekst: str) -> str:
    """Return the message of the first rule of this kind of field that `tekst` breaks; nothing when it keeps all."""
    for regel in VORMEN[vorm]:
        match = _volledig(regel.patroon).fullmatch(tekst)
        if regel.soort == "goed" and match:
            return ""
        if regel.soort == ("niet" if match else "moet"):
            return zin(regel.zin, *(match.groups() if match else ()), gevonden=tekst)
    return ""


@cache
def _volledig(tekst: str) -> re.Pattern[str]:
    return re.compile(tekst)


def als_json() -> dict[str, Any]:
    """Return what `veldregels.js` needs to judge a field as the models do, ready to be written as JSON."""
    return {
        "vormen": {vorm: [list(regel) for regel in regels] for vorm, regels in VORMEN.items()},
        "zinnen": ZINNEN,
        "patronen": PATRONEN,
        "ritmes": RITMES,
        "lengtes": LENGTES,
        "langste_tekst": LANGSTE_TEKST,
        "langste": LANGSTE,
        "jaren": [JAREN.start, JAREN.stop - 1],
        "dagen": DAGEN,
        "maanden": MAANDEN,
        "rangen": RANGEN,
        "getallen": GETALLEN,
        "groepen": GROEPEN,
        "keuzes": OTHER_CHOICES,
    }
