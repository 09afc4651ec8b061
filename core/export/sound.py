"""Fields that formats have a form for: their values, or in one line why an article may not leave with them."""

from core.export.direction import language
from core.export.inline import safe_href
from core.model import Article, ExportError, FieldName
from core.review import is_sound
from core.review.wording import FIELDS

_NEEDED = {FieldName.DATE: "date", FieldName.LANGUAGE: "language tag", FieldName.URL: "web address"}
_LONGEST = 120
"""Characters of a value that a message repeats."""


def address(article: Article, by: str) -> str:
    """Where the article was published, http or https; empty where nobody said.

    Args:
        article: the article.
        by: what is written, as a message calls it.

    Raises:
        ExportError: the field holds something else.
    """
    value = article.fields.get(FieldName.URL, "").strip()
    if value and not is_sound(FieldName.URL, value):
        raise none(article, FieldName.URL, by)
    return value


def followed(url: str) -> str:
    """An address from elsewhere as it is, if it can be followed; else empty."""
    return url if safe_href(url) else ""


def language_tag(article: Article, by: str) -> str:
    """The article's language as BCP 47; empty where nobody said.

    Args:
        article: the article.
        by: what is written, as a message calls it.

    Raises:
        ExportError: the field holds something else.
    """
    tag = language(article)
    if article.fields.get(FieldName.LANGUAGE, "").strip() and not (tag and is_sound(FieldName.LANGUAGE, tag)):
        raise none(article, FieldName.LANGUAGE, by)
    return tag


def none(article: Article, field: FieldName, by: str) -> ExportError:
    """Says that the value of the field is none, and what needs one."""
    what = _NEEDED[field]
    return ExportError(f"{article.name}: the {FIELDS[field]} “{quoted(article, field)}” is no {what}: {by} needs one")


def quoted(article: Article, field: FieldName) -> str:
    """The value of a field as a message repeats it."""
    return in_line(article.fields.get(field, ""), _LONGEST)


def in_line(text: str, longest: int = 400) -> str:
    """What somebody else said, on one line of no more than so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
