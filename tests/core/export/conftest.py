"""A desk on a real file, and a folder for what leaves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.desk import Desk
from tests.desks import empty_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(empty_desk(tmp_path / "desk.sqlite")) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out" / "copy"
