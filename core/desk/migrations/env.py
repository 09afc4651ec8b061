"""How alembic reaches the desk: by the open transaction that the desk hands it."""

from alembic import context

from core.desk.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
