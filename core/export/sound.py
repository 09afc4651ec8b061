"""Fields that formats have a form for: their values, or in one line why an article may not leave with them."""

from core.export.direction import language
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
    return unfit(article, field, f"is no {_NEEDED[field]}: {by} needs one")


def unfit(article: Article, field: FieldName, why: str) -> ExportError:
    """Says of a field's value, by the name an editor knows it by, what is wrong with it."""
    value = " ".join(article.fields.get(field, "").split())
    shown = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
    return ExportError(f"{article.name}: the {FIELDS[field]} “{shown}” {why}")
