"""Zip files that are the same every time."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from core.export.office.package import packed

AT = datetime(2026, 11, 5, 9, 30, 16, tzinfo=UTC)


def test_parts_keep_their_order_and_the_first_is_stored_right_behind_its_name() -> None:
    document = packed({"mimetype": b"kind/of+zip", "b.xml": b"b" * 999, "a.xml": b"a"}, AT)
    with zipfile.ZipFile(BytesIO(document)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["mimetype", "b.xml", "a.xml"]
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 11, 5, 9, 30, 16)}
        assert [entry.compress_type == zipfile.ZIP_STORED for entry in archive.infolist()] == [True, False, False]
    assert document[30:49] == b"mimetypekind/of+zip"


@pytest.mark.parametrize("year", [1, 1979, 2108, 9999])
def test_a_year_that_zip_files_have_not_is_the_nearest_they_have(year: int) -> None:
    with zipfile.ZipFile(BytesIO(packed({"a": b""}, AT.replace(year=year)))) as archive:
        assert archive.infolist()[0].date_time[0] in {1980, 2107}
