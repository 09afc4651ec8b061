"""Named ways for copy to leave, and what left by each of them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of profiles, empty; what left so far left by none."""
    op.create_table(
        "profiles",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    for name, kind in (("profile", sa.Text), ("copy", sa.Text), ("fields", sa.Text), ("seq", sa.Integer)):
        op.add_column("exports", sa.Column(name, kind))
    op.create_index("exports_by_profile", "exports", ["profile", "number"], sqlite_where=sa.text("profile IS NOT NULL"))
