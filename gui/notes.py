"""What stands in the headers of the two review panes."""

from core.model import Review
from core.review import article, tally
from gui.counting import counted
from gui.queue.wording import SIGNS, state_name


def page_note(review: Review) -> str:
    """How many blocks the page has and how many go: ``"16 blocks · 10 removed"``."""
    removed = tally(review).removed
    return (
        f"{counted(len(review.rulings), '{n} block', '{n} blocks')} · {counted(removed, '{n} removed', '{n} removed')}"
    )


def article_note(review: Review) -> str:
    """Where the review stands, once it is done, and how long its article is."""
    body = article(review).body
    words = sum(len(passage.text.split()) for passage in body)
    sign = SIGNS.get(review.state)
    state = f"{sign[0]} {state_name(review.state)} · " if sign else ""
    return f"{state}{counted(words, '{n} word', '{n} words')} · {counted(len(body), '{n} paragraph', '{n} paragraphs')}"
