"""Confidence, questions and the flag of an evaluation as tables."""

from collections.abc import Sequence

from core.propose import QUESTION_BELOW
from tests.eval.bench import TITLES, Shape
from tests.eval.calibration import THRESHOLDS, asked, expected_error, reliability
from tests.eval.flagging import flagged
from tests.eval.markdown import bold, share, table
from tests.eval.proposing import Judged
from tests.eval.results import Results


def judged_blocks(results: Results, shape: Shape, corpus: str = "") -> list[Judged]:
    """Our verdicts on the blocks of articles, of one corpus where named."""
    rows = zip(results.ours[shape], results.articles(shape, corpus), strict=True)
    return [judged for one, wanted in rows if wanted for judged in one.judged]


def calibration_errors(results: Results) -> str:
    """By corpus and shape: wrong verdicts, expected calibration error, and what the desk's threshold finds."""
    rows = [
        [f"{corpus}, {TITLES[shape]}", *_error_cells(judged_blocks(results, shape, corpus))]
        for shape in results.pages
        for corpus in results.corpora
    ]
    headings = ("articles of", "blocks", "wrong verdicts", "expected calibration error", "blocks asked")
    return table((*headings, "wrong verdicts caught"), rows)


def _error_cells(judged: Sequence[Judged]) -> list[str]:
    wrong = sum(not one.right for one in judged) / max(1, len(judged))
    questions = asked(judged, QUESTION_BELOW)
    error = f"{expected_error(reliability(judged)):.4f}"
    return [str(len(judged)), share(wrong, 2), error, share(questions.share), share(questions.caught)]


def reliabilities(results: Results, shape: Shape) -> str:
    """The reliability table of a shape, articles of all corpora."""
    rows = [
        [f"{one.low:.2f} to {one.high:.2f}", str(one.blocks), *_bin_cells(one.blocks, one.confidence, one.right)]
        for one in reliability(judged_blocks(results, shape))
    ]
    return table(("confidence", "blocks", "mean confidence", "right"), rows)


def _bin_cells(blocks: int, confidence: float, right: float) -> Sequence[str]:
    return (f"{confidence:.3f}", f"{right:.3f}") if blocks else ("-", "-")


def questions(results: Results) -> str:
    """What each threshold asks about and catches, by shape, articles of all corpora; the desk's own in bold."""
    judged = {shape: judged_blocks(results, shape) for shape in results.pages}
    headings = ["confidence below"]
    for shape in judged:
        headings += [f"{TITLES[shape]}: blocks asked", "wrong verdicts caught"]
    return table(headings, [_threshold(judged, below) for below in sorted({*THRESHOLDS, QUESTION_BELOW})])


def _threshold(judged: dict[Shape, list[Judged]], below: float) -> list[str]:
    found = [asked(blocks, below) for blocks in judged.values()]
    cells = [cell for one in found for cell in (share(one.share), share(one.caught))]
    return [bold(cell, below == QUESTION_BELOW) for cell in (f"{below:.2f}", *cells)]


def flags(results: Results) -> str:
    """Precision and recall of the flag, and the share of each type it is set on, by shape."""
    found = {shape: flagged(results.pages[shape], results.ours[shape]) for shape in results.pages}
    kinds = list(dict.fromkeys(kind for one in found.values() for kind, _, _ in one.by_type))
    rows = [
        ["precision", *(share(one.precision) for one in found.values())],
        ["recall", *(share(one.recall) for one in found.values())],
    ]
    for kind in kinds:
        shares = [next((f"{share(s)} of {n}" for k, n, s in one.by_type if k == kind), "-") for one in found.values()]
        rows.append([f"flagged: {kind}", *shares])
    return table(("", *(TITLES[shape] for shape in found)), rows)
