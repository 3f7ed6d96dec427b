"""axe-core in the open page: every rule of WCAG 2.2 A and AA, best practice, and contrast of 7:1."""

from __future__ import annotations

from functools import cache

from playwright.sync_api import Page

from .chromium import ROOT, needed

FILE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

_RUN = """async ([tags]) => {
  const result = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    rules: { "color-contrast-enhanced": { enabled: true } },
    resultTypes: ["violations", "incomplete"],
    preload: false,
  });
  const lines = (rules) => rules.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`));
  const contrast = result.incomplete.filter((rule) => rule.id.startsWith("color-contrast"));
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
    """Return `violations` and the texts whose contrast axe leaves `undecided`, as `rule: start of the element`."""
    found: dict[str, list[str]] = page.evaluate(_RUN, [list(TAGS)])
    return found


def force(page: Page, *states: str) -> None:
    """Hold every control in pseudo-states (`hover`, `focus`, `active` …) until the page is left."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    query = {"nodeId": root, "selector": "a[href], button, summary, input, select, textarea"}
    for node in session.send("DOM.querySelectorAll", query)["nodeIds"]:
        session.send("CSS.forcePseudoState", {"nodeId": node, "forcedPseudoClasses": list(states)})
