"""Bytes to sources: one reader a format, chosen by content then suffix; decoding."""

from core.intake.decoding import Decoded, decode
from core.intake.folders import pages_below
from core.intake.read import LIMIT, read
from core.intake.source import source_of_text

__all__ = ["LIMIT", "Decoded", "decode", "pages_below", "read", "source_of_text"]
