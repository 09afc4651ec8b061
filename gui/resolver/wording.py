"""What the resolver says, as plain strings."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.compare import Called, Discrepancy
from core.model import RepeatedRun, Review, RunKind
from core.review import Aligned, matched
from gui.controls import block_number, is_right_to_left, one_line
from gui.copies import Choice, Way, kept_of
from gui.counting import counted, listed, separated, times
from gui.flow.ordering import stretches
from gui.keymap import said
from gui.marking import to_translate
from gui.translating import translated

_ORDINALS = (
    to_translate("Resolver", "First"),
    to_translate("Resolver", "Second"),
    to_translate("Resolver", "Third"),
    to_translate("Resolver", "Fourth"),
    to_translate("Resolver", "Fifth"),
    to_translate("Resolver", "Sixth"),
    to_translate("Resolver", "Seventh"),
    to_translate("Resolver", "Eighth"),
    to_translate("Resolver", "Ninth"),
)
_IN_THE = (
    to_translate("Resolver", "first"),
    to_translate("Resolver", "second"),
    to_translate("Resolver", "third"),
    to_translate("Resolver", "fourth"),
    to_translate("Resolver", "fifth"),
    to_translate("Resolver", "sixth"),
    to_translate("Resolver", "seventh"),
    to_translate("Resolver", "eighth"),
    to_translate("Resolver", "ninth"),
)
"""The same after "in the", for which some languages have a form of its own."""
_NAMED = 4
"""Copies and differences that are named one by one; of the others it is said how many they are."""
_QUOTED = 48
"""Characters of a quote or name that is called out."""
_SIGN = "≠"


def say(text: str) -> str:
    """``text`` in the person's language."""
    return str(QCoreApplication.translate("Resolver", text))


def ordinal(place: int) -> str:
    """``"First"``, ``"Second"`` … for a copy by its place, from 0."""
    return say(_ORDINALS[place]) if place < len(_ORDINALS) else say("Copy {number}").format(number=place + 1)


def numbers(block_ids: Sequence[str]) -> str:
    """The numbers of blocks in page order, neighbours as a span: ``"4–8, 15"``."""
    ends = stretches([block_number(each) for each in block_ids])
    return separated([str(first) if first == last else f"{first}–{last}" for first, last in ends])


def blocks_named(block_ids: Sequence[str]) -> str:
    """``"block 9"`` or ``"blocks 9–11, 15"``."""
    word = say("block {numbers}") if len(block_ids) == 1 else say("blocks {numbers}")
    return word.format(numbers=numbers(block_ids))


def _span(block_ids: Sequence[str]) -> str:
    """From the first to the last, whatever stands between: ``"4–8"``."""
    first, last = block_number(block_ids[0]), block_number(block_ids[-1])
    return str(first) if first == last else f"{first}–{last}"


def heading(run: RepeatedRun) -> str:
    """What the run is, in one line: ``"This passage stands here twice: blocks 4–8 and 12–16"``."""
    spans = [_span(copy.blocks) for copy in run.copies[:_NAMED]]
    if len(run.copies) > _NAMED:
        spans.append(counted(len(run.copies) - _NAMED, "{n} more", "{n} more"))
    words = {
        RunKind.COPY: say("This passage stands here {times}: blocks {spans}"),
        RunKind.EITHER: say("Said {times}, perhaps on purpose: blocks {spans}"),
        RunKind.REFRAIN: say("Said {times} on purpose"),
    }
    return words[run.kind].format(times=times(len(run.copies)), spans=listed(spans))


def choice_name(run: RepeatedRun, choice: Choice) -> str:
    """What the button of a choice says."""
    if choice.way is Way.COPY:
        return ordinal(choice.copy)
    if choice.way is Way.UNION:
        return say("Union")
    return say("Both stay") if len(run.copies) == 2 else say("All stay")


def choice_effect(run: RepeatedRun, choice: Choice) -> str:
    """What a choice does, for a menu: ``"Second copy stays"``."""
    if choice.way is Way.COPY:
        return _copy_stays(choice.copy)
    return say("Unite the copies") if choice.way is Way.UNION else _all_stay(run)


