"""Text goes to and comes from the clipboard with its words, its marks and nothing else, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from core.model import BlockKind, Inline
from core.review import article
from gui.app import Desktop
from tests.gui.article.test_writing import ONE, THREE, TWO, desktop, marked, on_desk, open_at, words
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
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


# --- what passages are goes along ------------------------------------------------------------------------------------


def seen(desktop: Desktop) -> list[tuple[str, int, int | None, str]]:
    words(desktop)
    return [(each.kind.value, each.level, each.number, each.text) for each in article(review_of(desktop)).body]


STRUCTURED = (
    "<h2>Head</h2><p>Plain.</p><ol><li>First<ul><li>Deep</li></ul></li><li>Second</li></ol>"
    "<blockquote><p>Said.</p></blockquote><ul><li>Point</li></ul><p>Last.</p>"
)


def test_pasted_headings_lists_and_quotes_stay_what_they_are(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    clip("Head Plain.", STRUCTURED)
    press(Key.Key_V, CTRL)
    type_in("!")
    press(Key.Key_Escape)
    assert seen(desktop)[2:-1] == [
        ("heading", 2, None, "Head"),
        ("paragraph", 0, None, "Plain."),
        ("list-item", 1, 1, "First"),
        ("list-item", 2, None, "Deep"),
        ("list-item", 1, 2, "Second"),
        ("quote", 0, None, "Said."),
        ("list-item", 1, None, "Point"),
        ("paragraph", 0, None, "Last.!"),
    ]
    assert len(review_of(desktop).decisions) == 2


def test_a_passage_keeps_what_it_is_where_a_list_is_pasted_behind_its_words(desktop: Desktop) -> None:
    open_at(desktop, "b2", 5)
    clip("One Two", "<ul><li>One</li><li>Two</li></ul>")
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert seen(desktop)[1:3] == [("paragraph", 0, None, "StoneOne"), ("list-item", 1, None, "Two costs money.")]


def test_a_list_pasted_over_several_passages_is_one(desktop: Desktop) -> None:
    open_at(desktop, "b1", 0)
    press(Key.Key_End, CTRL | SHIFT)
    clip("One Two", "<ol><li>One</li><li>Two</li></ol>")
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert seen(desktop) == [("list-item", 1, 1, "One"), ("list-item", 1, 2, "Two")]


def test_plain_paragraphs_pasted_into_a_list_are_items_of_it(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_8, CTRL | SHIFT)
    press(Key.Key_Return)
    clip("One Two", "<p>One</p><p>Two</p>")
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert [each[0] for each in seen(desktop)] == ["paragraph", "list-item", "list-item", "list-item", "paragraph"]


def items() -> list[Line]:
    return [
        Line(text, kind=BlockKind.LIST_ITEM, level=1, number=n) for n, text in enumerate(["Tar", "Salt", "Sand"], 1)
    ]


def test_items_cut_and_pasted_elsewhere_are_items_still(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line(ONE), *items(), Line(TWO), Line(THREE)]))
    open_at(desktop, "b2", 0)
    for _ in range(2):
        press(Key.Key_Down, SHIFT)
    press(Key.Key_End, SHIFT)
    press(Key.Key_X, CTRL)
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<li>") == 3
    assert "<ol>" in html
    press(Key.Key_Escape)
    assert seen(desktop) == [("paragraph", 0, None, each) for each in (ONE, TWO, THREE)]
    open_at(desktop, "b5")
    press(Key.Key_Return)
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert seen(desktop) == [
        ("paragraph", 0, None, ONE),
        ("paragraph", 0, None, TWO),
        ("list-item", 1, 1, "Tar"),
        ("list-item", 1, 2, "Salt"),
        ("list-item", 1, 3, "Sand"),
        ("paragraph", 0, None, THREE),
    ]


def test_a_copied_heading_is_one_in_an_empty_passage_and_words_in_another(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line("Head", kind=BlockKind.HEADING, level=3), Line(TWO)]))
    desktop.bench.go_to("b1")
    desktop.window.article.view.setFocus()
    press(Key.Key_C, CTRL)
    open_at(desktop, "b2")
    press(Key.Key_V, CTRL)
    press(Key.Key_Return)
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert seen(desktop)[1:] == [("paragraph", 0, None, f"{TWO}Head"), ("heading", 3, None, "Head")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Tar\n2. Salt\n3. Sand", [1, 2, 3]),
        ("1) Tar\n\n2) Salt\n\n3) Sand\n", [1, 2, 3]),
        ("\u0661. Tar\n\u0662. Salt\n\u0663. Sand", [1, 2, 3]),
        ("1. Tar\n2. Salt", [None, None]),
        ("1. Tar\n2. Salt\n4. Sand", [None, None, None]),
        ("1. Tar\n2. Salt\nSand", [None, None, None]),
        ("3. Tar\n4. Salt\n5. Sand", [None, None, None]),
        ("1.5 Tar\n2.5 Salt\n3.5 Sand", [None, None, None]),
    ],
)
def test_plain_lines_that_count_up_are_a_list_where_a_passage_begins(
    desktop: Desktop, text: str, numbers: list[int | None]
) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    clip(text)
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    pasted = seen(desktop)[2:-1]
    assert [each[2] for each in pasted] == numbers
    lines = [line for line in text.splitlines() if line]
    assert [each[3] for each in pasted] == (["Tar", "Salt", "Sand"] if any(numbers) else lines)


def test_lines_that_count_up_are_words_behind_words(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    clip("1. Tar\n2. Salt\n3. Sand")
    press(Key.Key_V, CTRL)
    press(Key.Key_Escape)
    assert words(desktop)[1:4] == [f"{TWO}1. Tar", "2. Salt", "3. Sand"]
