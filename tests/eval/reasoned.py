"""The reasons of the labelled blocks, given by models that have seen no page of their sites, as tables."""

from collections.abc import Sequence

from core.model import Medium
from core.training import fold_of
from tests.eval.engine import Engine
from tests.eval.heldout import Trained
from tests.eval.markdown import share, table
from tests.eval.reasons import LABELS, Asked, read_rows, sample_pages, score_reasons
from tests.eval.reasons import share as right_share


def held_out_reasons(engine: Engine, models: Sequence[Trained], corpora: Sequence[str]) -> list[Asked]:
    """The reason each labelled block of the corpora is given; none where these are not the labelled ones."""
    rows = read_rows(LABELS)
    pages = [page for corpus in corpora for page in sample_pages(rows, [corpus])]
    found: list[Asked] = []
    for one in models:
        propose = engine.proposer(one.model)
        mine = [page for page in pages if fold_of(page.site) == one.fold]
        keys = {(page.corpus, page.id, page.medium) for page in mine}
        here = [row for row in rows if (row.corpus, row.page, row.medium) in keys]
        found += score_reasons(here, mine, lambda cut, propose=propose: propose(cut, lambda _: None))[0]
    return found


def reasons(asked: Sequence[Asked]) -> str:
    """Accuracy by how the blocks were drawn, and by label."""
    if not asked:
        return "None of the labelled blocks stands on these pages."
    return f"{_by_draw(asked)}\n\n{_by_label(asked)}"


def _by_draw(asked: Sequence[Asked]) -> str:
    rows = []
    for half, said in (("keep", "kept aside"), ("look", "looked at")):
        for stratum in ("uniform", "by-reason"):
            for medium in Medium:
                part = [
                    one for one in asked if (one.row.half, one.row.stratum, one.row.medium) == (half, stratum, medium)
                ]
                rows.append([f"{said}, {stratum}, {medium}", *_cells(part)])
        rows.append([f"{said}, all", *_cells([one for one in asked if one.row.half == half])])
    rows.append(["all", *_cells(asked)])
    return table(("blocks", "how many", "right", "right or as good"), rows)


def _by_label(asked: Sequence[Asked]) -> str:
    labels = sorted({one.row.label for one in asked})
    return table(
        ("label", "how many", "right", "right or as good"),
        [[label, *_cells([one for one in asked if one.row.label == label])] for label in labels],
    )


def _cells(part: Sequence[Asked]) -> tuple[str, str, str]:
    strict = right_share(part, lambda one: one.right)
    return str(len(part)), share(strict), share(right_share(part, lambda one: one.acceptable))
