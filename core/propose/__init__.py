"""Proposals: a verdict, a reason and a confidence for every block of a page, with the evidence, fields and flags."""

from core.propose.proposing import ENGINE, QUESTION_BELOW, propose

__all__ = ["ENGINE", "QUESTION_BELOW", "propose"]
