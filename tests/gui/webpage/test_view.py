"""The page view under a person's hands: real clicks and keys on the widget that WebEngine draws on."""

import json
import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from core.model import Reason, Review, Verdict
from core.review import apply, set_reason, toggle
from gui.theme import watcher
from gui.webpage import engine
from gui.webpage import view as view_module
from gui.webpage.view import WebPageView
from resources import folder
from tests.gui.samples import ferry_review
from tests.gui.webpage.conftest import PATIENCE, Shower, asked, review_of_file, review_of_markup

TAX = folder("samples/harbour-tax.html")
MINA = folder("samples/mina-talks.html")


def _hand(view: WebPageView) -> QWidget:
    """The widget that takes mouse and keys."""
    proxy = view.canvas().focusProxy()
    assert proxy is not None
    return proxy


def _place(view: WebPageView, block_id: str) -> QPoint:
    """Inside the first line of a block that is in sight."""
    rect = dict(view.visible_rects())[block_id]
    return QPoint(rect.left() + 8, rect.top() + 8)


def _tell(view: WebPageView) -> tuple[list[str], list[list[str]], list[list[str]]]:
    went: list[str] = []
    turned: list[list[str]] = []
    chose: list[list[str]] = []
    view.currentChanged.connect(went.append)
    view.toggleRequested.connect(turned.append)
    view.selectionChangedTo.connect(chose.append)
    return went, turned, chose


def _after(review: Review, *block_ids: str) -> Review:
    decision = toggle(review, block_ids)
    assert decision is not None
    return apply(review, decision)


def _letters(text: str) -> str:
    """Without white space, and without the bars that part the cells of a row."""
    return "".join(text.replace("|", "").split())


def _quiet(view: WebPageView, qtbot: QtBot) -> None:
    """Wait until the page has told of everything it was asked for before."""
    asked(view, qtbot, "1")
    QApplication.processEvents()


MARKED = "[...document.querySelectorAll('[data-gp-block]')].filter(e => e.closest('gp-hidden') === null)"
TEXTS = f"""JSON.stringify({MARKED}.reduce((found, e) => {{
    const id = e.getAttribute('data-gp-block');
    found[id] = (found[id] || '') + e.textContent; return found; }}, {{}}))"""


@pytest.mark.parametrize("path", [TAX, MINA, folder("samples/storm-road.html")], ids=lambda path: path.stem)
def test_every_block_is_marked_in_place_with_its_own_words(
    view: WebPageView, show: Shower, qtbot: QtBot, path: Path
) -> None:
    review = review_of_file(path)
    show(review)
    texts = json.loads(str(asked(view, qtbot, TEXTS)))
    for block in review.page.blocks:
        if not block.structure.hidden:
            assert _letters(texts[block.id]) == _letters(block.text)


