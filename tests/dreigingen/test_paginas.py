"""A page in `docs/` that somebody else proposes: it may hold words and macros, and nothing that computes, reads or runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import markdown
import pytest
import yaml

from macros import paths
from macros.build import build
from macros.check.sjabloon import ONLY_MACROS, only_macros
from macros.gate import check_pages
from macros.load.pages import Page, read_pages
from tests.conftest import ROOT, VANDAAG
from tests.gate.planting import FILES, clean_pages
from tests.klein import schrijf

UITBRAAK = "{{ cycler.__init__.__globals__.os.popen('touch GEHACKT') }}"
"""What the template engine would run as a command, with the rights of whoever builds the site."""


def gezegd(text: str) -> list[str]:
    """Return what is told of a page, by line."""
    return [f"{one.place.line}: {one.text}" for one in only_macros([Page("x.md", "docs/x.md", text)])]


@pytest.mark.parametrize(
    "text",
    [
        UITBRAAK,
        "{{ 7*7 }}",
        "{{ gemeente.__globals__ }}",
        "{{ gemeente('naam').__class__ }}",
        "{{ gemeente('naam')|upper }}",
        "{{ gemeente(*['naam']) }}",
        "{{ gemeente(**{'veld': 'naam'}) }}",
        "{{ gemeente(veld=config.theme) }}",
        "{{ gemeente('na' ~ 'am') }}",
        "{{ gemeente }}",
        "{% include 'mkdocs.yml' %}",
        "{% import 'x' as x %}",
        "{% set x = 1 %}",
        "{% for x in [1] %}{{ lijst() }}{% endfor %}",
        "{% if 1 %}x{% endif %}",
        "{% macro x() %}{% endmacro %}",
        "{% filter upper %}x{% endfilter %}",
    ],
)
def test_more_than_a_macro_is_refused(text: str) -> None:
    """On its own line, in a sentence, and in the lines above the title."""
    for page, line in ((f"# Titel\n\n{text}\n", 3), (f"---\ndescription: a {text}\n---\n", 2)):
        assert f"{line}: {ONLY_MACROS}" in gezegd(page), page


def test_a_name_that_is_no_macro_gets_the_one_that_was_meant() -> None:
    """What the engine itself knows is no macro either."""
    handbook = "bestaat niet. Kijk in het handboek welke macro's er zijn."
    assert gezegd("{{ lijts() }}") == ["1: “lijts” bestaat niet. Bedoelde je “lijst”?"]
    assert [gezegd(f"{{{{ {name} }}}}") for name in ("config", "context()", "macros_info()")] == [
        [f"1: “{name}” {handbook}"] for name in ("config", "context", "macros_info")
    ]


def test_macros_with_plain_words_and_what_is_only_shown_may_stand_there() -> None:
    """So do all pages of the project."""
    shown = "{% raw %}{{ 7*7 }}{% endraw %} {# zie later #} {{ lijst(soort='wifi', plaats=\"bib\") }}"
    assert gezegd(shown) == []
    assert list(only_macros(read_pages(paths.DOCS)[0])) == []


@pytest.mark.bouwt
def test_a_page_cannot_hide_a_command_from_the_checks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands right before the template engine is looked at again: front matter may have misled the first look."""
    program = tmp_path / "programma"
    for name in ("docs", "overrides", "data", "macros"):
        shutil.copytree(ROOT / name, program / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", program)
    monkeypatch.setattr(paths, "MKDOCS", program / "mkdocs.yml")
    monkeypatch.setattr(paths, "PACKAGES", program)
    monkeypatch.setattr(paths, "DOCS", program / "docs")
    hidden = f"---\nlezers: beleid\ndescription: '{{% raw %}}'\n---\n# Titel\n\n{UITBRAAK} {{% raw %}}{{% endraw %}}\n"
    assert gezegd(hidden) == []
    (program / "docs" / "sluw.md").write_text(hidden)
    outcome = build(schrijf(tmp_path / "data"), tmp_path / "site", VANDAAG)
    assert (outcome.ok, outcome.messages) == (False, (f"docs/sluw.md  {ONLY_MACROS}",))
    assert not [*tmp_path.rglob("GEHACKT"), *Path.cwd().glob("GEHACKT")]


@pytest.mark.parametrize(
    "html",
    [
        "<script>gehackt()</script>",
        "<script src=https://kwaad.example/x.js></script>",
        "<p onclick=gehackt()>x</p>",
        "<svg aria-hidden=true onload=gehackt()></svg>",
        "<svg aria-hidden=true><animate attributeName=href values=javascript:gehackt() /></svg>",
        "<svg aria-hidden=true><a xlink:href=javascript:gehackt()><text>Deze tekst</text></a></svg>",
        "<p style=background:url(https://kwaad.example/)>x</p>",
        "<iframe title=x srcdoc='<script>gehackt()</script>'></iframe>",
        "<iframe title=x src=javascript:gehackt()></iframe>",
        "<object data=data:text/html,x></object>",
        "<embed src=//kwaad.example/x>",
        "<a href=javascript:gehackt()>Een gewone link</a>",
        "<a href='java&#9;script:gehackt()'>Een gewone link</a>",
        "<a href=' javascript:gehackt()'>Een gewone link</a>",
        "<a href=data:text/html,x>Een gewone link</a>",
        "<a href=//kwaad.example/>Een gewone link</a>",
        "<a href='/\\kwaad.example/'>Een gewone link</a>",
        "<a href=http://kwaad.example/>Een gewone link</a>",
        "<form action=https://kwaad.example/><button type=submit>Verstuur je vraag</button></form>",
        "<button type=submit formaction=javascript:gehackt()>Verstuur je vraag</button>",
        "<meta http-equiv=refresh content='0;url=https://kwaad.example/'>",
        "<base href=https://kwaad.example/>",
        "<link rel=stylesheet href=https://kwaad.example/x.css>",
        "<img alt='' src=https://kwaad.example/x.png>",
    ],
)
def test_html_that_does_more_than_show_stops_at_the_gate(html: str) -> None:
    """Whoever writes a page may use HTML; what runs, loads or leads astray never comes online."""
    pages = clean_pages()
    pages["index.html"] = pages["index.html"].replace(
        "<h2>Straks open</h2>", f"<h2>Straks open</h2>{html}", 1
    )
    rules = {one.rule for one in check_pages(pages.items(), FILES)}
    assert rules & {"nothing-inline", "own-origin", "address-kinds", "no-refresh", "no-base"}, rules


def test_attribute_lists_and_snippets_stay_text() -> None:
    """The extensions that read them are off."""
    names = [
        one if isinstance(one, str) else next(iter(one))
        for one in yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    ]
    html = markdown.markdown('Tekst{: onclick=gehackt() }\n\n--8<-- "mkdocs.yml"\n', extensions=names)
    assert html == '<p>Tekst{: onclick=gehackt() }</p>\n<p>--8&lt;-- "mkdocs.yml"</p>'
