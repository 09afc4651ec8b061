"""Empty desks, made once: making one runs every revision of its tables, as long as many a test takes."""

import tempfile
from functools import cache
from pathlib import Path

from core.desk import Desk


def empty_desk(path: Path) -> Path:
    """Puts an empty desk at ``path``, unless something is there already; says the path."""
    if not path.exists():
        path.write_bytes(_empty())
    return path


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "empty.galleyproof"
        Desk.open(path).close()
        return path.read_bytes()