def test_removed_blocks_are_tinted_by_reason_and_named(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    review = review_of_file(TAX)
    show(review)
    wanted = {f"gp-{r.reason.value}" for r in review.rulings.values() if r.reason and r.field is None}
    seen = set(str(asked(view, qtbot, "[...CSS.highlights.keys()].join(' ')")).split())
    assert seen
    assert seen <= wanted


GEOMETRY = """JSON.stringify([...document.querySelectorAll('body *')].map(e => {
    const r = e.getBoundingClientRect(); return [r.left, r.top, r.width, r.height]; }))"""


def test_marks_move_nothing(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    review = review_of_file(TAX)
    show(review)
    marked = asked(view, qtbot, GEOMETRY)
    assert view.stage is not None
    view.stage.call("mark", dict.fromkeys(review.rulings))
    view.stage.call("choose", None, [])
    assert asked(view, qtbot, GEOMETRY) == marked


def test_a_click_goes_to_a_block_and_turns_it(view: WebPageView, show: Shower) -> None:
    show(review_of_file(TAX))
    went, turned, _ = _tell(view)
    block_id = view.visible_rects()[2][0]
    QTest.mouseClick(_hand(view), Qt.MouseButton.LeftButton, pos=_place(view, block_id))
    assert went == [block_id]
    assert turned == [[block_id]]
    assert view.selected() == [block_id]


def test_a_drag_selects_words_and_turns_nothing(view: WebPageView, show: Shower) -> None:
    show(review_of_file(TAX))
    went, turned, _ = _tell(view)
    place = _place(view, view.visible_rects()[2][0])
    QTest.mousePress(_hand(view), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(_hand(view), place + QPoint(60, 0))
    QTest.mouseRelease(_hand(view), Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))
    assert (went, turned) == ([], [])


def test_shift_and_ctrl_select_several(view: WebPageView, show: Shower) -> None:
    show(ferry_review())
    _, turned, chose = _tell(view)
    view.set_current("b4")
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(_hand(view), Qt.MouseButton.LeftButton, shift, _place(view, "b6"))
    assert chose[-1] == ["b4", "b5", "b6"]
    QTest.mouseClick(_hand(view), Qt.MouseButton.LeftButton, ctrl, _place(view, "b5"))
    assert chose[-1] == ["b4", "b6"]
    assert turned == []


def test_tab_walks_the_blocks_and_leaves_at_the_end(view: WebPageView, show: Shower) -> None:
    review = ferry_review()
    show(review)
    went, _, _ = _tell(view)
    view.canvas().setFocus()
    QTest.keyClick(_hand(view), Qt.Key.Key_Tab)
    QTest.keyClick(_hand(view), Qt.Key.Key_Tab)
    QTest.keyClick(_hand(view), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert went == ["b1", "b2", "b1"]
    view.set_current("b16")
    QTest.keyClick(_hand(view), Qt.Key.Key_Tab)
    assert went == ["b1", "b2", "b1"]


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_BracketLeft])
def test_single_keys_reach_the_commands_while_the_page_has_the_focus(
    view: WebPageView, show: Shower, qtbot: QtBot, key: Qt.Key
) -> None:
    show(
        review_of_markup("<p>A page with a field that would like the keys.</p><input autofocus><textarea>x</textarea>")
    )
    action = QAction(view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    view.addAction(action)
    view.activateWindow()
    view.setFocus()
    assert QApplication.focusWidget() is _hand(view)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(_hand(view), key)


def test_the_mouse_at_rest_tells_why(view: WebPageView, show: Shower) -> None:
    review = ferry_review()
    show(review)
    place = _place(view, "b1")
    QApplication.sendEvent(_hand(view), QHelpEvent(QHelpEvent.Type.ToolTip, place, _hand(view).mapToGlobal(place)))
    assert "error banner" in QToolTip.text()
    assert "96%" in QToolTip.text()
    QToolTip.hideText()


def test_the_current_block_is_scrolled_to(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    review = review_of_file(TAX)
    show(review)
    kept = [each for each, ruling in review.rulings.items() if ruling.verdict is Verdict.KEEP]
    assert kept[-1] not in dict(view.visible_rects())
    view.set_current(kept[-1])
    qtbot.waitUntil(lambda: kept[-1] in dict(view.visible_rects()), timeout=PATIENCE)
    rect = dict(view.visible_rects())[kept[-1]]
    assert view.canvas().rect().contains(rect.center())


def test_a_block_is_brought_to_the_top_and_told_as_the_top_one(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    show(review_of_file(TAX))
    scrolled: list[int] = []
    view.personScrolled.connect(lambda: scrolled.append(1))
    target = view.visible_rects()[-1][0]
    view.scroll_to_block(target, 0.0)
    qtbot.waitUntil(lambda: view.top_block()[0] == target, timeout=PATIENCE)
    assert view.top_block()[1] < 0.2
    assert scrolled == []


def test_the_ends_of_the_page_are_told_and_gone_to(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    show(review_of_file(TAX))
    assert view.ends() == (True, False)
    view.scroll_to_end(True)
    qtbot.waitUntil(lambda: view.ends() == (False, True), timeout=PATIENCE)
    view.scroll_to_end(False)
    qtbot.waitUntil(lambda: view.ends() == (True, False), timeout=PATIENCE)


def test_the_wheel_is_a_person_scrolling_and_with_alt_it_scrolls_alone(
    view: WebPageView, show: Shower, qtbot: QtBot
) -> None:
    show(review_of_file(TAX))
    with qtbot.waitSignal(view.personScrolled, timeout=PATIENCE):
        _turn(view, Qt.KeyboardModifier.NoModifier)
    alone: list[int] = []
    view._hands.turnedAlone.connect(alone.append)
    _turn(view, Qt.KeyboardModifier.AltModifier)
    assert alone == [72]


def _turn(view: WebPageView, modifiers: Qt.KeyboardModifier) -> None:
    hand, place = _hand(view), QPointF(100, 100)
    event = QWheelEvent(
        place,
        hand.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hand, event)


def test_a_decision_marks_only_what_changed(
    view: WebPageView, show: Shower, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = ferry_review()
    show(review)
    assert view.stage is not None
    calls: list[tuple[object, ...]] = []
    call = view.stage.call
    monkeypatch.setattr(view.stage, "call", lambda *parts: (calls.append(parts), call(*parts)))
    view.update_review(_after(review, "b12"))
    marks = next(parts[1] for parts in calls if parts[0] == "mark")
    assert list(marks) == ["b12"]
    _quiet(view, qtbot)
    assert asked(view, qtbot, "CSS.highlights.get('gp-legal').size") == 0


def test_a_page_of_more_than_two_megabytes_is_shown(view: WebPageView, show: Shower) -> None:
    words = "The harbour board met again and heard the same report on tides, tolls and timetables. "
    paragraphs = "".join(f"<p>{number}. {words * 12}</p>" for number in range(2200))
    assert len(paragraphs) > 2_200_000
    show(review_of_markup(f"<html><body>{paragraphs}</body></html>"))
    assert view.top_block()[0] == "b1"


def test_hidden_blocks_stay_hidden_and_are_counted(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    page = "<p>Seen by every reader of this page.</p><p hidden>Not seen at all.</p><p style='opacity:0'>Nor this.</p>"
    show(review_of_markup(page))
    assert "2 blocks are hidden" in view.foot.note.text()
    assert [block_id for block_id, _ in view.visible_rects()] == ["b1"]
    view.set_current("b2")
    qtbot.waitUntil(lambda: "Block 2 is hidden" in view.foot.note.text(), timeout=PATIENCE)
    with qtbot.waitSignal(view.blocksRequested):
        view.foot.button.click()


def test_theme_and_text_size_are_followed_while_a_page_is_shown(view: WebPageView, show: Shower, qtbot: QtBot) -> None:
    show(ferry_review())
    before = dict(view.visible_rects())["b1"].height()
    try:
        watcher().scale = 2.0
        watcher().choose(Qt.ColorScheme.Dark)
        qtbot.waitUntil(lambda: view.visible_rects()[0][1].height() > 1.5 * before, timeout=PATIENCE)
        rule = str(asked(view, qtbot, "document.adoptedStyleSheets[0].cssRules[0].cssText"))
        assert "line-through" in rule
        assert "background" not in rule  # drawn dark, it would be taken for an ink
    finally:
        watcher().scale = 1.0
        watcher().choose(Qt.ColorScheme.Unknown)


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process by signal")
def test_a_page_whose_process_ends_is_laid_out_again_and_the_second_time_given_up(
    view: WebPageView, show: Shower, qtbot: QtBot
) -> None:
    show(ferry_review())
    assert view.stage is not None
    # A report of the process that ended may still come: only what comes after its end is of the new one.
    with qtbot.waitSignal(view.stage.page.renderProcessTerminated, timeout=PATIENCE):
        os.kill(view.stage.page.renderProcessPid(), signal.SIGKILL)
    with qtbot.waitSignal(view.stage.laidOut, timeout=PATIENCE):
        pass
    assert view.visible_rects()
    with qtbot.waitSignal(view.stage.failed, timeout=PATIENCE):
        os.kill(view.stage.page.renderProcessPid(), signal.SIGKILL)
    assert "cannot be shown" in view.notice.title.text()
    assert view.foot.button.isVisible()
    show(review_of_file(TAX))
    assert view.visible_rects()


def test_without_webengine_the_view_says_so_and_offers_blocks(
    view: WebPageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module, "get_ready", lambda: "No module named 'PySide6.QtWebEngineCore'")
    view.show_review(ferry_review())
    assert "cannot be laid out on this computer" in view.notice.title.text()
    assert "QtWebEngineCore" in view.notice.detail.text()
    assert view.visible_rects() == []
    assert view.top_block() == ("", 0.0)
    view.set_current("b3")
    view.update_review(_after(ferry_review(), "b12"))
    assert view.selected() == ["b3"]
    with qtbot.waitSignal(view.blocksRequested):
        view.foot.button.click()


def test_what_is_asked_for_while_a_page_is_laid_out_is_done_when_it_is(view: WebPageView, qtbot: QtBot) -> None:
    review = review_of_file(TAX)
    view.show_review(review)
    last = [each for each, ruling in review.rulings.items() if ruling.verdict is Verdict.KEEP][-1]
    view.set_current(last)
    decision = set_reason(review, (last,), Reason.LEGAL)
    assert decision is not None
    view.update_review(apply(review, decision))
    qtbot.waitUntil(lambda: last in dict(view.visible_rects()), timeout=PATIENCE)
    _quiet(view, qtbot)
    assert asked(view, qtbot, "CSS.highlights.get('gp-legal').size > 0") is True


def test_the_program_is_ready_for_webengine_before_the_application_is_made() -> None:
    assert engine.get_ready() == ""
    assert "NOTFOUND" in os.environ["QTWEBENGINE_CHROMIUM_FLAGS"]
