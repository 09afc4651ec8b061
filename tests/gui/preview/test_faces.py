"""Ways to show a file: pages by keys, tables, and what is said where a part of Qt is missing."""

import sys
from dataclasses import replace

import pytest
import typst
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.model import Format
from gui.preview.faces import TableFace, pages_face, web_face
from gui.preview.faces.pages import MissingFace
from gui.preview.faces.reader import UnlaidFace
from gui.preview.rendering import Pages, Rendered
from gui.preview.tables import Table
from gui.theme import Role, theme, watcher
from tests.core.export.articles import PLAIN, outgoing

REVIEW = outgoing(PLAIN).review


def pdf(*pages: str) -> bytes:
    """A PDF with these words on its pages."""
    return typst.compile("\n#pagebreak()\n".join(pages).encode())


def shown_pages(data: bytes) -> Rendered:
    return Rendered(REVIEW, Format.PDF, shown=Pages(data))


def test_pages_are_drawn_as_they_are_and_scrolled_by_keys(qtbot: QtBot) -> None:
    from gui.preview.faces.pdf import PdfFace

    face = pages_face(None)  # type: ignore[arg-type]
    assert isinstance(face, PdfFace)
    qtbot.addWidget(face)
    face.resize(420, 500)
    face.show()
    face.take(shown_pages(pdf("The ferry sails.", "Again.", "The end.")))
    assert face.document.pageCount() == 3
    assert "The ferry sails." in face.document.getAllText(0).text()
    assert face.note() == "Page 1 of 3"
    face.setFocus()
    bar = face.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(face.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(face.view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.waitUntil(lambda: face.note() == "Page 3 of 3")
    assert face.view.accessibleName()
    face.take(shown_pages(pdf("The ferry sails.", "Again.", "The very end.")))
    assert bar.value() == bar.maximum(), "a decision leaves the reader where they are"
    QTest.keyClick(face.view, Qt.Key.Key_Home)
    assert bar.value() == 0
    face.clear()
    assert face.note() == ""


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_surround_of_pages_is_the_windows_paper_and_the_page_is_white(qtbot: QtBot, scheme: Qt.ColorScheme) -> None:
    watcher().choose(scheme)
    face = pages_face(None)  # type: ignore[arg-type]
    qtbot.addWidget(face)
    face.resize(420, 500)
    face.show()
    face.take(shown_pages(pdf("The ferry sails.")))

    def colours() -> tuple[str, str]:
        picture = face.grab().toImage()
        return picture.pixelColor(2, 2).name(), picture.pixelColor(210, 250).name()

    qtbot.waitUntil(lambda: colours() == (theme().colour(Role.WINDOW).name(), "#ffffff"), timeout=10_000)
    watcher().choose(Qt.ColorScheme.Unknown)


def test_where_qt_draws_no_pages_it_is_said_with_what_to_do(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "gui.preview.faces.pdf", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtPdf", None)
    face = pages_face(None)  # type: ignore[arg-type]
    qtbot.addWidget(face)
    assert isinstance(face, MissingFace)
    face.take(shown_pages(b""))
    assert "QtPdf" in face.notice.detail.text()
    assert "its own program" in face.notice.detail.text()


def test_where_webengine_is_missing_it_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.preview.faces.reader.get_ready", lambda: "no engine")
    face = web_face(None)  # type: ignore[arg-type]
    qtbot.addWidget(face)
    assert isinstance(face, UnlaidFace)
    assert "no engine" in face.notice.detail.text()


def test_a_table_says_how_much_of_it_is_shown(qtbot: QtBot) -> None:
    face = TableFace()
    qtbot.addWidget(face)
    rows = (("One", "True"), ("Two" * 200, "False"))
    table = Table(("text", "kept"), ("string", "bool"), rows, 3, current=1)
    face.take(Rendered(REVIEW, Format.PARQUET, shown=table))
    assert [each.row() for each in face.view.selectionModel().selectedRows()] == [1]
    assert face.note() == "The first 2 rows of 3"
    face.take(Rendered(REVIEW, Format.PARQUET, shown=replace(table, total=900, first=700)))
    assert face.note() == "2 rows of 900, from row 701 on"
    model = face.view.model()
    assert model.headerData(1, Qt.Orientation.Vertical) == 702
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)] == ["text", "kept"]
    assert model.data(model.index(0, 0)) == "One"
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole).startswith("TwoTwo")
    assert face.view.columnWidth(0) < 500
    face.clear()
    assert model.rowCount() == 0
