"""Documents that are zip files: the same parts give the same bytes, whenever and wherever they are packed."""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MIMETYPE = "mimetype"
"""The part by which an EPUB or an OpenDocument file is known: first in the file, and as it is."""

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_LATEST = datetime(2107, 12, 31, tzinfo=UTC)
"""What a zip file can say of a time."""


def packed(parts: Iterable[tuple[str, bytes]], at: datetime) -> bytes:
    """A zip file of these parts, in this order, every one as of this time: when it was packed does not show.

    Args:
        parts: name and content of each; one called ``MIMETYPE`` is not compressed.
        at: the time, aware; one that no zip file can say becomes the nearest that it can.
    """
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, content in parts:
            entry = ZipInfo(name, min(max(at, _EARLIEST), _LATEST).timetuple()[:6])
            entry.compress_type = ZIP_STORED if name == MIMETYPE else ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return file.getvalue()
