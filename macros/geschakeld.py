"""From checked data to a register of which every address is given out once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .check import stops_the_build
from .check.content import Content
from .links import page_path
from .pages import record_paths
from .problems import Place, Problem, Severity
from .regieblik import alles_publiek
from .register import Register, link

_TAKEN = (
    "Op /{} staat al een pagina die de lijst vult. Geef dit bestand een andere naam. Bijvoorbeeld extra-{}."
)


def geschakeld(
    content: Content, problems: tuple[Problem, ...], today: date
) -> tuple[Register | None, tuple[Problem, ...]]:
    """Return the linked register and all there is to say of it; no register when something stops the build."""
    if stops_the_build(problems):
        return None, problems
    register = link(content, today)
    problems += tuple(own_addresses(register))
    return None if stops_the_build(problems) else register, problems


def own_addresses(register: Register) -> Iterator[Problem]:
    """An own page of the council stands where the register has no page, on the internal site neither."""
    if not register.paginas:
        return
    taken = record_paths(register) | record_paths(alles_publiek(register))
    for page in register.paginas:
        path = page_path(page.src)
        if path in taken:
            name = page.src.rpartition("/")[2]
            yield Problem(Place(page.name), Severity.FOUT, _TAKEN.format(path, name))
