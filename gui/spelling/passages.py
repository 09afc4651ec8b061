"""The words of the article from the caret on, as one walks through them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from core.spelling import Word, words_in
from gui.article import ArticlePane, CopyRow
from gui.spelling.underlining import code_of, code_typed, is_checked


@dataclass(frozen=True)
class Passage:
    """Words of a passage, as it was when they were taken.

    Attributes:
        key: of its row.
        text: all of it.
        words: those that are walked through, in that order.
    """

    key: str
    text: str
    words: Sequence[Word]


def passages_from(article: ArticlePane, by: int, passed_over: Collection[str] = ()) -> list[Passage]:
    """All words from the caret on, forwards (1) or backwards (-1), around the end of the article.

    The passage with the caret comes twice: first what lies ahead in it, last what lies behind.

    Args:
        article: the article.
        by: which way.
        passed_over: keys of rows that cannot be typed in.
    """
    rows = [row for row in article.model.rows if is_checked(row) and row.key not in passed_over]
    here, keys = article.row_here(), [row.key for row in rows]
    at = keys.index(here.key) if here is not None and here.key in keys else 0
    found = [_passage(article, row) for row in (*rows[at:], *rows[:at])]
    if not found:
        return []
    ahead, behind = _halves(article, found[0], by)
    return [ahead, *found[1:], behind] if by > 0 else [_turned(each) for each in (ahead, *found[:0:-1], behind)]


def _passage(article: ArticlePane, row: CopyRow) -> Passage:
    editor, typed = article.editor, article.row_typed
    if editor is not None and typed is not None and typed.key == row.key:
        return Passage(row.key, editor.exact_text, words_in(editor.exact_text, code_typed(editor)))
    return Passage(row.key, row.text, words_in(row.text, code_of(row)))


def _halves(article: ArticlePane, passage: Passage, by: int) -> tuple[Passage, Passage]:
    """What lies ahead of the caret in its passage, and what lies behind."""
    start, end = article.editor.selected() if article.editor is not None else (0, 0)
    ahead = [word for word in passage.words if (word.start >= end if by > 0 else word.end <= start)]
    behind = [word for word in passage.words if word not in ahead]
    return Passage(passage.key, passage.text, ahead), Passage(passage.key, passage.text, behind)


def _turned(passage: Passage) -> Passage:
    return Passage(passage.key, passage.text, tuple(reversed(passage.words)))
