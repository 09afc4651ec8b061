"""What an export tells an editor beside its counts, in the language of the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.export import Format, RefusedError, Replaced, Unchanged, Withdrawn, Written
from core.model import ReviewState
from gui.exporting.wording import outcome, warnings
from gui.translating import tongue, translated
from tests.gui.tongues import back_to_english

FERRY = Path("/out/Ferry.txt")
RESULTS = (
    Written("r1", "ferry", FERRY, Format.TEXT, "", 0, (Replaced("b4", "U+0007", 2), Replaced("source", "U+0001", 1))),
    Unchanged("r2", "storm", FERRY),
    RefusedError("r3", "tax", "tax: it is open, not approved"),
    Withdrawn("r4", "mina", FERRY, Format.TEXT, ReviewState.REJECTED),
    Withdrawn("r5", "tide", Path("/out/Site.rss"), Format.RSS, ReviewState.PARKED),
    Withdrawn("r6", "pier", Path("/out/Site.rss"), Format.RSS, ReviewState.OPEN, there=False),
)
TOLD = {
    "en": [
        "tax: it is open, not approved",
        "mina: left before, is rejected now: Ferry.txt is still there",
        "tide: left before, is parked now: Site.rss has it still",
        "pier: left before, is open now: Site.rss has it no more",
        "Ferry.txt: block 4: U+0007 left as U+FFFD, 2 times",
        "Ferry.txt: the name of the source: U+0001 left as U+FFFD, 1 time",
    ],
    "de": [
        "tax: Stand: offen, nicht freigegeben",
        "mina: wurde exportiert, Stand jetzt: verworfen. Ferry.txt liegt noch da",
        "tide: wurde exportiert, Stand jetzt: zurückgestellt. In Site.rss steht der Artikel noch",
        "pier: wurde exportiert, Stand jetzt: offen. In Site.rss steht der Artikel nicht mehr",
        "Ferry.txt: Block 4: U+0007 wurde zu U+FFFD, 2-mal",
        "Ferry.txt: Name der Quelle: U+0001 wurde zu U+FFFD, 1-mal",
    ],
    "ar": [
        "\u2068tax\u2069: الحالة مفتوح، وليس معتمدا",
        "\u2068mina\u2069: صُدِّر سابقا، والحالة الآن مرفوض: لا يزال \u2068Ferry.txt\u2069 في مكانه",
        "\u2068tide\u2069: صُدِّر سابقا، والحالة الآن مؤجل: لا يزال في \u2068Site.rss\u2069",
        "\u2068pier\u2069: صُدِّر سابقا، والحالة الآن مفتوح: لم يعد في \u2068Site.rss\u2069",
        "\u2068Ferry.txt\u2069: الكتلة 4: بُدِّل U+0007 بـ U+FFFD مرتين",
        "\u2068Ferry.txt\u2069: اسم المادة الخام: بُدِّل U+0001 بـ U+FFFD مرة",
    ],
}
COUNTS = {
    "en": "1 article written, 1 unchanged, 1 refused, 3 withdrawn",
    "de": "1 Artikel geschrieben, 1 unverändert, 1 abgewiesen, 3 zurückgezogen",
    "ar": "سُحبت 3 مقالات",
}


@pytest.mark.parametrize("language", list(TOLD))
def test_refusals_old_files_and_replaced_characters_are_told_in_every_language(
    qapp: QApplication, language: str
) -> None:
    with back_to_english():
        tongue().speak(language)
        assert [translated(line) for line in warnings(RESULTS)] == TOLD[language]
        assert COUNTS[language] in outcome("/out", RESULTS)
