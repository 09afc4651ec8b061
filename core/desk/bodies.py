"""Search over names, headlines, sites and the text of the pages."""

from sqlalchemy import ColumnElement, Connection, and_, column, false, insert, or_, select, table, text

from core.desk.schema import REVIEWS
from core.model import Page

_BODIES = table("bodies", column("rowid"), column("body"))


def index_body(connection: Connection, number: int, page: Page) -> None:
    """Makes the text of a page findable under its review's number."""
    body = "\n".join(block.text for block in page.blocks)
    connection.execute(insert(_BODIES).values(rowid=number, body=body))


def label(name: str, title: str) -> str:
    """Name and headline as they are searched: without regard to capitals."""
    return f"{name}\n{title}".casefold()


def holding(connection: Connection, words: str) -> ColumnElement[bool]:
    """The condition that each of the words stands in a review's name, headline, site or page.

    Each is looked for by itself, so that one may stand in the name and another in the text.
    """
    in_page = _match if _indexed(connection) else _like
    return and_(*(or_(_labelled(word), in_page(word)) for word in words.split()))


def _indexed(connection: Connection) -> bool:
    statement = text("SELECT sql FROM sqlite_master WHERE name = 'bodies'")
    return "VIRTUAL" in str(connection.execute(statement).scalar_one())


def _labelled(word: str) -> ColumnElement[bool]:
    folded = word.casefold()
    in_label = REVIEWS.c.label.contains(folded, autoescape=True)
    return or_(in_label, REVIEWS.c.site.contains(folded, autoescape=True))


def _match(word: str) -> ColumnElement[bool]:
    """By the index: words that begin so. Quoted, so that no character of it is an operator."""
    if not any(character.isalnum() for character in word):
        return false()
    phrase = '"' + word.replace('"', '""') + '"*'
    return REVIEWS.c.number.in_(select(_BODIES.c.rowid).where(_BODIES.c.body.op("MATCH")(phrase)))


def _like(word: str) -> ColumnElement[bool]:
    """Without an index: any part of the text."""
    return REVIEWS.c.number.in_(select(_BODIES.c.rowid).where(_BODIES.c.body.contains(word, autoescape=True)))
