"""Preferences: a page for each part of the declaration and one for the keys. There is nothing to apply."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import preferences
from gui.controls import WrappingLabel
from gui.dialogs import plain_buttons, within
from gui.preferences import Part, Setting
from gui.preferences_dialog.editors import Editor, editor, words
from gui.preferences_dialog.keys_page import KeysPage
from gui.preferences_dialog.spelling_part import SpellingPart
from gui.settings import Settings
from gui.spelling import Speller
from gui.theme import Role, small_font


class PreferencesDialog(QDialog):
    """Every setting that stands in the declaration. A change holds at once and is kept at once.

    Args:
        settings: the preferences.
        parent: the window.
        speller: knows which dictionaries there are.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None, speller: Speller | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._speller = speller
        self.editors: dict[str, Editor] = {}
        self._resets: dict[str, QToolButton] = {}
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of the preferences"))
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self._pages = QStackedWidget()
        for part in Part:
            self._add_page(words(part.value), self._page(part))
        self.keys = KeysPage(settings)
        self._add_page(self.tr("Keys"), self.keys)
        self.parts.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.parts.setCurrentRow(0)
        self._lay_out()
        settings.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        plain_buttons(buttons)
        across = QHBoxLayout()
        across.setSpacing(18)
        self.parts.setMaximumWidth(self.parts.sizeHintForColumn(0) + 40)
        across.addWidget(self.parts)
        across.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addLayout(across, 1)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Room for the page of keys, within the window it stands over."""
        metrics = self.fontMetrics()
        return within(self, QSize(metrics.averageCharWidth() * 118, metrics.height() * 32))

    def show_keys(self) -> None:
        """Go to the page of keys."""
        self.parts.setCurrentRow(self.parts.count() - 1)
        self.keys.search.setFocus()

    def _add_page(self, name: str, page: QWidget) -> None:
        self.parts.addItem(name)
        self._pages.addWidget(page)

    def _page(self, part: Part) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 4, 12, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for name, setting in preferences.declared().items():
            if setting.part is part:
                self._add(grid, name, setting)
        if part is Part.SPELLING and self._speller is not None:
            grid.addWidget(SpellingPart(self._settings, self._speller), grid.rowCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    def _add(self, grid: QGridLayout, name: str, setting: Setting) -> None:
        """A row with label, control and the way back to the default; below them what it means."""
        at = grid.rowCount()
        made = editor(setting, preferences.default_of(name))
        made.changed.connect(lambda value: self._settings.change(**{name: value}))
        self.editors[name] = made
        label = QLabel(words(setting.label))
        label.setBuddy(made)
        if not isinstance(preferences.default_of(name), bool):  # a switch has its label beside it
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(made, at, 1)
        grid.addWidget(self._reset_button(name, setting), at, 2)
        if setting.help:
            grid.addWidget(WrappingLabel(words(setting.help), role=Role.MUTED, font=small_font), at + 1, 1)
        grid.setRowMinimumHeight(at + 2, 10)

    def _reset_button(self, name: str, setting: Setting) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        button.setAccessibleName(self.tr("Back to the default: {setting}").format(setting=words(setting.label)))
        button.setToolTip(self.tr("Back to the default"))
        button.clicked.connect(partial(self._reset, name))
        self._resets[name] = button
        return button

    def _reset(self, name: str) -> None:
        self._settings.reset(name)
        self.editors[name].setFocus()

    def _show(self) -> None:
        """Show what holds now, wherever it was changed."""
        for name, made in self.editors.items():
            value = getattr(self._settings.now, name)
            made.show_value(value)
            self._resets[name].setEnabled(value != preferences.default_of(name))
