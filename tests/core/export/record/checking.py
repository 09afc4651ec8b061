"""A record's content checked, for tests that change it."""

import json
from pathlib import Path
from typing import Any

from core.export.record import verify

Record = dict[str, Any]


def found(record: Any, files: list[Path]) -> list[str]:
    """What a check of this content says."""
    return [str(each) for each in verify(json.dumps(record).encode(), files)]
