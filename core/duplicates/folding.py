"""Text made comparable: what a reader would call the same words compares equal."""

import re
import unicodedata
from collections.abc import Sequence

_FOLDED = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‑": "-", "−": "-",
        "\u00ad": None, "\u200b": None, "\u200e": None, "\u200f": None, "\ufeff": None,
    }
)  # fmt: skip
# Scripts written without spaces: every character counts as a word, or a paragraph would be one word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_ASCII_TOKEN = re.compile(r"\w+", re.ASCII)
_TOKEN = re.compile(rf"[{_UNSPACED}©]|[^\W{_UNSPACED}]+")


def fold(text: str) -> str:
    """The text in NFKC and casefolded, with quotes, dashes and white space made alike."""
    if text.isascii():  # most blocks of most pages, and five times as fast
        return " ".join(text.lower().replace("`", "'").split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED).split())


def tokens(text: str) -> list[str]:
    """The words of a text, in order; in scripts without spaces, its characters. A © counts as a word."""
    return (_ASCII_TOKEN if text.isascii() else _TOKEN).findall(text)


def figures(words: Sequence[str]) -> list[str]:
    """The figures among some words, in order."""
    return [word for word in words if word[0].isdigit()]
