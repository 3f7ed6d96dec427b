"""The two lengths of the fuzz run: short in every test run, long with HYPOTHESIS_PROFILE=fuzz."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile("kort", max_examples=150, deadline=2000, derandomize=True)
settings.register_profile("fuzz", max_examples=7000, deadline=2000, suppress_health_check=list(HealthCheck))

FUZZ = settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "kort"))
"""Only the fuzz tests use it: other property tests keep their own settings."""
