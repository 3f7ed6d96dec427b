"""`portaal beelden` with a real Chromium: a phone's page before and after, with its style, on one picture."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

from playwright.sync_api import Page

from tests.conftest import DATA, ROOT, VANDAAG
from tests.test_history import git

from .chromium import needed

COLOUR = """async (url) => {
  const picture = await createImageBitmap(await (await fetch(url)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const side = (x) => canvas.getContext("2d").getImageData(x, 90, 360, 600).data.join();
  return side(24) === side(408);
}"""
"""Whether both halves of a sheet show the same."""


def test_a_changed_number_is_one_picture(tmp_path: Path, lab: Page) -> None:
    """Two phones of 360 px beside each other, each page whole, and not the same."""
    needed(shutil.which("git") is not None, "git", "apt-get install git")
    data = tmp_path / "data"
    shutil.copytree(DATA["testdorp"], data)
    git(data, "init", "--quiet", "--initial-branch=main")
    git(data, "add", ".")
    git(data, "commit", "--quiet", "-m", "Begin")
    offer = data / "offer" / "hulp.yaml"
    text = offer.read_text("utf-8")
    offer.write_text(text.replace("titel: Digipunt in de bibliotheek", "titel: Digipunt in de bib"), "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "macros", "beelden", str(tmp_path / "fotos"), "--data", str(data)],
        cwd=ROOT,
        env={**os.environ, "PORTAAL_TODAY": VANDAAG.isoformat()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert [file.name for file in (tmp_path / "fotos").iterdir()] == ["aanbod-digipunt-bibliotheek.png"]
    picture = (tmp_path / "fotos" / "aanbod-digipunt-bibliotheek.png").read_bytes()
    width, height = struct.unpack(">II", picture[16:24])
    assert width == 24 + 360 + 24 + 360 + 24
    assert height > 1500
    assert not lab.evaluate(COLOUR, f"data:image/png;base64,{b64encode(picture).decode()}")
