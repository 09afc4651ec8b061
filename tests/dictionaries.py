"""Dictionaries written for the tests, read by the library that reads the platform's own."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from core.spelling import Dictionary, PlatformDictionaries

_AFFIXES = """SET UTF-8
TRY esianrtolcdugmphbyfvkwz
REP 2
REP ei ie
REP ie ei
SFX S Y 1
SFX S 0 s .
"""


class WrittenDictionaries:
    """Only those dictionaries that a test has written, whatever else is installed on the machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._platform = PlatformDictionaries()

    def write(self, monkeypatch: pytest.MonkeyPatch, tag: str, words: Sequence[str]) -> None:
        """Write a dictionary; skips where the library that reads it is not installed."""
        pytest.importorskip("enchant", reason="the platform has no libenchant", exc_type=ImportError)
        monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(self._folder))
        own = self._folder / "hunspell"
        own.mkdir(parents=True, exist_ok=True)
        (own / f"{tag}.aff").write_text(_AFFIXES, encoding="utf-8")
        (own / f"{tag}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")

    def found(self) -> tuple[str, ...]:
        """The languages of those written."""
        return tuple(sorted(each.stem for each in self._folder.glob("hunspell/*.dic")))

    def open(self, tag: str) -> Dictionary | None:
        """One of them, as the platform's are opened."""
        return self._platform.open(tag)
