"""Lines that are known by their figures: counts, prices, tickers, addresses, months of an archive, dates."""

import re
from collections.abc import Callable, Mapping, Sequence

from core.propose.reasons.lines import Line
from core.propose.shape import Shape

FIGURE = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_COUNT = re.compile(
    r"\W*(?:\d[\d,.]* comments?|comments? ?\(?\d[\d,.]*\)?)\W*$|\d+ (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to)\b"
)
_MEMBER = re.compile(r"#\d+$|(?:joined|posts|messages|reaction score|likes received|registered|threads) ?: ?\S")
_TICKER = re.compile(r"[+\-]?[\d.,]+ ?\(?[+\-]?[\d.,]*%?\)?$")
_PRICE = re.compile(r"\W{0,3}(?:[$€£¥₹]|us\$|usd|eur) ?\d[\d,.]*|\d[\d,.]* ?[$€£]")
_OFFER = re.compile(
    r"\d ?% off|save (?:up to )?[$€£]?\d|[$€£]\d[\d.,]* off|[$€£]\d[\d.,]* ?/ ?(?:mo|month|yr|year|wk|week)"
)
_NUMERIC_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)")
_PHONE = re.compile(
    r"(?<!\d)(?:\+?\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<!\w)tel\.? ?:? ?\+?\d|(?<!\d)1-8\d\d-"
)
_ARCHIVE = re.compile(r"[^\W\d_]{3,12} (?:(?:19|20)\d{2}(?: ?\(\d+\))?|\(\d+\))$")
_DISCOUNT = re.compile(r"-\d{1,2} ?%$")
_STREET = re.compile(
    r"(?<!\d)\d{1,5} (?:[\w.]+ ){1,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|parkway|pkwy|"
    r"highway|hwy|square|way)\b\.?(?:,|$| (?:suite|ste|floor|#))|p\.? ?o\.? box \d|"
    r"(?<!\w)[a-z]{2},? \d{5}(?:-\d{4})?$"
)
_DAY = r"(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_HOURS = re.compile(
    rf"{_DAY}.{{0,20}}\d ?(?:[ap]\.?m\.?)? ?[-–] ?\d{{1,2}}(?::\d{{2}})? ?[ap]\.?m|"
    rf"{_DAY}.{{0,12}}\d{{1,2}}:\d{{2}} ?[-–] ?\d{{1,2}}:\d{{2}}"
)


def kind_of_figures(text: str, shape: Shape, months: Mapping[str, int]) -> Line | None:
    """What a line with figures is; None for dates and what is known by its words.

    Args:
        text: the beginning of its folded text.
        shape: its measures.
        months: folded names of months.
    """
    for kind, most, fits in _KINDS:
        if shape.length <= most and fits(text):
            return kind
    month = shape.length <= 3 and shape.words[0] in months
    return Line.ARCHIVE if month and _ARCHIVE.match(text) else None


def _bare(text: str) -> bool:
    return not _LETTER.search(text) and not _NUMERIC_DATE.search(text) and not _PHONE.search(text)


_KINDS: Sequence[tuple[Line, int, Callable[[str], object]]] = (
    (Line.COMMENTS, 30, _COUNT.match),
    (Line.COMMENTS, 10, _MEMBER.match),
    (Line.PRICE, 2, _DISCOUNT.match),
    (Line.TICKER, 4, lambda text: ("%" in text or text[0] in "+-") and _TICKER.match(text)),
    (Line.PRICE, 8, _PRICE.match),
    (Line.PRICE, 20, _OFFER.search),
    (Line.NUMBER, 4, _bare),
    (Line.ADDRESS, 12, _HOURS.search),
    (Line.ADDRESS, 30, lambda text: _PHONE.search(text) or _STREET.search(text)),
)
"""Kinds with the words of their longest line and what tells them, in the order they are asked for."""

_AGO = re.compile(
    r"(?<!\w)(?:an?|\d{1,3}) ?(?:s|sec|min|minute|m|h|hr|hour|d|day|w|week|mo|month|y|yr|year)s?\.? ago|"
    r"(?<!\w)\d{1,3} ?min(?:ute)?s? ?read|(?<!\w)vor \d+ (?:minuten|stunden|tagen)|il y a \d+|hace \d+ |"
    r"\d+ .{3,9} назад"
)
_AGO_WORDS = frozenset(("ago", "read", "vor", "il", "hace", "назад"))
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_LONGEST = 14
"""Words of the longest date line."""
_NO_MORE = 8
"""Words of the longest line that is a date even without a year."""


def is_dated(text: str, shape: Shape, months: Mapping[str, int], *, figured: bool) -> bool:
    """Whether a line is a date or a time, and little else.

    Args:
        text: the beginning of its folded text.
        shape: its measures.
        months: folded names of months.
        figured: whether it has figures.
    """
    if shape.length > _LONGEST or not (figured or "ago" in shape.words):
        return False
    if not _AGO_WORDS.isdisjoint(shape.words) and _AGO.search(text):
        return True
    if any(word in months for word in shape.words):
        return shape.length <= _NO_MORE or bool(_YEAR.search(text))
    return bool(_NUMERIC_DATE.search(text)) or (shape.length <= 4 and bool(_CLOCK.search(text)))
