"""What the server for while you edit answers, without a server: addresses, types, messages on pages."""

from http import HTTPStatus
from pathlib import Path

import pytest

from macros.answer import SCRIPT_ADDRESS, Answer, answer
from macros.ondemand import Folder
from macros.rebuild import Shown

SCRIPT_TAG = '<script src="/__portaal/herlaad.js" data-versie="v1" defer></script>'
HTML = "text/html; charset=utf-8"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "aanbod" / "wifi").mkdir(parents=True)
    (folder / "leeg").mkdir()
    (folder / "index.html").write_text('<html><body class="thuis"><p>Welkom</p></body></html>')
    (folder / "aanbod" / "wifi" / "index.html").write_text("<body>Wifi in het café</body>", encoding="utf-8")
    (folder / "404.html").write_text("<body>Niet hier</body>")
    (folder / "stijl.css").write_text("p{color:red}")
    (folder / "prijs 1€.txt").write_text("gratis")
    (folder / "raar.bestand").write_bytes(b"\x00")
    (tmp_path / "geheim.txt").write_text("van de buren")
    return folder


def got(site: Path | None, target: str, *messages: str) -> Answer:
    return answer(Shown(Folder(site) if site else None, messages, "v1"), target)


def test_a_page_is_the_built_page_plus_the_reload_script(site: Path) -> None:
    body = f'<html><body class="thuis">{SCRIPT_TAG}<p>Welkom</p></body></html>'
    assert got(site, "/") == Answer(HTTPStatus.OK, HTML, body.encode())


@pytest.mark.parametrize("target", ["/aanbod/wifi/", "/aanbod/wifi/index.html", "/aanbod/wifi/?afdruk=ja"])
def test_a_page_is_found_by_folder_and_by_file(site: Path, target: str) -> None:
    body = f"<body>{SCRIPT_TAG}Wifi in het café</body>"
    assert got(site, target) == Answer(HTTPStatus.OK, HTML, body.encode())


def test_other_files_come_as_they_are(site: Path) -> None:
    css = Answer(HTTPStatus.OK, "text/css; charset=utf-8", b"p{color:red}")
    assert got(site, "/stijl.css?v=1") == css
    assert got(site, "/raar.bestand") == Answer(HTTPStatus.OK, "application/octet-stream", b"\x00")


def test_an_escaped_address_names_the_file(site: Path) -> None:
    assert got(site, "/prijs%201%E2%82%AC.txt").body == b"gratis"


@pytest.mark.parametrize(
    ("target", "location"),
    [
        ("/aanbod/wifi", "/aanbod/wifi/"),
        ("/aanbod/wifi?a=1&b=%C3%A9", "/aanbod/wifi/?a=1&b=%C3%A9"),
        ("//aanbod/wifi", "/aanbod/wifi/"),
        ("/\\aanbod/..\\", None),
    ],
)
def test_a_folder_without_its_slash_leads_to_the_one_with(site: Path, target: str, location: str) -> None:
    found = got(site, target)
    assert found.location == location
    assert found.status == (HTTPStatus.FOUND if location else HTTPStatus.NOT_FOUND)


@pytest.mark.parametrize(
    "target",
    [
        "/weg/",
        "/leeg/",
        "/stijl.css/",
        "/../geheim.txt",
        "/%2e%2e/geheim.txt",
        "/aanbod/..%2f..%2f../geheim.txt",
        "//../geheim.txt",
        "/%00",
        "/%ff",
        "/" + "a" * 5000,
        "/link.txt",
    ],
)
def test_what_is_no_file_of_the_site_gets_the_sites_own_404(site: Path, target: str) -> None:
    (site / "link.txt").symlink_to(site.parent / "geheim.txt")
    body = f"<body>{SCRIPT_TAG}Niet hier</body>"
    assert got(site, target) == Answer(HTTPStatus.NOT_FOUND, HTML, body.encode())


def test_a_site_without_a_404_page_still_gets_an_answer(site: Path) -> None:
    (site / "404.html").unlink()
    found = got(site, "/weg/")
    assert found.status == HTTPStatus.NOT_FOUND
    assert b"<h1>Deze pagina bestaat niet.</h1>" in found.body


def test_messages_stand_on_top_of_every_page_as_text(site: Path) -> None:
    message = "data/offer.yaml:3:5  fout  <script>alert(1)</script> & \"'{title}"
    for target in ("/", "/aanbod/wifi/", "/weg/"):
        page = got(site, target, message).body.decode()
        assert (
            "<li>data/offer.yaml:3:5  fout  "
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#x27;{title}</li>" in page
        )
        assert "De site is niet opnieuw gebouwd. Je ziet de vorige versie." in page
        assert page.index("</ul>") < page.index("</body>")


def test_messages_stay_out_of_other_files(site: Path) -> None:
    assert got(site, "/stijl.css", "fout").body == b"p{color:red}"


def test_without_any_site_each_address_tells_why(site: Path) -> None:
    found = got(None, "/aanbod/wifi/", "er is een <fout>")
    assert found.status == HTTPStatus.SERVICE_UNAVAILABLE
    assert b"<h1>De site kon nog niet gebouwd worden.</h1>" in found.body
    assert b"<li>er is een &lt;fout&gt;</li>" in found.body


def test_the_reload_script_is_there_even_without_a_site(site: Path) -> None:
    found = got(None, SCRIPT_ADDRESS)
    assert (found.status, found.type) == (HTTPStatus.OK, "text/javascript; charset=utf-8")
    assert b'fetch("/__portaal/wacht?"' in found.body


def test_a_page_without_a_body_tag_gets_the_script_in_front(site: Path) -> None:
    (site / "stuk.html").write_text("los stuk")
    assert got(site, "/stuk.html").body == f"{SCRIPT_TAG}los stuk".encode()


def under_a_path(site: Path, target: str) -> Answer:
    return answer(Shown(Folder(site), (), "v1", "/digitaal/"), target)


def test_a_site_that_lives_under_a_path_is_served_there(site: Path) -> None:
    assert under_a_path(site, "/digitaal/stijl.css").body == b"p{color:red}"
    assert under_a_path(site, "/digitaal/aanbod/wifi").location == "/digitaal/aanbod/wifi/"


def test_the_root_leads_to_the_path_a_site_lives_under(site: Path) -> None:
    assert under_a_path(site, "/").location == "/digitaal/"


def test_a_link_that_forgets_the_path_of_the_site_is_dead(site: Path) -> None:
    assert under_a_path(site, "/stijl.css").status == HTTPStatus.NOT_FOUND
