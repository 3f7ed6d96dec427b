"""What authored pages say about themselves."""

from __future__ import annotations

from pathlib import Path

from macros.load.pages import read_pages
from macros.zoekpaginas import Geschreven, geschreven

PAGE = """\
---
title: Gratis wifi
description: Waar je het vindt.
---

# Gratis wifi

Kies [het netwerk](../over.md). Het **netwerk** is `verborgen`.

{{ lijst(soort='wifi') }}

```text
code
```
"""


def test_a_page_for_residents_gives_its_words(tmp_path: Path) -> None:
    """Each word once, without macros, code, addresses and its own title; other pages give title and line, home nothing."""
    (tmp_path / "noden").mkdir()
    for path in ("index.md", "over.md", "noden/wifi.md"):
        (tmp_path / path).write_text(PAGE, "utf-8")
    (tmp_path / "kaal.md").write_text("# Zonder titel vooraan\n", "utf-8")
    assert geschreven(read_pages(tmp_path)[0]) == (
        Geschreven("noden/wifi/", "Gratis wifi", "Waar je het vindt.", "kies het netwerk is"),
        Geschreven("over/", "Gratis wifi", "Waar je het vindt.", ""),
    )
