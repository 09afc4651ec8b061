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


def times(count: int) -> str:
    """How often, in words while they are short: ``"twice"``, ``"three times"``."""
    words = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
    return QCoreApplication.translate("Counted", words.get(count, "{n} times")).replace("{n}", grouped(count))
