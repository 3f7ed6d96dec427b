"""A whole site without MkDocs: Zensical makes the pages of `docs/`, the portal itself does the rest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml

from macros import offline, paths
from macros.build import write_pages
from macros.links import page_path
from macros.site import Site, of_folder

from ..bestanden import Files, files

HERE = Path(__file__).parent


def zensical(data: Path, today: date, folder: Path, extra: dict[str, str] | None = None) -> dict[str, Any]:
    """Let Zensical make every page of `docs/`, and of `extra`, in the empty `folder`.

    Returns what `sjabloon/main.html` tells of each page by the path of its Markdown file. Zensical reads our
    own `mkdocs.yml`, macros included; only the template is another, as it hands no page to the hook.
    """
    for source in paths.DOCS.rglob("*.md"):
        _copy(source, folder / "docs" / source.relative_to(paths.DOCS))
    for name, text in (extra or {}).items():
        (folder / "docs" / name).write_text(text, "utf-8")
    config = {"INHERIT": str(paths.MKDOCS), "theme": {"custom_dir": str(HERE / "sjabloon")}}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    _run_zensical(data, today, folder)
    sources = [path.relative_to(folder / "docs").as_posix() for path in (folder / "docs").rglob("*.md")]
    return {
        source: json.loads((folder / "site" / page_path(source) / "index.html").read_text("utf-8"))
        for source in sources
    }


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _run_zensical(data: Path, today: date, folder: Path) -> None:
    environ = {
        **os.environ,
        "PORTAAL_DATA": str(data.resolve()),
        "PORTAAL_TODAY": today.isoformat(),
        "PYTHONPATH": str(paths.PACKAGES),
    }
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", "mkdocs.yml"]
    run = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def without_mkdocs(
    data: Path,
    today: date,
    folder: Path,
    written: dict[str, Any],
    mended: Callable[[Files], Files],
    printed: Path | None = None,
) -> Files:
    """Return the whole site: `written` in our shell, the files of `docs/`, what `portaal pages` gives, the worker.

    `mended` changes the pages before the worker counts their bytes; `printed` is the folder with the vellen.
    """
    outcome = write_pages(data, folder / "pages", today, printed)
    assert outcome.ok, outcome
    site = of_folder(data.resolve(), today, printed)
    made = files(folder / "pages") | _plain_files()
    made |= {f"{page_path(src)}index.html": _page(site, src, told) for src, told in written.items()}
    made = mended(made)
    found = offline.inhoud(sorted(made.items(), key=lambda item: Path(item[0])))
    return made | {
        path: text.encode() for path, text in offline.bestanden(found, paths.WERKER.read_text("utf-8"))
    }


def _plain_files() -> Files:
    """Return what stands ready in `docs/`: no Markdown, and no style or script that goes out under another name."""
    apart = ("assets/css/", "assets/js/")
    return {
        path: content
        for path, content in files(paths.DOCS).items()
        if not path.endswith(".md") and not path.startswith(apart)
    }


def _page(site: Site, src: str, told: dict[str, str]) -> bytes:
    """Return a page of `docs/` in our own shell, rendered by our own environment."""
    text = (paths.DOCS / src).read_text("utf-8")
    meta = yaml.safe_load(text.split("---\n")[1]) if text.startswith("---\n") else {}
    template = site.environment.get_template("main.html")
    pagina = site.writer.geschreven(src, told["titel"], meta)
    page = SimpleNamespace(content=told["inhoud"])
    return template.render(schil=site.schil, pagina=pagina, page=page).encode()
