"""Tables in Markdown."""

import textwrap
from collections.abc import Iterable, Sequence


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1) -> str:
    """A table. Bars in cells are kept from splitting them.

    Args:
        headings: of the columns.
        rows: cells, as many as there are headings.
        left: columns set to the left; the others are set to the right, as figures are.
    """
    rule = ["---"] * left + ["--:"] * (len(headings) - left)
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in (headings, rule, *rows)
    )


def prose(text: str) -> str:
    """A paragraph in lines of 120 columns."""
    return textwrap.fill(text, 120, break_long_words=False, break_on_hyphens=False)


def share(value: float, digits: int = 1) -> str:
    """A share in per cent."""
    return f"{value:.{digits}%}"


def bold(text: str, wanted: bool = True) -> str:
    """Set in bold, where wanted."""
    return f"**{text}**" if wanted else text
