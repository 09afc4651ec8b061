"""The resolver: a repeated passage, its copies side by side, and the buttons that decide on it as a whole."""

from gui.resolver.resolver import Resolver

__all__ = ["Resolver"]
