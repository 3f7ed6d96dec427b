"""Files are written all together or not at all, and never over somebody else's change."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from macros.bewerken import BewerkenKanNiet, Dossier, lees_dossier, proefmap, schrijf_dossier


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A register over two files, one of them as Windows keeps it."""
    folder = tmp_path / "data"
    (folder / "offer").mkdir(parents=True)
    (folder / "offer.yaml").write_text("plaatsen:\n  - id: bib\n    naam: De bib\n", "utf-8")
    (folder / "offer" / "hulp.yaml").write_bytes(
        "\ufeffaanbod:\r\n  - id: les\r\n    titel: Les\r\n".encode()
    )
    return folder


def _beide(voor: Dossier) -> Dossier:
    return voor.met("plaats", "bib", "naam", "Bib").met("aanbod", "les", "titel", "Lessen")


def test_what_changed_is_written_and_named(data: Path) -> None:
    """Line ends and the sign at the start of the file stay; the rights too, and nothing is left behind."""
    (data / "offer.yaml").chmod(0o640)
    voor = lees_dossier(data)
    assert schrijf_dossier(data, voor, voor.met("plaats", "bib", "naam", "Bib")) == ("offer.yaml",)
    assert schrijf_dossier(data, lees_dossier(data), _beide(voor)) == ("offer/hulp.yaml",)
    assert (data / "offer.yaml").read_text("utf-8") == "plaatsen:\n  - id: bib\n    naam: Bib\n"
    assert (
        data / "offer" / "hulp.yaml"
    ).read_bytes() == "\ufeffaanbod:\r\n  - id: les\r\n    titel: Lessen\r\n".encode()
    assert (data / "offer.yaml").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in data.rglob("*")) == ["hulp.yaml", "offer", "offer.yaml"]


def test_something_new_never_joins_what_was_taken_over_and_waits(data: Path) -> None:
    """It goes where its kind stands else; once nothing waits in that file, it is a file like the others."""
    later = data / "offer" / "van-elders.yaml"
    later.write_text("aanbod:\n  - id: elders\n    titel: Elders\n    status: na te kijken\n", "utf-8")
    new = lees_dossier(data).met_nieuw("aanbod", {"id": "nieuw", "titel": "Nieuw"})
    assert schrijf_dossier(data, lees_dossier(data), new) == ("offer/hulp.yaml",)
    later.write_text(later.read_text("utf-8").replace("na te kijken", "actief"), "utf-8")
    more = lees_dossier(data).met_nieuw("aanbod", {"id": "meer", "titel": "Meer"})
    assert schrijf_dossier(data, lees_dossier(data), more) == ("offer/van-elders.yaml",)


def test_nothing_changed_writes_nothing(data: Path) -> None:
    """The same value again is no change."""
    voor = lees_dossier(data)
    assert schrijf_dossier(data, voor, voor.met("plaats", "bib", "naam", ["De bib "])) == ()


