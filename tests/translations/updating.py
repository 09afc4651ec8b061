"""Bringing the files of translations up to date with Qt's own tools."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from tests.translations.finding import Text

_TOOLS = Path(sys.executable).parent
_USUAL = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages")
_NO_GUESSING = ("-disable-heuristic", "similartext", "-disable-heuristic", "sametext")


def update(files: Iterable[Path], texts: Iterable[Text]) -> None:
    """Have ``files`` hold exactly ``texts``: new ones without a translation, gone ones no more."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "texts.py"
        source.write_text(as_source(texts), encoding="utf-8")
        _run("pyside6-lupdate", *_USUAL, *_NO_GUESSING, str(source), "-ts", *map(str, files))


def compile_to(target: Path, file: Path) -> None:
    """Make of ``file`` what the program loads."""
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(target))


def as_source(texts: Iterable[Text]) -> str:
    """A module that asks for every one of ``texts``, written so that ``lupdate`` sees all there is to see."""
    lines = []
    for context, group in groupby(sorted(texts), key=lambda each: each.context):
        lines += [f"class {context}(QObject):", "    def texts(self, n):"]
        lines += [f"        self.tr({_quoted(each.source)}{', None, n' if each.counts else ''})" for each in group]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(_TOOLS / tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stdout}{done.stderr}")
