"""The first desk: sources, reviews, proposals, events, exports, memory and the full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first desk."""
    _sources()
    _reviews()
    _flags()
    _proposals()
    _events()
    _exports_and_memory()
    _bodies()


def _text(name: str, default: str | None = None, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable, server_default=default)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Text, primary_key=True),
        _text("name"),
        _text("origin"),
        _text("medium"),
        _text("charset", nullable=True),
        _text("url", nullable=True),
        _text("retrieved", nullable=True),
        _text("flags"),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("source_id", sa.Text, sa.ForeignKey("sources.id"), nullable=False, unique=True),
        _text("name"),
        _text("title", ""),
        _text("label"),
        _text("site", ""),
        _text("state"),
        _text("flags", "[]"),
        _count("questions"),
        _count("blocks"),
        _count("removed"),
        sa.Column("risk", sa.Float, nullable=False, server_default="0"),
        _count("prepared"),
        _text("failed", ""),
        _count("seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("reviews_by_risk", "reviews", [sa.text("risk DESC"), "number"])
    op.create_index("reviews_by_state", "reviews", ["state", "number"])
    op.create_index("reviews_by_state_and_risk", "reviews", ["state", sa.text("risk DESC"), "number"])


def _flags() -> None:
    op.create_table(
        "flags",
        sa.Column("flag", sa.Text, primary_key=True),
        sa.Column("review", sa.Integer, sa.ForeignKey("reviews.number"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("flags_by_review", "flags", ["review"])


def _proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("review_id", sa.Text, sa.ForeignKey("reviews.id"), primary_key=True),
        _text("engine"),
        sa.Column("format", sa.Integer, nullable=False),
        _text("made"),
        sa.Column("page", sa.LargeBinary, nullable=False),
        sa.Column("proposal", sa.LargeBinary, nullable=False),
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.Text, sa.ForeignKey("reviews.id"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        _text("kind"),
        _text("name"),
        _text("payload"),
        sa.Column("step", sa.Integer, sa.ForeignKey("events.number")),
        _text("state", nullable=True),
        _text("who"),
        _text("at"),
        sa.UniqueConstraint("review_id", "seq", name="events_in_sequence"),
        sqlite_autoincrement=True,
    )
    op.create_index("events_by_step", "events", ["step", "number"], sqlite_where=sa.text("step IS NOT NULL"))
    op.create_index("events_by_state", "events", ["state", "number"], sqlite_where=sa.text("state IS NOT NULL"))
    op.create_index("events_undoing", "events", ["number"], sqlite_where=sa.text("kind = 'undo'"))
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER events_forbid_{act.lower()} BEFORE {act} ON events "
            "BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"
        )


def _exports_and_memory() -> None:
    op.create_table(
        "exports",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.Text, sa.ForeignKey("reviews.id"), nullable=False),
        _text("file"),
        _text("sha256"),
        _text("format"),
        _text("who"),
        _text("at"),
    )
    op.create_index("exports_by_review", "exports", ["review_id"])
    op.create_table("memory", sa.Column("key", sa.Text, primary_key=True), _text("value"))


def _bodies() -> None:
    """The full-text index keeps no copy of the text: pages hold it. Without FTS5, a plain table does."""
    compiled = op.get_bind().exec_driver_sql("PRAGMA compile_options").scalars().all()
    if "ENABLE_FTS5" in compiled:
        op.execute(
            "CREATE VIRTUAL TABLE bodies USING fts5(body, content='', tokenize=\"unicode61 remove_diacritics 2\")"
        )
    else:
        op.execute("CREATE TABLE bodies (rowid INTEGER PRIMARY KEY, body TEXT NOT NULL)")
