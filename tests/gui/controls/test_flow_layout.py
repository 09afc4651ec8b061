"""Nothing in a flow covers anything else, at any width and in either direction."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.controls import FlowLayout, KeyButton

NAMES = ("Keep", "Reason", "Keep this copy instead", "See other copy")


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    for name in NAMES:
        layout.addWidget(KeyButton(name, "M"))
    return holder


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [60, 150, 268, 420, 900])
def test_no_button_covers_another(holder: QWidget, width: int, direction: Qt.LayoutDirection) -> None:
    holder.setLayoutDirection(direction)
    holder.resize(width, holder.layout().heightForWidth(width))
    holder.show()
    boxes = [child.geometry() for child in holder.findChildren(KeyButton)]
    assert all(not one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(holder.rect().contains(box) for box in boxes)


def test_a_hidden_button_takes_no_room(holder: QWidget) -> None:
    holder.show()
    before = holder.layout().sizeHint().width()
    holder.findChildren(KeyButton)[2].hide()
    assert holder.layout().sizeHint().width() < before


def test_the_first_stands_on_the_right_in_a_mirrored_layout(holder: QWidget) -> None:
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(900, 40)
    holder.show()
    first, second = holder.findChildren(KeyButton)[:2]
    assert first.geometry().right() == 899
    assert second.x() < first.x()
