"""Fetches a calendar from the internet: over https only, from public addresses only, small and soon."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

from .onderdelen import MEESTE_BYTES

WACHT = 10.0
"""Seconds without an answer."""

HOOGSTENS = 30.0
"""Seconds for the whole of it: a server that drips may not hold us."""

MEESTE_OMLEIDINGEN = 3

BEHOUD = "De lessen van vroeger blijven staan."


class NietOpgehaald(Exception):
    """A calendar could not be fetched; the text says why."""


class Privenetwerk(OSError):
    """A name leads to an address that is not on the public internet."""


def haal(adres: str) -> bytes:
    """Return what stands at a web address, at most one byte more than we read; raises NietOpgehaald."""
    end = time.monotonic() + HOOGSTENS
    try:
        with _opener().open(
            Request(_keur(adres), headers={"Accept": "text/calendar"}), timeout=WACHT
        ) as answer:
            data = b""
            while len(data) <= MEESTE_BYTES and (part := answer.read1(MEESTE_BYTES + 1 - len(data))):
                data += part
                if time.monotonic() > end:
                    raise NietOpgehaald(f"{adres} antwoordt te traag. {BEHOUD}")
    except HTTPError as error:
        raise NietOpgehaald(f"{adres} geeft fout {error.code}. Kijk het adres na. {BEHOUD}") from error
    except URLError as error:
        raise NietOpgehaald(f"{adres} is niet bereikbaar ({reden(error.reason)}). {BEHOUD}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NietOpgehaald(f"{adres} is niet bereikbaar ({reden(error)}). {BEHOUD}") from error
    return data


def reden(error: object) -> str:
    """Return in Dutch why there is no answer."""
    match error:
        case Privenetwerk():
            return "het adres ligt in een privénetwerk"
        case TimeoutError():
            return "geen antwoord"
        case socket.gaierror():
            return "die naam bestaat niet op het internet"
        case ssl.SSLCertVerificationError(verify_code=code) if code in _CERTIFICAAT:
            return _CERTIFICAAT[code]
        case ssl.SSLError():
            return "de beveiliging van die site klopt niet"
    return "geen verbinding"


_ONBEKEND = "het certificaat is van een onbekende uitgever"
_CERTIFICAAT = {
    10: "het certificaat is verlopen",
    62: "het certificaat is voor een andere naam",
    **dict.fromkeys((18, 19, 20, 21), _ONBEKEND),
}
"""What OpenSSL has against a certificate, by its number."""


def _keur(adres: str) -> str:
    """Return an address over https; raises NietOpgehaald for any other."""
    parts = urlsplit(adres)
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc:
        raise NietOpgehaald(
            f"{adres} is geen adres met https://. Bijvoorbeeld https://cvo.example/lessen.ics."
        )
    return adres


def openbaar(host: str, port: int, timeout: float | None) -> socket.socket:
    """Return a connection to a public address of this host; raises Privenetwerk when it leads elsewhere."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(info[4][0]) for info in found]
    if not addresses or not all(_is_openbaar(address) for address in addresses):
        raise Privenetwerk(host)
    for address in addresses[:-1]:
        try:
            return socket.create_connection((address, port), timeout)
        except OSError:
            continue
    return socket.create_connection((addresses[-1], port), timeout)


_UITGEDEELD = ipaddress.ip_network("2000::/3")
"""What is given out of IPv6 (IANA, Internet Protocol Version 6 Address Space); all else stays within some network."""

_VERTAALD = ipaddress.ip_network("64:ff9b::/96")
"""Where a network without IPv4 finds the servers that have nothing else: the last 32 bits are their address (RFC 6052)."""


def _is_openbaar(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv4Address):
        return found.is_global and not found.is_multicast
    if inner := found.sixtofour or _vertaald(found):
        return _is_openbaar(str(inner))
    return found.is_global and found in _UITGEDEELD


def _vertaald(found: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    return ipaddress.IPv4Address(found.packed[-4:]) if found in _VERTAALD else None


class _Verbinding(http.client.HTTPSConnection):
    """A connection that goes to a public address only: the very one that was looked at."""

    def connect(self) -> None:
        """Connect, and prove that it is this host."""
        plain = openbaar(self.host, self.port, self.timeout)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


class _Https(HTTPSHandler):
    """Opens https by such a connection."""

    def https_open(self, req: Request) -> http.client.HTTPResponse:
        """Open one address."""
        return self.do_open(_Verbinding, req)


class _Omleiding(HTTPRedirectHandler):
    """Follows a few redirects that stay with https."""

    max_redirections = MEESTE_OMLEIDINGEN

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        """Return where to go next."""
        return super().redirect_request(req, fp, code, msg, headers, _keur(newurl))


def _opener() -> OpenerDirector:
    """Return an opener without cookies and without the proxy of the environment, behind which nobody sees where it goes."""
    return build_opener(ProxyHandler({}), _Https(), _Omleiding())
