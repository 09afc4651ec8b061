"""Fields of pages whose verdicts are given: the sentences of the story stay, all else goes."""

from core.model import FieldName
from core.propose.fields.candidate import find_story
from core.propose.fields.gather import Gathered, gather
from core.segment import Cut
from tests.core.propose.pages import STORY, context_of, cut_html, story_html

HEADLINE = "Council settles quarrel over northern pier"
PROSE = "".join(f"<p>{text}</p>" for text in STORY)


def gathered(cut: Cut, *more: str, banners: int = 0) -> Gathered:
    """The fields of a page on which the story and ``more`` stay, and the first blocks are an error banner."""
    kept = [block.text in (*STORY, *more) for block in cut.page.blocks]
    return gather(find_story(context_of(cut), kept, range(banners)))


def best_of(found: Gathered, name: FieldName) -> str:
    """The likeliest value of a field; empty where there is none."""
    return next((value.value for value in found.values if value.name is name), "")


def field_of(name: FieldName, above: str = "", head: str = "", lang: str = "en") -> str:
    """A field of an article with this above its first sentence and in its head."""
    html = story_html(head=head, body=above + PROSE).replace('lang="en"', f'lang="{lang}"')
    return best_of(gathered(cut_html(html)), name)


def taken_texts(cut: Cut, found: Gathered) -> dict[str, FieldName]:
    """The texts of the blocks that are a field and nothing else."""
    return {block.text: found.taken[block.id] for block in cut.page.blocks if block.id in found.taken}
