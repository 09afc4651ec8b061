"""One reviewed page and its record, for all tests of it: nobody changes them in place."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.desk import Desk
from core.export import Outgoing
from tests.core.export.record.made import exported, outgoing_of, reviewed


@pytest.fixture(scope="session")
def leaving(tmp_path_factory: pytest.TempPathFactory) -> Outgoing:
    """A reviewed page as it leaves."""
    with Desk.open(tmp_path_factory.mktemp("desk") / "desk.sqlite") as desk:
        return outgoing_of(desk, reviewed(desk))


@pytest.fixture(scope="session")
def export(leaving: Outgoing, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[Path]]:
    """Its record and its file."""
    return exported(tmp_path_factory.mktemp("out"), [leaving])


@pytest.fixture
def record(export: tuple[bytes, list[Path]]) -> Any:
    """The record's content, anew for each test."""
    return json.loads(export[0])


@pytest.fixture
def files(export: tuple[bytes, list[Path]]) -> list[Path]:
    """The file that was written."""
    return export[1]
