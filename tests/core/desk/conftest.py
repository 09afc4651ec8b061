"""Desks on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.desk import Desk
from tests.desks import empty_desk


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    return tmp_path / "press.desk"


@pytest.fixture
def desk(desk_path: Path) -> Iterator[Desk]:
    with Desk.open(empty_desk(desk_path), who="ada") as opened:
        yield opened
