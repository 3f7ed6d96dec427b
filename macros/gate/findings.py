"""What the gate says: one finding on a built page, in Dutch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """What is wrong: the file in the site folder, the line (0: the whole page), the rule, the text."""

    page: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        where = f"{self.page}:{self.line}" if self.line else self.page
        return f"{where}  {self.text} ({self.rule})"
