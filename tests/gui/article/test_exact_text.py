import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.article.exact_text import ExactText, clean

SPECIAL = "\u00a0\u202f\ufdd0\ufdd1\u2028\u2029\ufffc\r\n\t\x00\x1c\x85\ue000\ud800\udfff\ufffe\ufeff"
HOSTILE = SPECIAL + "😀🏳\u200d\u0301\u05d0\u0627\u202e\u2066"
common = st.characters(max_codepoint=0x6FF)
texts = st.text(alphabet=st.one_of(st.sampled_from(HOSTILE), common), max_size=40)
typed = st.text(alphabet=st.one_of(st.sampled_from("ab \u00a0😀\u0301\u0627"), common), max_size=8)

patient = settings(deadline=None)  # the first character of a script makes Qt look through every font


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Followed:
    """A real document, and the exact text that follows it."""

    def __init__(self, text: str) -> None:
        self.exact = ExactText(text)
        self.document = QTextDocument()
        self.document.documentLayout()  # without a layout a document reports no changes
        self.document.setPlainText(self.exact.shown)
        self.document.clearUndoRedoStacks()
        self.document.contentsChange.connect(self._follow)

    def _follow(self, position: int, removed: int, added: int) -> None:
        self.exact.patch(position, removed, added, self.document.toRawText())

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace code points ``start`` to ``end`` of the exact text, as typing over a selection does."""
        now = self.exact.text
        cursor = QTextCursor(self.document)
        cursor.setPosition(units(now[:start]))
        cursor.setPosition(units(now[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)


@patient
@given(text=texts)
def test_the_document_holds_every_text_it_is_given(qapp: object, text: str) -> None:
    followed = Followed(text)

    assert followed.document.toRawText() == followed.exact.shown
    assert followed.exact.text == text
    assert units(followed.exact.shown) == units(text)


edits = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12), typed), max_size=8)


@settings(max_examples=300, deadline=None)
@given(text=texts, steps=edits)
@example(text="a\u00a0b", steps=[(0, 1, "x")])
@example(text="😀😁", steps=[(0, 1, "😁")])
def test_untouched_characters_stay_exactly_as_they_were(
    qapp: object, text: str, steps: list[tuple[int, int, str]]
) -> None:
    followed = Followed(text)
    expected = text
    for at, length, words in steps:
        start = min(at, len(expected))
        end = min(start + length, len(expected))
        new = clean(words)
        followed.replace(start, end, new)
        expected = expected[:start] + new + expected[end:]
        assert followed.exact.text == expected


@patient
@given(text=texts, steps=edits)
def test_taking_typing_back_restores_the_text_exactly(
    qapp: object, text: str, steps: list[tuple[int, int, str]]
) -> None:
    followed = Followed(text)
    for at, length, words in steps:
        start = min(at, len(followed.exact.text))
        end = min(start + length, len(followed.exact.text))
        followed.replace(start, end, clean(words))

    while followed.document.isUndoAvailable():
        followed.document.undo()

    assert followed.exact.text == text


@patient
@given(text=texts)
def test_what_is_pasted_is_one_line_a_document_can_hold(qapp: object, text: str) -> None:
    pasted = clean(text)

    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in pasted)
    document = QTextDocument()
    QTextCursor(document).insertText(pasted)
    assert document.toRawText() == pasted


@pytest.mark.parametrize(
    ("text", "pasted"),
    [("one\r\n two", "one two"), ("a\tb", "a b"), ("1\u00a0000", "1\u00a0000"), ("<b>bold</b>", "<b>bold</b>")],
)
def test_pasting_keeps_the_words(text: str, pasted: str) -> None:
    assert clean(text) == pasted


def test_a_change_that_counts_more_than_it_changes_leaves_the_rest_alone() -> None:
    exact = ExactText("a\ufdd0b")

    exact.patch(0, 4, 4, exact.shown)

    assert exact.text == "a\ufdd0b"


def test_a_line_break_that_comes_from_outside_becomes_a_space() -> None:
    exact = ExactText("ab")

    exact.patch(1, 0, 1, "a\u2029b")

    assert exact.text == "a b"
