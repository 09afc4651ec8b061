import sys
from pathlib import Path

import pytest

from core.spelling import PlatformDictionaries
from tests.dictionaries import WrittenDictionaries


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WrittenDictionaries:
    dictionaries = WrittenDictionaries(tmp_path / "dictionaries")
    dictionaries.write(monkeypatch, "en_XA", ["letter/S", "receive", "the"])
    return dictionaries


@pytest.mark.usefixtures("written")
def test_a_dictionary_of_the_platform_is_found_and_read() -> None:
    platform = PlatformDictionaries()
    assert "en_XA" in platform.found()
    opened = platform.open("en_XA")
    assert opened is not None
    assert opened.knows("letters")
    assert not opened.knows("recieve")
    assert opened.suggestions("recieve") == ("receive",)


@pytest.mark.usefixtures("written")
def test_what_cannot_be_looked_up_is_no_mistake() -> None:
    opened = PlatformDictionaries().open("en_XA")
    assert opened is not None
    assert opened.knows("\ud800letter")
    assert opened.suggestions("\ud800letter") == ()


@pytest.mark.usefixtures("written")
def test_a_language_without_a_dictionary_opens_none() -> None:
    assert PlatformDictionaries().open("en_XB") is None


def test_without_the_library_there_are_no_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    platform = PlatformDictionaries()
    assert platform.found() == ()
    assert platform.open("en_US") is None
