"""The sample pages that come with the program, and the desk of their own they are shown on. Needs no Qt."""

import tomllib
from pathlib import Path

from resources import folder


def sample_pages() -> list[Path]:
    """The files of the sample pages, in the order in which they are best met."""
    index = tomllib.loads(folder("samples/index.toml").read_text(encoding="utf-8"))
    return [folder("samples") / sample["file"] for sample in index["sample"]]


def sample_desk(beside: Path) -> Path:
    """Where the desk of the sample pages lies: beside another, as nobody wants them among their own pages."""
    return beside.with_name("samples.galleyproof")
