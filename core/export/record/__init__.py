"""The record of an export: what stands behind a file, chained so that a change anywhere shows."""

from core.export.record.finding import Finding
from core.export.record.making import record_of
from core.export.record.shapes import RECORD_SUFFIX, FileHash
from core.export.record.verifying import verify

__all__ = ["RECORD_SUFFIX", "FileHash", "Finding", "record_of", "verify"]
