"""What each picture shows: its name, the settings it is taken with, and what is done before it is taken."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.model import Format
from gui.preferences import Preferences
from gui.screenshots import dialog_plays, plays
from gui.screenshots.hands import Play
from gui.screenshots.pages import Pages

_LIGHT = Preferences(theme="light")
_DARK = Preferences(theme="dark")
_GERMAN_DARK = replace(_DARK, language="de")


@dataclass(frozen=True)
class Scene:
    """One picture.

    Attributes:
        name: of its file, without the ending.
        play: what is done before it is taken.
        wish: the settings it is taken with.
        pages: what is on the desk.
    """

    name: str
    play: Play
    wish: Preferences = field(default=_LIGHT)
    pages: Pages = Pages.SAMPLES


def _both(name: str, play: Play, pages: Pages = Pages.SAMPLES) -> Iterator[Scene]:
    """The same in both themes."""
    yield Scene(name, play, _LIGHT, pages)
    yield Scene(f"{name}-dark", play, _DARK, pages)


def _tongues() -> Iterator[Scene]:
    at = plays.at("storm-road.html", "b12")
    for language, code in (("arabic", "ar"), ("german", "de")):
        wish = replace(_LIGHT, language=code)
        yield Scene(language, at, wish)
        yield Scene(f"{language}-dark", at, replace(wish, theme="dark"))
        yield Scene(f"{language}-high-contrast", at, replace(wish, contrast="high", text_size=125))
        yield Scene(f"{language}-large-text", at, replace(wish, text_size=200))


SCENES: tuple[Scene, ...] = (
    # The window, and pages of every kind
    Scene("window-light", plays.first_duplicate("wire-ferry.txt")),
    Scene("window-dark", plays.first_duplicate("wire-ferry.txt"), _DARK),
    *_both("news-page", plays.at("harbour-tax.html")),
    Scene("right-to-left", plays.at("mina-talks.html")),
    Scene("incomplete", plays.at("broken.html")),
    *_both("failed", plays.failed),
    Scene("not-an-article", plays.at("shop-kettle.html")),
    *_both("empty", plays.empty, pages=Pages.NONE),
    Scene("search-without-a-hit", plays.search_in_vain),
    *_both("long-page", plays.long_page, pages=Pages.LONG),
    Scene("long-page-middle", plays.long_page_middle, pages=Pages.LONG),
    # Views
    *_both("page-view", plays.page_view("harbour-tax.html")),
    Scene("page-view-right-to-left", plays.page_view("mina-talks.html")),
    *_both("source", plays.source),
    *_both("changes", plays.changes),
    Scene("changes-against-page", plays.changes_against_page),
    *_both("export-preview", plays.preview("storm-road.html", Format.HTML)),
    Scene(
        "export-preview-large-text",
        plays.preview("storm-road.html", Format.HTML),
        replace(_LIGHT, text_size=200),
    ),
    Scene(
        "export-preview-german",
        plays.preview("storm-road.html", Format.DOCX_TRACKED),
        replace(_DARK, language="de"),
    ),
    Scene("export-preview-as-read", plays.preview("storm-road.html", Format.HTML, "view.as_read")),
    *_both("export-preview-redline", plays.preview("storm-road.html", Format.REDLINE, "view.as_read")),
    *_both("export-preview-ninjs", plays.preview("storm-road.html", Format.NINJS_3)),
    Scene("export-preview-newsml", plays.preview("mina-talks.html", Format.NEWSML_G2)),
    *_both("export-preview-pdf", plays.preview("storm-road.html", Format.PDF)),
    Scene("export-preview-pdf-arabic", plays.preview("mina-talks.html", Format.PDF), replace(_LIGHT, language="ar")),
    *_both("export-preview-docx", plays.preview("storm-road.html", Format.DOCX)),
    Scene("export-preview-tracked", plays.preview("storm-road.html", Format.DOCX_TRACKED)),
    Scene("export-preview-parquet", plays.preview("storm-road.html", Format.PARQUET)),
    *_both("export-preview-refused", plays.preview("wire-ferry.txt", Format.NINJS_1, date="last Friday")),
    # Repeated passages
    *_both("repeated", plays.at("storm-road.html", "b12")),
    Scene("repeated-narrow", plays.repeated_narrow),
    Scene("three-copies", plays.at("tide-barrier.txt", "b15")),
    Scene("union", plays.union),
    # Typing, finding, selecting
    Scene("editing", plays.editing),
    *_both("split-paragraph", plays.split_paragraph),
    Scene("find", plays.finding(replacing=False)),
    *_both("replace", plays.finding(replacing=True)),
    *_both("part-cut", plays.part_cut),
    *_both("question-group", plays.question_group),
    # Palette and dialogs
    *_both("palette", dialog_plays.palette("")),
    Scene("palette-search", dialog_plays.palette("sel")),
    *_both("preferences", dialog_plays.dialog("edit.preferences")),
    Scene("preferences-keys", dialog_plays.key_preferences),
    *_both("history", dialog_plays.history),
    *_both("keys", dialog_plays.dialog("help.keys")),
    *_both("pace", dialog_plays.pace),
    Scene("export", dialog_plays.exporting),
    *_both("export-profiles", dialog_plays.profiles),
    Scene("export-profiles-arabic", dialog_plays.profiles, replace(_LIGHT, language="ar")),
    Scene("export-profiles-german", dialog_plays.profiles, _GERMAN_DARK),
    Scene("export-profiles-large-text", dialog_plays.profiles, replace(_LIGHT, text_size=200)),
    *_both("profile-form", dialog_plays.profile_form),
    Scene("profile-form-arabic", dialog_plays.profile_form, replace(_LIGHT, language="ar")),
    Scene("profile-form-large-text", dialog_plays.profile_form, replace(_LIGHT, text_size=200)),
    # Larger text, high contrast, other languages
    Scene("text-125", plays.at("storm-road.html", "b12"), replace(_LIGHT, text_size=125)),
    Scene("text-200", plays.at("storm-road.html", "b12"), replace(_LIGHT, text_size=200)),
    Scene("high-contrast", plays.at("storm-road.html", "b12"), replace(_LIGHT, contrast="high")),
    Scene("high-contrast-dark", plays.at("storm-road.html", "b12"), replace(_DARK, contrast="high")),
    *_tongues(),
)
