"""Whether a sentence is passive: a form of worden with a participle beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

WORDEN = frozenset({"word", "wordt", "worden", "werd", "werden", "geworden"})

_VOOR = "aan|achter|af|bij|binnen|door|in|klaar|los|mee|na|neer|om|onder|op|open|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg|weer"
_DEELWOORD = re.compile(
    rf"(?:{_VOOR})?(?:(?:ge|be|ver|ont|her|er)[^\W\d]{{2,}}(?:t|d|en)|gedaan|gegaan|gezien)|ge[^\W\d]+eerd"
)
"""The shape of a participle: geholpen, nagekeken, verwacht, betaald, geïnstalleerd."""

GEEN_DEELWOORD = frozenset(
    {
        *("bedrijven", "beelden", "begint", "beginnen", "begrippen", "beiden", "bekend", "beleid", "beperkt"),
        *("bereid", "bericht", "berichten", "beroep", "bestaat", "bestand", "bestanden", "besturen", "beurt"),
        *(
            "bewijzen",
            "bezit",
            "bezoeken",
            "erfenissen",
            "ernst",
            "gebied",
            "gebieden",
            "gebouwen",
            "gebruiken",
        ),
        *("gedachten", "geduld", "geheugen", "geld", "geleden", "geluid", "geluiden", "gemeenten", "gerecht"),
        *("gesprekken", "gevallen", "gewicht", "gezicht", "gezinnen", "gezond", "herfst", "verenigingen"),
        *("vergaderingen", "verhalen", "verkeerd", "verschillen", "verschillend", "verstand", "verzoeken"),
    }
)
"""Words of that shape that are none; beside them, worden means “become”."""

_LIDWOORD = frozenset({"de", "een", "jouw", "mijn", "ons", "onze", "hun", "deze", "geen"})


def is_lijdend(words: Sequence[str]) -> bool:
    """Say whether a sentence, as words in small letters, is passive; a word behind an article is no participle."""
    return not WORDEN.isdisjoint(words) and any(
        _DEELWOORD.fullmatch(word)
        and word not in GEEN_DEELWOORD | WORDEN
        and not (i and words[i - 1] in _LIDWOORD)
        for i, word in enumerate(words)
    )
