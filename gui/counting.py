"""Numbers and lists in sentences, as the person's language writes them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale


def counted(count: int, one: str, many: str) -> str:
    """A sentence about ``count`` things, in the form that fits, with ``{n}`` replaced by it: ``"3 blocks"``.

    Args:
        count: how many.
        one: the English sentence about one.
        many: the English sentence about none or several; translations, with all their forms, are found by it.
    """
    text = QCoreApplication.translate("Counted", many, None, count)
    if text == many and count == 1:  # English, or a sentence that has no translation yet
        text = one
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
    return percent_text(whole if whole < 100 or share >= 1 else 99)


def percent_text(whole: int) -> str:
    """``whole`` per cent: ``"87%"``, in German ``"87 %"``."""
    return QCoreApplication.translate("Number", "{n}%").replace("{n}", str(whole))


def times(count: int) -> str:
    """How often, in words while they are short: ``"twice"``, ``"three times"``."""
    words = {
        2: QCoreApplication.translate("Number", "twice"),
        3: QCoreApplication.translate("Number", "three times"),
        4: QCoreApplication.translate("Number", "four times"),
        5: QCoreApplication.translate("Number", "five times"),
        6: QCoreApplication.translate("Number", "six times"),
    }
    return words.get(count) or counted(count, "{n} time", "{n} times")


def listed(parts: Sequence[str]) -> str:
    """``parts`` as a list in a sentence: ``"2, 5 and 9"``."""
    return QLocale().createSeparatedList(list(parts)) if parts[1:] else "".join(parts)


def separated(parts: Sequence[str]) -> str:
    """``parts`` with a comma between them, as the person's language writes one."""
    return QCoreApplication.translate("Number", ", ").join(parts)
