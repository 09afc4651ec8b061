"""The model's card: what it was trained on, how, and how it does on sites it has not seen."""

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

from core.model import Medium
from core.training.boosting import COPIES, FIRST, SECOND, Growth
from core.training.choosing import CASES
from core.training.folds import FOLDS
from core.training.gold import GoldPage
from core.training.heldout import HeldOut

_MEDIA = {Medium.HTML: "web pages", Medium.TEXT: "flattened copies"}


def card(pages: Sequence[GoldPage], licences: Mapping[str, str], figures: Mapping[Medium, HeldOut]) -> str:
    """The card's text, Markdown. It follows from its arguments alone.

    Args:
        pages: the gold.
        licences: of each corpus, by name.
        figures: on folds held out, by medium.
    """
    lines = [
        "# The block model",
        "",
        "Boosted trees in two looks; the second is told what the first makes of a block's surroundings. The file holds",
        "arrays and words, no code. `galleyproof train` writes both it and this card.",
        "",
        "## Gold",
        "",
        "| corpus | licence | pages | articles | sites |",
        "|---|---|---|---|---|",
        *(_of_corpus(name, [page for page in pages if page.corpus == name], licences) for name in sorted(licences)),
        "",
        "Each page was also learned from as a flattened, mostly damaged copy, each article as one more with little of",
        "the page left around it; gold never changes. Copies of some articles were learned from once more, made longer",
        "by paragraphs of other stories of their fold, or with more beside them: gold has few long reads, and a story",
        "may go on for a thousand paragraphs. No text of a page is in the model: it holds words that stand on",
        "three sites or more, and how often blocks with them are kept.",
        "",
        "## How",
        "",
        f"- {FOLDS} folds by registered domain, by a hash of its name. What the second look learns from, the odds of",
        "  words and the calibration come from models that have seen no page of the same site.",
        f"- LightGBM {metadata.version('lightgbm')}; the same pages give the same file. Trees of the two looks, at",
        *(f"  - {_MEDIA[medium]}: {_grown(FIRST[medium])}, then {_grown(SECOND[medium])}." for medium in figures),
        f"- Which copy of a repeated passage is the article's: {_grown(COPIES)}, learned of articles into which a",
        f"  passage was put again, {CASES} cases a page, each judged by what was learned without its fold.",
        "",
        "## Figures on folds held out",
        "",
        "| articles as | pages | blocks | wrong verdicts | pages without one | calibration error |",
        "|---|---|---|---|---|---|",
        *(_of_medium(medium, found) for medium, found in figures.items()),
        "",
    ]
    return "\n".join(lines)


def _grown(growth: Growth) -> str:
    over = f", {growth.times} times over" if growth.times > 1 else ""
    return f"{growth.trees} of {growth.leaves} leaves{over}"


def licence_of(corpus: Path) -> str:
    """The licence a corpus states: the first lines of its file ``LICENSE``, on one line."""
    file = corpus / "LICENSE"
    if not file.exists():
        return "not stated"
    said = [line.strip() for line in file.read_text("utf-8", "replace").splitlines() if line.strip()]
    return ", ".join(line for line in said[:2] if not line.endswith(":"))


def _of_corpus(name: str, pages: Sequence[GoldPage], licences: Mapping[str, str]) -> str:
    types = Counter(page.type for page in pages)
    sites = len({page.site for page in pages})
    return f"| {name} | {licences[name]} | {len(pages)} | {types['article']} | {sites} |"


def _of_medium(medium: Medium, found: HeldOut) -> str:
    return (
        f"| {_MEDIA[medium]} | {found.pages} | {found.blocks} | {found.wrong:.2%} | {found.sound:.1%} "
        f"| {found.error:.4f} |"
    )
