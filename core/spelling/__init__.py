"""Spelling: which words of a passage are looked up, in which dictionary, and what stands in it."""

from core.spelling.names import names_of
from core.spelling.own import OwnWords
from core.spelling.platform import Dictionaries, Dictionary, PlatformDictionaries
from core.spelling.tags import fitting, regional
from core.spelling.words import Word, words_in

__all__ = [
    "Dictionaries",
    "Dictionary",
    "OwnWords",
    "PlatformDictionaries",
    "Word",
    "fitting",
    "names_of",
    "regional",
    "words_in",
]
