"""The desk's tables as they are now. How they came to be is told by the migrations.

``sources``    the bytes as they came, compressed
``reviews``    one row a review: what the queue shows, following the events in the same transaction
``flags``      the flags of each review, for filtering and counting
``proposals``  the page and what was proposed for it, compressed
``events``     every step of every editor, append-only: triggers forbid changing or deleting one
``exports``    what left the desk
``profiles``   named ways to leave: format, folder, file names, fields
``efforts``    how many keys, clicks and seconds each visit to an article took; it never leaves the desk
``memory``     what the window remembers between sessions
``passages``   where each passage of the pages stands, by the hash of its words
``bands``      which passages might be nearly alike
``unindexed``  prepared reviews whose passages are not known yet
``indexing``   one row: the algorithm that made the numbers in ``passages`` and ``bands``
``bodies``     full-text index of the pages, by review number (an FTS5 table, or a plain one without FTS5)
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

METADATA = MetaData()

SOURCES = Table(
    "sources",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("medium", Text, nullable=False),
    Column("charset", Text),
    Column("url", Text),
    Column("retrieved", Text),
    Column("flags", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

REVIEWS = Table(
    "reviews",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("source_id", Text, ForeignKey("sources.id"), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    # Name and headline without capitals, for searching.
    Column("label", Text, nullable=False),
    Column("site", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False),
    Column("flags", Text, nullable=False, server_default="[]"),
    Column("questions", Integer, nullable=False, server_default="0"),
    Column("blocks", Integer, nullable=False, server_default="0"),
    Column("removed", Integer, nullable=False, server_default="0"),
    Column("risk", Float, nullable=False, server_default="0"),
    Column("prepared", Integer, nullable=False, server_default="0"),
    Column("failed", Text, nullable=False, server_default=""),
    Column("seq", Integer, nullable=False, server_default="0"),
    Index("reviews_by_risk", text("risk DESC"), "number"),
    Index("reviews_by_state", "state", "number"),
    Index("reviews_by_state_and_risk", "state", text("risk DESC"), "number"),
    Index("reviews_unprepared", "number", sqlite_where=text("prepared = 0")),
    sqlite_autoincrement=True,
)

FLAGS = Table(
    "flags",
    METADATA,
    Column("flag", Text, primary_key=True),
    Column("review", Integer, ForeignKey("reviews.number"), primary_key=True),
    Index("flags_by_review", "review"),
    sqlite_with_rowid=False,
)

PROPOSALS = Table(
    "proposals",
    METADATA,
    Column("review_id", Text, ForeignKey("reviews.id"), primary_key=True),
    Column("engine", Text, nullable=False),
    Column("format", Integer, nullable=False),
    Column("made", Text, nullable=False),
    Column("page", LargeBinary, nullable=False),
    Column("proposal", LargeBinary, nullable=False),
)

EVENTS = Table(
    "events",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("review_id", Text, ForeignKey("reviews.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("payload", Text, nullable=False),
    # The number of the decision that an undo or redo is about.
    Column("step", Integer, ForeignKey("events.number")),
    # The state the review is in after the event, where the event changed it.
    Column("state", Text),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    UniqueConstraint("review_id", "seq", name="events_in_sequence"),
    Index("events_by_step", "step", "number", sqlite_where=text("step IS NOT NULL")),
    Index("events_undoing", "number", sqlite_where=text("kind = 'undo'")),
    Index("events_by_state", "state", "number", sqlite_where=text("state IS NOT NULL")),
    sqlite_autoincrement=True,
)

EXPORTS = Table(
    "exports",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("review_id", Text, ForeignKey("reviews.id"), nullable=False),
    Column("file", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    # What left by a profile: its name, the fingerprint of the copy as it left, the fields that left, and the place of
    # the event among those of the review. NULL where it left by none.
    Column("profile", Text),
    Column("copy", Text),
    Column("fields", Text),
    Column("seq", Integer),
    Index("exports_by_review", "review_id"),
    Index("exports_by_profile", "profile", "number", sqlite_where=text("profile IS NOT NULL")),
)

PROFILES = Table(
    "profiles",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("settings", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
)

EFFORTS = Table(
    "efforts",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("review_id", Text, ForeignKey("reviews.id"), nullable=False),
    # What the visit ended with; NULL where the article was left undecided.
    Column("state", Text),
    Column("keystrokes", Integer, nullable=False),
    Column("clicks", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("at", Text, nullable=False),
    Index("efforts_by_review", "review_id"),
)

MEMORY = Table(
    "memory",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

PASSAGES = Table(
    "passages",
    METADATA,
    Column("exact", BigInteger, primary_key=True, autoincrement=False),
    Column("review", Integer, ForeignKey("reviews.number"), primary_key=True),
    # The block's number on its page.
    Column("block", Integer, primary_key=True),
    Index("passages_by_review", "review"),
    sqlite_with_rowid=False,
)

# By the hash of the words and not by where they stand: what a thousand pages have is here once.
BANDS = Table(
    "bands",
    METADATA,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("exact", BigInteger, primary_key=True),
    sqlite_with_rowid=False,
)

UNINDEXED = Table(
    "unindexed",
    METADATA,
    Column("review", Integer, ForeignKey("reviews.number"), primary_key=True),
)

INDEXING = Table("indexing", METADATA, Column("algorithm", Integer, nullable=False))
