"""Proposals: a verdict, a reason and a confidence for every block of a page, with the evidence, fields and flags.

What proposes is loaded when it is first asked for: it brings every detector with it, a third of a second that a
window, which leaves proposing to other processes, never needs.
"""

from typing import TYPE_CHECKING

from core.propose.threshold import QUESTION_BELOW

if TYPE_CHECKING:
    from core.propose.proposing import ENGINE, propose

__all__ = ["ENGINE", "QUESTION_BELOW", "propose"]


def __getattr__(name: str) -> object:
    """``ENGINE`` and ``propose``, once somebody asks for them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from core.propose import proposing

    return getattr(proposing, name)
