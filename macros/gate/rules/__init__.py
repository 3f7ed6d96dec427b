"""Every rule on a page by itself: one function a rule, its docstring the rule."""

from __future__ import annotations

from . import controls, head, links, markup, safety, structure

PAGE_RULES = (
    *markup.RULES, *head.RULES, *structure.RULES, *links.RULES, *controls.RULES, *safety.RULES,
)  # fmt: skip
