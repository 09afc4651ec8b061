"""Killed at any point, an export leaves whole files, old or new, and the next one puts the folder right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX's")


def test_an_export_killed_at_every_point_leaves_nothing_mixed(tmp_path: Path) -> None:
    run(tmp_path)


def test_an_export_killed_at_random_leaves_nothing_mixed(tmp_path: Path) -> None:
    run(tmp_path, "20", "3")


def run(folder: Path, *more: str) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.core.export.killing",
        str(folder / "desk.sqlite"),
        str(folder / "out"),
        *more,
    ]
    done = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
