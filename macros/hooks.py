"""The MkDocs hook: writes record pages, open data and the stylesheet, and puts our shell around authored pages.

Everything that the register fills is written as it is made, and never held together. MkDocs only gets a mark for each
file, so that it knows where links of authored pages lead, and loses it before it copies anything.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from macros import offline, paths, settings, site
from macros.templates import strict
from macros.uitschrijven import Inhoud, paden, schrijf, stukken
from macros.voortgang import naar_ouder

OURS = {"404.html", "sitemap.xml"}
"""Theme templates that we replace: the theme would silently overwrite a page of that name, and its sitemap knows no record pages."""


def _site() -> site.Site:
    environ = os.environ
    return site.of_folder(
        settings.data_folder(environ),
        settings.today(environ),
        settings.drukwerk(environ),
        settings.geschiedenis(environ),
    )


@dataclass(frozen=True)
class Werk:
    """What one build keeps between two calls."""

    adressen: tuple[str, ...]
    """The path of every file but those of open data."""
    teller: offline.Teller


@cache
def _werk(folder: str) -> Werk:
    """Return that of the build into `folder`."""
    addresses = tuple(_site().adressen())
    return Werk(addresses, offline.Teller(addresses))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take over the theme's own templates and its address."""
    config.theme.static_templates -= OURS
    config.site_url = _site().zicht.register.gemeente.webadres or ""
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out the theme's scripts and styles, which our shell does not use; mark what the register fills.

    A council's own page takes the place of the program's page of the same name.

    Open data are written here: only then their addresses are known, and pages ask for their sizes.
    """
    for file in list(files):
        if file.src_dir is not None and file.src_dir != config.docs_dir:
            files.remove(file)
    _werk.cache_clear()
    for page in _site().zicht.register.paginas:
        if replaced := files.get_file_from_path(page.src):
            files.remove(replaced)
        files.append(File.generated(config, page.src, content=page.text))
    for path in chain(_schrijf(_site().gegevens.stukken(), config), _werk(config.site_dir).adressen):
        files.append(File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Take the marks away; make MkDocs' own environment escape values and refuse unknown names."""
    for file in list(files):
        if file.generated_by is not None and not file.is_documentation_page():
            files.remove(file)
    return strict(env)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """Give an authored page the two values that the shell asks for; refuse a translation without its original."""
    portal = _site()
    pagina = portal.writer.geschreven(page.file.src_uri, str(page.title), page.meta)
    return {**context, "schil": portal.schil, "pagina": pagina}


def on_post_build(config: MkDocsConfig) -> None:
    """Write all that the register fills, and then the worker and its list: only now all files are there."""
    folder, work = Path(config.site_dir), _werk(config.site_dir)
    for number, _ in enumerate(_schrijf(_site().bestanden(), config), 1):
        naar_ouder(number, len(work.adressen))
    counted = work.teller
    for path in paden(folder):
        if path not in counted and path not in offline.APART:
            counted.tel(path, (folder / path).read_bytes())
    for path, text in offline.bestanden(counted.inhoud(), paths.WERKER.read_text("utf-8")):
        (folder / path).write_text(text, "utf-8")


def _schrijf(files: Iterable[tuple[str, Inhoud]], config: MkDocsConfig) -> Iterator[str]:
    """Write files as they are made, counted on the way; yield the path of each."""
    counted = _werk(config.site_dir).teller
    return schrijf(
        (
            (path, content if path in offline.APART else counted.langs(path, stukken(content)))
            for path, content in files
        ),
        Path(config.site_dir),
    )
