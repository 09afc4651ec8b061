"""The strip shows what fits, tells of the rest, and leads to the block or keeps it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.review import Loss, apply, toggle, would_lose
from gui.losses import LossStrip
from tests.gui.samples import ferry_review

LOSSES = (
    Loss("b10", 0.8, ("a figure",)),
    Loss("b12", 0.5, ("a quote",)),
    Loss("b2", 0.4, ()),
    Loss("b14", 0.3, ("a figure",)),
)


@pytest.fixture
def strip(qtbot: QtBot) -> LossStrip:
    strip = LossStrip()
    qtbot.addWidget(strip)
    strip.resize(1520, strip.sizeHint().height())
    strip.show_losses(ferry_review(), LOSSES)
    strip.show()
    return strip


def shown(strip: LossStrip) -> list[str]:
    return [chip.block_id for chip in strip.chips if chip.isVisible()]


def test_losses_stand_in_their_order(strip: LossStrip) -> None:
    assert shown(strip) == ["b10", "b12", "b2", "b14"]
    assert strip.chips[0].text().startswith("10 · ")
    assert strip.chips[0].text().endswith("a figure")


@pytest.mark.parametrize("width", [1440, 1000, 700, 420, 260, 60])
def test_chips_never_cover_one_another_or_leave_the_strip(strip: LossStrip, width: int) -> None:
    strip.resize(width, strip.height())
    boxes = [chip.geometry() for chip in strip.chips if chip.isVisible()]
    if strip.more.isVisible():
        boxes.append(strip.more.geometry())
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert all(box.right() < width for box in boxes[:-1])


def test_what_does_not_fit_is_counted_and_in_a_menu(qtbot: QtBot, strip: LossStrip) -> None:
    strip.resize(520, strip.height())
    hidden = [chip.block_id for chip in strip.chips if not chip.isVisible()]
    assert hidden
    assert strip.more.name() == f"+{len(hidden)} ▾"
    with qtbot.waitSignal(strip.blockClicked, timeout=500) as got:
        strip.more.menu().actions()[0].trigger()
    assert got.args == [hidden[0]]


def test_a_click_goes_to_the_block(qtbot: QtBot, strip: LossStrip) -> None:
    with qtbot.waitSignal(strip.blockClicked, timeout=500) as got:
        qtbot.mouseClick(strip.chips[1].words, Qt.MouseButton.LeftButton)
    assert got.args == ["b12"]


def test_enter_goes_to_the_block(qtbot: QtBot, strip: LossStrip) -> None:
    with qtbot.waitSignal(strip.blockClicked, timeout=500) as got:
        qtbot.keyClick(strip.chips[2].words, Qt.Key.Key_Return)
    assert got.args == ["b2"]


def test_the_plus_keeps_the_block(qtbot: QtBot, strip: LossStrip) -> None:
    with qtbot.waitSignal(strip.keepRequested, timeout=500) as got:
        qtbot.mouseClick(strip.chips[0].turn, Qt.MouseButton.LeftButton)
    assert got.args == ["b10"]


def test_nothing_to_lose_is_said(strip: LossStrip) -> None:
    strip.show_losses(ferry_review(), ())
    assert shown(strip) == []
    assert strip._empty.isVisible()
    assert strip._empty.text() == "Nothing like an article would be lost."
    strip.show_review(None)
    assert "once a page is open" in strip._empty.text()


def test_a_kept_block_is_no_loss_any_more(strip: LossStrip) -> None:
    review = ferry_review()
    strip.show_review(review)
    first = would_lose(review)[0].block_id
    assert shown(strip)[0] == first
    decision = toggle(review, [first])
    assert decision is not None
    strip.show_review(apply(review, decision))
    assert first not in shown(strip)


def test_the_first_chip_stands_on_the_right_in_a_mirrored_layout(strip: LossStrip) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.show_losses(ferry_review(), LOSSES[:2])
    first, second = strip.chips
    assert first.x() > second.x()


def test_every_button_says_what_it_does(strip: LossStrip) -> None:
    chip = strip.chips[0]
    assert chip.words.accessibleName() == "Go to Block 10, removed"
    assert "a figure" in chip.words.accessibleDescription()
    assert chip.turn.accessibleName() == "Keep Block 10"
    assert chip.words.toolTip()
    assert chip.turn.toolTip()
