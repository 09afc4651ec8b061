"""How much work each article took; and a quick way to the pages that still wait for their proposal."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of efforts, empty, and the index of what waits."""
    op.create_table(
        "efforts",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("review_id", sa.Text, sa.ForeignKey("reviews.id"), nullable=False),
        sa.Column("state", sa.Text),
        sa.Column("keystrokes", sa.Integer, nullable=False),
        sa.Column("clicks", sa.Integer, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_index("efforts_by_review", "efforts", ["review_id"])
    op.create_index("reviews_unprepared", "reviews", ["number"], sqlite_where=sa.text("prepared = 0"))
