"""A day as a person types it, brought into the form the desk keeps."""

import re

from core.model import FieldName
from core.review.fields import is_sound

_LETTERS = re.compile(r"[^\W\d_]+")


def kept_as(name: FieldName, value: str) -> str:
    """What a field keeps of a value that was typed: a date as ``YYYY-MM-DD``, anything else as it was typed.

    A date is read as those of pages are. One that may be two days stays as it is, and so does anything that says more
    than a day and its name: who typed it is asked instead.
    """
    typed = value.strip()
    if name is not FieldName.DATE or not typed or is_sound(name, typed):
        return value
    return _day(typed) or value


def _day(text: str) -> str:
    """The one day that a text says; empty where it says none, more than one, or something else besides."""
    # What reads dates is a part of the proposing, which a window loads only where it is needed.
    from core.propose.fields.written import dates_in
    from core.propose.lexicon import standard

    found = dates_in(text, standard().months)
    if len(found) != 1 or found[0].other:
        return ""
    beside = text[: found[0].start] + " " + text[found[0].end :]
    says_more = len(_LETTERS.findall(beside)) > 1 or any(character.isdigit() for character in beside)
    return "" if says_more else found[0].day
