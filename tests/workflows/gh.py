"""Stands in for `gh` on the PATH: writes down how it was called and answers what the test laid ready.

The folder in PROEF_GH holds `antwoorden.json` (the first words of a call → what to print); every call is added
to `oproepen.jsonl`, with the text of the file that it was given.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import pairwise
from pathlib import Path


def main() -> None:
    """Note the call and answer it."""
    folder, words = Path(os.environ["PROEF_GH"]), sys.argv[1:]
    assert os.environ.get("GH_TOKEN") == "het-token", "gh works only where the step was given the token"
    files = [word.removeprefix("body=@") for word in words if word.startswith("body=@")]
    files += [value for word, value in pairwise(words) if word == "--body-file"]
    texts = [Path(file).read_text("utf-8") for file in files]
    with (folder / "oproepen.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps({"woorden": words, "tekst": texts[0] if texts else ""}) + "\n")
    answers = json.loads((folder / "antwoorden.json").read_text("utf-8"))
    sys.stdout.write(next((text for start, text in answers.items() if " ".join(words).startswith(start)), ""))


if __name__ == "__main__":
    main()
