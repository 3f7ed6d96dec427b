"""PUBLICEREN.md names what exists; tests/browser follows its blocks word for word (fixture `guided`)."""

from __future__ import annotations

import inspect
import re
from dataclasses import fields

import pytest

from macros import cli, koppenbestand, omleidingen
from macros.cli import publiceren
from macros.cli.basis import MISUSED, OK, STOPPED, WRONG
from macros.inrichting import inrichting
from macros.koppen import ALTIJD
from macros.publiceren import doel
from macros.publiceren.weigeringen import REGELS, Opties
from tests.conftest import ROOT

from .gids import ARCHIEF, DOMEIN, GIDS, blokken

CODE = re.findall(r"`([^`\n]+)`", GIDS)
TEKST = "\n".join(
    [
        *CODE,
        *re.findall(r"^ *```\w*\n(.*?)^ *```$", GIDS, re.MULTILINE | re.DOTALL),
        *re.findall(r"^    .+$", GIDS, re.MULTILINE),
    ]
)
"""Everything that somebody may type over or look for."""

INRICHTING = dict(inrichting(f"https://{DOMEIN}/"))
OOK_VAN_DE_SITE = {koppenbestand.PAD, omleidingen.BESTAND, "robots.txt", "security.txt"}


def sectie(kop: str) -> str:
    """Return the text below a heading."""
    return re.split(r"^## ", GIDS.split(f"\n## {kop}\n")[1], flags=re.MULTILINE)[0]


@pytest.mark.parametrize("opdracht", sorted(set(re.findall(r"(?:^|/)portaal ([a-z]+)", TEKST, re.MULTILINE))))
def test_each_command_and_option_exists(opdracht: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A command answers to `--help`, which tells every option that the guide writes behind it."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([opdracht, "--help"])
    assert stopped.value.code == OK
    told = capsys.readouterr().out
    named = re.findall(rf"portaal {opdracht}\b.*", TEKST)
    assert [option for line in named for option in re.findall(r"--[a-z-]+", line) if option not in told] == []


def test_what_one_may_allow_is_told() -> None:
    """Each way to overrule a refusal stands in the guide."""
    assert {f"--{field.name.replace('_', '-')}" for field in fields(Opties)} <= set(CODE)


def test_each_target_of_make_exists() -> None:
    """As in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"^(?:sudo -u portaal )?make ([a-z-]+)", TEKST, re.MULTILINE)) <= targets


def test_each_file_exists() -> None:
    """In the project, among what `portaal inrichting` writes, or in the built site."""
    names = {
        word
        for word in CODE
        if re.fullmatch(r"[\w./-]+\.(md|yml|yaml|conf|service|timer|json|txt)|Caddyfile|_\w+", word)
    }
    names = {name.removeprefix("/etc/systemd/system/") for name in names}
    units = {path.rpartition("/")[2] for path in INRICHTING}
    assert [name for name in sorted(names - units - OOK_VAN_DE_SITE) if not (ROOT / name).is_file()] == []
    started = {f"{name}.service" for name in re.findall(r"(?:start|-u) (inclusieportaal-[a-z]+)", TEKST)}
    assert started | set(re.findall(r"inclusieportaal-[a-z]+\.timer", TEKST)) <= units


def test_the_paths_are_those_of_the_set_up() -> None:
    """The folders of program and uitgaven, and the user, are the same in the guide and in the units."""
    unit = INRICHTING["systemd/inclusieportaal-publiceer.service"]
    assert "ExecStart=/opt/inclusieportaal/.venv/bin/portaal publiceer /srv/inclusieportaal\n" in unit
    followed = "".join(blokken("Een eigen server"))
    assert f"git clone {ARCHIEF} /opt/inclusieportaal\n" in followed
    assert "sudo -u portaal .venv/bin/portaal publiceer /srv/inclusieportaal\n" in followed


def test_the_packages_are_those_of_the_set_up() -> None:
    """What the head of nginx.conf asks for is installed in the first step."""
    asked = re.search(r"Nodig op Debian en Ubuntu: ([a-z -]+)\.", INRICHTING["nginx.conf"])
    assert asked and set(asked[1].split()) <= set(blokken("Een eigen server")[0].split())


def test_each_refusal_has_its_row() -> None:
    """What the table quotes is what the program says, and each rule of `publiceer` is among it."""
    table = re.findall(r"^\| (.+?) \|", sectie("Als er iets geweigerd wordt"), re.MULTILINE)
    quoted = re.findall(r"“(.+?)”", "".join(table))
    said = [
        inspect.getsource(one) for one in (*REGELS, doel.geopend, doel._keur, doel.keur_plaats, publiceren)
    ]
    assert [words for words in quoted if not any(words in source for source in said)] == []
    assert [
        rule.__name__
        for rule, source in zip(REGELS, said, strict=False)
        if not any(q in source for q in quoted)
    ] == []


def test_each_exit_code_is_told() -> None:
    """The codes of the command line, each once."""
    told = re.findall(r"^\| (\d+) \|", GIDS, re.MULTILINE)
    assert [int(code) for code in told] == [OK, WRONG, MISUSED, STOPPED]


def test_each_header_that_some_hosts_do_not_send_is_told() -> None:
    """The honest table names every header that our own set-ups send."""
    assert [name for name in ALTIJD if f"`{name}`" not in sectie("GitHub Pages en GitLab Pages")] == []


def test_each_link_inside_leads_somewhere() -> None:
    """To a heading of the guide, or to a file beside it; and the README leads here."""
    headings = {
        re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-")
        for line in re.findall(r"^#+ (.+)$", GIDS, re.MULTILINE)
    }
    links = re.findall(r"\]\(([^):]+)\)", GIDS)
    assert [
        link for link in links if not (link[1:] in headings if link[0] == "#" else (ROOT / link).is_file())
    ] == []
    assert "(PUBLICEREN.md)" in (ROOT / "README.md").read_text("utf-8")
