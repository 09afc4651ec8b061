"""Three articles, plain, rich and right-to-left, approved and exported from the window in every format there is.

What left is read by readers that share nothing with the writers, and its record is checked by the command line.
"""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.cli import run
from core.export.manifest import NAME
from core.export.record import RECORD_SUFFIX
from core.model import Format, Passage, Profile
from core.review import article
from gui.app import Desktop
from tests.core.export.articles import READERS
from tests.gui.conftest import Opener
from tests.gui.shell import FERRY, MINA, TAX, open_prepared
from tests.gui.test_export_by_keys import again, approve

PAGES = (FERRY, TAX, MINA)
BINARY = frozenset({Format.DOCX, Format.DOCX_TRACKED, Format.ODT, Format.PDF, Format.EPUB, Format.PARQUET})


def words(passages: Iterable[Passage]) -> str:
    return seen(each.text for each in passages)


def seen(texts: Iterable[str]) -> str:
    """What a reader sees of them: without white space, bars between cells, and the bullets that plain text needs."""
    return re.sub(r"[\s|-]+", "", "".join(texts))


def read(path: Path, to: Format) -> str:
    data = path.read_bytes()
    if to in BINARY:
        return seen(READERS[to](data))
    documents = data.decode().splitlines() if to is Format.JSONL else [data.decode()]
    return seen(text for each in documents for text in READERS[to](each))


def exported(desktop: Desktop, qtbot: QtBot, folder: Path, to: Format) -> list[Path]:
    """Ctrl+Shift+E by a profile of this format; the files that came of it, without their records."""
    desktop.desk.save_profile(Profile("Out", to, str(folder), record=True))
    desktop.settings.change(export_profile="Out")
    assert "3 articles written" in again(desktop, qtbot)
    return sorted(
        each
        for each in folder.iterdir()
        if each.name.endswith(to.suffix) and each.name != NAME and RECORD_SUFFIX not in each.name
    )


@pytest.mark.parametrize("to", list(Format))
def test_what_leaves_is_what_was_approved_and_its_record_holds(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], to: Format
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, *PAGES)
    ids = approve(desktop, *PAGES)
    approved = {each: words(article(desktop.desk.review(each)).body) for each in ids}  # type: ignore[arg-type]
    files = exported(desktop, qtbot, tmp_path / "out", to)
    found = [read(each, to) for each in files]
    if to.gathers:
        (whole,) = found
        assert len(whole) == sum(map(len, approved.values()))
        assert all(each in whole for each in approved.values())
    elif to is Format.PDF:
        arabic = approved.pop(ids[-1])
        assert set(approved.values()) < set(found)
        (shown,) = set(found) - set(approved.values())
        # A letter that carries a mark is found twice, and figures among Arabic in the order of sight.
        assert not Counter(arabic) - Counter(shown)
        assert len(shown) < 1.01 * len(arabic)
    else:
        assert sorted(found) == sorted(approved.values())

    for each in files:
        record = each.with_name(each.name + RECORD_SUFFIX)
        assert run(["verify", str(record)]) == 0
        each.write_bytes(each.read_bytes() + b" ")
        assert run(["verify", str(record)]) == 2
        assert each.name.encode() in capfdbinary.readouterr().out
