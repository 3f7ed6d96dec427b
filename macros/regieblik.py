"""The register as the directing role sees it."""

from __future__ import annotations

from dataclasses import replace

from .register import Register


def alles_publiek(register: Register) -> Register:
    """Return the same register of a council that lets everybody see the directing role."""
    return replace(register, gemeente=register.gemeente.model_copy(update={"regie_publiek": True}))
