from core.model import (
    Anchor,
    Block,
    BlockKind,
    Judgement,
    Medium,
    Page,
    Proposal,
    Reason,
    Review,
    Structure,
    Verdict,
)
from core.review import open_review
from gui.selection import grown

KEEP = (Verdict.KEEP, None)
NAV = (Verdict.REMOVE, Reason.NAVIGATION)
LEGAL = (Verdict.REMOVE, Reason.LEGAL)


def review(*blocks: tuple[tuple[Verdict, Reason | None], tuple[str, ...]]) -> Review:
    """A review of one block for each (verdict and reason, ids of the elements around it)."""
    cut = tuple(
        Block(f"b{i}", BlockKind.PARAGRAPH, "x", Anchor(), 1, structure=Structure(elements=path))
        for i, (_, path) in enumerate(blocks, 1)
    )
    page = Page("s", Medium.HTML, "x" * len(cut), "utf-8", cut, len(cut))
    judged = tuple(Judgement(f"b{i}", verdict, 1.0, reason) for i, ((verdict, reason), _) in enumerate(blocks, 1))
    return open_review("page", page, Proposal("s", judged, (), (), "test"))


def test_a_block_grows_to_its_run_of_one_reason() -> None:
    shown = review((KEEP, ()), (NAV, ()), (NAV, ()), (LEGAL, ()), (NAV, ()))
    assert grown(shown, ("b3",)) == ("b2", "b3")


def test_a_run_grows_to_everything_of_its_reason() -> None:
    shown = review((KEEP, ()), (NAV, ()), (NAV, ()), (LEGAL, ()), (NAV, ()))
    assert grown(shown, ("b2", "b3")) == ("b2", "b3", "b5")


def test_in_html_the_containers_come_first_the_innermost_before_the_outer() -> None:
    shown = review((NAV, ("e1", "e2")), (KEEP, ("e1", "e2")), (KEEP, ("e1",)), (LEGAL, ()))
    first = grown(shown, ("b1",))
    assert first == ("b1", "b2")
    assert grown(shown, first) == ("b1", "b2", "b3")


def test_all_is_the_end_of_growing() -> None:
    shown = review((KEEP, ()), (NAV, ()))
    assert grown(shown, ("b1",)) == ("b1", "b2")
    assert grown(shown, ("b1", "b2")) == ("b1", "b2")
