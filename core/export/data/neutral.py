"""Cells that a spreadsheet would run, and how they are kept from it.

The rule, which reads both ways: a cell whose first sign, behind apostrophes and white space, is one that begins a
formula gets one more apostrophe in front; so does one that begins with a tab or a line's end. Reading back, a cell that
begins with an apostrophe and would have got one without it loses that one. No other cell is touched.
"""

import re

_BLANK = r"\s\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # white space, and signs that show nothing
_RUN = re.compile(rf"'*(?:[\t\r\n]|[{_BLANK}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])")


def neutral(cell: str) -> str:
    """The cell as it may stand in a spreadsheet."""
    return f"'{cell}" if _RUN.match(cell) else cell


def is_neutralised(cell: str) -> bool:
    """Whether an apostrophe was put before it."""
    return cell.startswith("'") and _RUN.match(cell, 1) is not None


def original(cell: str) -> str:
    """The cell as it was."""
    return cell[1:] if is_neutralised(cell) else cell
