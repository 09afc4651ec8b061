"""Every text of the program in every language: there, finished, and fit for its place."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from gui.commands import COMMANDS, Menu
from tests.translations.catalogue import LANGUAGES, Translation, file_of, missing, translations
from tests.translations.tables import every_text
from tests.translations.updating import compile_to, update

_GAP = re.compile(r"\{\w+\}")
_COUNT = "{n}"
_OWN_NAMES = {"العربية"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_program_has_a_finished_translation_and_nothing_else_has(language: str) -> None:
    assert "\n".join(missing(language, every_text())) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_is_kept_and_only_a_form_for_one_number_may_say_it_in_words(language: str) -> None:
    for each in translations(language):
        wanted = Counter(_GAP.findall(each.text.source))
        for form in each.forms:
            found = Counter(_GAP.findall(form))
            assert found <= wanted, f"{each.text.source!r}: {form!r}"
            assert set(wanted - found) <= ({_COUNT} if each.text.counts else set()), f"{each.text.source!r}: {form!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_for_any_number_names_it(language: str) -> None:
    counting = [each for each in translations(language) if each.text.counts and _COUNT in each.text.source]
    assert counting
    assert [each.text.source for each in counting if _COUNT not in each.forms[-1]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_space_dots_and_line_breaks_at_the_edges_are_those_of_the_source(language: str) -> None:
    for each in translations(language):
        source = each.text.source
        for form in each.forms:
            assert form[: len(form) - len(form.lstrip())] == source[: len(source) - len(source.lstrip())], form
            assert form.count("\n") == source.count("\n"), form
            assert form.endswith("…") == source.endswith("…"), form


def mnemonics(found: list[str]) -> list[str]:
    return [text[text.index("&") + 1].lower() for text in found if "&" in text]


def in_menus(language: str) -> dict[str, str]:
    return {each.text.source: each.forms[0] for each in translations(language) if each.text.context == "Command"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_unique_inside_a_menu_and_on_the_bar(language: str) -> None:
    said = in_menus(language)
    menus = [[said[entry.text] for entry in COMMANDS if entry.menu is menu] for menu in Menu]
    for texts in [[said[menu.value] for menu in Menu], *menus]:
        assert [letter for letter, times in Counter(mnemonics(texts)).items() if times > 1] == [], texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_a_mnemonic_where_its_source_has_one(language: str) -> None:
    plain = [each for each in translations(language) if each.forms[0] not in {"English", "Deutsch"}]
    lacking = [each.text.source for each in plain if "&" in each.text.source and not all("&" in f for f in each.forms)]
    added = [each.text.source for each in plain if "&" not in each.text.source and any("&" in f for f in each.forms)]
    assert lacking == []
    assert added == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_what_the_file_says(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_to(made, file_of(language))
    assert made.read_bytes() == file_of(language).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_bringing_a_file_up_to_date_that_is_so_changes_nothing(language: str, tmp_path: Path) -> None:
    copy = tmp_path / file_of(language).name
    shutil.copy(file_of(language), copy)
    update([copy], every_text())
    assert copy.read_bytes() == file_of(language).read_bytes()


def words(each: Translation) -> str:
    return " ".join(each.forms)


def test_arabic_is_written_in_arabic_letters_with_its_own_comma_and_question_mark() -> None:
    for each in translations("ar"):
        text = words(each)
        assert not re.search(r"[\u0600-\u06ff]\s?,", text), text
        assert not re.search(r"[\u0600-\u06ff]\s?[?;]", text), text


def test_no_german_text_quotes_as_english_does() -> None:
    for each in translations("de"):
        assert "“" not in words(each).replace("“", "", words(each).count("„")), words(each)
