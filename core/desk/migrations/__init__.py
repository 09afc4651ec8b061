"""The history of the desk's tables, run by alembic when a desk is opened."""
