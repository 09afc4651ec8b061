"""The detectors: each says what it knows of each block; none decides alone. This is their one registry."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from core.propose.context import Context, Findings
from core.propose.detectors import banner, lexicon, readability, repeats, schema, sections, structure, text

Detector = Callable[[Context], Findings]
"""What one detector finds on a page."""

DETECTORS: Mapping[str, Detector] = MappingProxyType(
    {
        "readability": readability.detect,
        "structure": structure.detect,
        "text": text.detect,
        "lexicon": lexicon.detect,
        "sections": sections.detect,
        "banner": banner.detect,
        "schema": schema.detect,
        "repeats": repeats.detect,
    }
)

__all__ = ["DETECTORS", "Detector"]
