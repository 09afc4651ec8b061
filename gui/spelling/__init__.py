"""Words of the article that no dictionary holds: underlined, walked through, and put right by one key."""

from gui.spelling.speller import Speller
from gui.spelling.spelling import Spelling

__all__ = ["Speller", "Spelling"]
