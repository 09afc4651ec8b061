"""Sites stay in one fold, whatever the machine."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.training import FOLDS, fold_of


def test_folds_are_the_same_as_ever():
    sites = ["bbc.co.uk", "example.org", "lemonde.fr", "heise.de", ""]
    assert [fold_of(site) for site in sites] == [1, 2, 1, 4, 2]


@given(st.text(), st.integers(1, 20))
def test_every_site_has_a_fold(site, folds):
    assert 0 <= fold_of(site, folds) < folds


def test_sites_spread_evenly():
    counts = Counter(fold_of(f"site-{n}.org") for n in range(1000))
    assert len(counts) == FOLDS
    assert min(counts.values()) > 150
