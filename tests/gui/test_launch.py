"""Which command is meant, which desk, and whether there is a display."""

import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from core import cli
from core.desk import Desk
from gui import launch, session
from gui.launch import has_display, with_default_command
from gui.sample_pages import sample_pages


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], ["open"]),
        (["a.html", "b.txt"], ["open", "a.html", "b.txt"]),
        (["--desk", "d", "a.html"], ["open", "--desk", "d", "a.html"]),
        (["--samples"], ["open", "--samples"]),
        (["open", "a.html"], ["open", "a.html"]),
        (["clean", "a.html"], ["clean", "a.html"]),
        (["./clean"], ["open", "./clean"]),
        (["--help"], ["--help"]),
        (["-h"], ["-h"]),
        (["--version"], ["--version"]),
        (["-v"], ["-v", "open"]),
        (["-v", "a.html"], ["-v", "open", "a.html"]),
        (["--verbose", "clean", "a.html"], ["--verbose", "clean", "a.html"]),
        (["-v", "--version"], ["-v", "--version"]),
    ],
)
def test_the_window_is_meant_unless_a_command_is_named(given: list[str], meant: list[str]) -> None:
    assert with_default_command(given) == meant


def test_every_command_is_known_by_its_name() -> None:
    for name in ("clean", "add", "list", "export"):
        assert with_default_command([name]) == [name]


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[str, Path, Sequence[Path]]]:
    """What would have been shown: how, on which desk, with which files."""
    seen: list[tuple[str, Path, Sequence[Path]]] = []

    def noting(how: str, status: int) -> object:
        def note(desk: Desk, files: Sequence[Path], samples: Sequence[Path]) -> int:
            seen.append((how, desk.path, [*samples, *files]))
            desk.close()
            return status

        return note

    monkeypatch.setattr(session, "window", noting("window", 0))
    monkeypatch.setattr(session, "picture", noting("picture", 2))
    monkeypatch.setattr(cli, "default_desk_path", lambda: tmp_path / "mine" / "desk.galleyproof")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return seen


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["galleyproof", *arguments])
    return launch.main()


def test_the_desk_is_the_one_named_else_your_own(
    runs: list[tuple[str, Path, Sequence[Path]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert run(monkeypatch) == 2
    assert run(monkeypatch, "--desk", str(tmp_path / "deep" / "d.galleyproof"), "a.html") == 2
    assert runs == [
        ("picture", tmp_path / "mine" / "desk.galleyproof", []),
        ("picture", tmp_path / "deep" / "d.galleyproof", [Path("a.html")]),
    ]


def test_samples_lie_on_a_desk_of_their_own(
    runs: list[tuple[str, Path, Sequence[Path]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run(monkeypatch, "--samples", "a.html")
    ((_, desk, files),) = runs
    assert desk == tmp_path / "mine" / "samples.galleyproof"
    assert files == [*sample_pages(), Path("a.html")]


def test_with_a_display_it_is_a_window(
    runs: list[tuple[str, Path, Sequence[Path]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launch, "has_display", lambda: True)
    assert run(monkeypatch) == 0
    assert runs[0][0] == "window"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are asked for on Linux alone")
def test_a_display_is_one_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    for nobody in ("", "nonsense", ":", ":987654", "unix:987654.0"):
        monkeypatch.setenv("DISPLAY", nobody)
        assert not has_display(), nobody
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X987654")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":987654.0")
        assert has_display()
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert not has_display()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()


def test_the_command_line_does_without_qt() -> None:
    script = "import sys, gui.launch; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2], check=False).returncode == 0
