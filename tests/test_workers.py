"""A test process that falls fails the run, whenever it falls."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RUN = [
    sys.executable,
    "-m",
    "pytest",
    "-p",
    "xdist",
    "-p",
    "tests.workers",
    "-p",
    "no:cacheprovider",
    "-n",
    "1",
    "--dist",
    "worksteal",
]


def run(tmp_path: Path, deed: str) -> subprocess.CompletedProcess[str]:
    """Runs one test that does ``deed``, in a process of its own."""
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "test_deed.py").write_text(f"import atexit, os\ndef test_deed():\n    {deed}\n")
    command = [*RUN, "--rootdir", str(tests), "--basetemp", str(tmp_path / "base"), str(tests)]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, text=True, check=False)


def test_one_that_ends_well_passes(tmp_path: Path) -> None:
    done = run(tmp_path, "pass")
    assert (done.returncode, "= 1 passed in" in done.stdout.splitlines()[-1]) == (0, True), done.stdout


@pytest.mark.parametrize(
    ("deed", "counted"),
    [("os._exit(3)", "1 failed, 1 error"), ("atexit.register(os._exit, 3)", "1 passed, 1 error")],
    ids=["in a test", "after the last test"],
)
def test_one_that_falls_fails_the_run(tmp_path: Path, deed: str, counted: str) -> None:
    done = run(tmp_path, deed)
    assert (done.returncode, f" {counted} in " in done.stdout.splitlines()[-1]) == (1, True), done.stdout
