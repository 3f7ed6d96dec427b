"""`portaal neem-op` and `verslag`: proposals of partners, and what a pull request changes."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from .. import history, paths
from ..load.characters import MAX_BYTES
from ..voorstel import lezen
from ..voorstel.antwoord import NIETS, gelukt, in_markdown, neem_op_tak, op_tak
from ..voorstel.archief import GitKanNiet
from ..voorstel.opmaak import Markdown, Tekst
from ..voorstel.opnemen import Opname, neem_op
from ..voorstel.sinds import MERK, verslag_sinds
from .basis import OK, WRONG, Commands, add

FORMATEN: dict[str, type[Tekst] | type[Markdown]] = {"tekst": Tekst, "markdown": Markdown}


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "neem-op", "Neem voorstellen van partners op in het register.", run_neem_op)
    command.add_argument(
        "bestanden", metavar="BESTAND", nargs="+", help="mail (.eml), tekst, map daarmee, of - voor de invoer"
    )
    command.add_argument(
        "--tak",
        action="store_true",
        help="zet ze op een eigen tak, vanaf de nieuwste hoofdtak, en stuur die naar origin",
    )
    _formaat(command)
    command = add(found, "verslag", "Toon wat er sinds een versie verandert, veld per veld.", run_verslag)
    command.add_argument(
        "--sinds", metavar="DAG", required=True, help="dag (2026-09-01) of versie in git (origin/main)"
    )
    _formaat(command)


def _formaat(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--formaat", type=_form, default="tekst", help="tekst of markdown (voor een pull request)"
    )


def _form(text: str) -> str:
    if text not in FORMATEN:
        raise argparse.ArgumentTypeError(f"“{text}” is geen formaat. Kies uit: {', '.join(FORMATEN)}.")
    return text


def run_neem_op(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Apply every proposal in the files, or none, and tell what changes and whom to ring."""
    proposals, problems = lezen.lees(arguments.bestanden, _invoer)
    if not arguments.tak:
        outcome = neem_op(data, proposals, today, problems)
        where = f"Geschreven: {', '.join(outcome.bestanden)}." if outcome.bestanden else NIETS
        return _vertel(outcome, where, arguments.formaat)
    try:
        branch = neem_op_tak(data, proposals, problems, today)
    except GitKanNiet as error:
        print(error, NIETS, sep="\n", file=sys.stderr)
        return WRONG
    return _vertel(branch.opname, op_tak(branch), arguments.formaat)


def _invoer() -> bytes:
    return sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""


def _vertel(outcome: Opname, where: str, form: str) -> int:
    """Tell what came of it: a report on standard output; in Markdown the problems too, for they are an answer."""
    if form == "markdown":
        print(*in_markdown(outcome, where), sep="\n")
        return OK if outcome.gelukt else WRONG
    print(*outcome.problemen, sep="\n", end="\n" if outcome.problemen else "", file=sys.stderr)
    if not outcome.gelukt:
        print(NIETS, file=sys.stderr)
        return WRONG
    print(*gelukt(outcome, Tekst()), "", where, sep="\n")
    return OK


def run_verslag(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell the new messages of `check` and every field that changed since a version, for a pull request."""
    try:
        told = verslag_sinds(data, arguments.sinds, today, FORMATEN[arguments.formaat](), paths.DOCS)
    except history.NoHistory as error:
        print(error, file=sys.stderr)
        return WRONG
    print(*([MERK] if arguments.formaat == "markdown" else []), told, sep="\n")
    return OK