def test_a_file_that_changed_meanwhile_is_left_alone(data: Path) -> None:
    """The other file is not written either."""
    voor = lees_dossier(data)
    (data / "offer" / "hulp.yaml").write_text("aanbod: []\n", "utf-8")
    with pytest.raises(
        BewerkenKanNiet, match=r"^offer/hulp\.yaml veranderde intussen op schijf\. Er is niets bewaard"
    ):
        schrijf_dossier(data, voor, _beide(voor))
    assert lees_dossier(data).bestanden == {**voor.bestanden, "offer/hulp.yaml": "aanbod: []\n"}


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_ctrl_c_halfway_leaves_all_as_it_was(data: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """At the second file: the first one comes back, and nothing stays beside it."""
    voor, steps = lees_dossier(data), iter(range(9))
    home = {"fsync": os, "replace": Path}[step]
    real = getattr(home, step)

    def stop(*arguments: object) -> object:
        if next(steps):
            raise KeyboardInterrupt
        return real(*arguments)

    monkeypatch.setattr(home, step, stop)
    with pytest.raises(KeyboardInterrupt):
        schrijf_dossier(data, voor, _beide(voor))
    assert lees_dossier(data) == voor
    assert len(list(data.rglob("*"))) == 3


@pytest.mark.parametrize("broken", ["offer.yaml", "hulp.yaml"])
def test_a_disk_that_refuses_halfway_leaves_all_as_it_was(
    data: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """Whichever file will not go: the ones before it come back."""
    voor, replace = lees_dossier(data), Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == broken:
            raise OSError(28, "No space left on device")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(
        BewerkenKanNiet,
        match=r"^We kunnen niet bewaren in .* \(de schijf is vol\)\. Er is niets veranderd\.$",
    ):
        schrijf_dossier(data, voor, _beide(voor))
    assert lees_dossier(data) == voor
    assert len(list(data.rglob("*"))) == 3


def test_a_new_file_is_made(data: Path) -> None:
    """A register that had no file of open reports gets one."""
    voor = lees_dossier(data)
    na = Dossier({**voor.bestanden, "meldingen.yaml": "versie: 1\n"})
    assert schrijf_dossier(data, voor, na) == ("meldingen.yaml",)
    assert lees_dossier(data) == na
    (data / "meldingen.yaml").write_text("versie: 2\n", "utf-8")
    with pytest.raises(BewerkenKanNiet, match="veranderde intussen"):
        schrijf_dossier(data, voor, na)


def test_a_trial_copy_holds_the_change_and_the_data_do_not(data: Path) -> None:
    """So that everything can be checked before a byte is written."""
    voor = lees_dossier(data)
    with proefmap(data, _beide(voor)) as copy:
        assert copy.name == "data"
        assert lees_dossier(copy) == _beide(voor)
    assert lees_dossier(data) == voor
    assert not copy.exists()


def test_links_in_the_folder_stay_links(data: Path) -> None:
    """One that leads to a file of the register is written through; one that leads nowhere is in nobody's way."""
    (data / "offer.yaml").rename(data / "echt.txt")
    (data / "offer.yaml").symlink_to("echt.txt")
    (data / ".#offer.yaml").symlink_to("iemand@ergens.1234")
    voor = lees_dossier(data)
    na = voor.met("plaats", "bib", "naam", "Bib")
    with proefmap(data, na) as copy:
        assert lees_dossier(copy) == na
    schrijf_dossier(data, voor, na)
    assert (data / "offer.yaml").is_symlink()
    assert (data / "echt.txt").read_text("utf-8") == "plaatsen:\n  - id: bib\n    naam: Bib\n"


def test_a_folder_or_file_that_cannot_be_read_says_why(data: Path) -> None:
    """No register, no UTF-8, no folder."""
    with pytest.raises(BewerkenKanNiet, match=r"^Deze map bestaat niet\."):
        lees_dossier(data / "weg")
    (data / "offer.yaml").write_bytes("naam: café".encode("latin-1"))
    with pytest.raises(BewerkenKanNiet, match=r"^offer\.yaml: Dit bestand is niet als UTF-8 bewaard"):
        lees_dossier(data)
    (data / "offer.yaml").unlink()
    with pytest.raises(BewerkenKanNiet, match=r"^offer\.yaml ontbreekt\."):
        lees_dossier(data).heeft("plaats", "bib")


def test_a_file_with_a_mistake_in_it_is_not_changed(data: Path) -> None:
    """The message is the one of `check`, with the line."""
    (data / "offer.yaml").write_text("plaatsen:\n  - id: bib\n\tnaam: x\n", "utf-8")
    with pytest.raises(
        BewerkenKanNiet, match=r"^Dit kan niet in offer\.yaml, regel 3: Deze regel begint met een tab"
    ):
        lees_dossier(data).met("plaats", "bib", "naam", "x")
