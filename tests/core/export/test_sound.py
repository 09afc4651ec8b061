"""Why an article may not leave is one line that an editor can read, whatever its fields or a library say."""

import pytest

from core.export import Format
from core.export.data import valid
from core.export.sound import in_line
from core.model import ExportError
from tests.core.export.articles import PLAIN, article_of, paragraph, rendered
from tests.core.export.wire.documents import WIRE, with_fields


@pytest.mark.parametrize("to", [Format.EPUB, *WIRE])
@pytest.mark.parametrize("name", ["date", "language"])
def test_a_value_of_many_lines_is_told_on_one(to: Format, name: str) -> None:
    with pytest.raises(ExportError) as refused:
        rendered(with_fields(PLAIN, **{name: "nobody\n\tknows " * 100}), to)
    assert str(refused.value).startswith(f"ferry.txt: the {name} “nobody knows nobody knows")
    assert len(str(refused.value).splitlines()) == 1
    assert len(str(refused.value)) < 250


@pytest.mark.parametrize("to", [Format.RSS, Format.ATOM, Format.WXR, Format.JSON_LD, *WIRE])
def test_an_address_that_is_none_is_told_in_the_same_words_by_every_format(to: Format) -> None:
    with pytest.raises(ExportError) as refused:
        rendered(with_fields(PLAIN, url="sound.example"), to)
    assert str(refused.value).startswith("ferry.txt: the address “sound.example” is no web address: ")
    assert str(refused.value).endswith(" needs one")


def test_what_a_library_says_is_cut_to_a_line() -> None:
    assert in_line("a\n b\t") == "a b"
    assert in_line("words " * 1000, 10) == "words wor…"


def test_what_json_would_not_take_is_named_without_all_of_it() -> None:
    with pytest.raises(ExportError) as refused:
        valid.check({"shape": "word\n" * 10_000}, "ferry.txt")
    assert str(refused.value).startswith("ferry.txt: ")
    assert len(str(refused.value)) < 500


def test_a_fault_of_a_writer_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> bytes:
        raise ValueError("word\n" * 10_000)

    monkeypatch.setattr("core.export.page.to_markdown.render", fails)
    with pytest.raises(ExportError) as refused:
        rendered(article_of(paragraph("words")), Format.MARKDOWN)
    assert str(refused.value).startswith("page: the markdown file could not be made: ValueError('word")
    assert len(str(refused.value)) < 500
