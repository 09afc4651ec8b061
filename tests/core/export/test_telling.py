"""What is told of a file that was written: characters that no document may hold, where they stood."""

from pathlib import Path

from core.export import Format, Replaced, Written
from core.export.telling import replacements

BELL, ESCAPE = "U+0007", "U+001B"


def done(to: Format, *replaced: Replaced) -> Written:
    return Written("r1", "ferry.html", Path(f"out/Ferry{to.suffix}"), to, "", 0, replaced)


def test_each_character_is_named_with_its_place_and_how_often() -> None:
    written = done(
        Format.TEXT,
        Replaced("title", BELL, 1),
        Replaced("b4", BELL, 1),
        Replaced("b4", ESCAPE, 3),
        Replaced("b4", BELL, 1),
        Replaced("source", BELL, 1),
    )
    assert list(replacements(written, "Ferry.txt")) == [
        "Ferry.txt: headline: U+0007 left as U+FFFD, 1 time",
        "Ferry.txt: block 4: U+0007 left as U+FFFD, 2 times",
        "Ferry.txt: block 4: U+001B left as U+FFFD, 3 times",
        "Ferry.txt: the name of the source: U+0007 left as U+FFFD, 1 time",
    ]


def test_of_a_file_of_many_articles_the_article_is_named() -> None:
    (line,) = replacements(done(Format.RSS, Replaced("b12", BELL, 1)), "Site.rss")
    assert line == "Site.rss (ferry.html): block 12: U+0007 left as U+FFFD, 1 time"


def test_nothing_replaced_is_nothing_told() -> None:
    assert list(replacements(done(Format.TEXT), "Ferry.txt")) == []
