"""What the peers get of a page: its words and its links, so written that no Markdown sees more in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.bench.inhoud import Bladzijde, bladzijden, markdown
from scripts.bench.schil import Plaatsen, Schil
from scripts.bench.tabel import Tabel, getal, verhouding

SAID = {
    "<h2>Een kop</h2><p>Eerste <b>zin</b>.</p>": "## Een kop\n\nEerste zin.\n",
    "<ul><li>een</li><li>twee</li></ul><p>na</p>": "- een\n- twee\n\nna\n",
    '<p>Ga naar <a href="/a/">de <b>lijst</b></a>.</p>': "Ga naar [de lijst](/a/).\n",
    "<table><tr><td>ma</td><td>9 uur</td></tr></table>": "ma 9 uur\n",
    "<p>a*b_c [d] &lt;e&gt; {{ f }}</p>": "a\\*b\\_c \\[d\\] &lt;e&gt; &#123;&#123; f &#125;&#125;\n",
    "<p>1. geen lijst</p><p>- ook niet</p>": "1&#46; geen lijst\n\n&#45; ook niet\n",
    "<p>ziet <svg><title>niet</title></svg><span hidden>ook niet</span> men</p>": "ziet men\n",
}


@pytest.mark.parametrize("html", SAID)
def test_words_stay_words(html: str) -> None:
    """Headings, items and links stay; signs that mean something in Markdown mean themselves."""
    assert markdown(html) == SAID[html]


def test_a_link_that_not_all_read_the_same_is_refused() -> None:
    """Rather no comparison than one of other pages."""
    with pytest.raises(ValueError, match="Een link met"):
        markdown('<p><a href="/a b/">x</a></p>')


def test_a_page_with_its_title(tmp_path: Path) -> None:
    """Only pages in our shell, each with what stands above it."""
    page = '<title>A &amp; B</title><meta name="description" content="Over &quot;a&quot;"><main><p>Dag</p></main>'
    for name, html in {"a": page + '<footer class="voet">', "b": page}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(html, "utf-8")
    found = list(bladzijden(tmp_path))
    assert found == [Bladzijde("a/", "A & B", 'Over "a"', "Dag\n")]
    assert found[0].voorwerk(url="/a/").startswith('---\ntitle: "A & B"\n')


def test_our_shell_as_a_template() -> None:
    """What is the page's own makes room, and a sign that the peer would read as a command is refused."""
    html = '<title>T</title><meta name="description" content="d"><link rel="canonical" href="https://x.be/a/"><main id="m">oud</main>'
    where = Plaatsen("{{ t }}", "{{ d }}", "{{ u }}", "{{ c }}")
    assert Schil(html, "/a/").sjabloon(where) == (
        '<title>{{ t }}</title><meta name="description" content="{{ d }}">'
        '<link rel="canonical" href="https://x.be{{ u }}"><main id="m">{{ c }}</main>'
    )
    with pytest.raises(ValueError, match="opdracht in een sjabloon"):
        Schil("{% x %}<main></main>", "/a/").sjabloon(where)


def test_a_table_lines_up() -> None:
    """Words to the left, numbers to the right, written as in Dutch."""
    table = Tabel("t", "b", ("", "s"), (("een", getal(1234.5, 1)), ("twee", verhouding(3, 2))))
    assert str(table).splitlines() == ["            s", "een   1.234,5", "twee     1,50"]
    assert verhouding(1, 0) == "–"


def test_a_table_is_ours_on_the_page() -> None:
    """A head for each number, which a phone shows before it; whatever a cell holds is text."""
    html = Tabel("t", "Seconden", ("wie", "s bij 1"), (("<i>", "1,5"),)).html()
    assert html == (
        '<table class="tabel">\n<caption>Seconden</caption>\n'
        '<thead><tr><th scope="col">wie</th><th scope="col">s bij 1</th></tr></thead>\n<tbody>\n'
        '<tr><th scope="row">&lt;i&gt;</th><td data-kop="s bij 1">1,5</td></tr>\n</tbody>\n</table>'
    )
