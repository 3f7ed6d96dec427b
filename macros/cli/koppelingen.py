"""`portaal koppelingen`: do the links to elsewhere still lead somewhere?"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from itertools import chain
from pathlib import Path

from .. import paths, report
from ..koppelingen.verslag import FORMATEN, kapot, niemand_antwoordt, rijen
from ..koppelingen.vinden import in_bestanden, in_register, in_tekst
from ..koppelingen.vragen import vraag_alle
from ..load import load
from ..load.pages import read_pages, samen
from .basis import OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(
        found, "koppelingen", "Vraag elke link naar elders of ze nog ergens heen leidt.", run_koppelingen
    )
    command.add_argument(
        "--formaat",
        metavar="VORM",
        type=_form,
        default="tekst",
        help="hoe het verslag eruitziet: tekst of markdown",
    )


def _form(text: str) -> str:
    if text not in FORMATEN:
        raise argparse.ArgumentTypeError(f"“{text}” is geen formaat. Kies uit: {', '.join(FORMATEN)}.")
    return text


def run_koppelingen(arguments: argparse.Namespace, data: Path, _: date) -> int:
    """Tell which links are broken, moved or unsure; 1 when one is broken."""
    source = load(data)
    if problems := report.errors(source.problems):
        print(*problems, "Er is niets gevraagd.", sep="\n", file=sys.stderr)
        return WRONG
    pages = samen(read_pages(paths.DOCS)[0], source.paginas)
    written = chain.from_iterable(in_tekst(page.name, page.text) for page in pages)
    beside = in_bestanden(sorted(paths.ROOT.glob("*.md")), paths.ROOT)
    links = [*in_register(source), *beside, *written]
    rows = rijen(links, vraag_alle(one.adres for one in links))
    if niemand_antwoordt(rows):
        print("Geen enkele site antwoordt. Kijk na of deze computer op het internet kan.", file=sys.stderr)
        return WRONG
    print(FORMATEN[arguments.formaat](rows), end="")
    return WRONG if kapot(rows) else OK
