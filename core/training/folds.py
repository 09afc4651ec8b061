"""Folds: which pages are held out together. A site is never on both sides."""

from hashlib import sha256

FOLDS = 5
"""How many folds the project's own figures are made with."""


def fold_of(site: str, folds: int = FOLDS) -> int:
    """The fold of a site, from 0: by its name alone, so the same on every machine and in every corpus.

    Args:
        site: a registered domain (``GoldPage.site``).
        folds: how many there are.
    """
    return int.from_bytes(sha256(site.encode()).digest()[:8], "big") % folds
