"""Training and scoring: gold pages, how near a proposal comes to them, folds by site, and damaged copies."""

from core.training.flatten import flattened
from core.training.folds import FOLDS, fold_of
from core.training.gold import GoldPage, read_corpus, site_of
from core.training.measures import Mark, Scores, labels, mark, score, summary

__all__ = [
    "FOLDS",
    "GoldPage",
    "Mark",
    "Scores",
    "flattened",
    "fold_of",
    "labels",
    "mark",
    "read_corpus",
    "score",
    "site_of",
    "summary",
]