def choice_hint(run: RepeatedRun, choice: Choice) -> str:
    """What a choice does, whole."""
    if choice.way is Way.COPY:
        blocks = _span(run.copies[choice.copy].blocks)
        return say("{copy}, {blocks}; what the others say goes.").format(
            copy=_copy_stays(choice.copy), blocks=say("blocks {numbers}").format(numbers=blocks)
        )
    if choice.way is Way.UNION:
        return say("What all copies have stays once, and what only one of them has stays in its place.")
    return say("It is said again on purpose: nothing of it goes.")


def _copy_stays(place: int) -> str:
    if place < len(_ORDINALS):
        return say("{ordinal} copy stays").format(ordinal=ordinal(place))
    return say("Copy {number} stays").format(number=place + 1)


def _all_stay(run: RepeatedRun) -> str:
    return say("Both copies stay") if len(run.copies) == 2 else say("All copies stay")


def told(before: Review, now: Review) -> str:
    """What was decided, once it holds, called as the undo list calls it; or that it held already."""
    if len(now.decisions) == len(before.decisions):
        return say("It stands so already.")
    step = translated(now.decisions[-1].name)
    return say("{step}. {key} takes it back.").format(step=step, key=said("edit.undo"))


def take_words(block_ids: Sequence[str]) -> str:
    """``"⇄ Let block 14 stand here instead"``."""
    return say("⇄ Let {blocks} stand here instead").format(blocks=blocks_named(block_ids))


def take_hint(key: str) -> str:
    """What taking one passage from another copy does, whole."""
    return say("This passage comes from the other copy; the rest of the run stays as it is. {key} does it.").format(
        key=key
    )


def copy_state(review: Review, run: RepeatedRun, place: int) -> str:
    """What becomes of a copy as it stands: ``"stays"``, ``"stays in part"``, ``"goes"``."""
    if not kept_of(review, run.copies[place].blocks):
        return say("goes")
    body = [each for each in matched(run, place) if review.rulings[each].field is None]
    return say("stays") if len(kept_of(review, body)) == len(body) else say("stays in part")


def same_line(pairs: Sequence[Aligned]) -> str:
    """``"Blocks 5–6 and 13–14: the same, word for word"``."""
    one = [each for pair in pairs for each in pair.one]
    other = [each for pair in pairs for each in pair.other]
    words = say("Blocks {one} and {other}: the same, word for word")
    return words.format(one=numbers(one), other=numbers(other))


def only_in(place: int) -> str:
    """``"only in the second"``."""
    if place < len(_ORDINALS):
        return say("only in the {ordinal}").format(ordinal=say(_IN_THE[place]))
    return say("only in copy {number}").format(number=place + 1)


def not_in(place: int) -> str:
    """``"not in the third"``."""
    if place < len(_ORDINALS):
        return say("not in the {ordinal}").format(ordinal=say(_IN_THE[place]))
    return say("not in copy {number}").format(number=place + 1)


def calls_lines(pairs: Sequence[Aligned]) -> list[str]:
    """What must not be missed, a line a kind: ``"≠ Figures differ: 900 · 950"``."""
    found = [call for pair in pairs for call in pair.calls]
    return list(_lines_of(found))


def _lines_of(found: Sequence[Discrepancy]) -> Iterator[str]:
    names = {
        Called.FIGURE: say("Figures differ: {list}"),
        Called.NAME: say("Names differ: {list}"),
        Called.QUOTE: say("Quotes differ: {list}"),
    }
    for kind, words in names.items():
        calls = [call for call in found if call.kind is kind]
        if calls:
            shown = [f"{_shown(call.one)} · {_shown(call.other)}" for call in calls[:_NAMED]]
            if len(calls) > _NAMED:
                shown.append(counted(len(calls) - _NAMED, "{n} more", "{n} more"))
            yield f"{_SIGN} {words.format(list='; '.join(shown))}"


def _shown(text: str) -> str:
    """A figure, name or quote on one line, in an order of its own where it reads from the right; a dash for none."""
    line = one_line(text, _QUOTED)
    return f"\u2068{line}\u2069" if is_right_to_left(line) else line or "–"
