"""One article into one file: refused unless everything adds up."""

import hashlib
import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from core.export import Format, Replaced, document, write
from core.export.integrity import hold_against
from core.export.registry import writer
from core.model import ExportError, Inline
from tests.core.export.articles import ARTICLES, PLAIN, article_of, outgoing, paragraph, visible

PACKED = frozenset({Format.DOCX, Format.DOCX_TRACKED, Format.ODT, Format.PDF, Format.EPUB, Format.PARQUET})
"""Formats whose bytes are no text."""


@pytest.mark.parametrize("to", list(Format))
def test_writes_the_article_and_accounts_for_it(tmp_path: Path, to: Format) -> None:
    path = tmp_path / f"copy{to.suffix}"
    written = write(outgoing(PLAIN), to, path)
    data = path.read_bytes()
    assert (written.review_id, written.name, written.path, written.format) == ("r1", "ferry.txt", path, to)
    assert (written.sha256, written.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert written.replaced == ()
    if to not in PACKED:
        assert data.endswith(b"\n")
    if to not in {*PACKED, Format.CSV}:  # a table for spreadsheets has its lines end as its standard says
        assert b"\r" not in data


@pytest.mark.parametrize("to", list(Format))
def test_a_ledger_that_does_not_add_up_is_refused(tmp_path: Path, to: Format) -> None:
    path = tmp_path / "copy"
    path.write_text("old")
    sound = outgoing(PLAIN)
    short = replace(sound, review=replace(sound.review, page=replace(sound.review.page, characters=7)))
    with pytest.raises(ExportError, match=r"ferry\.txt: the ledger does not add up"):
        write(short, to, path)
    assert path.read_text() == "old"


def test_forbidden_characters_are_replaced_and_listed(tmp_path: Path) -> None:
    article = article_of(
        paragraph("be\x07ll\x07 \ud800 x", Inline(9, 10, "bold")), title="Fer\x00ry", byline="\ufffe\U0010ffff"
    )
    for to in Format:
        written = write(outgoing(article), to, tmp_path / f"copy{to.suffix}")
        assert set(written.replaced) == {
            Replaced("title", "U+0000", 1),
            Replaced("byline", "U+FFFE", 1),
            Replaced("byline", "U+10FFFF", 1),
            Replaced("b1", "U+0007", 2),
            Replaced("b1", "U+D800", 1),
        }
        words = (
            "bellx" if to is Format.PDF else "be\ufffdll\ufffd\ufffdx"
        )  # a page shows the sign, and has no text of it
        assert words in visible(writer(to).read(written.path.read_bytes()))


def test_returns_leave_as_line_feeds(tmp_path: Path) -> None:
    written = write(outgoing(article_of(paragraph("one\rtwo\r\nthree"))), Format.JSON, tmp_path / "copy.json")
    assert json.loads(written.path.read_text())["body"][0]["text"] == "one\ntwo \nthree"
    assert written.replaced == ()


@pytest.mark.parametrize("to", list(Format))
def test_a_document_that_lost_or_gained_text_is_refused_naming_the_place(to: Format) -> None:
    by = writer(to)
    copies = [outgoing(article) for article in ARTICLES]
    for each in copies:
        hold_against(by.expected(each.article), by.read(by.render([each])), to, each.article.name)
    expected = list(by.expected(copies[1].article))
    seen = by.read(by.render([copies[1]]))
    with pytest.raises(ExportError, match="differ from the article at block b6"):
        hold_against(expected, seen.replace("slate", "slat"), to, "harbour")
    with pytest.raises(ExportError, match="at the headline"):
        hold_against(expected, "x" + seen, to, "harbour")
    with pytest.raises(ExportError, match="more than the article"):
        hold_against(expected, seen + "x", to, "harbour")


def test_a_write_that_fails_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="copy"):
        write(outgoing(PLAIN), Format.TEXT, tmp_path / "none" / "copy")


def test_a_fault_of_a_writer_is_told_as_a_file_that_could_not_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def fall_over(_: object) -> bytes:
        raise RecursionError("too deep")

    monkeypatch.setattr(import_module("core.export.write"), "writer", lambda to: replace(writer(to), render=fall_over))
    with pytest.raises(ExportError, match=r"ferry\.txt: the html file could not be made: .*too deep"):
        document([outgoing(PLAIN)], Format.HTML)
