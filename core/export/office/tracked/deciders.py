"""Who decided what becomes of a block or a field, and when."""

from datetime import UTC

from core.export.deciding import in_force
from core.export.office.word.runs import Who
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.model import Event, FieldName
from core.review import Against
from core.review.changes import base_of
from core.review.opening import best_fields

PROGRAM = "Galleyproof"
"""Who stands for a proposal that nobody touched."""

_SOMEBODY = "Editor"
"""Who stands for an editor whose name nobody knows."""


class Deciders:
    """Of one review: by its events where the desk has them, else whoever approved it.

    Args:
        outgoing: what leaves.
    """

    def __init__(self, outgoing: Outgoing) -> None:
        self._review = outgoing.review
        self.program = Who(PROGRAM, outgoing.facts.approved_at)
        self._approver = Who(_name(outgoing.facts.approved_by), outgoing.facts.approved_at)
        self._proposed = best_fields(self._review.proposal.fields)
        self._blocks: dict[str, Who] = {}
        self._fields: dict[FieldName, Who] = {}
        for decision in self._review.decisions:
            self._blocks.update((each.block_id, self._approver) for each in decision.blocks)
            self._fields.update((each.name, self._approver) for each in decision.fields)
        for event in in_force(outgoing.facts.events):
            self._credit(event)

    def block(self, block_id: str) -> Who:
        """Who decided a block."""
        if block_id in self._blocks:
            return self._blocks[block_id]
        proposed = base_of(self._review, block_id, Against.PROPOSAL)
        return self.program if self._review.rulings.get(block_id, proposed) == proposed else self._approver

    def field(self, name: FieldName) -> Who:
        """Who decided a field."""
        if name in self._fields:
            return self._fields[name]
        as_proposed = self._review.fields.get(name, "") == self._proposed.get(name, "")
        return self.program if as_proposed else self._approver

    def proposed(self, name: FieldName) -> str:
        """What was proposed for a field; empty where nothing was."""
        return self._proposed.get(name, "")

    def _credit(self, event: Event) -> None:
        if event.decision is None:
            return
        who = Who(_name(event.who), event.at.astimezone(UTC))
        self._blocks.update((each.block_id, who) for each in event.decision.blocks)
        self._fields.update((each.name, who) for each in event.decision.fields)


def _name(who: str) -> str:
    return cleaned(who).strip() or _SOMEBODY
