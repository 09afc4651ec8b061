"""Which keys each command has now: those of the table, but for what the person changed."""

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from gui.commands import COMMANDS, DIGIT, Command, Menu, command, is_single, name_of
from gui.controls import key_text

Keys = tuple[str, ...]
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MOVES = frozenset(
    {"Tab", "Backtab", "Esc", "Return", "Enter", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"}
)
_ERASES = frozenset({"Del", "Backspace"})
_TYPES = frozenset({"Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_unknown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)


class Keymap(QObject):
    """The keys in force. There is one, from ``keymap``.

    Signals:
        changed(): some command has other keys.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[str, Keys] = {}
        self._taken: frozenset[str] = frozenset()
        self._bare = True

    def choose(self, changes: Mapping[str, Sequence[str]], bare: bool = True) -> None:
        """Have these commands the keys given here and all others those of the table.

        Args:
            changes: keys in portable text by command; what is no command or no key is passed over.
            bare: whether single keys act at all.
        """
        usable = differences({id_: _usable(keys) for id_, keys in changes.items()})
        if (usable, bare) != (self._changes, self._bare):
            self._changes, self._bare = usable, bare
            self._taken = frozenset(portable(key) for keys in usable.values() for key in keys)
            self.changed.emit()

    def assigned(self, id: str) -> Keys:  # noqa: A002 - the word of the table
        """The keys of a command in portable text, the one to show first, whether or not single keys act.

        A key of the table that a person gave to another command is that command's: the table may have got it since.
        """
        own = command(id).keys
        return self._changes.get(id, tuple(key for key in own if portable(key) not in self._taken))

    def keys(self, id: str) -> Keys:  # noqa: A002
        """The keys of a command that act now."""
        return tuple(key for key in self.assigned(id) if self._bare or not is_bare(key))

    def every(self) -> dict[str, Keys]:
        """The keys of every command, by id."""
        return {entry.id: self.assigned(entry.id) for entry in COMMANDS}

    def holder(self, key: str, besides: str = "") -> Command | None:
        """The command that has ``key``, other than ``besides``; None where it is free."""
        wanted = portable(key)
        held = (entry for entry in COMMANDS if wanted in map(portable, self.assigned(entry.id)))
        return next((entry for entry in held if entry.id != besides), None)


@cache
def keymap() -> Keymap:
    """The one keymap of the application."""
    return Keymap()


def key_of(id: str) -> str:  # noqa: A002
    """The key to show for a command, in portable text; empty where none acts."""
    return next(iter(keymap().keys(id)), "")


def said(id: str) -> str:  # noqa: A002
    """How a sentence names what does a command: its key, or where it has none its name in the menus."""
    key = key_of(id)
    if key:
        return key_text(key)
    return QCoreApplication.translate("Keys", "“{name}”").format(name=shown_name(id))


def digit_keys() -> str:
    """The keys of the digits as a button shows them: ``"1–9"``; empty where not all of them are what they were."""
    digits = [entry for entry in COMMANDS if entry.id.startswith(DIGIT)]
    as_they_were = all(keymap().keys(entry.id) == entry.keys for entry in digits)
    return f"{digits[0].keys[0]}–{digits[-1].keys[0]}" if as_they_were else ""


def shown_name(id: str) -> str:  # noqa: A002
    """What a command is called outside of menus."""
    return name_of(QCoreApplication.translate("Command", command(id).text))


def is_bare(key: str) -> bool:
    """Whether ``key`` types a character, so that it may act only in the review panes and can be turned off."""
    return is_single(key)


def acts_in_panes(entry: Command, key: str) -> bool:
    """Whether ``key`` of this command acts in the review panes only.

    Every single key does, but for those that the table itself gives the whole window: no letter typed elsewhere may
    decide on anything.
    """
    return is_bare(key) and (entry.bare or key not in entry.keys)


def portable(key: str) -> str:
    """``key`` as Qt writes it, so that two spellings of one key are equal."""
    return QKeySequence(key).toString(_PORTABLE)


def struck(pressed: QKeyCombination) -> Keys:
    """The keys to assign for one stroke; none for a modifier alone. Both Enter keys count as one."""
    key, modifiers = pressed.key(), pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _MODIFIERS:
        return ()
    text = QKeySequence(QKeyCombination(modifiers, key)).toString(_PORTABLE)
    last = text.rpartition("+")[2] or "+"
    if modifiers & Qt.KeyboardModifier.ShiftModifier and len(last) == 1 and not last.isalpha():
        text = text.replace("Shift+", "", 1)  # the sign on the key already tells of it
    if last in {"Return", "Enter"} and text != last:
        stem = text[: -len(last)]
        return (f"{stem}Enter", f"{stem}Return")
    return (text,)


def refusal(key: str) -> str:
    """Why ``key`` cannot be given to a command, for a person; empty where it can."""
    plain = key.removeprefix("Shift+")
    if plain in _MOVES:
        return QCoreApplication.translate("Keys", "{key} moves about in every pane.").format(key=key_text(key))
    if plain in _ERASES:
        return QCoreApplication.translate("Keys", "{key} erases text.").format(key=key_text(key))
    if key in _TYPES:
        return QCoreApplication.translate("Keys", "{key} belongs to copying and pasting.").format(key=key_text(key))
    for menu in Menu:
        title = QCoreApplication.translate("Command", menu.value)
        if key.upper() == f"ALT+{_mnemonic(title)}":
            told = QCoreApplication.translate("Keys", "{key} opens the menu “{menu}”.")
            return told.format(key=key_text(key), menu=name_of(title))
    return ""


def differences(keys: Mapping[str, Keys]) -> dict[str, Keys]:
    """Of ``keys`` by command those that are not the table's own."""
    table = {entry.id: entry.keys for entry in COMMANDS}
    return {id_: each for id_, each in keys.items() if id_ in table and each != table[id_]}


def _mnemonic(title: str) -> str:
    at = title.find("&") + 1
    return title[at : at + 1].upper() if at else ""


def _usable(keys: Sequence[str]) -> Keys:
    """Those that Qt understands as one stroke; the file they come from may say anything."""
    return tuple(key for key in keys if QKeySequence(key).count() == 1 and portable(key))
