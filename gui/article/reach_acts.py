"""What is done with all that is selected over several passages: as one text, and as one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.model import BlockKind, Decision, Inline, Review, Shape
from core.review import Spot, link_between, mark_between, replace_between, toggle_shape_between
from gui.article.clipping import clips_of, mime_of
from gui.article.editing import Editing
from gui.article.editor import LONGEST
from gui.article.exact_text import LINE
from gui.article.keys import Wish
from gui.article.model import ArticleModel
from gui.article.reaching import Reaching
from gui.article.rows import Part
from gui.article.typed import Caret, Clip, together
from gui.article.writing import Writing


class ReachActs(QObject):
    """Copies, cuts, replaces and deletes what reaches over several passages, and types on where it stood.

    Attributes:
        wanted: make this step (a function from a review to a decision).
        refused: why something cannot be pasted, for a person.
    """

    wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, reaching: Reaching, editing: Editing, model: ArticleModel, writing: Writing) -> None:
        super().__init__(reaching)
        self._reaching = reaching
        self._editing = editing
        self._model = model
        self._writing = writing
        editing.wished.connect(self._on_wish)
        editing.replaced.connect(self._replace)

    def _on_wish(self, wish: Wish) -> None:
        acts = {
            Wish.ERASE: self._replace,
            Wish.BREAK: lambda: self._replace("\n"),
            Wish.COPY: self._copy,
            Wish.CUT: self._cut,
            Wish.PASTE: self._paste,
        }
        if wish in acts:
            acts[wish]()

    def toggle_mark(self, mark: str) -> None:
        """Mark all that is selected, or take the mark from it; it stays selected."""
        self._keep_selected(lambda review, start, end: mark_between(review, start, end, mark))

    def _keep_selected(self, make: Callable[[Review, Spot, Spot], Decision | None]) -> None:
        """Take a step from where to where it reaches, and leave selected what was."""
        held, spots = self._reaching.held(), self._spots()
        if held is None or spots is None:
            return
        self.wanted.emit(lambda review: make(review, *spots))
        if all(self._model.number_of(key) is not None for key, _ in held):
            self._reaching.select(*held)

    def link(self, href: str) -> None:
        """Let all that is selected be links to this address, or to none where it is empty; it stays selected."""
        self._keep_selected(lambda review, start, end: link_between(review, start, end, href))

    def shape(self, wanted: Shape) -> None:
        """Make every passage that is selected one of this sort, or plain ones again; they stay selected."""
        self._keep_selected(lambda review, start, end: toggle_shape_between(review, start, end, wanted))

    def address(self) -> str:
        """The address of the links among what is selected; empty where there is none, or not only one."""
        found = {
            each.href
            for row, start, end in self._reaching.rows()
            for each in row.inline
            if each.mark == "link" and each.start < end and each.end > start
        }
        return found.pop() if len(found) == 1 else ""

    @property
    def takes_marks(self) -> bool:
        """Whether something of what is selected can be bold, or a link."""
        return any(row.takes_marks for row, _, _ in self._reaching.rows())

    def _spots(self) -> tuple[Spot, Spot] | None:
        """From where to where it reaches, as the article counts."""
        rows = self._reaching.rows()
        if len(rows) < 2:  # within one passage its editor does it
            return None
        (first, start, _), (last, _, end) = rows[0], rows[-1]
        return Spot(first.block_ids[0], first.line, start), Spot(last.block_ids[0], last.line, end)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(self._reaching.clips()))

    def _cut(self) -> None:
        self._copy()
        self._replace()

    def _paste(self) -> None:
        source, rows = QGuiApplication.clipboard().mimeData(), self._reaching.rows()
        editor = self._editing.editor
        if editor is None or not rows or not editor.canInsertFromMimeData(source):
            return
        head = Clip(rows[0][0].text[: rows[0][1]])
        clips = clips_of(source, code=rows[0][0].kind is BlockKind.CODE, begins=not head.text.strip())
        if sum(len(clip.text) for clip in clips) + len(rows[0][0].text) + len(rows[-1][0].text) > LONGEST:
            self.refused.emit(self.tr("What was pasted is too long for one passage."))
        elif clips:
            whole = together(Clip(""), clips, Clip(""))
            self._replace(whole.text, whole.inline, together(head, clips, Clip("")).shapes)

    def _replace(self, text: str = "", inline: Sequence[Inline] = (), shapes: Sequence[Shape | None] = ()) -> None:
        """Put these words in place of all that is selected, and type on behind them."""
        rows, spots = self._reaching.rows(), self._spots()
        if spots is None:
            return
        (first, start, _), (last, _, end) = rows[0], rows[-1]
        number = self._model.number_of(first.key) or 0
        head, tail = first.text[:start], last.text[end:]
        self._reaching.let_go()
        before = self._model.review

        def made(review: Review) -> Decision | None:
            return replace_between(review, *spots, text, inline, shapes)

        self.wanted.emit(made)
        if self._model.review is not before:
            self._type_on(number, first.block_ids[0], head + text, tail)

    def _type_on(self, number: int, block_id: str, words: str, tail: str) -> None:
        """Type behind the words that begin in row ``number``, where the rest of what was selected from stands.

        Args:
            number: where ``block_id`` stood, from which on all was selected.
            block_id: the block.
            words: what stands there in place of what was selected, with what stood before it in its passage.
            tail: what stood behind it in its passage.
        """
        row = self._model.rows[number] if number < len(self._model.rows) else None
        if row is not None and row.kind is BlockKind.CODE and words.strip() and row.text.startswith(words.rstrip("\n")):
            self._type_on_in_code(number, words, tail)
            return
        *ended, last = words.split("\n")
        number += sum(bool(line.strip()) for line in ended)
        rows = self._model.rows
        if not last.strip() and not tail.strip() and (ended or not any(each.part is Part.PASSAGE for each in rows)):
            self._begin(number, block_id)
        elif number < len(rows):
            self._writing.enter_row(rows[number].key, Caret(offset=min(len(last.rstrip("\n")), len(rows[number].text))))
        else:
            self._writing.enter_row(rows[-1].key, Caret())

    def _begin(self, number: int, block_id: str) -> None:
        """Begin a paragraph where nothing stands any more; behind a passage, one of its sort."""
        if self._model.rows[number - 1].part is Part.PASSAGE:
            self._writing.begin_behind(number - 1)
        else:
            self._writing.begin_where(number, block_id)

    def _type_on_in_code(self, number: int, words: str, tail: str) -> None:
        """Code holds its line breaks; words that are no code were parted from it, and a break at its end is typed."""
        row = self._model.rows[number]
        if row.text.startswith(words):
            self._writing.enter_row(row.key, Caret(offset=len(words)))
        elif tail.strip():
            self._writing.enter_row(self._model.rows[number + 1].key, Caret(offset=0))
        elif self._writing.enter_row(row.key, Caret()) and self._editing.editor is not None:
            self._editing.editor.insertPlainText(LINE)
