"""The names of the macros: all that a page in `docs/` may call."""

from __future__ import annotations

MACRONAMEN = (
    "aanbod",
    "agenda",
    "buren",
    "cijfers",
    "digihelpers",
    "gebruikstests",
    "gemeente",
    "hulpweg",
    "lijst",
    "link",
    "noden",
    "pictogram",
    "plaatsen",
    "plekken",
    "serverlog",
    "straks_open",
    "talen",
    "vandaag",
    "woord",
    "zoek",
)
