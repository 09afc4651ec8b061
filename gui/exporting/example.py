"""What a profile would call the file of an article."""

from core.export.names import candidates
from core.export.patterns import article_stem, gathered_stem
from core.model import Profile, Review
from core.review import article


def example(profile: Profile, review: Review) -> str:
    """The name of the file that ``review`` would leave as."""
    if profile.format.gathers:
        return next(candidates(gathered_stem(profile), profile.format))
    return next(candidates(article_stem(profile, article(review)), profile.format))
