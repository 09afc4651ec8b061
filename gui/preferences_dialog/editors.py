"""The control for one setting, made from its declaration. What is changed in it holds at once."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from gui.preferences import Setting


def words(text: str) -> str:
    """A text of the declaration in the person's language."""
    return str(QCoreApplication.translate("Preferences", text)) if text else ""


class Editor(QWidget):
    """Holds one value.

    Signals:
        changed(object): the person gave it another value.
    """

    changed = Signal(object)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)

    def add(self, control: QWidget, *, grows: bool = False) -> None:
        """Take in the control that has the value."""
        control.setAccessibleName(words(self.setting.label))
        control.setAccessibleDescription(words(self.setting.help))
        self.setFocusProxy(control)
        self.row.addWidget(control, 1 if grows else 0)
        if not grows:
            self.row.addStretch(1)

    def show_value(self, value: Any) -> None:
        """Show ``value``; emits nothing."""
        raise NotImplementedError


class _Switch(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QCheckBox(words(setting.label))
        self.box.toggled.connect(self.changed.emit)
        self.add(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(value)


class _Choice(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QComboBox()
        for value, name in setting.choices.items():
            self.box.addItem(setting.named(value) if setting.named else words(name), value)
        self.box.currentIndexChanged.connect(lambda at: self.changed.emit(self.box.itemData(at)))
        self.add(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(value))


class _Number(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QSpinBox()
        self.box.setRange(setting.least, setting.most)
        self.box.setSingleStep(setting.step)
        before, _, after = words(setting.unit).partition("{n}")
        self.box.setPrefix(before)
        self.box.setSuffix(after)
        self.box.setSpecialValueText(words(setting.least_means))
        self.box.setKeyboardTracking(False)  # a number half typed is none
        self.box.valueChanged.connect(self.changed.emit)
        self.add(self.box)

    def show_value(self, value: Any) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(value)


class _Text(Editor):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.box = QLineEdit()
        self.box.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._shown = ""
        self.box.editingFinished.connect(self._finish)
        self.add(self.box, grows=True)

    def show_value(self, value: Any) -> None:
        self._shown = value
        if not self.box.isModified() or not self.box.hasFocus():
            self.box.setText(value)

    def _finish(self) -> None:
        """Enter, or leaving the box; looking at it alone changes nothing."""
        if self.box.text() != self._shown:
            self.changed.emit(self.box.text())


class _Folder(_Text):
    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        browse.clicked.connect(self._browse)
        self.row.addWidget(browse)

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, words(self.setting.label), self.box.text())
        if name:
            self.box.setText(name)
            self.changed.emit(name)


def editor(setting: Setting, default: Any) -> Editor:
    """The control for a setting with this default."""
    if setting.choices:
        return _Choice(setting)
    if isinstance(default, bool):
        return _Switch(setting)
    if isinstance(default, int):
        return _Number(setting)
    return _Folder(setting) if setting.is_folder else _Text(setting)
