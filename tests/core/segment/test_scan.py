"""The witness against the parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.segment.loss import count_by_scan, loss
from core.segment.scan import stretches


def body(markup: str) -> str:
    return "".join(markup[s.start : s.end] for s in stretches(markup) if s.within not in {"script", "style", "title"})


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a<b>c</b>d", "acd"),
        ("a<p title='x>y' class=\"<i>\">b", "ab"),
        ("a<!-- <p>b</p> -->c<!-->d<!--->e<!-- x --!>f", "acdef"),
        ("a<!doctype html>b<?php x ?>c</3>d", "abcd"),
        ("1 < 2 <3 a<", "1 < 2 <3 a<"),
        ("<script>if (a<b) '</p>'</script>c", "c"),
        ("<script><!-- <script>a</script> b --></script>c", "c"),
        ("<SCRIPT>a</Script >b", "b"),
        ("<style>a</style><title>b</title><textarea><p>c</textarea>d", "<p>cd"),
        ("<svg><title>a</title></svg><title>b</title>", "a"),
        ("<noscript><iframe src=x /></noscript>a", "a"),
        ("a<!-- b <script>c</script>", "a b "),
        ('a<img alt="><p>b</p>', "ab"),
        ("<plaintext><b>a", "<b>a"),
    ],
)
def test_text_is_told_from_markup(markup: str, text: str) -> None:
    assert body(markup) == text


def test_entities_count_as_what_they_stand_for() -> None:
    assert count_by_scan("<p>&amp;&nbsp;&eacute;&#8217;</p>") == 3


def test_loss_is_told_beyond_what_two_counts_may_differ_by() -> None:
    assert loss(10_000, 10_000) == loss(10_020, 10_000) == loss(9_960, 10_000) == ""
    assert loss(9_000, 10_000).startswith("the parser dropped 1,000 of 10,000 characters, so")
    assert loss(0, 3).startswith("the parser dropped 3 of 3 characters, so")


@given(st.lists(st.sampled_from(["<", ">", "!", "-", "/", "a", "script", '"', "=", "svg", "title", " "])).map("".join))
def test_stretches_are_in_order_and_never_overlap(markup: str) -> None:
    end = 0
    for stretch in stretches(markup):
        assert end <= stretch.start <= stretch.end <= len(markup)
        end = stretch.end
