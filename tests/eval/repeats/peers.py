"""What peers make of made cases: those that do something about repeats, or that editors use first."""

import sys
import warnings
from collections.abc import Mapping, Sequence

from core.training import GoldPage
from tests.eval.voices import DEDUPLICATING


def heard(page: GoldPage, names: Sequence[str]) -> Mapping[str, str]:
    """Their texts by name; empty where one fails."""
    return {name: _text(page, name) for name in names}


def _text(page: GoldPage, name: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return DEDUPLICATING[name].speak(page.raw, page.medium)
    except Exception as error:
        print(f"{name}: {page.corpus}/{page.id}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
        return ""
