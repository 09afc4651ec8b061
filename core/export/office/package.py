"""A document of several parts as one zip file, the same bytes every time."""

import zipfile
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

_UNIX = 3
_PLAIN_FILE = 0o644 << 16
_FIRST_YEAR, _LAST_YEAR = 1980, 2107  # all that a zip file's dates can say


def packed(parts: Mapping[str, bytes], at: datetime) -> bytes:
    """The parts in their order, each dated ``at``.

    The first, by which programs tell what the file is, is not compressed and has nothing before its bytes but its
    name, as OpenDocument and EPUB ask for.
    """
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, (name, content) in enumerate(parts.items()):
            archive.writestr(_entry(name, at), content, zipfile.ZIP_DEFLATED if number else zipfile.ZIP_STORED, 9)
    return stream.getvalue()


def _entry(name: str, at: datetime) -> zipfile.ZipInfo:
    year = min(max(at.year, _FIRST_YEAR), _LAST_YEAR)
    entry = zipfile.ZipInfo(name, (year, at.month, at.day, at.hour, at.minute, at.second))
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN_FILE
    return entry
