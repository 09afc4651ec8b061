"""Names of the days of the week: they stand before dates, and are no one's name."""

from core.duplicates import fold

_NAMES = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "en, short": "mon tue tues wed thu thur thurs fri sat sun",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье",
}

WEEKDAYS = frozenset(fold(name) for names in _NAMES.values() for name in names.split())
"""Folded names, and the short ones that English pages write."""
