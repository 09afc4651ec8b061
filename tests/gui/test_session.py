"""The program as a process of its own: a picture without a display, killed and opened again, under a real X server."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from core.desk import Desk
from core.model import Review, ReviewState
from core.review import accept, questions
from gui.kept import Draft, kept
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, STORM, body, desk_file

PROGRAM = [sys.executable, "-c", "import sys; from gui.launch import main; sys.exit(main())"]
ROOT = Path(__file__).parents[2]
PATIENCE = 60


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """An environment without a display whose home and scratch folder are the test's."""
    for name in ("home", "scratch"):
        (tmp_path / name).mkdir()
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    own = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "scratch"), "PYTHONPATH": str(ROOT)}
    return kept | own


def run(surroundings: dict[str, str], where: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command, cwd=where, env=surroundings, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


def left_behind(where: Path) -> list[Path]:
    return list((where / "scratch").iterdir())


# --- without a display ----------------------------------------------------------------------------------------


def test_without_a_display_the_window_is_a_picture_and_the_article_is_printed(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    desk = tmp_path / "folder of its own" / "d.galleyproof"
    done = run(surroundings, tmp_path, "open", "--desk", desk, FERRY)
    assert (done.returncode, done.stderr) == (0, "")
    picture = tmp_path / "galleyproof-window.png"
    drawn = QImage(str(picture))
    assert (drawn.width(), drawn.height()) == (1440, 900)
    assert f"window: {picture}" in done.stdout
    assert f"desk:   {desk}" in done.stdout
    wanted = json.loads(FERRY.with_name("wire-ferry.expected.json").read_text(encoding="utf-8"))["body"]
    for passage in wanted:
        assert passage in done.stdout
    assert "Most popular" not in done.stdout
    assert left_behind(tmp_path) == []
    with Desk.open(desk) as opened:
        assert [row.name for row in opened.queue()] == [FERRY.name]


def test_a_bad_file_is_one_line_and_exit_2_and_the_rest_is_there(surroundings: dict[str, str], tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.touch()
    done = run(surroundings, tmp_path, "--desk", tmp_path / "d.galleyproof", empty, STORM)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "empty.html: is empty" in done.stderr
    assert "storm" in done.stdout.lower()
    assert (tmp_path / "galleyproof-window.png").is_file()


@pytest.mark.parametrize("place", ["file/d.galleyproof", "empty.galleyproof", "."])
def test_a_desk_that_cannot_be_opened_is_one_line_and_exit_2(
    surroundings: dict[str, str], tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "empty.galleyproof").touch()
    done = run(surroundings, tmp_path, "open", "--desk", tmp_path / place)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert str(tmp_path / place) in done.stderr


# --- killed ---------------------------------------------------------------------------------------------------

DECIDE_AND_DIE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from core.desk import Desk
from gui.app import Desktop, application

application()
desktop = Desktop(Desk.open(Path(sys.argv[1])), Path(sys.argv[2]), workers=1)
desktop.open()
QTest.qWaitForWindowActive(desktop.window)
def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desktop.window.focusWidget(), key, modifier)
desktop.bench.step_article(1)
for _ in range(3):
    press(Qt.Key.Key_J)
press(Qt.Key.Key_Space)
press(Qt.Key.Key_J)
place = desktop.bench.block_id
while f'"{place}"' not in (desktop.desk.recall("place") or ""):
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(desktop.bench.review_id, place, flush=True)
press(Qt.Key.Key_X)
os.kill(os.getpid(), 9)
"""


def test_killed_at_any_moment_it_opens_with_every_decision_where_it_was(
    open_desktop: Opener, surroundings: dict[str, str], tmp_path: Path
) -> None:
    desk = tmp_path / "test.galleyproof"
    desk.write_bytes(desk_file(FERRY, STORM))
    command = [sys.executable, "-c", DECIDE_AND_DIE, str(desk), str(tmp_path / "preferences.json")]
    surroundings["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    review_id, place = done.stdout.split()

    again = open_desktop()
    assert (again.bench.review_id, again.bench.block_id) == (review_id, place)
    assert again.window.page.current() == place
    assert len(again.bench.review.decisions) == 2
    assert again.bench.review.rulings[place].settled


# --- under an X server ----------------------------------------------------------------------------------------


@pytest.fixture
def x_server(surroundings: dict[str, str]) -> Iterator[dict[str, str]]:
    """The surroundings with an X server of the test's own."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: no window on a real display can be driven")
    tell, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1500x950x24", "-nolisten", "tcp"],
        pass_fds=(told,),
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(tell) as number:
        yield surroundings | {"DISPLAY": f":{number.readline().strip()}"}
    server.terminate()
    server.wait(PATIENCE)


@pytest.fixture
def show(x_server: dict[str, str]) -> Iterator[Callable[..., "Display"]]:
    """Starts the program on the X server, with a desk and files."""
    shown: list[Display] = []

    def start(*arguments: Path) -> Display:
        shown.append(Display(x_server, *arguments))
        return shown[-1]

    yield start
    for each in shown:
        each.kill()


class Display:
    """The real program on an X server, driven by keys as a person drives it."""

    def __init__(self, surroundings: dict[str, str], desk: Path, *files: Path) -> None:
        self._surroundings = surroundings
        command = [*PROGRAM, "--desk", str(desk), *map(str, files)]
        self.program = subprocess.Popen(command, env=surroundings, stderr=subprocess.PIPE, text=True)
        # No window manager is there to give the window the keys.
        self._do("search", "--sync", "--onlyvisible", "--name", "Galleyproof", "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        self._do("key", "--delay", "30", *keys)

    def end(self) -> tuple[int, str]:
        """Waits for the end; the exit status and standard error."""
        _, said = self.program.communicate(timeout=PATIENCE)
        return self.program.returncode, said

    def kill(self) -> None:
        """Ends it, whatever it does."""
        self.program.kill()
        self.program.communicate()

    def _do(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self._surroundings, check=True, capture_output=True, timeout=PATIENCE
        )


def settle_questions(desk: Path) -> None:
    """Accept what is in doubt on every page, so that the window opens where a text can be typed in."""
    with Desk.open(desk) as opened:
        for row in opened.queue():
            review = opened.review(row.review_id)
            assert review is not None
            decision = accept(review, questions(review))
            if decision is not None:
                opened.record(row.review_id, decision)


def draft_on(desk: Path) -> str:
    """What is being typed, as the desk has it."""
    with Desk.open(desk) as opened:
        draft = kept(opened, Draft)
    return draft.text if draft else ""


def find(desk: Path, name: str) -> Review:
    with Desk.open(desk) as opened:
        review = opened.review(next(row.review_id for row in opened.queue() if row.name == name))
    assert review is not None
    return review


def test_on_a_display_keys_decide_edit_and_approve_and_quitting_leaves_nothing(
    show: Callable[..., Display], tmp_path: Path
) -> None:
    desk = tmp_path / "d.galleyproof"
    desk.write_bytes(desk_file(FERRY, STORM))
    settle_questions(desk)
    before, next_before = find(desk, FERRY.name), find(desk, STORM.name)
    display = show(desk)
    processes = [display.program, *psutil.Process(display.program.pid).children(recursive=True)]
    display.press("e", "End", "exclam", "Return", "ctrl+Return", "ctrl+q")
    assert display.end() == (0, "")

    after = find(desk, FERRY.name)
    assert after.state is ReviewState.APPROVED
    assert next(text for text in body(after) if text not in body(before)).endswith("!")
    assert find(desk, STORM.name).decisions == next_before.decisions
    assert not any(psutil.pid_exists(each.pid) for each in processes[1:])
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("told_to_end", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_keeps_what_is_being_typed(
    show: Callable[..., Display], tmp_path: Path, told_to_end: signal.Signals
) -> None:
    desk = tmp_path / "d.galleyproof"
    desk.write_bytes(desk_file(FERRY))
    settle_questions(desk)
    before = find(desk, FERRY.name)
    display = show(desk)
    display.press("e", "End", "exclam")
    typed = time.monotonic()
    while not draft_on(desk).endswith("!"):  # a busy machine brings keys late, and one that has not come is not typed
        assert time.monotonic() < typed + PATIENCE
    display.program.send_signal(told_to_end)
    assert display.end() == (0, "")
    assert next(text for text in body(find(desk, FERRY.name)) if text not in body(before)).endswith("!")
