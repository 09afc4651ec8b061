"""What a reader is given."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Given:
    """One file, read into memory.

    Attributes:
        path: where it lies.
        content: its bytes; at least one, and not of a known binary kind.
        flags: flags for every source inside.
    """

    path: Path
    content: bytes
    flags: tuple[str, ...] = ()
