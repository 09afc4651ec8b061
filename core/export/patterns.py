"""File names as a profile wants them: its pattern, filled with what the article has."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.export.names import EDGES, LONGEST, cut, safe, source_stem, stem_of
from core.model import Article, FieldName, Placeholder, Profile, pattern_parts

_NOTHING = "\0"  # stands where a value is empty; no value has it
_BETWEEN = r"[\s\-–—_,;.+&·]*"
_EMPTY_BRACKETS = re.compile(rf"[(\[]\s*{_NOTHING}\s*[)\]]")
_GAP = re.compile(rf"({_BETWEEN}){_NOTHING}({_BETWEEN})")
_COUNTER = 24  # bytes left for a counter and the format's ending
_SHORTEST = 12  # bytes a value keeps while another one is longer

_FIELDS = MappingProxyType(
    {
        Placeholder.DATE: FieldName.DATE,
        Placeholder.BYLINE: FieldName.BYLINE,
        Placeholder.CREDIT: FieldName.CREDIT,
        Placeholder.LANGUAGE: FieldName.LANGUAGE,
    }
)


def article_stem(profile: Profile, article: Article) -> str:
    """The name of an article's file without its ending, as the profile's pattern says.

    What the article has no value for is left out, with the signs that part it from the rest. The longest values are
    cut first where all do not fit, so that a long headline leaves an id whole.
    """
    return _filled(profile, lambda placeholder: _value(placeholder, profile, article)) or stem_of(article)


def gathered_stem(profile: Profile) -> str:
    """The name of the one file of many articles: the pattern where it speaks of no article, else the profile's name."""
    of_all = {Placeholder.PROFILE: profile.name, Placeholder.FORMAT: profile.format.value}
    asked = [part for part in pattern_parts(profile.pattern) if isinstance(part, Placeholder)]
    if any(part.of_article for part in asked):
        return safe(profile.name) or "articles"
    return _filled(profile, lambda placeholder: of_all[placeholder]) or "articles"


def _filled(profile: Profile, value: Callable[[Placeholder], str]) -> str:
    parts = list(pattern_parts(profile.pattern.removesuffix(profile.format.suffix)))
    asked = [part for part in parts if isinstance(part, Placeholder)]
    text = sum(len(part.encode()) for part in parts if not isinstance(part, Placeholder))
    values = _shortened({each: safe(value(each)) for each in asked}, LONGEST - _COUNTER - text)
    # Not looked up by the part alone: the word “date” as plain text is no placeholder.
    filled = (values[part] or _NOTHING if isinstance(part, Placeholder) else part for part in parts)
    return safe(_without_gaps("".join(filled)))


def _shortened(values: Mapping[Placeholder, str], room: int) -> dict[Placeholder, str]:
    """The values in at most ``room`` bytes together, where they can be; the longest are cut first."""
    found = dict(values)
    while (over := sum(len(each.encode()) for each in found.values()) - room) > 0:
        longest = max(found, key=lambda each: len(found[each].encode()))
        size = len(found[longest].encode())
        if size <= _SHORTEST:
            break
        found[longest] = cut(found[longest], max(size - over, _SHORTEST))
    return found


def _without_gaps(filled: str) -> str:
    """The text without its empty values, and without one of the two signs around each of them."""
    filled = _EMPTY_BRACKETS.sub(_NOTHING, filled)
    while found := _GAP.search(filled):
        before, after = filled[: found.start()], filled[found.end() :]
        sign = (found[1] or found[2]) if before and after else ""
        filled = f"{before}{sign}{after}"
    return filled.strip(EDGES)


def _value(placeholder: Placeholder, profile: Profile, article: Article) -> str:
    match placeholder:
        case Placeholder.HEADLINE:
            return stem_of(article)
        case Placeholder.SOURCE:
            return source_stem(article)
        case Placeholder.ID:
            return article.review_id
        case Placeholder.PROFILE:
            return profile.name
        case Placeholder.FORMAT:
            return profile.format.value
        case _:
            return article.fields.get(_FIELDS[placeholder], "")
