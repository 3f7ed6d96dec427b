"""What serving costs: a packed page with the set-up that the portal writes, beside a bare file of the same size.

Both are one nginx with one worker on 127.0.0.1, without TLS: the same for both, and it would hide the difference.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from macros.publiceren.klaarmaken import VERPAKKINGEN

from .nginx import HOST, draaiend, onze, vrij
from .tabel import Tabel, getal, verhouding

KEREN = 5
SECONDEN = 5
VERBINDINGEN = 16
_EENHEDEN = {"us": 0.001, "ms": 1.0, "s": 1000.0}


@dataclass(frozen=True)
class Rij:
    """One way of serving: the median over the runs."""

    naam: str
    per_seconde: float
    p99: float
    """Milliseconds within which 99 of 100 answers came."""


def meet(pagina: Path, keren: int = KEREN, seconden: int = SECONDEN) -> tuple[Rij, Rij]:
    """Return what nginx does with our set-up, and with none, for one built page; the runs take turns."""
    with TemporaryDirectory(prefix="portaal-serveren-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        port, bare = vrij(), vrij()
        _klaar(pagina, folder)
        with draaiend(onze(folder, port), folder / "ons"), draaiend(_kaal(folder, bare), folder / "werk"):
            runs = [(_wrk(port, "br", seconden), _wrk(bare, "", seconden)) for _ in range(keren)]
    ours, plain = zip(*runs, strict=True)
    return _rij("onze inrichting", ours), _rij("kaal bestand", plain)


def tabel(measured: Sequence[Rij]) -> Tabel:
    """Return the comparison of our set-up, first, with a bare file."""
    ours, bare = measured
    rows = [
        (one.naam, getal(one.per_seconde), verhouding(one.per_seconde, bare.per_seconde), getal(one.p99, 2))
        for one in (ours, bare)
    ]
    return Tabel(
        "De site serveren",
        "Antwoorden van nginx",
        ("inrichting", "per seconde", "verhouding", "p99 ms"),
        rows,
        (
            "Hoeveel antwoorden nginx per seconde geeft. Eerst met de inrichting die `portaal inrichting` schrijft: een "
            "ingepakte pagina met alle koppen. Dan een kaal bestand van evenveel bytes, zonder iets. "
            f"Eén werker, {VERBINDINGEN} verbindingen die open blijven, op dezelfde computer. De mediaan van {KEREN} "
            f"keer {SECONDEN} seconden, om de beurt. 99 van 100 antwoorden komen binnen “p99”.",
        ),
    )


def _klaar(pagina: Path, folder: Path) -> None:
    """Put the page with its packed forms in a release, and a bare file as large as what goes over the line."""
    page = folder / "huidig" / "aanbod" / "een" / "index.html"
    page.parent.mkdir(parents=True)
    content = pagina.read_bytes()
    packed = {suffix: pack(content) for suffix, pack in VERPAKKINGEN.items()}
    for suffix, form in {"": content, **packed}.items():
        page.with_name(page.name + suffix).write_bytes(form)
    plain = folder / "kaal" / "aanbod" / "een" / "index.html"
    plain.parent.mkdir(parents=True)
    plain.write_bytes(packed[".br"])


def _kaal(folder: Path, port: int) -> str:
    return f"server {{ listen {HOST}:{port}; root {folder}/kaal; index index.html; access_log off; }}"


def _wrk(port: int, accepted: str, seconds: int) -> tuple[float, float]:
    """Return requests a second and the p99 in milliseconds of one run; raises ValueError on any answer that is no 200."""
    header = [f"-HAccept-Encoding: {accepted}"] if accepted else []
    run = subprocess.run(
        [
            "wrk",
            "-t1",
            f"-c{VERBINDINGEN}",
            f"-d{seconds}s",
            "--latency",
            *header,
            f"http://{HOST}:{port}/aanbod/een/",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    per_second = re.search(r"Requests/sec:\s+([\d.]+)", run.stdout)
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", run.stdout)
    if not per_second or not p99 or "Non-2xx" in run.stdout or "Socket errors" in run.stdout:
        raise ValueError(run.stdout)
    return float(per_second[1]), float(p99[1]) * _EENHEDEN[p99[2]]


def _rij(name: str, runs: tuple[tuple[float, float], ...]) -> Rij:
    return Rij(name, median(one for one, _ in runs), median(p99 for _, p99 in runs))
