"""The wavy lines: under the words of the rows that are painted, and of the passage that is typed in."""

from PySide6.QtCore import QObject, QTimer

from core.model import BlockKind
from core.spelling import Word
from gui.article import ArticlePane, CopyRow, Part
from gui.article.editor import LONGEST, CopyEditor
from gui.flow.texts import Mark
from gui.spelling.speller import Spans, Speller

_PAUSE = 60  # ms after a key


class Underlining(QObject):
    """Underlines what is misspelt in the article, as it becomes known.

    Args:
        article: the article.
        speller: knows the words.
    """

    def __init__(self, article: ArticlePane, speller: Speller) -> None:
        super().__init__(article)
        self._article = article
        self._speller = speller
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._underline_typed)
        article.painter.misspelt = self._marks
        article.editingChanged.connect(self._on_editing)
        speller.learned.connect(self._refresh)

    def stop(self) -> None:
        """Let no timer fire any more."""
        self._soon.stop()

    def _marks(self, row: CopyRow) -> tuple[Mark, ...]:
        if not is_checked(row):
            return ()
        return tuple((word.start, word.end, "misspelt") for word in self._speller.misspelt(row.text, code_of(row)))

    def _refresh(self) -> None:
        self._article.view.viewport().update()
        self._soon.start()

    def _on_editing(self, begun: bool) -> None:
        editor = self._article.editor
        if begun and editor is not None:
            editor.textChanged.connect(self._soon.start)
            editor.cursorPositionChanged.connect(self._soon.start)
            self._underline_typed()

    def _underline_typed(self) -> None:
        editor, row = self._article.editor, self._article.row_typed
        if editor is None or row is None or not is_checked(row):
            return
        text, code = editor.exact_text, code_typed(editor)
        found = self._speller.misspelt(text, code) if len(text) <= LONGEST else ()
        editor.underline((word.start, word.end) for word in found if not self._is_being_typed(editor, word))

    def _is_being_typed(self, editor: CopyEditor, word: Word) -> bool:
        """A word at the caret may not be whole yet."""
        start, end = editor.selected()
        return start == end and word.start <= start <= word.end and self._article.words_changed


def is_checked(row: CopyRow) -> bool:
    """Whether a row has words of the article's language: code and the names of the dateline have not."""
    return row.part is not Part.DATELINE and row.kind is not BlockKind.CODE and len(row.text) <= LONGEST


def code_of(row: CopyRow) -> Spans:
    """Where code stands in a row."""
    return tuple((start, end) for start, end, kind in row.marks if kind == "code")


def code_typed(editor: CopyEditor) -> Spans:
    """Where code stands in what is typed."""
    return tuple((each.start, each.end) for each in editor.inline if each.mark == "code")
