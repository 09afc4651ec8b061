"""What tells an article from the same article changed."""

import hashlib

import msgspec

from core.model import Article


def fingerprint(article: Article) -> str:
    """Hexadecimal SHA-256 of the article's fields and passages: the same as long as the copy is the same.

    Fields without a value count as absent, and their order does not count. Passages count with all that a format
    may show of them: kind, level, inline marks, where they come from.
    """
    fields = sorted((name.value, value) for name, value in article.fields.items() if value)
    return hashlib.sha256(msgspec.json.encode((fields, article.body))).hexdigest()
