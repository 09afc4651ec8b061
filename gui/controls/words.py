"""Text made fit for one line, a menu or a tooltip. Whatever a page says is shown as plain text, never as markup."""

import html
import unicodedata

from PySide6.QtCore import QCoreApplication

_LONGEST = 400
"""Characters handed to Qt for one line; no window is wide enough for more, and Qt is slow on very long ones."""


def one_line(text: str, longest: int = _LONGEST) -> str:
    """``text`` on one line: white space folded, at most ``longest`` characters, an ellipsis where it was cut."""
    line = " ".join(text[: longest * 4].split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def sentence(text: str) -> str:
    """``text`` with a capital in front: what follows a colon elsewhere stands by itself here."""
    return text[:1].upper() + text[1:]


def tip(text: str, longest: int = 2000) -> str:
    """``text`` as a tooltip that wraps; markup in it is shown, not obeyed."""
    shown = text if len(text) <= longest else text[: longest - 1] + "…"
    return f'<p style="white-space: pre-wrap">{html.escape(shown)}</p>' if shown else ""


def menu_text(text: str, longest: int = 80) -> str:
    """``text`` as a menu entry: one line, its ampersands shown."""
    return one_line(text, longest).replace("&", "&&")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from right to left."""
    for character in text[:_LONGEST]:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def as_told(text: str, *, from_right: bool) -> str:
    """A sentence of the window, which reads as the window does, whatever name or key it begins with.

    Args:
        text: the sentence.
        from_right: the window reads from the right.
    """
    holds_letters = any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text[:_LONGEST])
    return f"\u200f{text}" if from_right and holds_letters and not is_right_to_left(text) else text


def block_number(block_id: str) -> int:
    """The number an editor sees for ``block_id``."""
    return int(block_id[1:])


def block_name(block_id: str) -> str:
    """What an editor calls ``block_id``: ``"Block 9"``."""
    return QCoreApplication.translate("Block", "Block {number}").format(number=block_number(block_id))
