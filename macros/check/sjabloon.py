"""What a page in `docs/` may ask of the program: a macro with plain words, and nothing that computes or reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes

from ..load.pages import Page
from ..macronamen import MACRONAMEN
from ..model.base import bedoelde_je
from ..problems import Place, Problem, Severity

ONLY_MACROS = (
    "Hier staat iets anders dan een macro met gewone woorden. Een pagina mag alleen een macro uit het handboek "
    "vragen. Bijvoorbeeld {{ lijst(soort='wifi') }}. Wil je accolades tonen? "
    "Zet ze tussen {% raw %} en {% endraw %}."
)
UNKNOWN = "“{}” bestaat niet.{}"
IN_HANDBOOK = " Kijk in het handboek welke macro's er zijn."


class MoreThanMacros(Exception):
    """A page asks for something that no page may ask; the text names the page, in Dutch."""


def only_macros(pages: Iterable[Page]) -> Iterator[Problem]:
    """A page calls macros with plain words: a longer expression could read files or run commands on this machine."""
    for page in pages:
        for node in _nodes(page.text):
            if told := _refused(node):
                yield Problem(Place(page.name, node.lineno), Severity.FOUT, told)


def _nodes(text: str) -> Iterator[nodes.Node]:
    """Yield all that a page holds for the template engine; of a broken page nothing, for it is never rendered."""
    try:
        template = Environment().parse(text)
    except TemplateSyntaxError:
        return
    for statement in template.body:
        yield from statement.nodes if isinstance(statement, nodes.Output) else [statement]


def _refused(node: nodes.Node) -> str | None:
    """Return what is wrong with one part; nothing for text, or a macro with only texts and numbers."""
    if isinstance(node, nodes.TemplateData):
        return None
    name = node.node if isinstance(node, nodes.Call) else node
    if not isinstance(name, nodes.Name):
        return ONLY_MACROS
    if name.name not in MACRONAMEN:
        return UNKNOWN.format(name.name, bedoelde_je(name.name, list(MACRONAMEN)) or IN_HANDBOOK)
    return None if isinstance(node, nodes.Call) and _plain(node) else ONLY_MACROS


def _plain(call: nodes.Call) -> bool:
    values = [*call.args, *(keyword.value for keyword in call.kwargs)]
    return not (call.dyn_args or call.dyn_kwargs) and all(isinstance(one, nodes.Const) for one in values)
