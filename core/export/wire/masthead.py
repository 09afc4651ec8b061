"""The fields of an article, sound enough for a wire standard."""

import re
from dataclasses import dataclass

from core.export.dates import When, dated, zoned
from core.export.direction import language
from core.export.sound import address, language_tag
from core.export.wire.standards import Standard
from core.model import Article, FieldName

_BY = re.compile(r"(?:By|BY)\s+(?=\w)")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands around the body. Text is empty where the article has none.

    Attributes:
        headline: as it stands.
        byline: as it stands.
        credit: who supplied the copy, on one line.
        language: as BCP 47.
        address: where the article was published, http or https.
        date: when it was published.
    """

    headline: str
    byline: str
    credit: str
    language: str
    address: str
    date: When | None


def masthead(article: Article, standard: Standard) -> Masthead:
    """The fields of the article.

    Raises:
        ExportError: date, language or address is none, or the date has no time zone; names it and the standard.
    """
    return Masthead(
        headline=_value(article, FieldName.TITLE),
        byline=_value(article, FieldName.BYLINE),
        credit=credit(article),
        language=language_tag(article, standard.name),
        address=address(article, standard.name),
        date=(zoned if standard.zoned else dated)(article, standard.name),
    )


def credit(article: Article) -> str:
    """Who supplied the copy, on one line: a party's name has no tabs and no line breaks."""
    return re.sub(r"[\t\n]+", " ", _value(article, FieldName.CREDIT)).strip(" ")


def byline(article: Article) -> str:
    """The byline as it stands, empty where it is white space."""
    return _value(article, FieldName.BYLINE)


def names(article: Article) -> str:
    """The names of the byline: without a leading "By" where it is the English word.

    In Danish it is a town and in Norway a surname, so it goes only from an English article, or one of an unknown
    language, and only before a capital letter.
    """
    line = byline(article)
    english = language(article).lower().split("-")[0] in {"", "en"}
    found = _BY.match(line)
    return line[found.end() :] if english and found and line[found.end()].isupper() else line


def _value(article: Article, field: FieldName) -> str:
    value = article.fields.get(field, "")
    return value if value.strip() else ""
