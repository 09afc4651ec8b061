"""Which fonts a PDF is set in: the typesetter's own for European scripts and Hebrew, the platform's for the rest."""

from functools import cache

from typst import Fonts

_TEXT = "Libertinus Serif"
_MONO = "DejaVu Sans Mono"
_FALLBACKS = {
    "ar": (
        "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic",
        "Times New Roman",
    ),
    "he": ("Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", "David"),
    "ja": (
        "Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho",
        "IPAexMincho", "Noto Sans CJK JP",
    ),
    "ko": (
        "Noto Serif CJK KR", "Noto Serif KR", "AppleMyungjo", "Batang", "NanumMyeongjo", "Noto Sans CJK KR",
        "Malgun Gothic",
    ),
    "zh": (
        "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC",
        "Noto Serif CJK TC", "Songti TC", "PMingLiU", "Droid Sans Fallback",
    ),
}  # fmt: skip
_LAST = (
    "Noto Serif", "DejaVu Serif", "DejaVu Sans", "Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji",
    "Segoe UI Symbol", "Noto Emoji", "Noto Sans Symbols", "Noto Sans Symbols2",
)  # fmt: skip
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})


@cache
def installed() -> Fonts:
    """The compiler's own fonts and the platform's, looked for once: it takes some tenths of a second."""
    return Fonts()


def fonts(language: str) -> list[str | dict[str, str]]:
    """What text is set in, first choice first, as the template takes it; the article's own script before others.

    Whatever is not in the list but installed still stands in where a character is in none of them.
    """
    primary = language.partition("-")[0].lower()
    scripts = sorted(_FALLBACKS, key=lambda script: script != primary)
    wanted = [name for script in scripts for name in _FALLBACKS[script]]
    text: str | dict[str, str] = _TEXT
    if primary in _EAST_ASIAN:
        # Quotation marks and dashes are as wide as a letter there.
        text = {"name": _TEXT, "covers": "latin-in-cjk"}
    return [text, *_present((*wanted, *_LAST))]


def mono(language: str) -> list[str | dict[str, str]]:
    """What code is set in."""
    return [_MONO, *fonts(language)]


@cache
def _families() -> frozenset[str]:
    return frozenset(installed().families())


def _present(names: tuple[str, ...]) -> list[str]:
    return [name for name in names if name in _families()]
