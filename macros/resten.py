"""What only a program writes when it fails: no page shows it, so no text of the register holds it."""

from __future__ import annotations

import re

RESTEN = re.compile(
    r"Traceback \(most recent call last\)|Macro (?:Rendering|Syntax) Error|jinja2\.(?:exceptions|runtime)\b"
    r"|<[\w.]+ object at 0x[0-9a-f]+>"
)
"""Words of a crash."""

GEEN_WAARDE = re.compile(r"\s*(?:(?:.*:\s*)?(?:None|Undefined)|True|False|NaN|nan|\[\]|\{\}|\(\))\s*")
"""How a program says that a value is empty, where that is all that stands there."""
