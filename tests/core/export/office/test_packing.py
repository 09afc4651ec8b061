"""Zip files whose bytes tell their parts and nothing of when and where they were packed."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from core.export.office.packing import MIMETYPE, packed

PARTS = ((MIMETYPE, b"application/x"), ("b/c.xml", b"<c/>" * 99), ("a.xml", b""))
AT = datetime(2026, 11, 5, 9, 30, 2, tzinfo=UTC)


def test_parts_come_in_the_order_given_and_the_mimetype_as_it_is() -> None:
    data = packed(PARTS, AT)
    assert data[30:51] == b"mimetypeapplication/x"  # where programs look for it
    with ZipFile(BytesIO(data)) as package:
        assert [(each.filename, package.read(each)) for each in package.infolist()] == list(PARTS)
        assert [each.compress_type for each in package.infolist()] == [ZIP_STORED, ZIP_DEFLATED, ZIP_DEFLATED]


def test_the_same_parts_give_the_same_bytes() -> None:
    assert packed(PARTS, AT) == packed(iter(PARTS), AT)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (AT, (2026, 11, 5, 9, 30, 2)),
        (datetime(1970, 1, 1, tzinfo=UTC), (1980, 1, 1, 0, 0, 0)),
        (datetime(2200, 1, 1, tzinfo=UTC), (2107, 12, 31, 0, 0, 0)),
    ],
)
def test_every_part_is_as_of_the_time_given(at: datetime, told: tuple[int, ...]) -> None:
    with ZipFile(BytesIO(packed(PARTS, at))) as package:
        assert {each.date_time for each in package.infolist()} == {told}
