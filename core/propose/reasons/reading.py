"""What kind of line a block is: by its figures, its words, its signs, or else by its length."""

import re
from collections.abc import Mapping, Sequence

from core.propose.reasons.figures import FIGURE, is_dated, kind_of_figures
from core.propose.reasons.lines import Line
from core.propose.reasons.vocabulary import vocabulary
from core.propose.shape import Prose, Shape

_READ, _WORDS = 300, 120
"""Characters and words of a block that are read."""
_HEADLINE = 5
"""Words from which a line without a full stop reads as a headline."""
_SENTENCE = 9
"""Words from which a sentence reads as prose."""
_CREDIT, _CAPTION = 9, 60
"""Words of the longest line that is nothing but a credit, and of the longest caption."""
_BYLINE_LONGEST = 14
_NETWORKS_LONGEST = 12


def line_of(shape: Shape, months: Mapping[str, int]) -> Line:
    """The kind of line a block is, by its measures.

    Args:
        shape: the block's measures.
        months: folded names of months.
    """
    if not shape.words:
        return Line.SIGNS
    text, words = shape.folded[:_READ], shape.words[:_WORDS]
    figured = bool(FIGURE.search(text))
    return (
        _of_rights(text, words)
        or _of_tags(text, shape)
        or (kind_of_figures(text, shape, months) if figured else None)
        or _of_words(words, shape)
        or _of_signs(text, shape)
        or (Line.DATE if is_dated(text, shape, months, figured=figured) else None)
        or (Line.BYLINE if _is_byline(text, shape) else None)
        or _of_length(shape)
    )


_RIGHTS = re.compile(r"©|\(c\) ?(?:19|20)\d{2}|copyright (?:©|19|20)|all rights? reserved")
_TAGGED = re.compile(r"(?:tags?|topics?|filed under|keywords|categories|posted in|schlagwörter|etiquetas|теги) ?: ?\S")
_TAGGED_LONGEST = 60
_SCRIPT = frozenset(("enable", "enabled", "disabled", "turn", "requires", "required", "support"))
_SCRIPT_LONGEST = 40
_NO_COUNT = (
    ("no", "comments"),
    ("no", "comment"),
    ("leave", "a", "comment"),
    ("comment",),
    ("comments",),
    ("your", "comment"),
)


def _of_rights(text: str, words: Sequence[str]) -> Line | None:
    told = "©" in text or "reserved" in words or "copyright" in words or "(c)" in text
    return Line.RIGHTS if told and _RIGHTS.search(text) else None


def _of_tags(text: str, shape: Shape) -> Line | None:
    return Line.TAGS if shape.length <= _TAGGED_LONGEST and _TAGGED.match(text) else None


def _asks_for_script(words: Sequence[str]) -> bool:
    return "javascript" in words and len(words) <= _SCRIPT_LONGEST and not _SCRIPT.isdisjoint(words)


def _of_words(words: tuple[str, ...], shape: Shape) -> Line | None:
    if words in _NO_COUNT:
        return Line.COMMENTS
    if _asks_for_script(words):
        return Line.SCRIPT
    known = vocabulary()
    if len(words) <= _NETWORKS_LONGEST and known.names_networks(words):
        return Line.NETWORKS
    return known.kind(words, shape.length)


_CRUMBS = re.compile(r"(?:[^\"›>]{1,60} [\"›>] ){2,}|home ?[\"›>] ?\S")
_CRUMBS_LONGEST = 30
_CODE = re.compile(r"\{\{|\}\}|</?\w+[^>]*>|function ?\(|=>|\bvar \w+ ?=|window\.|[{};]\s*[{};]")
_LANGUAGE = re.compile(
    r"\((?:english|español|deutsch|français|italiano|português|polski|русский|日本語|한국어|中文|العربية|us|uk|usd|eur|gbp)"
    r".{0,12}\)$|^[a-z]{3} [$€£] \|"
)
_MAIL = re.compile(r"\S+@\S+\.\w{2,}$")
_MAIL_LONGEST = 10


def _of_signs(text: str, shape: Shape) -> Line | None:
    """Lines that are known by their signs, or by who took a picture."""
    if shape.length <= _CRUMBS_LONGEST and _CRUMBS.match(text):
        return Line.CRUMBS
    if shape.length <= 6 and ("(" in text or "|" in text) and _LANGUAGE.search(text):
        return Line.LANGUAGE
    if ("{" in text or "}" in text or "<" in text or "=" in text) and _CODE.search(text):
        return Line.CODE
    if "@" in text and shape.length <= _MAIL_LONGEST and _MAIL.search(text):
        return Line.ADDRESS
    if shape.length <= _CAPTION and not vocabulary().credits.isdisjoint(shape.words):
        return _of_a_picture(text, shape)
    return None


_PICTURED = re.compile(
    r"(?<!\w)(?:photo(?:graph)?s?|image|picture|illustration|foto|bild|imagen|crédit photo|credit|photo credit|"
    r"image credit|фото|صورة)(?: ?illustration)?(?: (?:by|credit|courtesy(?: of)?|via|von|de))?(?: ?[:/©]| \| )|"
    r"getty(?: images)?|shutterstock|unsplash|istock|courtesy (?:of|photo)|^credit\.{3}|"
    r"(?:^|[/(] ?)(?:ap|afp|reuters|epa|dpa|npr)(?: photo)?\)?$"
)
_AGENCIES = ("getty", "shutterstock", "unsplash", "istock", "/", "(", "ap", "afp", "reuters", "epa", "dpa", "npr")


def _of_a_picture(text: str, shape: Shape) -> Line | None:
    """A credit that stands alone, or a caption with a credit in it."""
    match = _PICTURED.search(text)
    if not match:
        return None
    before = text[: match.start()].rstrip(" /|-")
    name = match.group().startswith(_AGENCIES) and not before.endswith((".", "("))
    alone = name or before in {"", "("} or (" " not in before and not before.endswith("("))
    return Line.CREDIT if alone and shape.length <= _CREDIT else Line.CAPTION


_BYLINE = re.compile(r"(?:posted |written |story |words )?by:? ?(?=\S)|(?:von|par|por|autor|author)[: ]")


def _is_byline(text: str, shape: Shape) -> bool:
    return shape.length <= _BYLINE_LONGEST and not shape.ends and bool(_BYLINE.match(text))


def _of_length(shape: Shape) -> Line:
    if shape.prose is Prose.PROSE or (shape.prose is Prose.SENTENCE and shape.length >= _SENTENCE):
        return Line.PROSE
    return Line.HEADLINE if shape.length >= _HEADLINE else Line.SHORT
