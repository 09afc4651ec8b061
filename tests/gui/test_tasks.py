"""Work off the window's thread: taking in, preparing ahead, exporting, and ending without a trace."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.export import Format
from core.intake import pages_below, read
from core.model import ExportError, GalleyproofError, Source
from core.work import Limits, Pool
from gui.intake import Intake
from gui.tasks import Exporter, Preparer
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, MINA, STORM, TAX, desk_file

HOSTILE = "tests.core.work.hostile_child"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "test.galleyproof") as opened:
        yield opened


@pytest.fixture
def intake(desk: Desk) -> Iterator[Intake]:
    made = Intake(desk)
    yield made
    made.close()


@pytest.fixture
def preparer(desk: Desk) -> Iterator[Preparer]:
    with Pool(1, Limits(seconds=1.0), child=HOSTILE) as pool:
        made = Preparer(desk, pool)
        yield made
        made.close()


def taken_in(qtbot: QtBot, intake: Intake, *paths: Path) -> tuple[list[str], list[int]]:
    """What was refused, and how many came in and were refused."""
    lines: list[str] = []
    intake.refused.connect(lines.append)
    with qtbot.waitSignal(intake.finished, timeout=20_000) as done:
        intake.add_files(paths)
    return lines, done.args


def add_texts(desk: Desk, place: Path, *texts: str) -> list[str]:
    ids = []
    for text in texts:
        path = place / f"{len(ids)}-{text}.txt"
        path.write_text(text, encoding="utf-8")
        ids += [desk.add(found).review_id for found in read(path) if isinstance(found, Source)]
    return ids


# --- taking in ------------------------------------------------------------------------------------------------


def test_a_folder_gives_its_pages_in_order_of_name_and_leaves_other_files_alone(tmp_path: Path) -> None:
    for name in ("b.html", "a.TXT", "sub/c.jsonl", "sub/d.png", "e"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [path.name for path in pages_below(tmp_path)] == ["a.TXT", "b.html", "c.jsonl"]
    assert list(pages_below(tmp_path / "e")) == [tmp_path / "e"]


def test_a_folder_without_a_page_is_named(qtbot: QtBot, intake: Intake, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    lines, counts = taken_in(qtbot, intake, tmp_path / "pictures")
    assert counts == [0, 1]
    assert "pictures" in lines[0]


@pytest.mark.parametrize("name", ["a" * 300 + ".html", "nul\0byte.txt", "gone.txt"])
def test_a_name_that_no_file_can_have_is_refused_and_the_rest_goes_on(
    qtbot: QtBot, intake: Intake, tmp_path: Path, name: str
) -> None:
    lines, counts = taken_in(qtbot, intake, tmp_path / name, FERRY)
    assert counts == [1, 1]
    assert len(lines) == 1


def test_the_same_file_twice_is_one_page(qtbot: QtBot, intake: Intake, desk: Desk) -> None:
    assert taken_in(qtbot, intake, FERRY, FERRY)[1] == [2, 0]
    assert len(desk.queue()) == 1


def test_looking_through_a_folder_does_not_hold_the_window_up(
    qtbot: QtBot, intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walked: list[threading.Thread] = []

    def watched(path: Path) -> Iterator[Path]:
        walked.append(threading.current_thread())
        yield from pages_below(path)

    monkeypatch.setattr("gui.intake.pages_below", watched)
    taken_in(qtbot, intake, tmp_path)
    assert threading.main_thread() not in walked


def test_closing_stops_after_the_page_in_hand(desk: Desk, tmp_path: Path) -> None:
    intake = Intake(desk)
    many = [tmp_path / f"{number}.txt" for number in range(200)]
    for number, path in enumerate(many):
        path.write_text(f"Page {number}.")
    begun = threading.Event()
    # Called on the intake's own thread: the window's has no part in this.
    whole = desk.add
    desk.add = lambda source: begun.set() or whole(source)  # type: ignore[method-assign]
    intake.add_files(many)
    assert begun.wait(20)
    intake.close()
    assert 1 <= len(desk.queue()) < 200


# --- preparing ------------------------------------------------------------------------------------------------


def test_news_from_other_threads_reach_the_window_on_its_own(
    qtbot: QtBot, preparer: Preparer, desk: Desk, tmp_path: Path
) -> None:
    (review_id,) = add_texts(desk, tmp_path, "honest")
    on: list[bool] = []
    main = QApplication.instance().thread()
    preparer.prepared.connect(lambda *_: on.append(QThread.currentThread() is main))
    preparer.progressed.connect(lambda *_: on.append(QThread.currentThread() is main))
    with qtbot.waitSignal(preparer.prepared, timeout=20_000) as done:
        preparer.want([review_id])
    assert done.args == [review_id, ""]
    assert on == [True, True]
    assert desk.review(review_id) is not None


def test_each_page_is_prepared_once_and_what_is_prepared_is_left_alone(
    qtbot: QtBot, preparer: Preparer, desk: Desk, tmp_path: Path
) -> None:
    ids = add_texts(desk, tmp_path, "one", "two", "three")
    done: list[str] = []
    preparer.prepared.connect(lambda review_id, _failed: done.append(review_id))
    preparer.want(ids)
    preparer.want(ids)
    qtbot.waitUntil(lambda: len(done) == 3, timeout=20_000)
    preparer.want(ids)
    assert sorted(done) == sorted(ids)
    assert desk.unprepared(ids) == ()


def test_a_page_asked_for_last_overtakes_a_long_line(
    qtbot: QtBot, preparer: Preparer, desk: Desk, tmp_path: Path
) -> None:
    ids = add_texts(desk, tmp_path, *(f"page {number}" for number in range(12)))
    done: list[str] = []
    preparer.prepared.connect(lambda review_id, _failed: done.append(review_id))
    preparer.want(ids)
    preparer.want([ids[-1], *ids[:-1]])
    qtbot.waitUntil(lambda: len(done) == 12, timeout=20_000)
    assert done.index(ids[-1]) < 8


def test_a_page_that_fails_is_there_as_plain_text_with_the_reason(
    qtbot: QtBot, preparer: Preparer, desk: Desk, tmp_path: Path
) -> None:
    crash, honest = add_texts(desk, tmp_path, "crash", "honest")
    failed: dict[str, str] = {}
    preparer.prepared.connect(failed.__setitem__)
    preparer.want([crash, honest])
    qtbot.waitUntil(lambda: len(failed) == 2, timeout=20_000)
    assert failed == {crash: "the reader crashed", honest: ""}
    assert desk.review(crash).page.incomplete == "the reader crashed"


def test_a_cancelled_page_is_not_waited_for(qtbot: QtBot, preparer: Preparer, desk: Desk, tmp_path: Path) -> None:
    hang, honest = add_texts(desk, tmp_path, "hang", "honest")
    done: list[str] = []
    preparer.prepared.connect(lambda review_id, _failed: done.append(review_id))
    with qtbot.waitSignal(preparer.progressed, timeout=20_000):
        preparer.want([hang, honest])
    preparer.cancel(hang)
    qtbot.waitUntil(lambda: honest in done, timeout=20_000)
    assert done == [honest]
    assert desk.unprepared([hang]) == (hang,)


def test_nothing_is_started_once_closed(preparer: Preparer, desk: Desk, tmp_path: Path) -> None:
    ids = add_texts(desk, tmp_path, "one")
    preparer.close()
    preparer.want(ids)
    assert desk.unprepared(ids) == tuple(ids)


# --- exporting ------------------------------------------------------------------------------------------------


def exported(qtbot: QtBot, exporter: Exporter, folder: Path) -> list[object]:
    with qtbot.waitSignal(exporter.finished, timeout=20_000) as done:
        exporter.export(folder, Format.TEXT)
    assert done.args[0] == str(folder)
    return done.args[1]


def test_a_folder_that_cannot_be_used_is_an_error_and_not_silence(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exporter = Exporter(desk)
    (tmp_path / "file").write_text("in the way")
    (result,) = exported(qtbot, exporter, tmp_path / "file" / "below")
    assert isinstance(result, ExportError)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gui.tasks.export_approved", full)
    (result,) = exported(qtbot, exporter, tmp_path)
    assert isinstance(result, GalleyproofError)
    assert "the disk is full" in str(result)
    exporter.close()


# --- nothing left behind --------------------------------------------------------------------------------------


def children() -> set[psutil.Process]:
    """The processes below this one; those of WebEngine stay for as long as a program that has shown a page runs."""
    return set(psutil.Process().children(recursive=True))


def test_a_closed_window_leaves_no_process_no_thread_and_no_file(
    open_desktop: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    threads = set(threading.enumerate())
    place = tmp_path / "kept"
    place.mkdir()
    before = children()
    desktop = open_desktop(FERRY)
    assert children() - before
    desktop.window.close()
    assert children() <= before
    assert set(threading.enumerate()) == threads
    assert list(scratch.iterdir()) == []
    kept = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert kept == {"test.galleyproof", "preferences.json"}


def test_closing_in_the_middle_of_everything_is_quiet_and_complete(
    open_desktop: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.app.Pool", partial(Pool, limits=Limits(seconds=60.0), child=HOSTILE))
    (tmp_path / "test.galleyproof").write_bytes(desk_file(FERRY))
    before = children()
    desktop = open_desktop()
    threads = set(threading.enumerate())
    hang = tmp_path / "hang.txt"
    hang.write_text("hang")
    desktop.intake.add_files([hang, STORM, TAX, MINA])
    desktop.exporter.export(tmp_path / "out", Format.TEXT)
    desktop.window.close()
    for _ in range(3):  # what was still on its way to the window
        QApplication.processEvents()
    assert children() <= before
    assert set(threading.enumerate()) <= threads
