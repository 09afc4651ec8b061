"""The evaluation as a document. What is written by hand in it stays when the rest is written anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.eval import doubts, facts, figures, reasoned
from tests.eval.bench import TITLES, Shape
from tests.eval.markdown import prose, table
from tests.eval.repeats.tables import section
from tests.eval.results import Results

BEGIN = "<!-- Written by hand from here on; it stays when the rest is written anew. -->"
END = "<!-- Written by hand up to here. -->"
_NOTHING_YET = "\nNo pages have been looked at one by one yet.\n"

_SHAPES = {
    Shape.HTML: "The pages as they came.",
    Shape.FLATTENED: (
        "The pages as text, one line a block, damaged by the benchmark's flattener: passages repeated, some with words "
        "changed, and the lines of a failed request on top."
    ),
    Shape.DAMAGED: (
        "The pages as text, damaged by our own generator (`core/training/flatten.py`), which knows many more kinds of "
        "damage. The phrases it brings in are dealt out to the folds, so a model meets only ones it was not trained on."
    ),
}

_CONFIDENCE = """\
## Confidence and questions

Over the blocks of the desk's own cut, articles only. A verdict is right where gold and our article agree on the block;
of two copies either may stay. The last two columns are at the desk's threshold for questions."""
_QUESTIONS = """\
A block whose confidence is below the threshold becomes a question. The desk's threshold is in bold."""
_FLAG = """\
## Pages that are no article

The flag `not-an-article`, over all pages: how many of the pages it is set on are none (precision), and on how many of
those that are none it is set (recall)."""


@dataclass(frozen=True)
class Heading:
    """What a reader must know to make the same figures.

    Attributes:
        day: when they were made.
        command: what made them.
        versions: name and version of every voice.
    """

    day: date
    command: str
    versions: Sequence[tuple[str, str]]


def by_hand(file: Path) -> str:
    """The part of a document that was written by hand.

    Raises:
        SystemExit: the document has no such part, so that it would be lost.
    """
    if not file.exists():
        return _NOTHING_YET
    _, begin, after = file.read_text("utf-8").partition(BEGIN)
    hand, end, _ = after.partition(END)
    if not begin or not end:
        raise SystemExit(f"{file} has no part between the two marks for what is written by hand; put them back first")
    return hand


def document(results: Results, heading: Heading, hand: str) -> str:
    """The whole document, in Markdown."""
    parts = [
        _opening(results, heading),
        *(_shape(results, shape) for shape in results.pages),
        _confidence(results),
        _not_an_article(results),
        _fields(results),
        _reasons(results),
        *([_repeats(results)] if results.repeats else []),
        _time(results),
        f"## What went wrong\n{BEGIN}{hand}{END}",
        _how(results),
    ]
    return "\n\n".join(parts) + "\n"


def _opening(results: Results, heading: Heading) -> str:
    return f"""# Evaluation

How near our proposals come to the article an editor would make, on pages of sites that the engine was not trained on,
beside the extractors that are our peers. Made on {heading.day.isoformat()} with

```
{heading.command}
```

{table(("voice", "version"), heading.versions, left=2)}

{figures.in_short(results)}

- **F1**, P and R: precision and recall of runs of four words, against the gold article.
- **corrections**: how many runs of neighbouring blocks carry the wrong verdict, so what an editor still has to toggle.
- **none needed**: share of pages that can be approved as they are.
- **lost**: share of the article's words that stand only in blocks proposed for removal."""


def _shape(results: Results, shape: Shape) -> str:
    parts = [f"## Articles, {TITLES[shape]}\n\n{prose(_SHAPES[shape])}"]
    for corpus in results.corpora:
        many = sum(results.articles(shape, corpus))
        parts.append(f"### {corpus}, {TITLES[shape]}: {many} articles\n\n{figures.voices(results, shape, corpus)}")
    if shape is not Shape.HTML:
        parts.append(
            f"### By kind of damage, {TITLES[shape]}\n\nArticles of all corpora, the hardest kind first. "
            f"The last two columns are the best any peer reaches.\n\n{figures.damages(results, shape)}"
        )
    if results.types(shape):
        parts.append(
            f"### Other types of page, {TITLES[shape]}\n\nF1 and mean corrections.\n\n{figures.types(results, shape)}"
        )
    return "\n\n".join(parts)


def _confidence(results: Results) -> str:
    tables = [f"### Reliability, {TITLES[shape]}\n\n{doubts.reliabilities(results, shape)}" for shape in results.pages]
    return "\n\n".join(
        [_CONFIDENCE, doubts.calibration_errors(results), _QUESTIONS, doubts.questions(results), *tables]
    )


def _not_an_article(results: Results) -> str:
    return f"{_FLAG}\n\n{doubts.flags(results)}"


def _fields(results: Results) -> str:
    return f"""## Fields

The best candidate against gold, over the articles whose gold has the field. What counts as the same is said in
`tests/eval/fields.py`: how a value is written is forgiven, what it says is not.

{facts.fields(results)}

{facts.origins(results, next(iter(results.pages)))}"""


def _reasons(results: Results) -> str:
    return f"""## Reasons

Blocks drawn from what gold leaves out and labelled by reading them, as `docs/REASONS.md` tells; of the half kept aside
only totals were looked at while the rules were made.

{reasoned.reasons(results.reasons)}"""


def _repeats(results: Results) -> str:
    return f"""## Repeated passages

Pages of the gold articles into which a passage was put a second time (`tests/eval/repeats`), the repeats that the pages
have of themselves, and repeats that are meant to stay. `python -m tests.eval.repeats` prints this part alone.

{section(results.repeats)}"""


def _time(results: Results) -> str:
    return f"""## Time

Processor time on the machine of this run: compare voices with one another, not with figures from elsewhere. Ours is
from the decoded page to the proposal, with every reason, field and flag; a peer's is to its text.

{figures.times(results)}

Where our time goes, HTML:

{figures.steps(results, next(iter(results.pages)))}

The slowest pages:

{figures.slowest(results, next(iter(results.pages)))}

Training, by fold:

{_training(results)}"""


def _training(results: Results) -> str:
    rows = [
        [str(one.fold + 1), str(one.pages), f"{one.seconds:.0f}" if one.seconds >= 1 else "-"] for one in results.models
    ]
    return table(("held out", "pages trained on", "seconds"), rows)


def _how(results: Results) -> str:
    return f"""## How this is measured

The pages of all corpora named in the command are dealt into {len(results.models)} folds by registered domain, so that
a site is never on both sides. For each fold a model is trained on the pages of the other folds and proposes for the
pages of this one, in every shape. Peers need no training and see the same pages; a text page is given to them as HTML,
a paragraph a line. Readers' comments are left out where a peer can be told to.

The measures are those of `core/training/measures.py`. They count on a cut of the page that favours nobody: one block
for each run of text between block-level tags, or for each line. A block stands in an article where half of its runs of
four words do. Where gold has a passage once and the page has it twice, one copy is gold, and either may be kept."""
