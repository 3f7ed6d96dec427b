"""A page of figures as text: every part in the order of the page."""

from __future__ import annotations

from macros.platte_tekst import tekst
from macros.views.beleid.hoofdstuk import Cijferpagina, Cijfertabel, Hoofdstuk, rij
from macros.views.delen import Groep, Link

PAGE = Cijferpagina(
    (
        Hoofdstuk(
            "een",
            "Eén deel",
            ("Een zin.",),
            (
                Cijfertabel("Smal", ("Wat", "Hoeveel"), (rij("Computers", "3"),)),
                Cijfertabel("Breed", ("Wat", "Wie", "Waar"), (rij("Les", ("Bib", "School"), "Hier"),)),
            ),
            (Groep("lijst", "Een lijst", (Link("Digipunt", "/aanbod/digipunt/", "morgen"), "Meer.")),),
        ),
        Hoofdstuk("twee", "Leeg deel"),
    )
)


def test_the_whole_page() -> None:
    """Sentences, tables, lists, as on the page; more than one cell is named, and addresses stay out."""
    assert tekst("Blad", PAGE) == (
        "# Blad\n\n## Eén deel\n\nEen zin.\n\n"
        "### Smal\n\n- Computers\n  - 3\n\n"
        "### Breed\n\n- Les\n  - Wie:\n    - Bib\n    - School\n  - Waar: Hier\n\n"
        "### Een lijst\n\n- Digipunt (morgen)\n- Meer.\n\n"
        "## Leeg deel\n"
    )
