"""What the words of classes, ids and roles say of the part of the page they name."""

import tomllib

import pytest

import resources
from core.model import Reason
from core.propose.reasons.naming import frame_of, name_of


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("c-cookie-banner", Reason.CONSENT),
        ("entry comments-area", Reason.COMMENTS),
        ("social-icons__list", Reason.SHARE),
        ("breadcrumb trail", Reason.NAVIGATION),
        ("newsletter_signup", Reason.SUBSCRIBE),
        ("ad-slot top", Reason.ADVERTISEMENT),
        ("readmore box", Reason.RELATED),
        ("read-more box", Reason.RELATED),
        ("menu-item", Reason.NAVIGATION),
        ("wp-caption-text", Reason.CAPTION),
        ("image-credit", Reason.CREDIT),
        ("copyright", Reason.LEGAL),
        ("byline", Reason.METADATA),
    ],
)
def test_a_part_is_named_by_its_words(label, reason):
    name = name_of(label)
    assert name is not None
    assert name.reason is reason


@pytest.mark.parametrize(
    "label", ["", "image text", "css-1x2y3z", "relative flex", "gradient", "comments-open", "shareholders"]
)
def test_words_that_only_look_like_names_name_nothing(label):
    assert name_of(label) is None


def test_a_name_that_runs_together_counts_where_no_other_does():
    assert name_of("newslettersignupform__kx12") is not None
    assert name_of("c-newslettersignupform breadcrumb").reason is Reason.NAVIGATION


def test_a_part_without_advertisements_is_none_of_them():
    assert name_of("hide-ad wrap") is None
    assert name_of("ad wrap").reason is Reason.ADVERTISEMENT


def test_head_and_foot_are_known_by_name():
    assert frame_of("site-header") == "head"
    assert frame_of("footer-wrap contentinfo") == "foot"
    assert frame_of("story-body") == ""


def test_the_file_of_names_has_reasons_and_folded_words():
    tables = tomllib.loads(resources.folder("parts.toml").read_text("utf-8"))
    for part in tables["part"]:
        assert Reason(part["reason"])
        assert all(word == word.lower().strip() and " " not in word for word in part["words"])
        assert len(set(part["words"])) == len(part["words"])
    assert set(tables["frame"]) == {"head", "foot"}
