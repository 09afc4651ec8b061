"""A press on the line under the headline opens the field that was pressed, and the keys stay there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import FieldName, FieldValue
from gui.app import Desktop
from gui.article.rows import Part
from tests.gui.article.test_writing import ONE, TWO, names, on_desk
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import press, review_of, type_in

Key = Qt.Key
LATIN = {FieldName.BYLINE: "Ada Holm", FieldName.CREDIT: "Northwire", FieldName.DATE: "2026-03-04"}
ARABIC = {FieldName.TITLE: "مفاوضات جديدة", FieldName.BYLINE: "منى حداد", FieldName.DATE: "2026-03-04"}


def opened(open_desktop: Opener, place: Path, fields: dict[FieldName, str]) -> Desktop:
    values = tuple(FieldValue(name, value, "by hand") for name, value in fields.items())
    return on_desk(open_desktop, place, made([Line(ONE), Line(TWO)], values))


def place_of(desktop: Desktop, words: str) -> QPoint:
    """The middle of some words of the dateline, in the viewport."""
    article = desktop.window.article
    number, row = next((n, row) for n, row in enumerate(article.model.rows) if row.part is Part.DATELINE)
    rect = article.view.visualRect(article.model.index(number))
    start = row.text.index(words)
    across = [
        QPoint(x, rect.center().y())
        for x in range(rect.left(), rect.right(), 2)
        if start < article.painter.character_at(row, rect, QPoint(x, rect.center().y())) < start + len(words)
    ]
    return across[len(across) // 2]


def click(desktop: Desktop, place: QPoint, presses: int) -> None:
    """Press there once, or twice at once."""
    seen = desktop.window.article.view.viewport()
    QTest.mouseClick(seen, Qt.MouseButton.LeftButton, pos=place)
    if presses > 1:
        QTest.mouseDClick(seen, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseRelease(seen, Qt.MouseButton.LeftButton, pos=place)


def field_with_the_keys(desktop: Desktop) -> FieldName | None:
    rows = desktop.window.inspector.fields.rows
    return next((name for name, row in rows.items() if row.edit is QApplication.focusWidget()), None)


@pytest.mark.parametrize(
    ("words", "field"),
    [("Ada", FieldName.BYLINE), ("Northwire", FieldName.CREDIT), ("March", FieldName.DATE)],
)
@pytest.mark.parametrize("presses", [1, 2])
def test_the_field_that_was_pressed_has_the_keys(
    open_desktop: Opener, tmp_path: Path, words: str, field: FieldName, presses: int
) -> None:
    desktop = opened(open_desktop, tmp_path, LATIN)
    click(desktop, place_of(desktop, words), presses)
    assert field_with_the_keys(desktop) is field
    type_in("2026")
    press(Key.Key_Return)
    assert review_of(desktop).fields[field] == "2026"
    assert len(names(desktop)) == 1


def test_the_fields_of_a_line_from_right_to_left_are_found(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = opened(open_desktop, tmp_path, ARABIC)
    for words, field in (("2026", FieldName.DATE), ("منى", FieldName.BYLINE)):
        QTest.mouseClick(
            desktop.window.article.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(desktop, words)
        )
        assert field_with_the_keys(desktop) is field


def test_a_line_without_fields_opens_the_first_one(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = opened(open_desktop, tmp_path, {})
    view = desktop.window.article.view
    rect = view.visualRect(desktop.window.article.model.index(1))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert field_with_the_keys(desktop) is FieldName.BYLINE
