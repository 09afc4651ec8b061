"""A layout that sets widgets in rows, as words in a paragraph: nothing overlaps at any width or font size."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of widgets, each at its own width, a new row where the next does not fit.

    Args:
        parent: the widget laid out, if any.
        gap: pixels between neighbours and between rows.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take ``item`` in at the end."""
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Take ``widget`` in before the item that stands at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It grows neither way."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at ``width`` pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, where: QRect) -> None:
        """Set the widgets in rows inside ``where``."""
        super().setGeometry(where)
        self._arrange(where, move=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        items = self._visible()
        width = sum(item.sizeHint().width() for item in items) + self._gap * max(0, len(items) - 1)
        height = max((item.sizeHint().height() for item in items), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The largest of the widgets' least sizes."""
        size = QSize()
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, where: QRect, *, move: bool) -> int:
        margins: QMargins = self.contentsMargins()
        inner = where.marginsRemoved(margins)
        left, top, row = inner.left(), inner.top(), 0
        for item in self._visible():
            size = item.sizeHint().boundedTo(QSize(max(1, inner.width()), 1 << 20))
            if left > inner.left() and left + size.width() > inner.right() + 1:
                left, top, row = inner.left(), top + row + self._gap, 0
            if move:
                self._place(item, QRect(QPoint(left, top), size), inner)
            left += size.width() + self._gap
            row = max(row, size.height())
        return top + row - where.top() + margins.bottom()

    def _place(self, item: QLayoutItem, box: QRect, inner: QRect) -> None:
        parent = self.parentWidget()
        towards = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(towards, inner, box))
