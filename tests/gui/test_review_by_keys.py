"""The whole way of an article, in the real window, by keys."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Reason, ReviewState, Verdict
from core.review import article, questions
from gui.app import Desktop
from gui.exporting.dialog import ExportDialog
from resources import folder
from tests.gui.conftest import Opener

FERRY = folder("samples/wire-ferry.txt")
TAX = folder("samples/harbour-tax.html")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Strike a key where the focus is, as a person would."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def expected_body(name: str) -> list[str]:
    return list(json.loads(folder(f"samples/{name}.expected.json").read_text(encoding="utf-8"))["body"])


def body(desktop: Desktop) -> list[str]:
    assert desktop.bench.review is not None
    return [passage.text for passage in article(desktop.bench.review).body]


def settle_questions(desktop: Desktop) -> None:
    """Accept every question, as an editor who agrees with all of them."""
    while desktop.bench.review is not None and questions(desktop.bench.review):
        press(Qt.Key.Key_N)
        press(Qt.Key.Key_A)


def export_by_keys(desktop: Desktop, qtbot: QtBot, target: Path) -> None:
    """Ctrl+E, the folder typed, Enter."""
    press(Qt.Key.Key_E, CTRL)
    dialog = desktop.window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), str(target))
    with qtbot.waitSignal(desktop.exporter.finished, timeout=20_000):
        press(Qt.Key.Key_Return)


def test_from_open_to_the_exported_file(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_desktop(FERRY)
    bench = desktop.bench
    assert body(desktop) == expected_body("wire-ferry")
    settle_questions(desktop)

    # Reverse a verdict and take it back.
    bench.go_to(next(each for each, ruling in bench.review.rulings.items() if ruling.reason is Reason.LEGAL))
    press(Qt.Key.Key_Space)
    assert bench.review.rulings[bench.block_id].verdict is Verdict.KEEP
    press(Qt.Key.Key_Z, CTRL)
    assert bench.review.rulings[bench.block_id].verdict is Verdict.REMOVE
    assert body(desktop) == expected_body("wire-ferry")

    # Edit a paragraph in the article.
    bench.go_to(next(each for each, ruling in bench.review.rulings.items() if ruling.verdict is Verdict.KEEP))
    press(Qt.Key.Key_E)
    assert desktop.window.article.editing
    QTest.keyClicks(QApplication.focusWidget(), " It was an early morning.")
    press(Qt.Key.Key_Escape)
    assert not desktop.window.article.editing
    wanted = expected_body("wire-ferry")
    wanted[0] += " It was an early morning."
    assert body(desktop) == wanted

    press(Qt.Key.Key_Return, CTRL)
    assert bench.desk.review(bench.review_id).state is ReviewState.APPROVED

    desktop.settings.change(export_format="markdown")
    target = tmp_path / "out"
    export_by_keys(desktop, qtbot, target)
    written = [path for path in target.iterdir() if path.suffix == ".md"]
    assert len(written) == 1
    copy = written[0].read_text(encoding="utf-8")
    plain = copy.replace("\\", "")
    at = 0
    for paragraph in wanted:
        at = plain.index(paragraph, at) + len(paragraph)
    assert "Most popular" not in copy
    assert bench.desk.review(bench.review_id).state is ReviewState.EXPORTED


def test_approving_goes_on_to_the_next_article_and_undo_comes_back(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY, TAX)
    bench = desktop.bench
    first = bench.review_id
    settle_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)
    second = bench.review_id
    assert second != first
    assert bench.desk.review(first).state is ReviewState.APPROVED
    press(Qt.Key.Key_Z, CTRL)
    assert bench.review_id == first
    assert bench.review.state is not ReviewState.APPROVED
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert bench.review.state is ReviewState.APPROVED


def test_with_questions_left_the_first_press_leads_to_them_and_the_second_approves(open_desktop: Opener) -> None:
    desktop = open_desktop(TAX)
    bench = desktop.bench
    left = questions(bench.review)
    assert left, "the sample has blocks in doubt"
    press(Qt.Key.Key_Return, CTRL)
    assert bench.review.state is not ReviewState.APPROVED
    assert bench.block_id == left[0]
    assert "Ctrl+Enter again" in desktop.window.status.left.text()
    press(Qt.Key.Key_Return, CTRL)
    assert bench.review.state is ReviewState.APPROVED


def test_closed_at_any_moment_it_opens_where_it_was(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY, TAX)
    bench = desktop.bench
    bench.step_article(1)
    for _ in range(5):
        press(Qt.Key.Key_J)
    press(Qt.Key.Key_Space)
    place = (bench.review_id, bench.block_id)
    review = bench.review
    desktop.window.close()

    again = open_desktop()
    assert (again.bench.review_id, again.bench.block_id) == place
    assert again.bench.review == review
    assert again.window.page.current() == place[1]


def test_single_keys_act_only_in_the_review_panes_and_can_be_turned_off(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY)
    bench = desktop.bench
    before = bench.review
    desktop.window.search.setFocus()
    QTest.keyClicks(desktop.window.search, "x a")
    assert bench.review == before
    assert desktop.window.search.text() == "x a"
    desktop.window.search.clear()
    desktop.settings.switch_bare_keys()
    desktop.window.page.view.setFocus()
    press(Qt.Key.Key_X)
    assert bench.review == before
    desktop.settings.switch_bare_keys()
    press(Qt.Key.Key_X)
    assert bench.review != before


def test_walking_deciding_and_choosing_reasons(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY)
    bench = desktop.bench
    order = list(bench.review.rulings)
    bench.go_to(order[0])
    press(Qt.Key.Key_J)
    assert bench.block_id == order[1]
    press(Qt.Key.Key_K)
    assert bench.block_id == order[0]
    kept = next(each for each, ruling in bench.review.rulings.items() if ruling.verdict is Verdict.KEEP)
    bench.go_to(kept)
    press(Qt.Key.Key_6)
    assert bench.review.rulings[kept].reason is Reason.COMMENTS
    copy = next(each for each, ruling in bench.review.rulings.items() if ruling.duplicate_of)
    stays = bench.review.rulings[copy].duplicate_of
    bench.go_to(copy)
    press(Qt.Key.Key_M)
    assert bench.block_id == stays
    press(Qt.Key.Key_M)
    assert bench.block_id in {each for each, ruling in bench.review.rulings.items() if ruling.duplicate_of == stays}


def test_a_selection_grows_and_goes_as_one_step(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY)
    bench = desktop.bench
    related = [each for each, ruling in bench.review.rulings.items() if ruling.reason is Reason.RELATED]
    bench.go_to(related[2])
    press(Qt.Key.Key_BracketRight)
    assert desktop.window.page.selected() == related
    press(Qt.Key.Key_Space)
    assert all(bench.review.rulings[each].verdict is Verdict.KEEP for each in related)
    press(Qt.Key.Key_Z, CTRL)
    assert all(bench.review.rulings[each].verdict is Verdict.REMOVE for each in related)
    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_BracketLeft)
    assert desktop.window.page.selected() == [bench.block_id]


def test_park_and_reject_go_on_and_can_be_undone(open_desktop: Opener) -> None:
    desktop = open_desktop(FERRY, TAX)
    bench = desktop.bench
    first = bench.review_id
    press(Qt.Key.Key_S)
    assert bench.desk.review(first).state is ReviewState.PARKED
    second = bench.review_id
    assert second != first
    press(Qt.Key.Key_R, CTRL)
    assert bench.desk.review(second).state is ReviewState.REJECTED
    press(Qt.Key.Key_Z, CTRL)
    assert bench.review_id == second
    assert bench.review.state is not ReviewState.REJECTED


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(open_desktop: Opener, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    desktop = open_desktop(empty, tmp_path / "gone.txt", FERRY)
    assert len(desktop.bench.rows) == 1
    told = desktop.window.notice.text()
    assert "empty.html" in told
    assert "gone.txt" in told
