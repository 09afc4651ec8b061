"""One reason for each removed block, and what speaks most for it."""

from core.propose.reasons.choosing import grounds_for, reasons_for
from core.propose.reasons.ground import Ground

__all__ = ["Ground", "grounds_for", "reasons_for"]
