"""The article as the file that would leave, character for character."""

from gui.preview.view import PreviewView

__all__ = ["PreviewView"]
