"""Asks one thing of one web server: without cookies, without a proxy, and with a clock on the whole of it."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias
from urllib.parse import quote, urljoin, urlsplit

from .agendabron.ophalen import reden

WACHT = 15.0
"""Seconds without a word from the server."""

HOOGSTENS = 30.0
"""Seconds for the whole answer: a server that drips may not hold us."""

_KOPPEN = {"User-Agent": "inclusieportaal/1", "Accept": "*/*", "Connection": "close"}

Verbind: TypeAlias = Callable[[str, int, float], socket.socket]
"""Connects to a host and a port within so many seconds."""


class GeenAntwoord(Exception):
    """There is no answer; the text is the reason, in Dutch."""


class GeenWebadres(ValueError):
    """This is no address that we can ask."""


_OMLEIDINGEN = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class Antwoord:
    """What a server said, without following it elsewhere."""

    status: int
    koppen: Mapping[str, str]
    """The headers, their names in small letters."""
    tekst: bytes
    certificaat_tot: datetime | None
    """Until when the certificate holds; nothing over plain http."""

    def verwijst(self, adres: str) -> str | None:
        """Return where it sends who asked `adres`, if anywhere; raises GeenWebadres."""
        target = self.koppen.get("location")
        if self.status not in _OMLEIDINGEN or not target:
            return None
        try:
            return urljoin(adres, target)
        except ValueError as error:
            raise GeenWebadres(target) from error


def gewoon(host: str, port: int, timeout: float) -> socket.socket:
    """Connect to wherever the name leads, a private network too."""
    return socket.create_connection((host, port), timeout)


def vraag(methode: str, adres: str, verbind: Verbind, meeste: int = 0) -> Antwoord:
    """Return the answer and at most `meeste` bytes of its text; raises GeenAntwoord and GeenWebadres."""
    scheme, host, port, path = _delen(adres)
    klok = _Klok()
    try:
        with closing(_Verbinding(scheme, host, port, verbind, klok)) as connection:
            connection.request(methode, path, headers=_KOPPEN)
            ends = connection.certificaat_tot()
            answer = connection.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return Antwoord(answer.status, headers, answer.read(meeste) if meeste else b"", ends)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise GeenAntwoord(reden(TimeoutError() if klok.om else error)) from error
    finally:
        klok.stop()


def _delen(adres: str) -> tuple[str, str, int, str]:
    """Return the parts of an address as they travel: in ASCII, without fragment."""
    try:
        parts = urlsplit(adres)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    except (ValueError, KeyError) as error:
        raise GeenWebadres(adres) from error
    if not host or "@" in parts.netloc:
        raise GeenWebadres(adres)
    query = f"?{quote(parts.query, _VRIJ)}" if parts.query else ""
    return parts.scheme, host, port, (quote(parts.path, _VRIJ) or "/") + query


_VRIJ = "/%:@!$&'()*+,;=-._~?[]"
"""What may stand in a path or a query as it is."""


class _Klok:
    """Cuts off a connection that takes too long."""

    def __init__(self) -> None:
        self.om = False
        self._sock: socket.socket | None = None
        self._timer = threading.Timer(HOOGSTENS, self._knip)
        self._timer.daemon = True

    def start(self, sock: socket.socket) -> None:
        """Begin to count; it holds the connection by a handle of its own."""
        self._sock = sock.dup()
        self._timer.start()

    def _knip(self) -> None:
        self.om = True
        if self._sock:
            self._sock.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        """Count no longer."""
        self._timer.cancel()
        if self._sock:
            self._sock.close()


class _Verbinding(http.client.HTTPConnection):
    """A connection made by `verbind`; over https the server proves that it is this host."""

    def __init__(self, scheme: str, host: str, port: int, verbind: Verbind, klok: _Klok) -> None:
        super().__init__(host, port, timeout=WACHT)
        self._scheme, self._verbind, self._klok = scheme, verbind, klok
        self.default_port = (
            443 if scheme == "https" else 80
        )  # so that “Host:” names no port that speaks for itself

    def connect(self) -> None:
        """Connect, with the clock running."""
        plain = self._verbind(self.host, self.port, WACHT)
        self._klok.start(plain)
        secure = self._scheme == "https"
        context = ssl.create_default_context() if secure else None
        self.sock = context.wrap_socket(plain, server_hostname=self.host) if context else plain

    def certificaat_tot(self) -> datetime | None:
        """Return until when the certificate of the server holds."""
        if not isinstance(self.sock, ssl.SSLSocket):
            return None
        ends = ssl.cert_time_to_seconds(str((self.sock.getpeercert() or {})["notAfter"]))
        return datetime.fromtimestamp(ends, UTC)
