"""The queue's model keeps its place while rows change."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.model import ReviewState
from gui.queue import QueueModel, RowRole
from tests.gui.queue.rows import FERRY, MINA, ROWS


def test_it_behaves_as_a_qt_model_through_every_change(qtbot: QtBot) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.update_row(replace(MINA, questions=0))
    model.set_open("r2")
    model.set_rows(ROWS[:2])
    model.set_rows(())
    assert tester.model() is model


def test_a_row_has_words_for_the_eye_the_ear_and_the_tooltip(qtbot: QtBot) -> None:
    model = QueueModel()
    model.set_rows(ROWS)
    index = model.index_of("r1")
    assert index.data() == FERRY.title
    assert "3 questions" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ferry.txt" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(RowRole.ROW) == FERRY
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_one_row_changes_alone(qtbot: QtBot) -> None:
    model = QueueModel()
    model.set_rows(ROWS)
    touched: list[int] = []
    model.dataChanged.connect(lambda first, last: touched.extend(range(first.row(), last.row() + 1)))
    model.update_row(replace(MINA, state=ReviewState.APPROVED))
    model.update_row(replace(MINA, review_id="elsewhere"))
    assert touched == [1]
    assert model.row_at(model.index_of("r2")).state is ReviewState.APPROVED


def test_the_same_rows_again_do_not_reset_the_view(qtbot: QtBot) -> None:
    model = QueueModel()
    model.set_rows(ROWS)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([replace(row, questions=9) for row in ROWS])
    assert model.row_at(model.index(0)).questions == 9


def test_a_review_that_is_not_shown_has_no_index(qtbot: QtBot) -> None:
    model = QueueModel()
    model.set_rows(ROWS)
    assert not model.index_of("elsewhere").isValid()
    assert not model.index_of(None).isValid()
    assert model.data(QModelIndex()) is None
