"""The fixed words of the desk, as enumerations. Their values are what files and the desk store."""

from enum import StrEnum


class Medium(StrEnum):
    """What a source is cut as."""

    HTML = "html"
    TEXT = "text"


class BlockKind(StrEnum):
    """What a block is on its page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    CAPTION = "caption"
    QUOTE = "quote"
    CODE = "code"
    LINE = "line"


class Verdict(StrEnum):
    """Whether a block stands in the article."""

    KEEP = "keep"
    REMOVE = "remove"


class Reason(StrEnum):
    """Why a block is removed."""

    NAVIGATION = "navigation"
    HEADER_FOOTER = "header-footer"
    ERROR_BANNER = "error-banner"
    CONSENT = "consent"
    ADVERTISEMENT = "advertisement"
    SUBSCRIBE = "subscribe"
    SHARE = "share"
    RELATED = "related"
    COMMENTS = "comments"
    LEGAL = "legal"
    CREDIT = "credit"
    METADATA = "metadata"
    CAPTION = "caption"
    HIDDEN = "hidden"
    DUPLICATE = "duplicate"
    JUNK = "junk"


class FieldName(StrEnum):
    """The facts about an article that stand beside its body."""

    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    CREDIT = "credit"
    LANGUAGE = "language"
    URL = "url"


class Flag(StrEnum):
    """Why a page wants a person. A source may bring flags of its own, which are plain strings."""

    REPEATED_PASSAGE = "repeated-passage"
    ERROR_BANNER = "error-banner"
    LOW_CONFIDENCE = "low-confidence"
    DETECTORS_DISAGREE = "detectors-disagree"
    SHORT = "short"
    PAYWALL = "paywall"
    NOT_AN_ARTICLE = "not-an-article"
    ENCODING_DAMAGE = "encoding-damage"
    INCOMPLETE = "incomplete"
    NEAR_DUPLICATE = "near-duplicate"


class ReviewState(StrEnum):
    """Where a review stands."""

    FLAGGED = "flagged"
    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    PARKED = "parked"
    EXPORTED = "exported"


class Fate(StrEnum):
    """What became of a source character. Every one has exactly one fate."""

    KEPT = "kept"
    REMOVED = "removed"
    DUPLICATE = "duplicate"
    FIELD = "field"
    EDITED = "edited"
