"""axe-core in the open page: every rule of WCAG 2.2 A and AA, best practice, and contrast of 7:1."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from .chromium import ROOT, needed

FILE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

CONTRAST = ("color-contrast", "color-contrast-enhanced", "link-in-text-block")

ON_LOOKS = (*CONTRAST, "target-size")
"""The rules whose answer hangs on how an element looks, and that take two thirds of the time."""

_RUN = """async ([runOnly, rules, looks]) => {
  const include = looks && looks.flatMap((look) => toets.bearers.get(look));
  const result = await axe.run(include ? { include } : document, {
    runOnly, rules, resultTypes: ["violations", "incomplete"], preload: false,
  });
  const lines = (rules) => rules.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`));
  const contrast = result.incomplete
    .filter((rule) => rule.id.startsWith("color-contrast"))
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !node.html.startsWith("<text")) }));
  return { violations: lines(result.violations), undecided: lines(contrast) };
}"""


@cache
def source() -> str:
    """Return axe-core's own text; fails with the command that installs it."""
    needed(FILE.is_file(), "axe-core", "npm ci")
    return FILE.read_text("utf-8")


def prepare(page: Page) -> None:
    """Put axe into every page that `page` opens from now on; a Content-Security-Policy does not stop it."""
    page.add_init_script(source())


def run(page: Page) -> dict[str, list[str]]:
    """Return `violations` and the texts whose contrast axe leaves `undecided`, as `rule: start of the element`.

    It never decides on letters inside a drawing; those have colours of tokens, which tests/test_huisstijl.py compares.
    """
    only = {"type": "tag", "values": list(TAGS)}
    return _found(page, only, {"color-contrast-enhanced": {"enabled": True}})


def run_contrast(page: Page) -> dict[str, list[str]]:
    """Return the same for the rules on colour alone."""
    return _found(page, {"type": "rule", "values": list(CONTRAST)}, {})


def run_but_looks(page: Page) -> dict[str, list[str]]:
    """Return the same for every rule but those ON_LOOKS."""
    only = {"type": "tag", "values": list(TAGS)}
    return _found(page, only, {rule: {"enabled": False} for rule in ON_LOOKS})


def run_on_new(page: Page, rules: tuple[str, ...], seen: set[str]) -> dict[str, list[str]]:
    """Return the same for `rules` (of ON_LOOKS), on what has a look that is not in `seen`; every look is in it afterwards.

    A look is an element's path of elements, classes and marks (`disabled`, `href` …) up to the root, with along that path
    the colours, backgrounds and letters that the browser computed, also of ::before and ::after,
    and whether it bears text of its own. Texts of one look have one contrast, whatever they say: the first two are judged.
    """
    new = [look for look in page.evaluate("toets.looks()") if look not in seen]
    seen.update(new)
    if not new:
        return {"violations": [], "undecided": []}
    return _found(page, {"type": "rule", "values": list(rules)}, {}, new)


def _found(
    page: Page, only: dict[str, object], rules: dict[str, object], looks: list[str] | None = None
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = page.evaluate(_RUN, [only, rules, looks])
    return found


class Forcing:
    """Holds every control of the open page in pseudo-states, through the browser's own developer tools."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._session.send("DOM.enable")
        self._session.send("CSS.enable")
        root = self._session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        query = {"nodeId": root, "selector": "a[href], button, summary, input, select, textarea"}
        self._nodes = self._session.send("DOM.querySelectorAll", query)["nodeIds"]

    def hold(self, *states: str) -> None:
        """Hold the controls in these states (`hover`, `focus`, `active` …) and in no others.

        Meanwhile nothing is drawn: each control that changes would have the whole page styled anew.
        """
        self._page.evaluate("() => { document.body.style.display = 'none'; }")
        for node in self._nodes:
            command = {"nodeId": node, "forcedPseudoClasses": list(states)}
            self._session.send("CSS.forcePseudoState", command)
        self._page.evaluate("() => document.body.removeAttribute('style')")
