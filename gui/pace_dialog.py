"""How the work goes: what an article takes as a rule, how many were decided today, and how long the rest will take."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.desk import ArticleEffort, Pace, usual
from gui.controls import WrappingLabel
from gui.counting import counted, grouped


class PaceDialog(QDialog):
    """Medians over the articles decided on, on this desk alone.

    Args:
        efforts: what each article took.
        pace: how many are left, and for how long.
        parent: the window.
    """

    def __init__(self, efforts: Sequence[ArticleEffort], pace: Pace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pace"))
        self.lines: dict[str, QLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(8)
        self._fill(efforts, pace)
        note = WrappingLabel(self.tr("Counted on this desk alone: nothing of it is sent anywhere or exported."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for each in buttons.buttons():
            each.setIcon(QIcon())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(self._form)
        whole.addWidget(note)
        whole.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 54)

    def _fill(self, efforts: Sequence[ArticleEffort], pace: Pace) -> None:
        middle = usual(efforts)
        today = sum(_day(each.at) == date.today() for each in efforts)
        none = self.tr("no article is decided yet")
        self._add("today", self.tr("Decided today"), counted(today, "{n} article", "{n} articles"))
        known = bool(middle.articles)
        self._add("keys", self.tr("Keys for an article, as a rule"), _figure(middle.keys) if known else none)
        self._add("clicks", self.tr("Clicks for an article"), _figure(middle.clicks) if known else none)
        self._add("seconds", self.tr("Time for an article"), _time(middle.seconds) if known else none)
        self._add("left", self.tr("Left to decide"), self._left(pace))

    def _left(self, pace: Pace) -> str:
        left = counted(pace.left, "{n} article", "{n} articles")
        if not pace.left or pace.minutes_left is None:
            return left
        minutes = counted(max(1, round(pace.minutes_left)), "{n} minute", "{n} minutes")
        return self.tr("{articles}, about {minutes}").format(articles=left, minutes=minutes)

    def _add(self, name: str, heading: str, text: str) -> None:
        label = QLabel(text)
        label.setAccessibleName(f"{heading}: {text}")
        self.lines[name] = label
        self._form.addRow(heading, label)


def _day(moment: datetime) -> date:
    """The day it was where the person is."""
    return moment.astimezone().date()


def _figure(value: float) -> str:
    """A median: whole, or between two."""
    return grouped(round(value)) if value == round(value) else QLocale().toString(value, "f", 1)


def _time(seconds: float) -> str:
    minutes, left = divmod(round(seconds), 60)
    parts = [counted(minutes, "{n} minute", "{n} minutes")] if minutes else []
    return " ".join([*parts, counted(left, "{n} second", "{n} seconds")] if left or not minutes else parts)
