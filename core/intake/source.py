"""Making sources. The id of a source is a fact of its medium, name and bytes, whoever makes it."""

import hashlib
from datetime import UTC, datetime

from core.model import Medium, Source


def source_id(medium: Medium, name: str, content: bytes) -> str:
    """Hexadecimal SHA-256 of medium, name and content; lengths keep the three apart."""
    label = name.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(f"{medium.value} {len(label)} ".encode())
    digest.update(label)
    digest.update(content)
    return digest.hexdigest()


def source_of_bytes(  # noqa: PLR0913 - the members of a source, all but the first three by name
    name: str,
    content: bytes,
    medium: Medium,
    *,
    origin: str = "",
    charset: str | None = None,
    url: str | None = None,
    flags: tuple[str, ...] = (),
) -> Source:
    """A source of bytes as they came, taken in now."""
    return Source(
        id=source_id(medium, name, content),
        name=name,
        origin=origin,
        medium=medium,
        content=content,
        charset=charset,
        url=url,
        retrieved=datetime.now(UTC),
        flags=flags,
    )


def source_of_text(  # noqa: PLR0913 - the same
    name: str,
    text: str,
    medium: Medium,
    *,
    origin: str = "",
    url: str | None = None,
    flags: tuple[str, ...] = (),
) -> Source:
    """A source of text that somebody decoded already; stored as UTF-8 and declared so.

    Lone surrogates, which UTF-8 cannot hold, become U+FFFD.
    """
    content = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
    return source_of_bytes(name, content, medium, origin=origin, charset="utf-8", url=url, flags=flags)
