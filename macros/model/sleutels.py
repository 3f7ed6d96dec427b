"""By which fields an item without an id is the same one, in two versions of the data and within one list."""

from __future__ import annotations

SLEUTELS = {
    "connect": ("aanbod",),
    "fasen": ("fase",),
    "loketten": ("naam",),
    "overleg": ("op", "titel"),
    "regie_instrumenten": ("partner", "instrument", "titel"),
}
"""List of the plan or of the council → its fields; the last one is what somebody writes differently."""
