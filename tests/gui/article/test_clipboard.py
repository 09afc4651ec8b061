"""Text goes to and comes from the clipboard with its words, its marks and nothing else, in the real window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from core.model import Inline
from core.review import article
from gui.app import Desktop
from tests.gui.article.test_writing import ONE, THREE, TWO, desktop, marked, on_desk, open_at, words
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, SHIFT, press, review_of, type_in

__all__ = ["desktop"]

Key = Qt.Key


def clip(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_pasted_markup_keeps_its_marks_and_nothing_else(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    clip(
        "red bold link",
        '<p style="color:red;font-family:Comic Sans">\u201cred\u00a0<b>bold</b> <a href="https://a.example/x"'
        ' onclick="x()">link</a><a href="javascript:x()">!</a><script>x()</script><img src="file:///etc/passwd"></p>',
    )
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    passage = article(review_of(desktop)).body[1]
    assert passage.text == f"{TWO}\u201cred\u00a0bold link!"
    start = len(TWO)
    assert passage.inline == (
        Inline(start + 5, start + 9, "bold"),
        Inline(start + 10, start + 14, "link", "https://a.example/x"),
    )


def test_pasted_paragraphs_become_paragraphs_of_the_block(desktop: Desktop) -> None:
    open_at(desktop, "b2", 5)
    clip("One.\n\nTwo\u2014\u00a0three.\r\nFour ")
    press(Key.Key_V, CTRL)
    type_in("and ")
    press(Key.Key_Escape)
    assert words(desktop) == [ONE, "StoneOne.", "Two\u2014\u00a0three.", "Four and  costs money.", THREE]
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE]


def test_a_passage_copied_and_pasted_is_the_same_with_its_marks(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, marked())
    open_at(desktop, "b1").select(0, 17)
    press(Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "The quay is long."
    assert '<p>The <a href="https://holm.example/quay">quay</a> is <strong>long</strong>.</p>' in data.html()
    assert "font" not in data.html()
    press(Key.Key_Down)
    press(Key.Key_End)
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    last = article(review_of(desktop)).body[1]
    assert last.text == f"{TWO}The quay is long."
    assert {each.mark for each in last.inline} == {"bold", "link"}


def test_the_article_is_copied_as_text_and_as_html(desktop: Desktop) -> None:
    press(Key.Key_C, CTRL | SHIFT)
    data = QGuiApplication.clipboard().mimeData()
    assert THREE in data.text()
    assert f"<p>{THREE}</p>" in data.html()


def test_without_an_editor_copying_takes_the_current_passage(desktop: Desktop) -> None:
    desktop.bench.go_to("b2")
    desktop.window.article.view.setFocus()
    press(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().mimeData().text() == TWO
