"""Small corpora written for the tests, in the layout of the shared ones."""

import gzip
import json
from pathlib import Path
from typing import Any

from core.model import Medium
from core.training import GoldPage

STORY = [
    "The harbour council met on Tuesday night to settle the long quarrel over the northern pier.",
    "Members agreed to spend 4 million crowns on new pilings before the winter storms arrive in the bay.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote was counted.",
    "Work is to begin in March and will close the inner basin of the harbour to ferries for about six weeks.",
    "The council had turned down the plan twice before, because the fishermen of the southern quay were against it.",
]
TITLE = "Council settles quarrel over northern pier"


def story_html(language: str = "en") -> str:
    """A page with the story, a menu above it and other stories below."""
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    menu = "".join(f"<li><a href='/{n}'>{name}</a></li>" for n, name in enumerate(["Home", "News", "Sport", "Weather"]))
    return (
        f'<!doctype html><html lang="{language}"><head><title>{TITLE}</title><style>p {{ }}</style></head>'
        f"<body><ul>{menu}</ul><article><h1>{TITLE}</h1>{paragraphs}</article>"
        "<aside>More from us<br>Storm closes coastal road again</aside><script>run()</script></body></html>"
    )


def gold_page(number: int = 1, site: str = "", language: str = "en", **given: Any) -> GoldPage:
    """A gold page with the story."""
    values = {
        "id": f"p{number}",
        "corpus": "made",
        "raw": story_html(language),
        "medium": Medium.HTML,
        "gold": "\n\n".join(STORY),
        "type": "article",
        "url": f"https://{site or 'example.org'}/{number}",
        "site": site or "example.org",
        "title": TITLE,
        "author": "",
        "date": "",
    }
    return GoldPage(**(values | given))


def write_page(folder: Path, stem: str, truth: dict[str, Any], html: str | bytes = "<p>x") -> None:
    """One page of a corpus: its ground truth and its markup."""
    for name in ("ground-truth", "html"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "ground-truth" / f"{stem}.json").write_text(json.dumps(truth), "utf-8")
    content = html.encode() if isinstance(html, str) else html
    (folder / "html" / f"{stem}.html.gz").write_bytes(gzip.compress(content))
