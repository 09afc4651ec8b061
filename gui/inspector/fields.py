"""The article's fields, each with where it was found and what else it could be."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.model import FieldName, FieldValue, Review
from gui.controls import ElidingLabel, WrappingLabel, fill_round, menu_text
from gui.inspector.field_edit import FieldEdit, row_height
from gui.inspector.wording import becomes, candidates, fault_of, field_label, named_value, origin, shown_value
from gui.theme import Role, small_font, theme, watcher
from gui.translating import translated


class FieldsSection(QWidget):
    """A row for each field.

    Signals:
        fieldCommitted(FieldName, str): the editor wants this value.
        left(): the editor is done with the fields.
    """

    fieldCommitted = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {name: FieldRow(name) for name in FieldName}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(4)
        form.setVerticalSpacing(0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for name, row in self.rows.items():
            label = _Name(field_label(name), role=Role.MUTED)
            label.setBuddy(row.edit)
            form.addRow(label, row)
            row.edit.left.connect(self.left)
            row.committed.connect(lambda value, which=name: self.fieldCommitted.emit(which, value))

    def show_review(self, review: Review | None) -> None:
        """Show the fields of ``review``."""
        for row in self.rows.values():
            row.show_review(review)

    def focus(self, name: FieldName) -> None:
        """Put the focus on a field, its value marked."""
        self.rows[name].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rows[name].edit.selectAll()

    def commit(self) -> None:
        """Hand on what is being typed."""
        for row in self.rows.values():
            row.edit.commit()

    def discard(self) -> None:
        """Forget what is being typed."""
        for row in self.rows.values():
            row.edit.discard()


class FieldRow(QWidget):
    """One field's value with a menu of the others that were found.

    Signals:
        committed(str): the editor wants this value.
    """

    committed = Signal(str)

    def __init__(self, name: FieldName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.edit = FieldEdit(field_label(name))
        self.edit.committed.connect(self.committed)
        self.others = _Others()
        self.others.setAccessibleName(self.tr("Other values for {field}").format(field=field_label(name)))
        self.others.setToolTip(self.tr("Other values found on the page"))
        self.others.chosen.connect(self._choose)
        self.fault = WrappingLabel(role=Role.QUESTION_INK)
        self.edit.othersRequested.connect(self.others.open_under)
        self.edit.typed.connect(self._show_fault)
        self._lay_out()
        self.setFocusProxy(self.edit)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        under = QHBoxLayout()
        under.setContentsMargins(8, 0, 0, 2)
        under.addWidget(self.fault)
        column.addLayout(under)

    def _choose(self, value: str) -> None:
        """Another value takes the place of whatever is being typed."""
        self.edit.discard()
        self.committed.emit(value)

    def _show_fault(self, value: str) -> None:
        """Say under a value what is wrong with it, or what it is kept as: nothing typed is lost either way."""
        fault = fault_of(self.name, value)
        told = f"! {fault}" if fault else becomes(self.name, value)
        self.fault.set_text(told)
        self.fault.setVisible(bool(told))
        self.edit.set_fault(fault or told)

    def show_review(self, review: Review | None) -> None:
        """Show the field of ``review``."""
        value = review.fields.get(self.name, "") if review else ""
        where = origin(review, self.name) if review else ""
        self.edit.set_value(value, shown_value(self.name, value), where)
        self.edit.setEnabled(review is not None)
        found = candidates(review, self.name) if review else []
        self.others.offer([each for each in found if each.value != value])
        self._show_fault(self.edit.text() if review else "")


class _Name(ElidingLabel):
    """A field's name, as high as the box beside it so that both stand on one line."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, row_height()))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, row_height()))


class _Others(QToolButton):
    """An arrow that opens a menu of values; hidden while there are none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setText("▾")
        self.setMenu(QMenu(self))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Down in the field opens it; Tab goes on to the next field
        watcher().changed.connect(self.updateGeometry)

    def open_under(self) -> None:
        """Open the menu by key, its first value marked; nothing where there is none."""
        menu = self.menu()
        if self.isVisible() and menu.actions():
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def offer(self, values: Sequence[FieldValue]) -> None:
        menu = self.menu()
        menu.clear()
        for each in values:
            value, where = menu_text(named_value(each.name, each.value), 60), menu_text(translated(each.origin), 30)
            action = menu.addAction(f"{value}\t{where}")
            action.triggered.connect(lambda _checked, wanted=each.value: self.chosen.emit(wanted))
        self.setVisible(bool(values))

    def sizeHint(self) -> QSize:
        height = QFontMetrics(small_font()).height()
        return QSize(height + 2, height + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme()
        lit = self.underMouse() or self.hasFocus() or self.isDown()
        if lit:
            edge = now.colour(Role.ACCENT) if self.hasFocus() else None
            fill_round(painter, self.rect(), now.colour(Role.SELECTION), edge, radius=4)
        painter.setFont(small_font())
        painter.setPen(now.colour(Role.INK if lit else Role.MUTED))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
