"""Shapes of lines in a text page: list items, headings, quoted mail."""

import re
import unicodedata

_BULLET = re.compile(r"(?:[-*+•·‣◦▪●○»►▶]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\)|\(?[ivxlc]{1,5}\))[ \t\u00a0]+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})[ \t]+\S")
_QUOTED = re.compile(r">")
_ENDS = frozenset(".!?…。！？؟।,;:，；、،؛")
_CLOSERS = "\"'”’»)]}*_"
_LONGEST_HEADING = 110
_MOST_WORDS = 16


def is_list_item(text: str) -> bool:
    """Whether a line begins with a bullet, a dash, a number or a letter of a list."""
    return bool(_BULLET.match(text)) and not text.endswith((" -", " *"))  # "- Advertisement -" is a rule


def is_speech(text: str) -> bool:
    """Whether it begins with a long dash, as speech does in many languages."""
    return text[:1] in {"–", "—", "―"}


def is_quoted(text: str) -> bool:
    """Whether it is quoted as in mail and Markdown."""
    return bool(_QUOTED.match(text))


def heading_level(text: str) -> int:
    """1 to 6 for a Markdown heading, else 0."""
    found = _MARKDOWN_HEADING.match(text)
    return len(found.group(1)) if found else 0


def ends_sentence(text: str) -> bool:
    """Whether it ends as a sentence does, closing quotes aside."""
    return text.rstrip(_CLOSERS)[-1:] in _ENDS


def is_prose(text: str) -> bool:
    """Whether it is long enough, and ends, as a paragraph does."""
    return len(text) > 120 or (len(text) > 60 and ends_sentence(text))


def is_heading(text: str, following: str) -> bool:
    """Whether a line stands over the next as its heading: short, without an end, over longer prose.

    Args:
        text: the line.
        following: the next line with text; empty at the end of the page.
    """
    if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS or ends_sentence(text):
        return False
    if not _begins_and_ends_well(text) or not any(character.isalpha() for character in text):
        return False
    return is_prose(following) and len(following) >= 1.5 * len(text)


def _begins_and_ends_well(text: str) -> bool:
    first, last = text[0], (text.rstrip(_CLOSERS) or text)[-1]
    return (first.isalnum() or first in "\"'“‘«¿¡") and not first.islower() and _ends_word(last)


def _ends_word(character: str) -> bool:
    """A letter, a digit, a percent sign; or a vowel sign, with which words of Indian scripts end."""
    return character.isalnum() or character == "%" or unicodedata.category(character).startswith("M")


def is_ideograph(character: str) -> bool:
    """Whether it is written without spaces between words and fills two columns: Chinese, Japanese, their signs."""
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\uff60" or character >= "\U00020000"
