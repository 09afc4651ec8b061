"""The upper half of the inspector explains a block and asks for changes of it."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.model import Evidence, Reason, Review, Verdict
from core.review import apply, toggle
from gui.controls import KeyButton
from gui.inspector import Inspector
from tests.gui.samples import Line, doubled_review, ferry_review, review_of


@pytest.fixture
def review() -> Review:
    return ferry_review()


@pytest.fixture
def inspector(qtbot: QtBot, review: Review) -> Inspector:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(268, 700)
    inspector.show_review(review)
    inspector.show_block(review, "b9")
    inspector.show()
    return inspector


def test_a_duplicate_is_named_with_its_original_and_its_evidence(inspector: Inspector) -> None:
    why = inspector.why
    assert why.heading.text() == "Block 9"
    assert why.chip.text() == "duplicate"
    assert why.note.text() == "of block 5 · 100% alike"
    assert why.evidence.shown() == [("−", "Repeats block 5."), ("+", "readability keeps it.")]


def test_evidence_speaks_without_its_sign(inspector: Inspector) -> None:
    spoken = {label.accessibleName() for label in inspector.why.evidence.findChildren(QLabel)}
    assert {"For removing: Repeats block 5.", "For keeping: readability keeps it."} <= spoken


def test_much_evidence_is_folded_after_the_strongest(qtbot: QtBot, inspector: Inspector) -> None:
    pieces = tuple(Evidence("text", Verdict.KEEP, 0.9, f"Sentence {number}.") for number in range(9))
    review = review_of([Line("Some words.", evidence=pieces)])
    inspector.show_review(review)
    inspector.show_block(review, "b1")
    evidence = inspector.why.evidence
    assert [sentence for _, sentence in evidence.shown()] == [f"Sentence {number}." for number in range(5)]
    qtbot.mouseClick(evidence.more, Qt.MouseButton.LeftButton)
    assert len(evidence.shown()) == 9
    inspector.show_block(review, "b1")
    assert len(evidence.shown()) == 9
    qtbot.mouseClick(evidence.more, Qt.MouseButton.LeftButton)
    assert len(evidence.shown()) == 5


def test_a_question_is_marked_as_one(inspector: Inspector, review: Review) -> None:
    assert not inspector.why.question.isVisible()
    inspector.show_block(review, "b7")
    assert inspector.why.question.isVisible()
    assert inspector.why.chip.text() == "kept"
    assert inspector.why.note.text() == "58% sure"


def test_a_decision_of_the_editor_is_marked_as_one(inspector: Inspector, review: Review) -> None:
    decision = toggle(review, ["b9"])
    assert decision is not None
    decided = apply(review, decision)
    inspector.show_block(decided, "b9")
    assert inspector.why.mark.isVisible()
    assert "Proposed: remove as duplicate" in inspector.why.mark.text()
    assert inspector.why.toggle.name() == "Remove"


def test_keep_and_remove_change_places(qtbot: QtBot, inspector: Inspector, review: Review) -> None:
    toggle_button = inspector.why.toggle
    assert (toggle_button.name(), toggle_button.key()) == ("Keep", "Space")
    with qtbot.waitSignal(inspector.toggleRequested, timeout=500) as got:
        qtbot.mouseClick(toggle_button, Qt.MouseButton.LeftButton)
    assert got.args == [["b9"]]
    inspector.show_block(review, "b4")
    assert toggle_button.name() == "Remove"


def test_a_duplicate_can_stay_instead_of_its_original(qtbot: QtBot, inspector: Inspector) -> None:
    with qtbot.waitSignal(inspector.keepCopyRequested, timeout=500) as got:
        qtbot.mouseClick(inspector.why.keep_copy, Qt.MouseButton.LeftButton)
    assert got.args == ["b9"]


def test_each_copy_leads_to_the_next(qtbot: QtBot, inspector: Inspector, review: Review) -> None:
    for here in ("b9", "b5"):
        inspector.show_block(review, here)
        with qtbot.waitSignal(inspector.otherCopyRequested, timeout=500):
            qtbot.mouseClick(inspector.why.other_copy, Qt.MouseButton.LeftButton)


def test_in_a_repeated_passage_one_copy_stays_or_the_other_never_one_block_instead_of_another(
    inspector: Inspector,
) -> None:
    doubled = doubled_review()
    inspector.show_review(doubled)
    inspector.show_block(doubled, "b9")
    assert inspector.why.resolver.isVisible()
    assert not inspector.why.keep_copy.isVisible()
    assert not inspector.why.other_copy.isVisible()
    inspector.show_block(doubled, "b8")
    assert not inspector.why.resolver.isVisible()


def test_the_digits_stand_on_the_button_they_act_for(inspector: Inspector) -> None:
    inspector.why.show_digits(True)
    assert inspector.why.reason.key() == ""
    inspector.why.show_digits(False)
    assert inspector.why.reason.key() == "1–9"


def test_a_block_without_copies_offers_none(inspector: Inspector, review: Review) -> None:
    inspector.show_block(review, "b8")
    assert not inspector.why.other_copy.isVisible()
    assert not inspector.why.keep_copy.isVisible()


def test_a_reason_is_chosen_from_a_menu_that_shows_the_keys(qtbot: QtBot, inspector: Inspector) -> None:
    menu = inspector.why.reason.menu()
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert [entry.text().split("\t")[1] for entry in entries[:9]] == [str(key) for key in range(1, 10)]
    assert len(entries) == len(Reason) - 1
    legal = next(entry for entry in entries if "legal" in entry.text())
    with qtbot.waitSignal(inspector.reasonRequested, timeout=500) as got:
        legal.trigger()
    assert got.args == [["b9"], Reason.LEGAL]


def test_no_page_and_no_block_are_said(inspector: Inspector, review: Review) -> None:
    inspector.show_block(review, None)
    assert "Choose a block" in inspector.empty.text()
    inspector.show_review(None)
    assert "Open a page" in inspector.empty.text()
    assert not inspector.why.isVisible()
    assert not inspector.fields.isVisible()


def placed(inspector: Inspector) -> list[QRect]:
    """The boxes of everything that shows words, in the scrolled content's coordinates."""
    content = inspector.area.widget()
    kinds = (QLabel, KeyButton, *(type(row) for row in list(inspector.fields.rows.values())[:1]))
    parts = [part for kind in kinds for part in content.findChildren(kind) if part.isVisible()]
    return [QRect(_corner(part, content), part.size()) for part in parts]


