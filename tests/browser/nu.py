"""The Nu HTML checker (vnu.jar) over whole folders, in one Java process."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from .chromium import ROOT, needed

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def errors(*folders: Path) -> list[str]:
    """Return `file:line message` of every error in the HTML files of these folders."""
    java = shutil.which("java")
    needed(java is not None, "Java", "apt-get install default-jre-headless")
    needed(JAR.is_file(), "De Nu HTML checker", "npm ci")
    command = [str(java), "-jar", str(JAR), "--format", "json", "--skip-non-html", *map(str, folders)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    messages = json.loads(run.stderr)["messages"]
    return [
        f"{message.get('url', '').removeprefix('file:')}:{message.get('lastLine', 0)} {message['message']}"
        for message in messages
        if message["type"] in ("error", "non-document-error")
    ]
