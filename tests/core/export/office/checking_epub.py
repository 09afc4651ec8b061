"""epubcheck, the standard's own checker."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_SOON = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""A checker that ends soon is not worth compiling."""


def complaints(book: Path) -> str:
    """What epubcheck says of a file that has errors or warnings, else empty; skips, saying so, where there is none."""
    program = shutil.which("epubcheck")
    if program is None:
        pytest.skip("epubcheck is not installed here")
    # Some systems install the Java archive itself, and not all of them can start one as it is.
    jar = os.path.realpath(program)
    start = ["java", *_SOON, "-jar", jar] if jar.endswith(".jar") else [program]
    ran = subprocess.run([*start, "--failonwarnings", str(book)], capture_output=True, check=False, timeout=120)
    said = (ran.stdout + ran.stderr).decode(errors="replace")
    assert "EPUBCheck completed" in said, said
    return said if ran.returncode else ""