def _corner(part: QWidget, content: QWidget) -> QPoint:
    return part.mapTo(content, QPoint(0, 0))


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("width", [190, 268, 420])
@pytest.mark.parametrize("block_id", ["b9", "b7", "b3"])
def test_nothing_covers_anything_at_any_font_size(
    inspector: Inspector, review: Review, scale_font: Callable[[float], None], scale: float, width: int, block_id: str
) -> None:
    scale_font(scale)
    inspector.resize(round(width * scale), 420)
    inspector.show_block(review, block_id)
    QApplication.processEvents()
    boxes = placed(inspector)
    assert all(not one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(box.left() >= 0 and box.right() < inspector.area.viewport().width() for box in boxes)


def test_a_low_pane_scrolls(inspector: Inspector) -> None:
    inspector.resize(268, 150)
    QApplication.processEvents()
    assert inspector.area.verticalScrollBar().maximum() > 0


def test_markup_in_a_page_is_shown_and_not_obeyed(qtbot: QtBot, inspector: Inspector) -> None:
    review = review_of([Line("<img src=file:///dev/zero>", Reason.JUNK)])
    inspector.show_review(review)
    inspector.show_block(review, "b1")
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in inspector.findChildren(QLabel))


def test_every_button_says_what_it_does(inspector: Inspector) -> None:
    for button in inspector.findChildren(KeyButton):
        assert button.accessibleName()
        assert button.toolTip()
