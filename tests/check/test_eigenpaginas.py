"""Own pages of a council beside those of the program."""

from __future__ import annotations

from macros.check.eigenpaginas import own_pages
from macros.load.pages import Page

HEAD = "---\ntitle: Titel\ndescription: Een zin.\n---\n\n# Titel\n"
UNLINKED = (
    "tip  Geen andere pagina leidt hierheen. Alleen zoeken en de lijst van A tot Z tonen haar. "
    "Zet op een andere pagina een link. Bijvoorbeeld [Gratis wifi](gratis-wifi.md)."
)


def program(src: str, text: str = HEAD) -> Page:
    return Page(src, f"docs/{src}", text)


def own(src: str, text: str = HEAD) -> Page:
    return Page(src, f"data/paginas/{src}", text)


def told(*pages: Page) -> list[str]:
    theirs, ours = (tuple(p for p in pages if p.name.startswith(start)) for start in ("docs/", "data/"))
    return [str(problem) for problem in own_pages(theirs, ours)]


def test_an_own_page_that_others_lead_to() -> None:
    """By a link from above, from beside or from the top of the site, or by the macro that links."""
    for link in (
        "[Winter](../hulp/winter.md)",
        "[Winter](/hulp/winter.md#kop)",
        "{{ link('hulp/winter', 'Winter') }}",
        "{{ link(pagina='hulp/winter', tekst='Winter') }}",
    ):
        assert told(program("noden/wifi.md", HEAD + link), own("hulp/winter.md")) == [], link


def test_an_own_page_that_nobody_finds() -> None:
    """A link to itself is no way in, nor one on a page that was replaced; whoever led to that page still does."""
    replaced = program("over.md", f"{HEAD}[Winter](winter.md)")
    assert told(replaced, own("over.md"), own("winter.md", f"{HEAD}[Winter](winter.md)")) == [
        f"data/paginas/winter.md:1:1  {UNLINKED}"
    ]


def test_a_page_says_in_front_what_it_is() -> None:
    """Search shows these two lines."""
    start = "bovenaan geen"
    after = "Zonder dat vind je haar moeilijk met zoeken. Bijvoorbeeld"
    assert told(program("over.md"), own("over.md", "# Titel\n")) == [
        f"data/paginas/over.md:1:1  waarschuwing  Deze pagina heeft {start} title. {after} title: Gratis wifi.",
        f"data/paginas/over.md:1:1  waarschuwing  Deze pagina heeft {start} description. {after} "
        "description: Waar je gratis wifi vindt.",
    ]


def test_a_page_chooses_no_template() -> None:
    """Another than ours may not exist, and would not be the shell of the site."""
    page = own("over.md", HEAD.replace("---\n\n#", "template: kaal.html\n---\n\n#"))
    assert told(program("over.md"), page) == [
        "data/paginas/over.md:4:11  fout  “template:” kiest een ander sjabloon, en dat kan hier niet. Haal de regel weg."
    ]


def test_two_files_for_one_address() -> None:
    """`x/index.md` and `x.md` become the same page: one of them would vanish unseen."""
    linked = program("index.md", f"{HEAD}[a](hulp/a.md) [b](winter.md)")
    same = "fout  Dit bestand en {} krijgen hetzelfde adres: /{}. Wil je die pagina vervangen?"
    assert told(
        linked, program("hulp/a.md"), own("hulp/a/index.md"), own("winter.md"), own("winter/index.md")
    ) == [
        f"data/paginas/hulp/a/index.md:1:1  {same.format('docs/hulp/a.md', 'hulp/a/')} "
        "Noem dit bestand dan paginas/hulp/a.md.",
        f"data/paginas/winter/index.md:1:1  {same.format('data/paginas/winter.md', 'winter/')} "
        "Noem dit bestand dan paginas/winter.md.",
    ]
