"""Numbers in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale


def counted(count: int, one: str, many: str) -> str:
    """``one`` or ``many``, whichever fits ``count``, translated, with ``{n}`` replaced by it: ``"3 blocks"``."""
    text = QCoreApplication.translate("Counted", one if count == 1 else many)
    return text.replace("{n}", grouped(count))


def grouped(count: int) -> str:
    """``count`` with its thousands set apart as the person's language does it."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    return locale.toString(count)


def percent(share: float) -> str:
    """A share as whole per cent; what is not certain is never rounded up to all of it."""
    whole = round(share * 100)
    return f"{whole if whole < 100 or share >= 1 else 99}%"
