"""Pages made of a few lines, and what is proposed for them."""

from collections.abc import Mapping

from core.intake import source_of_text
from core.model import Block, Judgement, Medium, Page, Proposal, Reason, Verdict
from core.propose import propose
from core.propose.context import Context, make_context
from core.propose.lexicon import Lexicon
from core.propose.lexicon import standard as standard_lexicon
from core.propose.weights import standard as standard_weights
from core.segment import Cut, segment

STORY = [
    "The harbour council met on Tuesday night to settle the long quarrel over the northern pier.",
    "Members agreed to spend four million crowns on new pilings before the winter storms arrive in the bay.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote was counted.",
    "Work is to begin in March and will close the inner basin of the harbour to ferries for about six weeks.",
    "The council had turned down the plan twice before, because the fishermen of the southern quay were against it.",
]


def cut_text(*lines: str) -> Cut:
    """A text page of these lines."""
    return segment(source_of_text("page.txt", "\n".join(lines), Medium.TEXT))


def cut_html(html: str) -> Cut:
    """An HTML page."""
    return segment(source_of_text("page.html", html, Medium.HTML))


def context_of(cut: Cut, lexicon: Lexicon | None = None) -> Context:
    """What the detectors are told of a page."""
    medium = Medium.TEXT if cut.tree is None else Medium.HTML
    return make_context(cut.page, cut.tree, lexicon or standard_lexicon(), standard_weights(medium))


def story_html(extra: str = "", head: str = "", body: str = "") -> str:
    """An article's page: ``extra`` after the story, ``head`` in the head, ``body`` instead of the story."""
    paragraphs = body or "".join(f"<p>{text}</p>" for text in STORY)
    return (
        f'<!doctype html><html lang="en"><head>{head}</head>'
        '<body><nav><a href="/a">Home</a> <a href="/b">News</a></nav>'
        f"<article><h1>Council settles quarrel over northern pier</h1>{paragraphs}</article>{extra}</body></html>"
    )


def proposed(cut: Cut, **given: object) -> Proposal:
    """The proposal for a page."""
    return propose(cut, **given)  # type: ignore[arg-type]


def by_text(page: Page, proposal: Proposal) -> Mapping[str, Judgement]:
    """Judgements by their block's text; of equal texts the last."""
    return {block.text: one for block, one in zip(page.blocks, proposal.judgements, strict=True)}


def body(page: Page, proposal: Proposal) -> list[str]:
    """The texts of the kept blocks."""
    judged = zip(page.blocks, proposal.judgements, strict=True)
    return [block.text for block, one in judged if one.verdict is Verdict.KEEP]


def reasons(page: Page, proposal: Proposal) -> list[tuple[str, Reason | None]]:
    """Text and reason of every removed block."""
    judged: list[tuple[Block, Judgement]] = list(zip(page.blocks, proposal.judgements, strict=True))
    return [(block.text, one.reason) for block, one in judged if one.verdict is Verdict.REMOVE]
