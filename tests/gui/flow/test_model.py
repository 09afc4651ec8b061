from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.flow import FlowModel, FlowRow
from gui.flow.ordering import in_common


def row(number: int, text: str = "") -> FlowRow:
    return FlowRow(f"b{number}", (f"b{number}",), text or f"text {number}")


numbers = st.sets(st.integers(1, 20))


@given(before=numbers, after=numbers, changed=numbers)
def test_updating_leads_to_the_new_rows_and_tells_only_of_differences(
    qapp: object, before: set[int], after: set[int], changed: set[int]
) -> None:
    model: FlowModel[FlowRow] = FlowModel()
    tester = QAbstractItemModelTester(model)
    rows = {number: row(number) for number in before | after}
    model.reset_rows([rows[number] for number in sorted(before)])
    told: list[str] = []

    def tell(first: QModelIndex, last: QModelIndex) -> None:
        told.extend(each.key for each in model.rows[first.row() : last.row() + 1])

    model.dataChanged.connect(tell)
    new = [row(number, "other") if number in changed else rows[number] for number in sorted(after)]

    model.update_rows(new)

    assert list(model.rows) == new
    assert sorted(told) == sorted(f"b{number}" for number in before & after & changed)
    assert all(model.row_of(f"b{number}") == place for place, number in enumerate(sorted(after)))
    tester.deleteLater()


def test_a_row_that_moves_leaves_the_others_where_they_are(qtbot: QtBot) -> None:
    model: FlowModel[FlowRow] = FlowModel()
    model.reset_rows([row(number) for number in range(1, 6)])
    gone: list[str] = []
    model.rowsAboutToBeRemoved.connect(lambda _parent, first, _last: gone.append(model.rows[first].key))

    with qtbot.assertNotEmitted(model.modelReset):
        model.update_rows([row(1), row(4), row(2), row(3), row(5)])

    assert [one.key for one in model.rows] == ["b1", "b4", "b2", "b3", "b5"]
    assert gone == ["b4"]


def test_a_row_can_show_several_blocks() -> None:
    model: FlowModel[FlowRow] = FlowModel()
    model.reset_rows([FlowRow("dateline", ("b1", "b4"), "Northwire")])

    assert model.row_of("b1") == model.row_of("b4") == 0
    assert model.row_of("b2") is None
    assert model.data(QModelIndex()) is None


def test_of_a_long_page_only_the_rows_that_changed_are_looked_into(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[Sequence[str]] = []
    monkeypatch.setattr(
        "gui.flow.model.in_common", lambda old, new: looked_at.extend((old, new)) or in_common(old, new)
    )
    model: FlowModel[FlowRow] = FlowModel()
    rows = [row(number) for number in range(1, 1001)]
    model.reset_rows(rows)

    model.update_rows([*rows[:400], row(401, "other"), *rows[402:]])

    assert looked_at == [["b401", "b402"], ["b401"]]
    assert model.rowCount() == 999


def test_a_model_tells_which_blocks_it_shows() -> None:
    model: FlowModel[FlowRow] = FlowModel()
    model.reset_rows([FlowRow("dateline", ("b1", "b4"), "Northwire")])
    assert "b4" in model
    assert "b2" not in model
