"""The fields of an article, sound enough for a wire standard."""

import re
from dataclasses import dataclass

from core.export.direction import language
from core.export.wire.standards import Standard
from core.export.wire.when import When, when
from core.model import Article, ExportError, FieldName
from core.review import is_sound
from core.review.wording import FIELDS

_NEEDED = {FieldName.DATE: "date", FieldName.LANGUAGE: "language tag", FieldName.URL: "web address"}
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
        ExportError: the date, the language or the address is none; names it and the standard that needs one.
    """
    return Masthead(
        headline=_value(article, FieldName.TITLE),
        byline=_value(article, FieldName.BYLINE),
        credit=credit(article),
        language=_language(article, standard),
        address=_sound(article, FieldName.URL, standard),
        date=_date(article, standard),
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


def _language(article: Article, standard: Standard) -> str:
    tag = language(article)
    if _value(article, FieldName.LANGUAGE) and not (tag and is_sound(FieldName.LANGUAGE, tag)):
        raise _none(article, FieldName.LANGUAGE, standard)
    return tag


def _sound(article: Article, field: FieldName, standard: Standard) -> str:
    value = _value(article, field).strip()
    if value and not is_sound(field, value):
        raise _none(article, field, standard)
    return value


def _date(article: Article, standard: Standard) -> When | None:
    value = _sound(article, FieldName.DATE, standard)
    if not value:
        return None
    try:
        found = when(value)
    except ValueError as error:
        raise _none(article, FieldName.DATE, standard) from error
    if not found.has_zone:
        raise ExportError(f"{article.name}: the date “{value}” has no time zone: {standard.name} needs one")
    return found


def _none(article: Article, field: FieldName, standard: Standard) -> ExportError:
    value = article.fields[field]
    return ExportError(
        f"{article.name}: the {FIELDS[field]} “{value}” is no {_NEEDED[field]}: {standard.name} needs one"
    )
