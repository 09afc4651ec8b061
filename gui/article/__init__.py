"""The article as it will leave, typed in place."""

from gui.article.clipping import mime_of_article
from gui.article.exact_text import ExactText
from gui.article.model import ArticleModel
from gui.article.pane import ArticlePane
from gui.article.rows import CopyRow, Part
from gui.article.typed import Typed

__all__ = ["ArticleModel", "ArticlePane", "CopyRow", "ExactText", "Part", "Typed", "mime_of_article"]
