"""A date leaves as it was given, in every format that has one: no zone, no hour and no meaning is made up."""

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from core.export import Format
from core.export.dates import as_html
from core.model import Article, ExportError, FieldName
from tests.core.export.articles import PLAIN, pages_of_epub, rendered

DAY = "2026-11-02"
NO_ZONE = "2026-11-02T10:15"
ZONED = "2026-11-02T00:15:30.5+02:00"
HTML_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?")


def with_date(value: str) -> Article:
    return replace(PLAIN, fields={**PLAIN.fields, FieldName.DATE: value})


def element(data: bytes, name: str) -> str:
    return etree.fromstring(data).findtext(f".//{{*}}{name}")


TELLS: dict[Format, Callable[[bytes], str]] = {
    Format.JSON_LD: lambda data: json.loads(data)["datePublished"],
    Format.EPUB: lambda data: html.document_fromstring(pages_of_epub(data)[0].encode()).find(".//time").get("datetime"),
    Format.HTML: lambda data: html.document_fromstring(data).find(".//time").get("datetime"),
    Format.NEWSML_G2: lambda data: element(data, "contentCreated"),
    Format.RSS: lambda data: element(data, "pubDate"),
    Format.ATOM: lambda data: element(data, "published"),
    Format.WXR: lambda data: element(data, "post_date_gmt"),
    Format.NINJS_1: lambda data: json.loads(data)["firstcreated"],
    Format.NINJS_3: lambda data: json.loads(data)["firstCreated"],
    Format.NITF: lambda data: etree.fromstring(data).find(".//{*}story.date").get("norm"),
}
"""What each format tells a program about when the article appeared."""

OF_DAYS = (Format.JSON_LD, Format.EPUB, Format.HTML, Format.NEWSML_G2)
OF_MOMENTS = (Format.RSS, Format.ATOM, Format.WXR, Format.NINJS_1, Format.NINJS_3, Format.NITF)


@pytest.mark.parametrize("to", OF_DAYS)
@pytest.mark.parametrize(
    ("value", "told"),
    [
        (DAY, DAY),
        (NO_ZONE, "2026-11-02T10:15:00"),
        (ZONED, "2026-11-02T00:15:30+02:00"),
        (f"{NO_ZONE}Z ", f"{NO_ZONE}:00Z"),
    ],
)
def test_where_a_format_takes_them_days_stay_days_and_times_keep_the_zone_they_have_or_have_none(
    value: str, told: str, to: Format
) -> None:
    assert TELLS[to](rendered(with_date(value), to)) == told


@pytest.mark.parametrize(
    ("to", "day", "moment"),
    [
        (Format.RSS, "Mon, 02 Nov 2026 00:00:00 +0000", "Sun, 01 Nov 2026 22:15:30 +0000"),
        (Format.ATOM, "2026-11-02T00:00:00Z", "2026-11-01T22:15:30Z"),
        (Format.WXR, "2026-11-02 00:00:00", "2026-11-01 22:15:30"),
        (Format.NINJS_1, "2026-11-02T00:00:00+0000", "2026-11-01T22:15:30+0000"),
        (Format.NINJS_3, "2026-11-02T00:00:00Z", "2026-11-01T22:15:30Z"),
        (Format.NITF, "20261102T000000+0000", "20261101T221530+0000"),
    ],
)
def test_where_a_format_has_moments_alone_a_day_is_its_midnight_in_utc(to: Format, day: str, moment: str) -> None:
    assert TELLS[to](rendered(with_date(DAY), to)) == day
    assert TELLS[to](rendered(with_date(ZONED), to)) == moment


@pytest.mark.parametrize("to", OF_MOMENTS)
def test_a_time_of_no_zone_does_not_leave_as_a_moment(to: Format) -> None:
    with pytest.raises(ExportError, match=rf"^ferry\.txt: the date “{NO_ZONE}” has no time zone: [\w. ]+ needs one$"):
        rendered(with_date(NO_ZONE), to)


@pytest.mark.parametrize("to", [each for each in TELLS if each is not Format.HTML])
def test_words_in_the_place_of_a_date_do_not_leave_where_programs_read_dates(to: Format) -> None:
    with pytest.raises(ExportError, match=r"^ferry\.txt: the date “last Friday” is no date: [\w. -]+ needs one$"):
        rendered(with_date("last\n Friday"), to)


@pytest.mark.parametrize(
    "value", ["last Friday", "2026-02-30", "2026-11-02T25:00", "2026-W45-1", "20261102", "0000-01-01"]
)
def test_words_in_the_place_of_a_date_are_words_to_readers_of_html(value: str) -> None:
    page = html.document_fromstring(rendered(with_date(value), Format.HTML))
    assert page.findtext('.//p[@class="date"]') == value
    assert page.find(".//time") is None


def test_a_date_is_shown_as_it_was_written() -> None:
    page = html.document_fromstring(rendered(with_date(ZONED), Format.HTML))
    assert page.findtext(".//time") == ZONED


def test_a_long_value_is_cut_in_the_message() -> None:
    with pytest.raises(ExportError) as refused:
        rendered(with_date("Friday " * 1000), Format.ATOM)
    assert str(refused.value) == f"ferry.txt: the date “{'Friday ' * 17}…” is no date: Atom needs one"


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(max_size=30),
        st.from_regex(r"\A\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?\Z"),
        st.datetimes(timezones=st.timezones() | st.none()).map(lambda moment: moment.isoformat()),
        st.dates().map(lambda day: day.isoformat()),
    )
)
def test_html_is_told_of_a_date_only_in_its_own_way(value: str) -> None:
    told = as_html(value)
    assert told == "" or HTML_MOMENT.fullmatch(told)
    assert not told or told[:10] == value.strip()[:10]
