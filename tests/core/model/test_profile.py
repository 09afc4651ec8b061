"""A profile that is made is one that can be exported by."""

import pytest

from core.model import FieldName, Format, Placeholder, Profile, ProfileError, pattern_parts


def profile(**parts: object) -> Profile:
    given = {"name": "Wire", "format": Format.HTML, "folder": "/srv/wire"} | parts
    return Profile(**given)  # type: ignore[arg-type]


def refusal(**parts: object) -> str:
    with pytest.raises(ProfileError) as caught:
        profile(**parts)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_without_more_ado_all_fields_leave_under_the_headline() -> None:
    plain = profile()
    assert (plain.pattern, plain.fields, plain.record) == ("{headline}", tuple(FieldName), False)


@pytest.mark.parametrize("name", ["", "  ", " Wire", "Wire\n", "Wi\u202ere", "x" * 81])
def test_a_name_can_be_read_in_a_list(name: str) -> None:
    assert refusal(name=name).startswith("name: ")


@pytest.mark.parametrize("folder", ["", " ", "out", "./out", "a\0b", "/a\nb"])
def test_a_folder_is_a_full_path(folder: str) -> None:
    assert refusal(folder=folder).startswith("folder: ")


@pytest.mark.parametrize("folder", ["/srv/wire", "~/wire", "C:\\wire", r"\\server\share\wire", "/srv/مجلد"])
def test_full_paths_of_every_system_are_folders(folder: str) -> None:
    assert profile(folder=folder).folder == folder


def test_an_unknown_placeholder_is_named_with_those_there_are() -> None:
    line = refusal(pattern="{headlin} {date}")
    assert "{headlin}" in line
    assert all(f"{{{each}}}" in line for each in Placeholder)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("", "names no file"),
        ("-- ..", "names no file"),
        ("{}", "there is no {}"),
        ("{Headline}", "there is no {Headline}"),
        ("{headline!r}", "there is no"),
        ("{headline", "brace"),
        ("headline}", "brace"),
        ("\n{", "brace"),
        ("{{headline}}", "brace"),
        ("{date}/{headline}", "leave the folder"),
        ("..\\{headline}", "leave the folder"),
        ("{date}: {headline}", "“:”"),
        ("{headline}?", "“?”"),
        ("{headline}\x07", "cannot be seen"),
        ("{headline}\u202e", "cannot be seen"),
        ("x" * 61, "60 bytes"),
        ("é" * 31, "60 bytes"),
    ],
)
def test_a_pattern_names_files_inside_the_folder_everywhere(pattern: str, said: str) -> None:
    line = refusal(pattern=pattern)
    assert line.startswith("pattern: ")
    assert said in line


def test_a_pattern_is_text_and_placeholders() -> None:
    assert list(pattern_parts("date {date} – {headline}")) == ["date ", Placeholder.DATE, " – ", Placeholder.HEADLINE]
    assert [type(part) for part in pattern_parts("date{id}")] == [str, Placeholder]


def test_no_field_is_named_twice() -> None:
    assert refusal(fields=(FieldName.DATE, FieldName.DATE)).startswith("fields: ")
    assert profile(fields=()).fields == ()
