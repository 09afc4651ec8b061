"""The one style sheet: hairlines, paper and ink for the widgets that do not paint themselves."""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; background: transparent; color: $ink; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $panel; border: 1px solid $hairline; padding: 4px; color: $ink; }
QMenu::item { padding: 4px 23px 4px 21px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; border-color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $hairline; padding: 4px 6px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $hairline; }
QStatusBar::item { border: none; }
QLabel#muted { color: $muted; }
QFrame#hairline { background: $hairline; border: none; }
QWidget#notice { background: $error_tint; border-bottom: 1px solid $hairline; }
QToolButton { background: transparent; border: none; color: $muted; padding: 2px 6px; border-radius: 4px; }
QToolButton:hover { background: $selection; color: $ink; }
QToolButton:focus { border: 1px solid $accent; }
QListWidget, QTreeView { background: $panel; color: $ink; border: 1px solid $hairline; border-radius: 6px; outline: 0; }
QListWidget:focus, QTreeView:focus { border-color: $accent; }
QListWidget::item { padding: 6px 10px; color: $ink; }
QTreeView::item { padding: 3px 4px; }
QListWidget::item:selected, QTreeView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 6px; }
QTableView { background: $panel; color: $ink; gridline-color: $hairline; selection-background-color: $selection;
    selection-color: $ink; }
QTableView QTableCornerButton::section { background: $window; border: none; }
QProgressBar { background: $hairline; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $hairline; }
QLineEdit { background: $panel; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: ${on_accent}; }
QLineEdit:focus { border: 1px solid $accent; }
QPushButton { background: $panel; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { border-color: $muted; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $muted; }
QPushButton:default { background: $accent; color: ${on_accent}; border-color: $accent; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${square}px; height: ${square}px; }
QScrollBar:vertical { background: $panel; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 28px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $ink; }
QScrollBar:horizontal { background: $panel; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 28px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(roles: Mapping[str, str], square: int) -> str:
    """The sheet in the colours of ``roles`` (``#rrggbb`` by role value), switches ``square`` pixels wide."""
    names = {name.replace("-", "_"): value for name, value in roles.items()}
    return _SHEET.substitute(names | {"square": str(square)})
