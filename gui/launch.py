"""The command ``galleyproof``: the window by default, else a job of ``core.cli``. Only the window loads Qt."""

import os
import socket
import sys
from pathlib import Path
from typing import Annotated

import typer

from core import cli
from core.desk import Desk
from gui.sample_pages import sample_desk, sample_pages

OPEN = "open"
_PATIENCE = 1.5  # seconds the window waits for another program that holds the desk
_OPTIONS_OF_ALL = frozenset({"--help", "-h", "--version"})
_BEFORE_COMMAND = frozenset({"--verbose", "-v"})


@cli.app.command(OPEN)
def open_window(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILES]...", help="Pages, JSONL files or folders to open.")
    ] = None,
    desk: Annotated[Path | None, typer.Option(help="The desk to open. Default: yours.")] = None,
    samples: Annotated[bool, typer.Option("--samples", help="Open a desk of sample pages.")] = False,
) -> None:
    """Open the window on your desk, with FILES put into its queue. This is what galleyproof does by itself.

    Where there is no display, the same window is drawn offscreen into galleyproof-window.png, and the article
    proposed for the first page is printed.
    """
    usual = cli.default_desk_path()
    place = desk or (sample_desk(usual) if samples else usual)
    offscreen = not has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    opened = Desk.open(place, patience=_PATIENCE)
    from gui import session  # Qt, from here on

    run = session.picture if offscreen else session.window
    raise typer.Exit(run(opened, files or (), sample_pages() if samples else ()))


def has_display() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return _answers(os.environ.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server answers at ``display``; Qt would abort the program where none does."""
    host, _, number = display.partition(":")
    if not number:
        return False
    if host not in {"", "unix"}:
        return True
    screen = number.partition(".")[0]
    for path in (f"\0/tmp/.X11-unix/X{screen}", f"/tmp/.X11-unix/X{screen}"):  # noqa: S108 - where X has it
        with socket.socket(socket.AF_UNIX) as knock:
            knock.settimeout(1)
            try:
                knock.connect(path)
            except OSError:
                continue
            return True
    return False


def with_default_command(arguments: list[str]) -> list[str]:
    """``arguments`` with ``open`` put in front unless they name a command or ask about all of them."""
    names = {
        command.name or (command.callback and command.callback.__name__) for command in cli.app.registered_commands
    }
    first = next((at for at, each in enumerate(arguments) if each not in _BEFORE_COMMAND), len(arguments))
    named = arguments[first : first + 1]
    if named and (named[0] in names or named[0] in _OPTIONS_OF_ALL):
        return arguments
    return [*arguments[:first], OPEN, *arguments[first:]]


def main() -> int:
    """Run the command line and return its exit status."""
    return cli.run(with_default_command(sys.argv[1:]))
