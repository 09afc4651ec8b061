"""The export preview: exactly the file that would leave, read-only."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.export.foreseen import Foreseen
from core.model import Format, Profile, Review
from gui.aside import Aside
from gui.counting import counted
from gui.flow import Banner, Notice
from gui.format_names import format_name
from gui.keymap import said
from gui.preview.faces import CopyFace, Face, RedlineFace, TableFace, TextFace, pages_face, web_face
from gui.preview.foot import Foot
from gui.preview.head import Head
from gui.preview.outside import Outside
from gui.preview.rendering import Copy, Pages, Redline, Rendered, Text, format_by, rendered
from gui.preview.tables import Table
from gui.preview.way_button import WayButton
from gui.preview.wording import head, not_yet, warning
from gui.sight import RelayedSight
from gui.translating import translated

_SOON = 200
"""Milliseconds after which the view says that the file is still being made."""
BOTH_WAYS = frozenset({Format.HTML, Format.REDLINE})
"""What can be shown as it is written, and as a reader sees it."""
_FACES: dict[type, Callable[[QWidget], Face]] = {
    Text: TextFace,
    Copy: CopyFace,
    Redline: RedlineFace,
    Pages: pages_face,
    Table: TableFace,
}
_Foresee = Callable[[Review, Profile | Format], Callable[[], Foreseen]]


class PreviewView(RelayedSight, QWidget):
    """A view of the article as the file that an export would write now.

    Attributes:
        foresee: for a review and a profile or format, what makes the file: called on another thread. Nothing is made
            before there is one.
        by: the profile or format that the file is made by.
        button: names it and offers the others.
        outside: opens files in their own programs.

    Signals:
        currentChanged(str): the editor went to the words of another block.
        viewportMoved(): what is in sight moved.
        personScrolled(): a person scrolled it.
        beginning(): another article is about to be shown.
    """

    currentChanged = Signal(str)
    viewportMoved = Signal()
    personScrolled = Signal()
    beginning = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by: Profile | Format = Format.HTML
        self.foresee: _Foresee | None = None
        self.as_read = False
        self.made: Rendered | None = None
        self.outside = Outside()
        self._review: Review | None = None
        self._current: str | None = None
        self._fresh = True
        self._wanted: tuple[str, float] | None = None
        self._faces: dict[object, Face] = {}
        self.banner = Banner(self)
        self.head = Head(self)
        self.notice = Notice(self)
        self.stack = QStackedWidget(self)
        self.foot = Foot(self)
        self.button = WayButton()
        self._aside = Aside("preview", self)
        self._aside.answered.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._say_busy)
        self._lay_out()
        self.face = self._face(Text)
        self.button.offer((), self.by)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.banner, self.head, self.stack, self.foot):
            column.addWidget(each, 1 if each is self.stack else 0)

    def control(self) -> QWidget:
        """The button that names the profile or format and offers the others."""
        return self.button

    @property
    def format(self) -> Format:
        """What the file is made as."""
        return format_by(self.by)

    def take_actions(self, turn: QAction, opening: QAction) -> None:
        """Have the buttons under the file do what these commands do."""
        self.foot.take_actions(turn, opening)

    def stop(self) -> None:
        """End what is being made, and remove what was opened elsewhere."""
        self._soon.stop()
        self._aside.stop()
        for face in self._faces.values():
            face.stop()
        self.outside.close()

    # --- what is shown ---------------------------------------------------------------------------------------

    def take_ways(self, profiles: Sequence[Profile], by: Profile | Format) -> None:
        """Show the file that ``by`` writes, and offer these profiles beside the formats."""
        self.button.offer(profiles, by)
        if by != self.by:
            self.by = by
            self._begin()

    def turn(self) -> bool:
        """Show a file that can be shown both ways in the other one; says whether it can."""
        if self.format not in BOTH_WAYS:
            return False
        self.as_read = not self.as_read
        if self.made is not None and self.made.shown is not None:
            self._show(self.made)
        return True

    def show_review(self, review: Review | None) -> None:
        """Show the file of ``review`` from its top; None shows nothing."""
        self._review, self._current = None, None
        self.beginning.emit()  # another desk may be open, with other profiles
        self._review = review
        self._begin()

    def update_review(self, review: Review) -> None:
        """Show the file of the same review some decisions later."""
        self._review = review
        self._make()

    def _begin(self) -> None:
        """Another file: nothing of the one before is left."""
        self.made, self._fresh = None, True
        for face in self._faces.values():
            face.clear()
        self.banner.say("")
        self.head.say("")
        self.foot.hide()
        self._make()

    def _make(self) -> None:
        if self._review is None or self.foresee is None:
            self._soon.stop()
            self._aside.drop()
            return
        self._soon.start()
        self._aside.ask(partial(rendered, self._review, self.by, self.foresee(self._review, self.by)))

    def _say_busy(self) -> None:
        if self.made is None:
            self._put_up(self.notice)
            self.notice.say(self.tr("Making the file…"))

    def _take(self, made: Rendered) -> None:
        """Show what was made where the one before was scrolled to."""
        self._soon.stop()
        self.made = made
        if made.shown is None:
            self._say_failed(made)
        else:
            self.banner.say(warning(made.review, made.warnings))
            self._show(made)

    def _say_failed(self, made: Rendered) -> None:
        """Why there is no file, and what to do about it."""
        why = translated(made.failed)
        why = why if why.endswith((".", "!", "?")) else f"{why}."
        self.banner.say(" ".join(filter(None, (not_yet(made.review), why))))
        title = self.tr("There is no {format} file of this article yet").format(format=format_name(made.format))
        advice = self.tr(
            "Mend what the line above names, in the article or its fields ({key}), or choose another format."
        )
        other = self.tr("Choose another format; this one is not to be had here.")
        self.notice.say(title, advice.format(key=said("view.fields")) if made.is_fixable else other)
        self.head.say("")
        self.foot.hide()
        self._put_up(self.notice)
        self.viewportMoved.emit()

    def _show(self, made: Rendered) -> None:
        self.face = self._face(self._way(made))
        self.face.take(made)
        self._put_up(self.face)
        self.foot.show_way(as_read=self.as_read, both=made.format in BOTH_WAYS)
        self.foot.show()
        self.head.say(head(made.foreseen, made.by) if made.foreseen is not None else "")
        self._say_note()
        self.face.set_current(self._current)
        wanted, self._wanted = self._wanted, None
        if self._fresh and made.foreseen is not None and made.foreseen.at:
            self._go_to_article()
        if wanted is not None:
            self.face.scroll_to_block(*wanted)
        self._fresh = False
        self.viewportMoved.emit()

    def _go_to_article(self) -> None:
        """Of a file that begins with other articles, show this one, wherever the editor is in it."""
        blocks = self.face.blocks()
        if blocks and self._current not in blocks:
            self.face.scroll_to_block(next(iter(blocks)), 0.0)

    def _way(self, made: Rendered) -> object:
        """Which face shows a file."""
        return "web" if self.as_read and made.format in BOTH_WAYS else type(made.shown)

    def _face(self, way: object) -> Face:
        """The face of this kind; made when it is first needed."""
        if way not in self._faces:
            make = web_face if way == "web" else _FACES[way]  # type: ignore[index]
            made = self._faces[way] = make(self.stack)
            self.stack.addWidget(made)
            made.currentChanged.connect(self._tell)
            made.noteChanged.connect(self._say_note)
            made.viewportMoved.connect(self.viewportMoved)
            made.personScrolled.connect(self.personScrolled)
        return self._faces[way]

    def _put_up(self, widget: QWidget) -> None:
        """Show ``widget`` in place of what is shown; what had the keys hands them on."""
        had_keys = self.stack.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.stack.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if had_keys:
            widget.setFocus()

    def _say_note(self) -> None:
        size = len(self.made.data) if self.made is not None else 0
        parts = (counted(size, "{n} byte", "{n} bytes"), self.face.note())
        self.foot.note.set_text(" · ".join(filter(None, parts)))

    def open_outside(self) -> bool:
        """Open the file in its own program; says whether there is one.

        Raises:
            OSError: the file cannot be written for it.
        """
        return self.made is not None and bool(self.made.data) and self.outside.open(self.made.name, self.made.data)

    # --- the current block -----------------------------------------------------------------------------------

    def blocks(self) -> Collection[str]:
        """The blocks whose words can be told in the file."""
        return self.face.blocks()

    def set_current(self, block_id: str | None) -> None:
        """Mark the words of ``block_id`` and bring them into sight."""
        self._current = block_id
        self.face.set_current(block_id)

    def _tell(self, block_id: str) -> None:
        self._current = block_id
        self.currentChanged.emit(block_id)

    # --- what is in sight ------------------------------------------------------------------------------------

    def answering_view(self) -> Face:
        """What the file is shown by."""
        return self.face

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks in sight with their boxes; none while a sentence stands in their place."""
        return super().visible_rects() if self.stack.currentWidget() is self.face else []

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring a block to the top, now or once the file is made."""
        if self.made is None:
            self._wanted = (block_id, fraction)
        else:
            super().scroll_to_block(block_id, fraction)
