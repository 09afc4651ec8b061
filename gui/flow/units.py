"""Places in a text as Qt counts them, in UTF-16 units, where everybody else counts characters."""

from PySide6.QtGui import QTextCharFormat, QTextLayout


def units(text: str) -> int:
    """How many UTF-16 units ``text`` has; half of a pair that stands alone is one."""
    return len(text) + sum(character > "\uffff" for character in text)


def places(text: str) -> list[int]:
    """For each UTF-16 unit of ``text``, and the end, which character it belongs to."""
    found: list[int] = []
    for at, character in enumerate(text):
        found += [at] * (2 if character > "\uffff" else 1)
    return [*found, len(text)]


def characters(text: str, unit: int) -> int:
    """Which character of ``text`` its UTF-16 unit ``unit`` belongs to; its length where that is beyond the end."""
    found = places(text)
    return found[min(unit, len(found) - 1)]


def format_range(before: str, within: str, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """``style`` for the words ``within`` a layout that stand behind the words ``before`` in it."""
    result = QTextLayout.FormatRange()
    result.start, result.length = units(before), units(within)
    result.format = style
    return result
