"""What a book says about itself, sound enough for the standard."""

from dataclasses import dataclass
from typing import Self

from core.export.dates import dated, rfc_3339
from core.export.direction import direction
from core.export.feeds.gathering import origin
from core.export.identity import identity
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.sound import language_tag
from core.export.wire.masthead import names
from core.model import Article, ExportError, FieldName

_NAME = "EPUB"


@dataclass(frozen=True, slots=True)
class About:
    """The facts of a book. Text is empty where the article has none.

    Attributes:
        identifier: a ``urn:uuid``, the same at every export of the story.
        title: the headline; of an article without one, the source's name.
        creator: the names of the byline.
        contributor: who supplied the copy.
        date: when it appeared, a day or a time.
        language: as BCP 47.
        source: where the copy comes from.
        modified: when it was approved, in UTC.
        direction: ``"rtl"`` or ``"ltr"``.
    """

    identifier: str
    title: str
    creator: str
    contributor: str
    date: str
    language: str
    source: str
    modified: str
    direction: str

    @classmethod
    def of(cls, outgoing: Outgoing) -> Self:
        """The facts of the article.

        Raises:
            ExportError: its date or language is none, or it has nothing to be called by.
        """
        article = outgoing.article
        appeared = dated(article, _NAME)
        return cls(
            identifier=identity(outgoing),
            title=_title(article),
            creator=names(article).strip(),
            contributor=article.fields.get(FieldName.CREDIT, "").strip(),
            date=appeared.iso if appeared else "",
            language=language_tag(article, _NAME),
            source=origin(article).strip(),
            modified=rfc_3339(outgoing.facts.approved_at),
            direction=direction(article),
        )


def _title(article: Article) -> str:
    title = headline(article).strip() or article.name.strip()
    if not title:
        raise ExportError(f"{article.name}: there is neither a headline nor a source's name: {_NAME} needs one of them")
    return title
