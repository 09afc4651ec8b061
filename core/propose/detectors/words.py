"""Words that sites give their class names, ids and roles, by what they enclose."""

import re
from functools import lru_cache

from core.model import Reason

_REGIONS: tuple[tuple[Reason, str], ...] = (
    (Reason.CONSENT, r"cookie|consent|gdpr|onetrust|privacy ?(?:banner|notice)"),
    (Reason.COMMENTS, r"comment(?!ary)|disqus|respond|discussion|replies|reply"),
    (
        Reason.SUBSCRIBE,
        r"newsletter|subscri|sign ?up|signup|paywall|regwall|premium ?offer|piano|donat|mailchimp|"
        r"optin|membership|login",
    ),
    (
        Reason.SHARE,
        r"share|sharing|social|addtoany|addthis|sharedaddy|follow|tweet ?button|whatsapp|facebook|pinterest",
    ),
    (
        Reason.ADVERTISEMENT,
        r"advert|ads?\b|ad ?(?:slot|unit|container|wrapper|label|block|box)|sponsor|promo|taboola|"
        r"outbrain|dfp|banner|affiliate|cta|shop|deal",
    ),
    (
        Reason.RELATED,
        r"relat|recommend|popular|trending|most ?(?:read|viewed)|read ?(?:more|next|also)|"
        r"more ?(?:from|on|stories|news|articles)|also ?like|teaser|latest|recirc|river|up ?next|"
        r"next ?(?:post|article)|prev|carousel|playlist|card|sidebar|widget|rail|rss|feed",
    ),
    (Reason.LEGAL, r"copyright|disclaimer|legal|terms|colophon|imprint"),
    (Reason.CAPTION, r"caption|figcaption|gallery|slideshow|image|photo|picture|media|video|lightbox"),
    (Reason.CREDIT, r"credit|source|attribution"),
    (
        Reason.METADATA,
        r"byline|author|bio\b|date|time|publish|posted|meta|info|tags?\b|tag ?list|topics?\b|"
        r"keywords?|categor|label|eyebrow|kicker|section ?name|rating|read(?:ing)? ?time",
    ),
    (Reason.NAVIGATION, r"nav|menu|breadcrumb|crumb|pagination|pager|toolbar|skip|search|toc\b|tabs?\b|jump|language"),
    (Reason.HEADER_FOOTER, r"footer|foot\b|header|masthead|top ?bar|bottom ?bar|branding|site ?info|contact"),
    (
        Reason.JUNK,
        r"modal|popup|pop ?up|overlay|tooltip|hidden|hide|sr ?only|screen ?reader|visually|print|"
        r"noscript|embed|player",
    ),
)
_BODY = (
    r"article ?(?:body|content|text|copy|main)|entry ?content|post ?(?:content|body|text)|"
    r"story ?(?:body|content|text|copy)|body ?(?:content|copy|text)|content ?body|"
    r"article__(?:body|content)|articlebody|rich ?text|paragraph|wysiwyg|prose|page ?content|"
    r"main ?content|td ?post ?content|field ?name ?body|news ?(?:body|content|text)|text ?body|"
    r"single ?content"
)
_MAIN = r"article|story|post\b|entry|hentry|main|content"
_WORDS_APART = re.compile(r"[^a-z0-9]+")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{words})")


_REGION_PATTERNS = tuple((reason, _pattern(words)) for reason, words in _REGIONS)
_BODY_PATTERN, _MAIN_PATTERN = _pattern(_BODY), _pattern(_MAIN)
_LONGEST = 300
"""Characters looked at of one element's words."""


@lru_cache(maxsize=4096)
def region_of(label: str) -> tuple[Reason, str] | None:
    """The reason an element's class, id and role words give for removing what it encloses, and the word."""
    plain = _WORDS_APART.sub(" ", label[:_LONGEST])
    for reason, pattern in _REGION_PATTERNS:
        match = pattern.search(plain)
        if match:
            return reason, match.group()
    return None


@lru_cache(maxsize=4096)
def body_of(label: str) -> str:
    """``"body"`` for an element whose words say it encloses an article's text, ``"main"`` for the story, or empty."""
    plain = _WORDS_APART.sub(" ", label[:_LONGEST])
    if _BODY_PATTERN.search(plain):
        return "body"
    return "main" if _MAIN_PATTERN.search(plain) else ""
