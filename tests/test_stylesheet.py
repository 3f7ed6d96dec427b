"""The one stylesheet: order, and fewer bytes without another meaning."""

from __future__ import annotations

from pathlib import Path

from macros.stylesheet import bundles, squeeze, stylesheet


def test_tokens_and_base_come_first_print_last_the_rest_by_name(tmp_path: Path) -> None:
    """Later rules win, so the order is part of the design."""
    for name in ("zebra", "print", "aap", "base", "tokens"):
        (tmp_path / f"{name}.css").write_text(f".{name} {{ color: red; }}\n")
    path, text = stylesheet(tmp_path)
    assert text == ".tokens{color: red}.base{color: red}.aap{color: red}.zebra{color: red}.print{color: red}"
    assert path.startswith("assets/stijl.")


def test_another_style_has_another_name(tmp_path: Path) -> None:
    """A browser that keeps the old file for ever still gets the new one."""
    for name in ("tokens", "base", "print"):
        (tmp_path / f"{name}.css").write_text("")
    first, _ = stylesheet(tmp_path)
    (tmp_path / "base.css").write_text("a { color: red; }")
    assert stylesheet(tmp_path)[0] != first


def test_squeezing_keeps_what_has_meaning() -> None:
    """Spaces inside selectors and values stay; comments and the rest go."""
    assert (
        squeeze('a  b > c { margin: 0 auto ; }  /* weg */\n\nd::after { content: "x"; }')
        == 'a b > c{margin: 0 auto}d::after{content: "x"}'
    )


def test_a_folder_is_a_bundle_for_some_pages(tmp_path: Path) -> None:
    """What only the list needs does not weigh on an offer."""
    for name in ("tokens", "base", "print"):
        (tmp_path / f"{name}.css").write_text("")
    (tmp_path / "lijstje").mkdir()
    (tmp_path / "lijstje" / "b.css").write_text(".b { color: red; }")
    (tmp_path / "lijstje" / "a.css").write_text(".a { color: red; }")
    assert stylesheet(tmp_path)[1] == ""
    ((name, (path, text)),) = bundles(tmp_path).items()
    assert name == "lijstje"
    assert path.startswith("assets/lijstje.") and path.endswith(".css")
    assert text == ".a{color: red}.b{color: red}"


def test_own_colours_come_after_ours(tmp_path: Path) -> None:
    """So that they win, and before all that uses them."""
    for name in ("tokens", "base", "print"):
        (tmp_path / f"{name}.css").write_text(f".{name} {{ color: red; }}")
    text = stylesheet(tmp_path, ":root { --a: b; }")[1]
    assert text == ".tokens{color: red}:root{--a: b}.base{color: red}.print{color: red}"
