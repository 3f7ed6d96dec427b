"""Runs a real nginx, Caddy or Apache on loopback TLS with the set-up that the portal writes for a council.

Only what must differ on this machine is replaced, each time by an exact substitution that has to be there: ports, and the
folders of the certificate and of the logs. Around it stands what Debian's own main configuration has.
"""

from __future__ import annotations

import http.client
import shutil
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from macros.inrichting import inrichting
from macros.links import base_of

HOST = "hulp.testdorp.example"
SERVERS = ("nginx", "caddy", "apache")
PATIENCE = 10.0


@dataclass(frozen=True)
class Answer:
    """One answer: its headers by name in lower case, each as often as it was sent."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def one(self, name: str) -> str | None:
        """Return the value of a header that may come once; None without it."""
        values = self.headers.get(name.lower(), [])
        assert len(values) <= 1, f"{name} came {len(values)} times: {values}"
        return values[0] if values else None


@dataclass(frozen=True)
class Running:
    """A server that runs: `host` is known to its certificate, `http` and `https` are its ports on loopback."""

    name: str
    host: str
    base: str
    http: int
    https: int
    certificate: Path
    process: subprocess.Popen[bytes]

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for the whole path of an address over TLS; `_` in the name of a header stands for `-`."""
        with self.connection() as connection:
            return ask(connection, path, method, **headers)

    def on(self, connection: http.client.HTTPConnection, path: str, **headers: str) -> Answer:
        """Ask for a path in the site on a connection that stays open."""
        return ask(connection, self.base + path, **headers)

    def log(self) -> str:
        """Return the log of visits so far; nginx, which writes some at once, is told to open it anew and so writes them."""
        log = self.certificate.parent / "inclusieportaal.log"
        if self.name == "nginx":
            self.process.send_signal(signal.SIGUSR1)
            end = time.monotonic() + PATIENCE
            while not log.read_bytes() and time.monotonic() < end:
                time.sleep(0.02)
        return log.read_text("utf-8")

    def connection(self) -> closing[_Connection]:
        """A connection to port 443 that stays open as long as the server wants."""
        return closing(_Connection(self))

    def get_plain(self, path: str) -> Answer:
        """Ask for a path on port 80."""
        connection = http.client.HTTPConnection("127.0.0.1", self.http, timeout=PATIENCE)
        try:
            return ask(connection, path, Host=self.host)
        finally:
            connection.close()


class _Connection(http.client.HTTPConnection):
    """Goes to loopback under the name of the host, and checks the certificate for that name."""

    def __init__(self, server: Running) -> None:
        super().__init__(server.host, server.https, timeout=PATIENCE)
        self.default_port = server.https  # so that it is not told in Host, as 443 is not
        self.trust = ssl.create_default_context(cafile=str(server.certificate))

    def connect(self) -> None:
        """Connect; again too when the server closed after so many answers."""
        plain = socket.create_connection(("127.0.0.1", self.port), PATIENCE)
        self.sock = self.trust.wrap_socket(plain, server_hostname=self.host)


def ask(connection: http.client.HTTPConnection, path: str, method: str = "GET", **headers: str) -> Answer:
    """Return the answer on a connection that may stay open."""
    connection.request(
        method, path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    answer = connection.getresponse()
    found: dict[str, list[str]] = {}
    for name, value in answer.getheaders():
        found.setdefault(name.lower(), []).append(value)
    return Answer(answer.status, found, answer.read())


@contextmanager
def running(name: str, webadres: str, doel: Path, work: Path) -> Iterator[Running]:
    """Run a server over the releases in `doel`; what it writes is in the new folder `work`."""
    host = urlsplit(webadres).netloc
    certificate(host, work)
    ports = _free(), _free()
    command = _COMMANDS[name](dict(inrichting(webadres, str(doel))), host, ports, work)
    with (work / "output").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, cwd=work, env=_environ(work))
    try:
        for port in ports:
            _await(process, port, work)
        yield Running(name, host, base_of(webadres), *ports, work / "fullchain.pem", process)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def certificate(host: str, folder: Path) -> None:
    """Write a key and a certificate for `host` and for loopback, under the names of certbot."""
    folder.mkdir(parents=True)
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-nodes", "-days", "2", "-subj", f"/CN={host}"),
            *("-addext", f"subjectAltName=DNS:{host},DNS:localhost,IP:127.0.0.1"),
            *("-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")),
        ],
        check=True,
        capture_output=True,
    )


