"""An index of passages: where else on the desk a block stands. It is filled when the desk is opened."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the index, empty and made by no algorithm."""
    op.create_table(
        "passages",
        sa.Column("exact", sa.BigInteger, primary_key=True, autoincrement=False),
        _review(),
        sa.Column("block", sa.Integer, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("passages_by_review", "passages", ["review"])
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("exact", sa.BigInteger, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table("unindexed", _review())
    op.create_table("indexing", sa.Column("algorithm", sa.Integer, nullable=False))


def _review() -> sa.Column[int]:
    return sa.Column("review", sa.Integer, sa.ForeignKey("reviews.number"), primary_key=True)
