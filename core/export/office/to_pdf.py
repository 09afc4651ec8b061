"""The article as PDF: A4, tagged, PDF/A-2a, and PDF/UA-1 where the headings of the article allow it.

Typst sets a template of our own, ``resources/export/article.typ``; the article reaches it as JSON and is nowhere
taken for markup. A character that no font has is refused: PDF/A has no room for empty boxes.

What was written is read back by PDFium. That guarantees that every block is there, in order, and that nothing runs off
the page; of text from left to right, that it is there letter for letter. Of articles with right-to-left letters it
guarantees of each block that every letter is there at least as often as in the article, and none that is not the
article's; not their order. Of blocks with marks set above or below letters, as in Thai or Hindi, that each letter is
there, and nine of ten as often. It says nothing of invisible characters, white space, hyphens, emoji and U+FFFD, and of
which spelling was used where Unicode has several (``ﬁ`` and ``fi``).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from core.export.office.pdf_article import data, heading_levels, spoken, title
from core.export.office.pdf_reading import blocks, language
from core.export.office.pdf_words import comparable, in_order, ink, missing, settable, shown
from core.export.office.typesetting import Request, Standard, TypesettingError, typeset
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.model import Article, ExportError

_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
_PRIVATE = re.compile(r'the PDF contains the codepoint `"(.+?)"`')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_LONGEST = 20_000
_MOST_LINES = 50_000
# Scripts that are written without spaces have long words by this measure, which are none; spaces that hold words
# together are part of them.
_SPACES = r" \t\n\u2000-\u2006\u2008-\u200a\u2028\u2029"
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uac00-\ud7af\U00020000-\U0003ffff"
_ENDLESS = re.compile(f"[^{_SPACES}{_UNSPACED}]{{{_LONGEST + 1}}}")
_TOO_LONG = "a PDF string is longer"


def render(outgoing: Outgoing) -> bytes:
    """The PDF; its bytes depend on the article, the time of approval and the fonts of this computer.

    Raises:
        ExportError: a character has no glyph in any font, or the text cannot be set or not in reasonable time.
    """
    article = outgoing.article
    _no_endless_text(article)
    length = sum(len(text) + 1 for _, text in shown(article))
    request = Request(data(article), outgoing.facts.approved_at, _standards(article), length)
    try:
        made = typeset(request)
    except TypesettingError as error:
        raise ExportError(f"{article.name}: {_cause(article, str(error))}") from error
    _nothing_lost(article, made)
    return made


def _standards(article: Article) -> tuple[Standard, ...]:
    """PDF/UA-1 asks for a title, and for headings that begin with level 1 and leave none out."""
    sound = all(level <= before + 1 for before, level in pairwise([0, *heading_levels(article)]))
    return ("a-2a", "ua-1") if sound and title(article) else ("a-2a",)


def _no_endless_text(article: Article) -> None:
    lines = 0
    for place, text in shown(article):
        lines += 1 + text.count("\n")
        if _ENDLESS.search(text):
            raise ExportError(f"{article.name}: {place}: a word of over {_LONGEST:,} letters is too long for a PDF")
    if lines > _MOST_LINES:
        raise ExportError(f"{article.name}: {lines:,} lines and cells are too many for a PDF")


def _cause(article: Article, message: str) -> str:
    if missing := _MISSING.search(message):
        return _names(article, missing[1], "no font on this computer has {}; the PDF would show an empty box")
    if private := _PRIVATE.search(message):
        return _names(article, private[1], "{} means nothing outside the font it was made for; PDF/A forbids it")
    if _TOO_LONG in message:
        return "the headline, the byline, a heading or a word is too long for a PDF"
    return f"the PDF cannot be made: {message}"


def _names(article: Article, quoted: str, sentence: str) -> str:
    """The sentence with the character as people look it up, and the first place where it stands."""
    text = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), quoted)
    codes = " ".join(f"U+{ord(letter):04X}" for letter in text)
    place = next((place for place, words in shown(article) if text in words), "the article")
    return f"{place}: " + sentence.format(f"the character “{text}” ({codes})")


def _nothing_lost(article: Article, document: bytes) -> None:
    found = (text for text in blocks(document) if ink(text))
    for place, text in shown(article):
        if missing(settable(text), next(found, "")):
            raise ExportError(f"{article.name}: the PDF would leave out words at {place}")


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    ordered = in_order(spoken(article)[0], (text for _, text in shown(article)))
    return ((place, comparable(settable(text), ordered)) for place, text in shown(article))


def _read(document: bytes) -> str:
    found = blocks(document)
    ordered = in_order(language(document), found)
    return "\n".join(comparable(text, ordered) for text in found)


WRITER = Writer(alone(render), _read, _expected)
