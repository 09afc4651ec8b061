"""Pictures that stand in the page itself, and quiet boxes in place of all others."""

import html
import re
from urllib.parse import quote

LARGEST = 1_000_000
"""Characters of one picture."""

_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)
_PIXELS = re.compile(r"\s*(\d{1,5})\s*(?:px)?\s*", re.IGNORECASE)
_WIDE, _HIGH = 120, 80
_WIDEST = 4000
_LONGEST_NAME = 120
_LETTER = 12


def is_picture(address: str) -> bool:
    """Whether ``address`` is a picture in itself, of a kind that holds nothing but a picture."""
    return len(address) <= LARGEST and _PICTURE.fullmatch(address.strip()) is not None


def placeholder(name: str, width: str, height: str) -> str:
    """The address of a grey box as large as the picture it stands for, with its name in it.

    Args:
        name: what the page says of the picture to those who cannot see it.
        width: the picture's width as its element gives it; anything but pixels is not taken.
        height: its height, likewise.
    """
    wide, high = _pixels(width), _pixels(height)
    if wide is None or high is None:
        wide, high = wide or (_WIDE if high is None else high), high or (_HIGH if wide is None else wide * 2 // 3)
    label = _label(name, high)
    box = f'<rect width="100%" height="100%" fill="#ececea"/>{label}'
    return "data:image/svg+xml," + quote(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">{box}</svg>'
    )


def _label(name: str, high: int) -> str:
    if not name.strip() or high < 2 * _LETTER:
        return ""
    words = "".join(character for character in " ".join(name.split())[:_LONGEST_NAME] if character.isprintable())
    return (
        f'<text x="8" y="20" font-family="sans-serif" font-size="{_LETTER}" fill="#5c5c58">{html.escape(words)}</text>'
    )


def _pixels(value: str) -> int | None:
    found = _PIXELS.fullmatch(value)
    return min(int(found.group(1)), _WIDEST) if found else None
