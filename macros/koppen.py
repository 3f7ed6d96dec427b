"""The response headers of every file of the site: one table, from which each set-up of a server is rendered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

_BELEID = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "upgrade-insecure-requests": "",
}
_NIET_IN_META = frozenset({"frame-ancestors", "upgrade-insecure-requests"})
"""What a browser ignores in a `<meta>`, and what would turn a site on a loopback address away from its own files."""

_UIT = (
    *(
        "accelerometer",
        "autoplay",
        "camera",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "geolocation",
    ),
    *("gyroscope", "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get"),
    *("screen-wake-lock", "usb", "xr-spatial-tracking"),
)
"""What a device can do and no page of ours asks for."""


def _csp(without: frozenset[str] = frozenset(), **anders: str) -> str:
    policy = {**_BELEID, **{name.replace("_", "-"): value for name, value in anders.items()}}
    return "; ".join(f"{name} {value}".strip() for name, value in policy.items() if name not in without)


CSP = _csp()
"""What a page may load and do: only what is ours, and nothing inline. It is sent with a PDF too: the viewers of Chromium
and Firefox are no page of ours, and show it all the same (tried in Chromium 156 and Firefox 153)."""

LOKALE_CSP = _csp(frozenset({"upgrade-insecure-requests"}))
"""The same where there is no TLS: on a loopback address."""

META_CSP = _csp(_NIET_IN_META)
"""The same in the head of a page, for a host that sends no headers of ours."""

OVERAL_CSP = _csp(frozenset({"frame-ancestors"}))
"""What holds for every page, wherever it is shown."""

INGESLOTEN_CSP = _csp(frame_ancestors="*")
"""The same for what stands in the pages of others."""

HSTS = "max-age=31536000"
"""A year. Not for subdomains and not on the browsers' own list: those are for the council to decide, not for one site."""

ALTIJD = {
    "Content-Security-Policy": CSP,
    "Strict-Transport-Security": HSTS,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in _UIT),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
"""What every answer bears, a refusal included. `no-cache` keeps a copy and asks each time whether it still holds: a telephone
number that was put right is right at once, and a page that did not change costs one answer without a body."""


@dataclass(frozen=True)
class Soort:
    """Files with headers of their own: `patroon` fits the whole path in the site, in the words that all servers share."""

    naam: str
    patroon: str
    koppen: dict[str, str]
    zonder: tuple[str, ...] = ()
    """What every other file bears and these do not."""


_OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag",
    "Cross-Origin-Resource-Policy": "cross-origin",
}

SOORTEN = (
    # Its name bears the hash of its content (scripts.py, stylesheet.py), so it never changes.
    Soort(
        "vast",
        r"assets/[^/]+\.[0-9a-f]{10}[./].*",
        {"Cache-Control": "public, max-age=31536000, immutable"},
    ),
    # Any other site may show it in a page of its own, or take it over.
    Soort(
        "insluiten",
        r"insluiten/.*",
        {"Content-Security-Policy": INGESLOTEN_CSP, **_OPEN},
        zonder=("X-Frame-Options",),
    ),
    # Any other site may read it, and learn whether it changed. The page that explains the data is a page as any other.
    Soort("open", r"(data/.+\.(atom|csv|geojson|ics|json|jsonld|xlsx)|aanbod/.+\.ics)", _OPEN),
)
"""What differs from ALTIJD; a path is of one kind at most."""

_GEWOON = Soort("gewoon", "", {})

TYPES = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".geojson": "application/geo+json; charset=utf-8",
    ".htm": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".jsonld": "application/ld+json; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xml": "application/xml; charset=utf-8",
}
"""The content type of a file by its suffix."""

ONBEKEND = "application/octet-stream"
"""The content type of any other file: a browser shows none of it."""


def koppen(pad: str) -> dict[str, str]:
    """Return every header, over TLS, of the file at `pad` in the site folder: `aanbod/x/index.html`."""
    soort = next((soort for soort in SOORTEN if re.fullmatch(soort.patroon, pad)), _GEWOON)
    found = {"Content-Type": TYPES.get(PurePosixPath(pad).suffix, ONBEKEND), **ALTIJD, **soort.koppen}
    return {name: value for name, value in found.items() if name not in soort.zonder}


def lokale_koppen(pad: str) -> dict[str, str]:
    """Return the same without what only makes sense over TLS."""
    found = koppen(pad)
    del found["Strict-Transport-Security"]
    policy = found["Content-Security-Policy"].removesuffix("; upgrade-insecure-requests")
    return {**found, "Content-Security-Policy": policy}
