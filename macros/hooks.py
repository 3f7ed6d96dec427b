"""The MkDocs hook: hands over record pages and the stylesheet, and puts our shell around authored pages."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros import offline, paths, settings, site
from macros.links import page_path
from macros.templates import strict
from macros.views.vertaling import vertaling

OURS = {"404.html", "sitemap.xml"}
"""Theme templates that we replace: the theme would silently overwrite a page of that name, and its sitemap knows no record pages."""


def _site() -> site.Site:
    return site.of_folder(settings.data_folder(os.environ), settings.today(os.environ))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take over the theme's own templates and its address."""
    config.theme.static_templates -= OURS
    config.site_url = _site().zicht.register.gemeente.webadres or ""
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave out the theme's scripts and styles, which our shell does not use; add what the register fills."""
    for file in list(files):
        if file.src_dir is not None and file.src_dir != config.docs_dir:
            files.remove(file)
    for path, content in _site().files():
        files.append(File.generated(config, path, content=content))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Make MkDocs' own environment escape values and refuse unknown names."""
    return strict(env)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """Give an authored page the two values that the shell asks for; refuse a translation without its original."""
    portal = _site()
    path = page_path(page.file.src_uri)
    title = portal.schil.titel if not path else page.title
    description = page.meta.get("description", portal.schil.titel)
    pagina = portal.writer.pagina(str(title), str(description), path, vorm="gewoon" if path else "start")
    pagina = replace(pagina, vertaling=vertaling(portal.zicht, page.file.src_uri, page.meta))
    return {**context, "schil": portal.schil, "pagina": pagina}


def on_post_build(config: MkDocsConfig) -> None:
    """Write the worker and its list: only now all files are there, those of authored pages included."""
    folder = Path(config.site_dir)
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    found = offline.inhoud((file.relative_to(folder).as_posix(), file.read_bytes()) for file in files)
    for path, text in offline.bestanden(found, paths.WERKER.read_text("utf-8")):
        (folder / path).write_text(text, "utf-8")
