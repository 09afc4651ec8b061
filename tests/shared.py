"""Where the reference data lie: a folder ``shared`` beside the checkout, or ``GALLEYPROOF_SHARED``."""

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("GALLEYPROOF_SHARED", Path(__file__).parents[2] / "shared"))


def shared(name: str) -> Path:
    """The reference file or folder ``name``; skips the test, saying so, where it is absent."""
    path = ROOT / name
    if not path.exists():
        pytest.skip(f"reference data {name} are not beside this checkout")
    return path
