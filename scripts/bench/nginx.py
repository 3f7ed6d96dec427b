"""A real nginx on loopback with the set-up that the portal writes for a council, without TLS."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.inrichting import inrichting

HOST = "127.0.0.1"


def vrij() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server((HOST, 0)) as found:
        return int(found.getsockname()[1])


def onze(doel: Path, port: int) -> str:
    """Return our own set-up for the release in `doel`, its log beside it; what only TLS knows is left out."""
    text = dict(inrichting(f"https://{HOST}/", str(doel)))["nginx.conf"]
    head = text[: text.index("server {\n    listen 80;")]
    main = text[text.index("server {\n    listen 443 ssl http2;") :]
    main = main.replace("listen 443 ssl http2;", f"listen {HOST}:{port};")
    main = main.replace("    listen [::]:443 ssl http2;\n", "").replace("; upgrade-insecure-requests", "")
    main = re.sub(r"^ +ssl_[a-z_]+ .*;\n", "", main, flags=re.MULTILINE)
    return (head + main).replace("/var/log/nginx/", f"{doel}/")


@contextmanager
def draaiend(server: str, work: Path) -> Iterator[None]:
    """Run one worker with one server, around it what Debian's own main configuration has; it may keep connections open."""
    work.mkdir()
    (work / "nginx.conf").write_text(
        f"worker_processes 1;\npid {work}/pid;\nerror_log {work}/error.log;\ndaemon off;\nuser root;\n"
        "include /etc/nginx/modules-enabled/*.conf;\nevents { worker_connections 768; }\n"
        "http { sendfile on; tcp_nopush on; types_hash_max_size 2048; keepalive_requests 1000000;\n"
        f"include /etc/nginx/mime.types; default_type application/octet-stream;\n{server}\n}}\n",
        "utf-8",
    )
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin")
    if nginx is None:
        raise FileNotFoundError("apt-get install nginx libnginx-mod-http-brotli-static")
    process = subprocess.Popen([nginx, "-c", str(work / "nginx.conf"), "-e", str(work / "error.log")])
    try:
        _wacht(process, server)
        yield
    finally:
        process.terminate()
        process.wait(10)


def _wacht(process: subprocess.Popen[bytes], server: str) -> None:
    """Wait until the port of a server answers; raises OSError when it never does."""
    port = int(server.partition(f"listen {HOST}:")[2].partition(";")[0])
    for _ in range(500):
        try:
            socket.create_connection((HOST, port), 1).close()
        except OSError:
            if process.poll() is not None:
                raise
            time.sleep(0.02)
        else:
            return
    raise TimeoutError(f"nginx does not answer on port {port}")
