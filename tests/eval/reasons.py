"""``python -m tests.eval.reasons``: scores the reasons of removed blocks against labels given by reading the blocks."""

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.intake import source_of_text
from core.model import Block, Medium, Page, Proposal, Reason, Verdict
from core.propose.context import make_context
from core.propose.lexicon import standard as standard_lexicon
from core.propose.reasons import reasons_for
from core.propose.weights import standard as standard_weights
from core.segment import Cut, segment
from core.training import GoldPage
from tests.eval.bench import Shape, corpus_pages, has_flattener, shaped
from tests.eval.engine import Standard

LABELS = Path(__file__).with_name("reasons.jsonl")
"""The labelled sample; ``docs/REASONS.md`` says how it was drawn and labelled."""
ARTICLE = "article"
"""The label of a block that belongs to the article although gold lacks it: it has no reason and is not counted."""
CORPORA = ("news-2023", "wcxb-dev")


class Row(msgspec.Struct, frozen=True):
    """A labelled block.

    Attributes:
        page: id of its page.
        corpus: name of the page's corpus.
        medium: HTML as it is, or the flattened copy.
        hash: first 16 hexadecimal digits of its text's SHA-256.
        occurrence: how many blocks of the page with the same text stand before it.
        block: its number on the page, from 1, when it was labelled.
        label: its reason, or ``ARTICLE``.
        also: a reason that is right as well; empty for none.
        stratum: ``"uniform"`` or ``"by-reason"``.
        half: ``"look"`` or ``"keep"``, by the page's site.
    """

    page: str
    corpus: str
    medium: Medium
    hash: str
    occurrence: int
    block: int
    label: str
    also: str
    stratum: str
    half: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A labelled block and the reason it was given.

    Attributes:
        row: the block.
        given: the reason.
        kept: the proposal keeps the block; the reason is what it would have been removed for.
    """

    row: Row
    given: str
    kept: bool

    @property
    def right(self) -> bool:
        """The reason is the label."""
        return self.given == self.row.label

    @property
    def acceptable(self) -> bool:
        """The reason is the label or the one that is right as well."""
        return self.given in {self.row.label, self.row.also}


def read_rows(path: Path = LABELS) -> list[Row]:
    """The labelled sample."""
    return [msgspec.json.decode(line, type=Row) for line in path.read_bytes().splitlines() if line.strip()]


def score_reasons(
    rows: Iterable[Row], pages: Iterable[GoldPage], propose: Callable[[Cut], Proposal]
) -> tuple[list[Asked], list[Row]]:
    """The reason each labelled block is given, and the rows whose block is not on its page any more.

    Args:
        rows: the labelled blocks; those labelled as the article's are passed over.
        pages: their pages, as they are or flattened.
        propose: the engine.
    """
    wanted: defaultdict[tuple[str, str, Medium], list[Row]] = defaultdict(list)
    for row in rows:
        if row.label != ARTICLE:
            wanted[row.corpus, row.page, row.medium].append(row)
    asked: list[Asked] = []
    lost: list[Row] = []
    for page in pages:
        there = wanted.pop((page.corpus, page.id, page.medium), [])
        if there:
            _score_page(there, page, propose, asked, lost)
    return asked, [*lost, *(row for left in wanted.values() for row in left)]


def _score_page(
    rows: Sequence[Row], page: GoldPage, propose: Callable[[Cut], Proposal], asked: list[Asked], lost: list[Row]
) -> None:
    cut = segment(source_of_text(page.id, page.raw, page.medium))
    proposal = propose(cut)
    for row in rows:
        number = place_of(cut.page.blocks, row)
        if number is None:
            lost.append(row)
            continue
        judged = proposal.judgements[number]
        kept = judged.verdict is Verdict.KEEP
        asked.append(Asked(row, str(_reason_of_kept(cut, proposal, number) if kept else judged.reason), kept))


def place_of(blocks: Sequence[Block], row: Row) -> int | None:
    """The number, from 0, of a labelled block on its page; None where it is not there."""
    same = [number for number, block in enumerate(blocks) if text_hash(block.text) == row.hash]
    return same[row.occurrence] if row.occurrence < len(same) else None


def text_hash(text: str) -> str:
    """What the sample knows of a block's text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _reason_of_kept(cut: Cut, proposal: Proposal, number: int) -> Reason:
    """The reason a block would have been removed for that the proposal keeps."""
    removed = [one.verdict is Verdict.REMOVE for one in proposal.judgements]
    removed[number] = True
    context = make_context(cut.page, cut.tree, standard_lexicon(), standard_weights(_medium(cut.page)))
    return reasons_for(context, {}, removed, range(0))[number]


