"""What a page declares itself to be: an article, or a product, a listing, a forum."""

from collections.abc import Mapping

from core.propose.context import Context

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


def declared(context: Context) -> Mapping[str, float]:
    """What a page declares itself to be, as measures: 1 where it holds."""
    kinds = {value.lower().rpartition("/")[2] for value in context.meta("json-ld @type")}
    opened = {value.lower() for value in context.meta("meta og:type")}
    return {
        "declared-story": bool(kinds & _STORIES),
        "declared-other": bool(kinds & _OTHERS),
        "declared-open-article": "article" in opened,
        "declared-open-product": any(kind.startswith("product") for kind in opened),
        "declared-open-website": "website" in opened,
        "declared-published": bool(context.meta("meta article:published_time", "json-ld datePublished")),
        "declared-author": bool(context.meta("json-ld author", "meta author")),
    }
