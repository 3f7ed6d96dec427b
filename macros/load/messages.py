"""What the reader says about things that YAML allows and a data file does not."""

from __future__ import annotations

from .lines import shortened

EMPTY_FILE = "Dit bestand is leeg. Zet er minstens één regel in. Bijvoorbeeld versie: 1."
NO_FIELDS = (
    "Dit bestand heeft geen velden. Begin elke regel met een veld, een dubbele punt en een spatie. "
    "Bijvoorbeeld naam: Testdorp."
)
MORE_DOCUMENTS = "Hier begint een tweede deel (---). Een bestand heeft er maar één. Haal deze regel weg."
TOO_DEEP = (
    "Dit zit meer dan 8 stappen diep. Kijk of de regels niet te ver naar rechts staan, "
    "en of er geen [ of { te veel staat. Bijvoorbeeld talen: [nl, fr]."
)
MERGE_KEY = (
    "“<<” kan hier niet. Schrijf elk veld voluit, ook als het elders al staat. Bijvoorbeeld soort: digipunt."
)
NO_SIMPLE_KEY = (
    "Voor de dubbele punt hoort één woord, zonder haken of accolades. Bijvoorbeeld titel: Digipunt."
)
TOO_MANY = "Vanaf hier zijn er nog meer problemen in dit bestand. Los eerst de vorige op."
_LISTS = frozenset({"actoren", "plaatsen", "aanbod"})


def template(found: str) -> str:
    """Say that `{{ … }}` does nothing in a data file."""
    return f"“{found}” werkt hier niet: het register kent geen opdrachten. Schrijf de tekst zelf. Bijvoorbeeld titel: Digipunt."


def special(char: str, example: str) -> str:
    """Say that a value cannot start with a character that means something to YAML."""
    return f"Een tekst kan niet zomaar met {char} beginnen. Zet er aanhalingstekens rond: {example}."


def duplicate(key: str, line: int) -> str:
    """Say that a field stands there twice; `line` is where it stood first."""
    return f"“{shortened(key)}” staat al op regel {line}. Elk veld mag er maar één keer staan. Haal een van de twee weg."


def lost_dash(line: str) -> str:
    """Say that a new item of a list seems to begin without its dash; `line` is what stands there."""
    return (
        f"“id” staat hier al. Begint hier iets nieuws? Zet er een streepje voor: - {shortened(line)}. "
        "Anders: elk veld mag er maar één keer staan."
    )


def empty(key: str | None, found: str) -> str:
    """Say that a field or an item of a list is empty; `found` is what stands there, such as `null`."""
    about = f"Hier staat “{found}”, dat telt als leeg." if found else f"“{shortened(key or '')}” is leeg."
    if key is None:
        return f"{about if found else 'Dit punt van de lijst is leeg.'} Vul het in of haal het streepje weg."
    if key in _LISTS:
        return f"{about} Heb je er nog geen? Schrijf dan {key}: []."
    return f"{about} Vul het in of haal de regel weg."


def no_value(example: str) -> str:
    """Say that braces hold a word without a value."""
    return (
        "Tussen accolades hoort een veld met een waarde. Bijvoorbeeld {op: 2026-11-02}. "
        f"Is het gewone tekst? Zet er aanhalingstekens rond: {example}."
    )


def cut(left: str, example: str) -> str:
    """Say that the text after ` #` is lost; `left` is what remains."""
    return (
        f"Wat na # staat, valt weg: er blijft alleen “{left}”. Hoort het bij de tekst? "
        f"Zet er aanhalingstekens rond: {example}. Is het een opmerking? Zet twee spaties voor de #."
    )


def cut_whole(example: str) -> str:
    """Say that a value that starts with # is lost as a whole."""
    return f"Wat na # staat, valt weg: hier blijft niets over. Zet er aanhalingstekens rond: {example}."


def glued(example: str) -> str:
    """Say that a line became part of the text above it, for want of one space."""
    after = "het streepje" if example.startswith("-") else "de dubbele punt"
    return f"Deze regel plakt nu aan de tekst erboven. Zet een spatie na {after}: {example}."


def lost_apostrophe(found: str, example: str) -> str:
    """Say that `'t Kaartje'` is read without its apostrophe; `found` is what remains."""
    return f"Hier staat nu “{found}”, zonder '. Zet er dubbele aanhalingstekens rond: {example}."
