"""The one place that says what is being done, how far it is, and stops it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gui.controls import ElidingLabel, QuietButton
from gui.theme import Role

_AFTER = 80  # ms: what is done sooner would only flicker
_WIDTH = 120


@dataclass
class _Task:
    """One thing that is being done."""

    text: str
    done: int
    total: int
    cancel: Callable[[], object] | None
    behind: bool


class BusyBar(QWidget):
    """Words, a bar and Cancel; hidden while nothing is being done.

    Where several things are done, it shows the one begun last; what goes on behind the editor's back comes last.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[str, _Task] = {}
        self.words = ElidingLabel(role=Role.INK)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_WIDTH, 6)
        self.cancel = QuietButton(self.tr("Cancel"), ground=Role.WINDOW)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(8)
        for each in (self.words, self.bar, self.cancel):
            row.addWidget(each)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_AFTER)
        self._due.timeout.connect(self._show)
        self.hide()

    def tell(  # noqa: PLR0913 - what is done, how far, how it is stopped, and whether anyone waits for it
        self,
        name: str,
        text: str,
        done: int = 0,
        total: int = 0,
        *,
        cancel: Callable[[], object] | None = None,
        behind: bool = False,
    ) -> None:
        """Say how far a task is; the first word of it begins it.

        Args:
            name: tells this task from others.
            text: what is being done, with its counts.
            done: how much of it is done.
            total: how much there is to do; 0 while nobody knows.
            cancel: stops it, leaving what is done.
            behind: nobody waits for it.
        """
        self._tasks[name] = _Task(text, done, total, cancel, behind)
        if self.isHidden():
            if not self._due.isActive():
                self._due.start()
        else:
            self._show()

    def end(self, name: str) -> None:
        """Say no more of a task: it is done, or was stopped."""
        if self._tasks.pop(name, None) is not None:
            self._show()

    def stop(self) -> None:
        """Say no more of anything."""
        self._tasks.clear()
        self._due.stop()

    def is_busy_with(self, name: str) -> bool:
        """Whether a task has begun and not ended."""
        return name in self._tasks

    def _task(self) -> tuple[str, _Task] | None:
        order = sorted(self._tasks.items(), key=lambda item: not item[1].behind)
        return order[-1] if order else None

    def _show(self) -> None:
        found = self._task()
        if found is None:
            self._due.stop()
        elif self.isHidden() and self._due.isActive():
            return
        had_keys = self.cancel.hasFocus()
        self.setVisible(found is not None)
        if found is None:
            return
        task = found[1]
        self.words.set_text(task.text)
        self.bar.setRange(0, task.total)  # without an end it moves to and fro
        self.bar.setValue(min(task.done, task.total))
        self.bar.setAccessibleName(task.text)
        self.cancel.setVisible(task.cancel is not None)
        self.cancel.setAccessibleName(self.tr("Cancel: {task}").format(task=task.text))
        if had_keys:
            self.cancel.setFocus()

    def _cancel(self) -> None:
        found = self._task()
        if found is not None and found[1].cancel is not None:
            found[1].cancel()
