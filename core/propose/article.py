"""Whether a page is an article at all, or a product, a listing, a forum."""

from collections.abc import Sequence

from core.model import Judgement, Verdict
from core.propose.context import Context
from core.propose.shape import Prose

_STORIES = frozenset(
    {
        "newsarticle",
        "article",
        "blogposting",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
        "techarticle",
        "liveblogposting",
        "scholarlyarticle",
        "recipe",
        "review",
        "reviewnewsarticle",
    }
)
_OTHERS = frozenset(
    {
        "product",
        "productgroup",
        "itemlist",
        "collectionpage",
        "searchresultspage",
        "offercatalog",
        "discussionforumposting",
        "qapage",
        "profilepage",
        "softwareapplication",
        "service",
        "localbusiness",
        "contactpage",
        "jobposting",
        "event",
        "hotel",
        "restaurant",
        "store",
        "aggregateoffer",
        "offer",
        "faqpage",
    }
)


def is_article(context: Context, judgements: Sequence[Judgement]) -> bool:
    """Whether the page reads, and declares itself, as one story."""
    return story_points(context, judgements) > 0


def story_points(context: Context, judgements: Sequence[Judgement]) -> float:
    """Points for a story, above 0, or against: what the page declares, and how much of it is prose that stays."""
    kinds = {value.lower().rpartition("/")[2] for value in context.meta("json-ld @type")}
    opened = {value.lower() for value in context.meta("meta og:type")}
    points = 0.0
    points += 1.5 if kinds & _STORIES else 0.0
    points -= 2.0 if kinds & _OTHERS and not kinds & _STORIES else 0.0
    points += 1.0 if "article" in opened else 0.0
    points -= 1.5 if any(kind.startswith("product") for kind in opened) else 0.0
    points += 0.5 if context.meta("meta article:published_time", "json-ld datePublished") else 0.0
    return points + _prose_points(context, judgements)


def _prose_points(context: Context, judgements: Sequence[Judgement]) -> float:
    """Little prose, prose that is scattered or prose outweighed by fragments speaks against a story."""
    kept = [context.shapes[one.block_id] for one in judgements if one.verdict is Verdict.KEEP]
    prose = sum(shape.length for shape in kept if shape.prose is Prose.PROSE)
    everything = sum(shape.length for shape in kept)
    if prose < 40:
        return -3.0
    points = min(1.5, prose / 200) - 0.5
    return points - (1.0 if prose < 0.5 * everything else 0.0)
