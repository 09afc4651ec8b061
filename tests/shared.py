"""Where the reference data lie: a folder ``shared`` beside the checkout, or ``GALLEYPROOF_SHARED``."""

import json
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


def naughty_strings() -> list[str]:
    """Some five hundred strings that programs stumble over."""
    found: list[str] = json.loads((shared("suites/naughty-strings") / "blns.json").read_text(encoding="utf-8"))
    assert len(found) >= 500
    return found