def _medium(page: Page) -> Medium:
    return page.medium


def share(asked: Sequence[Asked], right: Callable[[Asked], bool]) -> float:
    """The share of blocks that were given the right reason; 0 of none."""
    return sum(map(right, asked)) / len(asked) if asked else 0.0


def table(asked: Sequence[Asked]) -> Iterator[str]:
    """Accuracy by half, medium and stratum, as lines."""
    yield f"{'half':7}{'medium':8}{'drawn':11}{'blocks':>7}{'strict':>9}{'also':>9}{'of them kept':>14}"
    for half in ("look", "keep", ""):
        for medium in (*Medium, ""):
            for stratum in ("uniform", "by-reason", ""):
                part = [one for one in asked if _in(one.row, half, medium, stratum)]
                if part:
                    names = f"{half or 'both':7}{medium or 'both':8}{stratum or 'both':11}"
                    strict, also = share(part, lambda one: one.right), share(part, lambda one: one.acceptable)
                    yield f"{names}{len(part):7}{strict:9.1%}{also:9.1%}{sum(one.kept for one in part):14}"


def _in(row: Row, half: str, medium: str, stratum: str) -> bool:
    return half in {"", row.half} and medium in {"", row.medium} and stratum in {"", row.stratum}


def by_reason(asked: Sequence[Asked]) -> Iterator[str]:
    """Accuracy by label, and what its blocks were given instead, as lines."""
    labelled: defaultdict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        labelled[one.row.label].append(one)
    yield f"{'label':15}{'blocks':>7}{'strict':>9}{'also':>9}  given instead"
    for label, part in sorted(labelled.items(), key=lambda pair: -len(pair[1])):
        wrong = Counter(one.given for one in part if not one.right)
        instead = ", ".join(f"{reason} {times}" for reason, times in wrong.most_common(5))
        strict, also = share(part, lambda one: one.right), share(part, lambda one: one.acceptable)
        yield f"{label:15}{len(part):7}{strict:9.1%}{also:9.1%}  {instead}"


def sample_pages(rows: Sequence[Row], corpora: Sequence[str]) -> Iterator[GoldPage]:
    """The pages of a sample, as they are and flattened; without the benchmark's flattener only as they are."""
    wanted: Mapping[Medium, set[tuple[str, str]]] = {
        medium: {(row.corpus, row.page) for row in rows if row.medium is medium} for medium in Medium
    }
    for corpus in corpora:
        pages = corpus_pages(corpus)
        for medium, shape in ((Medium.HTML, Shape.HTML), (Medium.TEXT, Shape.FLATTENED)):
            if medium is Medium.HTML or has_flattener():
                yield from shaped([page for page in pages if (page.corpus, page.id) in wanted[medium]], shape)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the tables; 0 when every labelled block was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.reasons", description=__doc__)
    parser.add_argument(
        "--corpus", action="append", help="a folder of ../shared/corpora, or a path; both where not given"
    )
    parser.add_argument("--labels", type=Path, default=LABELS, help="the labelled sample")
    options = parser.parse_args(arguments)
    rows = read_rows(options.labels)
    engine = Standard().proposer(None)
    pages = sample_pages(rows, options.corpus or CORPORA)
    asked, lost = score_reasons(rows, pages, lambda cut: engine(cut, lambda _: None))
    print("\n".join([*table(asked), "", *by_reason(asked)]))
    print(
        f"\n{sum(row.label == ARTICLE for row in rows)} labelled as the article's, not counted; {len(lost)} not found"
    )
    return 1 if lost else 0


if __name__ == "__main__":
    raise SystemExit(main())
