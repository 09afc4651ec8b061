"""The sheet of keys, made from the table of commands with the keys in force."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.commands import COMMANDS, Menu, name_of
from gui.controls import WrappingLabel, bold, key_text
from gui.dialogs import plain_buttons, within
from gui.key_print import as_html
from gui.keymap import keymap, shown_name
from gui.theme import Role, mono_font, page_font

_COLUMNS = 3
_GAP = 30


class KeySheet(QDialog):
    """Every command that has a key, by menu, in as many columns as there is room for.

    Signals:
        changeRequested(): the person wants other keys.
    """

    changeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._sheet = _Sheet([_Section(menu, list(_rows(menu))) for menu in Menu])
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._sheet)
        self.note = WrappingLabel(self._told(), role=Role.MUTED, font=page_font)
        self._lay_out()
        self.search.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._area, 1)
        column.addWidget(self.note)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        plain_buttons(box)
        row = QHBoxLayout()
        for name, do in ((self.tr("&Print…"), self._print), (self.tr("C&hange keys…"), self._change)):
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(box)
        return row

    def _told(self) -> str:
        """What the table alone does not say."""
        return self.tr(
            "Single keys act while the page or the article has the focus. {pane} goes from pane to pane.\n"
            "In a repeated passage the digits choose which copy stays; the one after the last copy unites them."
        ).format(pane=" ".join(map(key_text, keymap().keys("view.next_pane")[:1])) or "Tab")

    def sizeHint(self) -> QSize:
        """Three columns side by side, within the window it stands over."""
        wish = self._sheet.wish()
        margins = self.search.sizeHint().height() * 2 + self.note.heightForWidth(wish.width()) + 110
        return within(self, QSize(wish.width() + 64, wish.height() + margins))

    def _filter(self, text: str) -> None:
        self._sheet.filter(text)

    def _change(self) -> None:
        self.changeRequested.emit()
        self.accept()

    def _print(self) -> None:
        dialog = QPrintDialog(self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(dialog.printer()))
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the whole sheet, black on white, whatever is searched for."""
        document = QTextDocument()
        document.setDefaultFont(page_font())
        document.setHtml(as_html({_name(menu): list(_rows(menu)) for menu in Menu}, self.windowTitle(), self._told()))
        document.print_(printer)


Rows = list[tuple[str, str]]
"""Keys and name of each command."""


def _rows(menu: Menu) -> Iterator[tuple[str, str]]:
    for entry in COMMANDS:
        keys = dict.fromkeys(key_text(key) for key in keymap().keys(entry.id))
        if entry.menu is menu and keys:
            yield "\n".join(keys), shown_name(entry.id)


def _name(menu: Menu) -> str:
    return name_of(QCoreApplication.translate("Command", menu.value))


class _Section(QWidget):
    """The commands of one menu."""

    def __init__(self, menu: Menu, rows: Rows) -> None:
        super().__init__()
        self._rows: list[tuple[str, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, QFontMetrics(mono_font()).horizontalAdvance("Ctrl+Shift+V"))
        head = _label(_name(menu))
        head.setFont(bold(page_font()))
        self._grid.addWidget(head, 0, 0, 1, 2)
        for at, (keys, name) in enumerate(rows, 1):
            self._add(at, keys, name)

    def _add(self, at: int, keys: str, name: str) -> None:
        key, words = _label(keys), _label(name)
        key.setFont(mono_font())
        key.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        words.setWordWrap(True)
        words.setAccessibleName(f"{name}: {' '.join(keys.split())}")
        self._grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((f"{keys} {name}".casefold(), key, words))

    def filter(self, wanted: str) -> None:
        """Show the commands that hold all of these words."""
        parts = wanted.casefold().split()
        any_shown = False
        for text, key, words in self._rows:
            shown = all(part in text for part in parts)
            key.setVisible(shown)
            words.setVisible(shown)
            any_shown = any_shown or shown
        self.setVisible(any_shown)


class _Sheet(QWidget):
    """Sections in columns of about one height, as many as fit the width."""

    def __init__(self, sections: Iterable[_Section]) -> None:
        super().__init__()
        self._sections = list(sections)
        self._held = 0
        self._columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 10, 4)
        row.setSpacing(_GAP)
        for column in self._columns:
            row.addLayout(column, 1)
        self._arrange(_COLUMNS)

    def wish(self) -> QSize:
        """Its size in as many columns as there may be."""
        self._arrange(_COLUMNS)
        heights = [column.sizeHint().height() for column in self._columns]
        return QSize(self._width(_COLUMNS), max(heights) + 12)

    def _width(self, columns: int) -> int:
        widest = max(section.sizeHint().width() for section in self._sections)
        return columns * widest + (columns - 1) * _GAP + 10

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column may be; the height follows from the width."""
        return QSize(0, super().minimumSizeHint().height())

    def filter(self, wanted: str) -> None:
        """Show the commands that hold all of these words."""
        for section in self._sections:
            section.filter(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as fit now."""
        super().resizeEvent(event)
        fits = (each for each in range(_COLUMNS, 1, -1) if self._width(each) <= self.width() + 4)
        self._arrange(next(fits, 1))

    def _arrange(self, count: int) -> None:
        """Fill ``count`` columns, in order, each to its share of the height."""
        if count == self._held:
            return
        self._held = count
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        heights = [section.sizeHint().height() for section in self._sections]
        share, done = sum(heights) / count, 0
        for section, height in zip(self._sections, heights, strict=True):
            self._columns[min(count - 1, int((done + height / 2) / share))].addWidget(section)
            done += height
        for at, column in enumerate(self._columns):
            column.addStretch(1)
            row = self.layout()
            if isinstance(row, QHBoxLayout):
                row.setStretch(at, 1 if at < count else 0)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
