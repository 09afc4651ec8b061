"""What a worker hands back."""

from dataclasses import dataclass

from core.model import Page, Proposal


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page and what is proposed for it.

    Attributes:
        source_id: the source it was made of.
        page: the page; plain text, with ``incomplete`` set, where preparing failed.
        proposal: a judgement for every block of the page.
        failed: why preparing failed, as the rest of a sentence about the page ("took longer than 20
            seconds"); empty when it did not.
    """

    source_id: str
    page: Page
    proposal: Proposal
    failed: str = ""
