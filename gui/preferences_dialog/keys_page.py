"""The keys of every command: found by name or by key, changed by striking another, with clashes shown at once."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.commands import COMMANDS, Command, name_of
from gui.controls import WrappingLabel, bold, key_text
from gui.keymap import Keys, differences, keymap, portable, refusal, shown_name
from gui.preferences_dialog.key_line import KeyLine
from gui.remapping import given, swapped
from gui.settings import Settings
from gui.theme import Role, page_font

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """A list of commands with their keys, and under it what is done with the one chosen.

    Args:
        settings: the preferences; they hold only keys that are not the table's.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._asked: Keys = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command by name"))
        self.search.setAccessibleName(self.tr("Find a command by name"))
        self.search.setClearButtonEnabled(True)
        self.by_key = KeyLine(self.tr("or strike its key here"))
        self.list = QTreeWidget()
        self.press = KeyLine(self.tr("Strike the new key here"))
        self.too = QCheckBox(self.tr("Keep the keys it has"))
        self.note = WrappingLabel(role=Role.MUTED, font=page_font)
        self.swap = QPushButton(self.tr("S&wap keys"))
        self.none = QPushButton(self.tr("&No key"))
        self.reset = QPushButton(self.tr("&Reset"))
        self.reset_all = QPushButton(self.tr("Reset &all"))
        self._set_up_list()
        self._lay_out()
        self._connect()
        self._show()

    def _set_up_list(self) -> None:
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setAccessibleDescription(self.tr("Enter goes to the box that takes the new key."))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for entry in COMMANDS:
            menu = name_of(QCoreApplication.translate("Command", entry.menu.value))
            item = QTreeWidgetItem([shown_name(entry.id), menu])
            item.setData(0, _ID, entry.id)
            self.list.addTopLevelItem(item)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_row(self.search, self.by_key))
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.press, self.too))
        column.addWidget(self.note)
        buttons = (self.swap, self.none, self.reset, self.reset_all)
        for each in buttons:
            each.setAutoDefault(False)
        row = _row(*buttons)
        row.insertStretch(1, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.by_key.struckKeys.connect(self._find_key)
        self.by_key.left.connect(self._show_every)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.itemActivated.connect(lambda *_: self.press.setFocus())
        self.press.struckKeys.connect(self._ask)
        self.press.left.connect(self.list.setFocus)
        self.swap.clicked.connect(self._swap)
        self.none.clicked.connect(lambda: self._change(given(keymap().every(), self.chosen(), ())))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(lambda: self._settings.reset("keys"))
        keymap().changed.connect(self._show)

    # --- the list --------------------------------------------------------------------------------------------

    def chosen(self) -> str:
        """The id of the command under the keys; empty without one."""
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, id: str) -> None:  # noqa: A002 - the word of the table
        """Go to a command."""
        self.list.setCurrentItem(next(item for item in self._items() if item.data(0, _ID) == id))

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _show(self) -> None:
        """Show the keys that hold now; those that are not the table's are bold."""
        for item in self._items():
            id_ = item.data(0, _ID)
            keys = keymap().assigned(id_)
            item.setText(2, "  ".join(dict.fromkeys(map(key_text, keys))))
            item.setFont(2, bold(page_font(), id_ in self._settings.now.keys))
        self.reset_all.setEnabled(bool(self._settings.now.keys))
        self._choose()

    def _filter(self, text: str) -> None:
        parts = text.casefold().split()
        for item in self._items():
            words = f"{item.text(0)} {item.text(1)} {item.text(2)}".casefold()
            item.setHidden(not all(part in words for part in parts))
        self._to_first_shown()

    def _find_key(self, keys: Keys) -> None:
        """Show the command that has this key."""
        self.by_key.setText(key_text(keys[0]))
        held = {entry.id for key in keys if (entry := keymap().holder(key)) is not None}
        for item in self._items():
            item.setHidden(bool(held) and item.data(0, _ID) not in held)
        if held:
            self._to_first_shown()
        else:
            self.note.set_text(self.tr("{key} is free.").format(key=key_text(keys[0])))

    def _show_every(self) -> None:
        self.by_key.clear()
        self._filter(self.search.text())

    def _to_first_shown(self) -> None:
        current = self.list.currentItem()
        if current is None or current.isHidden():
            shown = next((item for item in self._items() if not item.isHidden()), None)
            if shown is not None:
                self.list.setCurrentItem(shown)

    def _choose(self) -> None:
        """Another command is under the keys: nothing is asked for it yet."""
        id_ = self.chosen()
        self._asked = ()
        self.swap.setEnabled(False)
        self.none.setEnabled(bool(id_ and keymap().assigned(id_)))
        self.reset.setEnabled(id_ in self._settings.now.keys)
        self.press.setEnabled(bool(id_))
        self.note.set_text("")

    # --- changing --------------------------------------------------------------------------------------------

    def _ask(self, keys: Keys) -> None:
        """Give the command these keys where they are free; else say who has them, and offer to swap."""
        self._choose()
        why = refusal(keys[0])
        clash = self._clash(keys)
        if why:
            self.note.set_text(why)
        elif clash is not None:
            self._asked = keys
            self.swap.setEnabled(True)
            self.swap.setFocus()  # the box would take whatever is struck next for another key
            told = self.tr("{key} is the key of “{command}”. Swap gives “{command}” the keys of “{mine}”.")
            self.note.set_text(
                told.format(key=key_text(keys[0]), command=shown_name(clash.id), mine=shown_name(self.chosen()))
            )
        else:
            self._change(given(keymap().every(), self.chosen(), keys, too=self.too.isChecked()))
            self.note.set_text(self.tr("{key} holds from now on.").format(key=key_text(keys[0])))

    def _clash(self, keys: Keys) -> Command | None:
        found = (keymap().holder(portable(key), besides=self.chosen()) for key in keys)
        return next((each for each in found if each is not None), None)

    def _swap(self) -> None:
        keys, clash = self._asked, self._clash(self._asked)
        if clash is not None:
            self._change(swapped(keymap().every(), self.chosen(), keys, clash.id, too=self.too.isChecked()))
            self.list.setFocus()

    def _reset(self) -> None:
        """The table's keys again; those that another command has got meanwhile stay with it."""
        id_ = self.chosen()
        table = next(entry.keys for entry in COMMANDS if entry.id == id_)
        clash = self._clash(table)
        if clash is None:
            self._change(given(keymap().every(), id_, table))
            return
        self._ask(table)

    def _change(self, every: dict[str, Keys]) -> None:
        self._settings.change(keys=differences(every))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for each in widgets:
        row.addWidget(each, 1 if isinstance(each, QLineEdit) else 0)
    return row
