"""The dialog of preferences, made from their declaration."""

from gui.preferences_dialog.dialog import PreferencesDialog

__all__ = ["PreferencesDialog"]
