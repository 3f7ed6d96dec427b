"""Rules on what people work with or look at: form controls, buttons, pictures, folding parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..page import Hit, Page, bare, even
from ..tree import Element

_NO_LABEL = frozenset({"button", "hidden", "image", "reset", "submit"})


def labels(page: Page) -> Iterator[Hit]:
    """Every form control has a label (WCAG 3.3.2)."""
    labelled = {label.get("for") for label in page.all("label")}
    for control in page.all("input", "select", "textarea"):
        if control.name == "input" and (control.get("type") or "text").lower() in _NO_LABEL:
            continue
        named = even(control.get("aria-label") or "") or control.get("aria-labelledby")
        if not (named or control.inside("label") or (control.get("id") or "") in labelled):
            yield (
                control.line,
                f"{control.start_tag()} heeft geen label. Verwacht: <label for=…> met woorden.",
            )


def buttons(page: Page) -> Iterator[Hit]:
    """A button says its type and has words."""
    for button in page.all("button"):
        if button.get("type") not in ("button", "submit", "reset"):
            yield (
                button.line,
                f'{button.start_tag()} zegt zijn soort niet. Verwacht: type="button" of "submit".',
            )
        if not bare(page.name_of(button)):
            yield (
                button.line,
                f"{button.start_tag()} heeft geen woorden. Verwacht: tekst die zegt wat er gebeurt.",
            )
    for control in page.all("input"):
        if control.get("type") in ("button", "submit", "reset") and not bare(control.get("value") or ""):
            yield control.line, f'{control.start_tag()} heeft geen woorden. Verwacht: value="…".'


def pictures(page: Page) -> Iterator[Hit]:
    """Every `<img>` has an alt: words, or empty where the picture adds nothing (WCAG 1.1.1)."""
    for image in page.all("img"):
        alt = image.get("alt")
        if alt is None:
            yield (
                image.line,
                f'{image.start_tag()} heeft geen alt. Verwacht: alt="…", of alt="" voor versiering.',
            )
        elif re.search(r"\.(avif|gif|jpe?g|png|svg|webp)$", alt, re.IGNORECASE):
            yield image.line, f'alt="{alt}" is een bestandsnaam. Verwacht: woorden die zeggen wat je ziet.'


def drawings(page: Page) -> Iterator[Hit]:
    """An inline `<svg>` is hidden from assistive software or has a title of its own."""
    for svg in page.all("svg"):
        if svg.get("aria-hidden") != "true" and not _titled(page, svg):
            yield svg.line, 'Een <svg> zonder naam. Verwacht: aria-hidden="true", of een <title> erin.'


def _titled(page: Page, svg: Element) -> bool:
    title = any(isinstance(child, Element) and child.name == "title" for child in svg.children)
    return title or bool(svg.get("aria-label") or svg.get("aria-labelledby"))


def folding_parts(page: Page) -> Iterator[Hit]:
    """A `<details>` starts with its `<summary>`: the words one folds it open by."""
    for details in page.all("details"):
        parts = [child for child in details.children if isinstance(child, Element)]
        if not parts or parts[0].name != "summary":
            yield details.line, "Een <details> zonder <summary>. Verwacht: eerst een <summary> met woorden."


def natural_order(page: Page) -> Iterator[Hit]:
    """Tab follows the page and no single key acts: no tabindex above 0, no accesskey (2.4.3, 2.1.4)."""
    for element in page.attributed:
        order = element.attributes.get("tabindex", "0")
        if order not in ("0", "-1"):
            yield element.line, f'tabindex="{order}" verandert de volgorde. Verwacht: geen tabindex, 0 of -1.'
        if "accesskey" in element.attributes:
            yield element.line, f"{element.start_tag()} heeft een sneltoets. Verwacht: geen accesskey."


RULES = (labels, buttons, pictures, drawings, folding_parts, natural_order)
