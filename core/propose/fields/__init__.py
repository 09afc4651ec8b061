"""Fields of the article: title, byline, date, credit, language and address, each saying where it was found."""

from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.gather import Gathered, gather

__all__ = ["Candidate", "Gathered", "Story", "gather"]
