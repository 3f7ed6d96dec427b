"""`python -m scripts.architectuur` draws the layers again in the handbook; a test holds that nobody forgot."""

from __future__ import annotations

from .pagina import PAGINA, vernieuwd

PAGINA.write_text(vernieuwd(PAGINA.read_text("utf-8")), "utf-8")
print(f"Geschreven: {PAGINA.name}")