def _nginx(files: dict[str, str], host: str, ports: tuple[int, int], work: Path) -> list[str]:
    program = _needed("nginx", "nginx libnginx-mod-http-brotli-static")
    text = _replaced(
        files["nginx.conf"],
        {
            "listen 80;": f"listen 127.0.0.1:{ports[0]};",
            "listen [::]:80;": "",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{ports[1]} ssl http2;",
            "listen [::]:443 ssl http2;": "",
            f"/etc/letsencrypt/live/{host}/": f"{work}/",
            "/var/log/nginx/": f"{work}/",
        },
    )
    (work / "site.conf").write_text(text)
    folders = "".join(f"{kind}_temp_path {work}/{kind};" for kind in _TEMPORARY)
    (work / "nginx.conf").write_text(
        f"user www-data;\nworker_processes 2;\npid {work}/pid;\nerror_log {work}/error.log;\ndaemon off;\n"
        "include /etc/nginx/modules-enabled/*.conf;\nevents { worker_connections 768; }\n"
        f"http {{ sendfile on; tcp_nopush on; types_hash_max_size 2048; {folders}\n"
        "include /etc/nginx/mime.types; default_type application/octet-stream;\n"
        "ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers on; gzip on;\n"
        f"access_log {work}/access.log;\ninclude {work}/site.conf; }}\n"
    )
    return [program, "-c", str(work / "nginx.conf"), "-e", str(work / "error.log")]


_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def _caddy(files: dict[str, str], host: str, ports: tuple[int, int], work: Path) -> list[str]:
    program = _needed("caddy", "caddy")
    text = _replaced(
        files["Caddyfile"],
        {
            f"\n{host} {{\n": f"\n{host} {{\n\ttls {work}/fullchain.pem {work}/privkey.pem\n",
            "/var/log/caddy/": f"{work}/",
        },
    )
    options = f"admin off\n\thttp_port {ports[0]}\n\thttps_port {ports[1]}\n\tdefault_bind 127.0.0.1"
    (work / "Caddyfile").write_text(f"{{\n\t{options}\n}}\n{text}")
    return [program, "run", "--config", str(work / "Caddyfile"), "--adapter", "caddyfile"]


def _apache(files: dict[str, str], host: str, ports: tuple[int, int], work: Path) -> list[str]:
    program = _needed("apache2", "apache2")
    text = _replaced(
        files["apache.conf"],
        {
            "<VirtualHost *:80>": f"<VirtualHost 127.0.0.1:{ports[0]}>",
            "<VirtualHost *:443>": f"<VirtualHost 127.0.0.1:{ports[1]}>",
            f"/etc/letsencrypt/live/{host}/": f"{work}/",
        },
    )
    (work / "site.conf").write_text(text)
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in _MODULES
    )
    (work / "apache2.conf").write_text(
        f"{modules}Define APACHE_LOG_DIR {work}\nDefine APACHE_RUN_DIR {work}\nServerName localhost\n"
        f"ServerRoot {work}\nDefaultRuntimeDir {work}\nPidFile {work}/pid\nErrorLog {work}/error.log\n"
        f"User www-data\nGroup www-data\nListen 127.0.0.1:{ports[0]}\nListen 127.0.0.1:{ports[1]}\n"
        "<Directory />\nOptions FollowSymLinks\nAllowOverride None\nRequire all denied\n</Directory>\n"
        "Include /etc/apache2/mods-available/mime.conf\nInclude /etc/apache2/mods-available/deflate.conf\n"
        "Include /etc/apache2/mods-available/dir.conf\nInclude /etc/apache2/mods-available/negotiation.conf\n"
        f"Include {work}/site.conf\n"
    )
    return [program, "-f", str(work / "apache2.conf"), "-D", "FOREGROUND"]


_MODULES = (
    *(
        "mpm_event",
        "authz_core",
        "dir",
        "mime",
        "alias",
        "setenvif",
        "env",
        "filter",
        "deflate",
        "negotiation",
    ),
    *("headers", "rewrite", "socache_shmcb", "ssl", "http2"),
)
"""What Debian switches on by itself, as far as it touches a static site; then what the set-up asks for."""

_COMMANDS: dict[str, Callable[[dict[str, str], str, tuple[int, int], Path], list[str]]] = {
    "nginx": _nginx,
    "caddy": _caddy,
    "apache": _apache,
}


def _needed(program: str, packages: str) -> str:
    found = shutil.which(program, path="/usr/sbin:/usr/bin:/usr/local/bin")
    assert found, f"{program} ontbreekt. Installeer het met: sudo apt-get install {packages}"
    return found


def _replaced(text: str, exact: dict[str, str]) -> str:
    for old, new in exact.items():
        assert old in text, f"“{old}” is not in the set-up any more"
        text = text.replace(old, new)
    return text


def _environ(work: Path) -> dict[str, str]:
    return {
        "HOME": str(work),
        "XDG_DATA_HOME": str(work),
        "XDG_CONFIG_HOME": str(work),
        "PATH": "/usr/bin:/bin",
    }


def _free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def _await(process: subprocess.Popen[bytes], port: int, work: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert process.poll() is None and time.monotonic() < end, (work / "output").read_text()
            time.sleep(0.02)
        else:
            return
