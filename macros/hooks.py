"""The MkDocs hook: hands over record pages and the stylesheet, and puts our shell around authored pages."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros import offline, paths, settings, site
from macros.templates import strict

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
    made: list[tuple[str, str | bytes]] = [*_site().files(), *_site().beelden()]
    for path, content in made:
        files.append(File.generated(config, path, content=content))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Make MkDocs' own environment escape values and refuse unknown names."""
    return strict(env)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """Give an authored page the two values that the shell asks for; refuse a translation without its original."""
    portal = _site()
    pagina = portal.writer.geschreven(page.file.src_uri, str(page.title), page.meta)
    return {**context, "schil": portal.schil, "pagina": pagina}


def on_post_build(config: MkDocsConfig) -> None:
    """Write the worker and its list: only now all files are there, those of authored pages included."""
    folder = Path(config.site_dir)
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    found = offline.inhoud((file.relative_to(folder).as_posix(), file.read_bytes()) for file in files)
    for path, text in offline.bestanden(found, paths.WERKER.read_text("utf-8")):
        (folder / path).write_text(text, "utf-8")
