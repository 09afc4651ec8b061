"""Names of the languages that articles are written in."""

from PySide6.QtCore import QCoreApplication, QLocale

from gui.marking import to_translate

_NAMES = {
    QLocale.Language.Arabic: to_translate("Language", "Arabic"),
    QLocale.Language.Chinese: to_translate("Language", "Chinese"),
    QLocale.Language.Czech: to_translate("Language", "Czech"),
    QLocale.Language.Danish: to_translate("Language", "Danish"),
    QLocale.Language.Dutch: to_translate("Language", "Dutch"),
    QLocale.Language.English: to_translate("Language", "English"),
    QLocale.Language.Finnish: to_translate("Language", "Finnish"),
    QLocale.Language.French: to_translate("Language", "French"),
    QLocale.Language.German: to_translate("Language", "German"),
    QLocale.Language.Greek: to_translate("Language", "Greek"),
    QLocale.Language.Hebrew: to_translate("Language", "Hebrew"),
    QLocale.Language.Hindi: to_translate("Language", "Hindi"),
    QLocale.Language.Hungarian: to_translate("Language", "Hungarian"),
    QLocale.Language.Indonesian: to_translate("Language", "Indonesian"),
    QLocale.Language.Italian: to_translate("Language", "Italian"),
    QLocale.Language.Japanese: to_translate("Language", "Japanese"),
    QLocale.Language.Korean: to_translate("Language", "Korean"),
    QLocale.Language.NorwegianBokmal: to_translate("Language", "Norwegian"),
    QLocale.Language.Persian: to_translate("Language", "Persian"),
    QLocale.Language.Polish: to_translate("Language", "Polish"),
    QLocale.Language.Portuguese: to_translate("Language", "Portuguese"),
    QLocale.Language.Romanian: to_translate("Language", "Romanian"),
    QLocale.Language.Russian: to_translate("Language", "Russian"),
    QLocale.Language.Spanish: to_translate("Language", "Spanish"),
    QLocale.Language.Swedish: to_translate("Language", "Swedish"),
    QLocale.Language.Turkish: to_translate("Language", "Turkish"),
    QLocale.Language.Ukrainian: to_translate("Language", "Ukrainian"),
    QLocale.Language.Urdu: to_translate("Language", "Urdu"),
}


def language_name(code: str) -> str:
    """What the language ``code`` (BCP 47) is called, a rare one in itself; the code where nobody knows it."""
    locale = QLocale(code)
    name = _NAMES.get(locale.language())
    if name:
        return QCoreApplication.translate("Language", name)
    return code if locale.language() == QLocale.Language.C else locale.nativeLanguageName() or code
