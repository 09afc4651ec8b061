"""What the inspector says, as plain strings."""

from PySide6.QtCore import QCoreApplication

from core.model import Evidence, FieldName, FieldValue, Judgement, Reason, Review, Ruling, Verdict
from core.review import is_sound, kept_as
from core.review.wording import FIELDS
from gui.controls import block_number
from gui.counting import percent
from gui.languages import language_name
from gui.marking import to_translate
from gui.theme import label
from gui.translating import translated

_FIELDS = {
    FieldName.TITLE: to_translate("Inspector", "Headline"),
    FieldName.BYLINE: to_translate("Inspector", "Byline"),
    FieldName.DATE: to_translate("Inspector", "Date"),
    FieldName.CREDIT: to_translate("Inspector", "Credit"),
    FieldName.LANGUAGE: to_translate("Inspector", "Language"),
    FieldName.URL: to_translate("Inspector", "URL"),
}


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Inspector", text))


def field_label(name: FieldName) -> str:
    """A field as an editor reads it."""
    return _say(_FIELDS[name])


def note(ruling: Ruling, judgement: Judgement | None) -> str:
    """What stands beside the chip: ``"of block 5 · 100%"``."""
    if ruling.field is not None:
        lead = translated(f"became the {FIELDS[ruling.field]}")
    elif ruling.reason is Reason.DUPLICATE and ruling.duplicate_of:
        lead = _say("of block {number}").format(number=block_number(ruling.duplicate_of))
    else:
        lead = ""
    return " · ".join(part for part in (lead, _measure(ruling, judgement)) if part)


def _measure(ruling: Ruling, judgement: Judgement | None) -> str:
    """How alike two copies are, else how sure the proposal is; nothing once the editor has spoken."""
    if judgement is None:
        return ""
    if ruling.reason is Reason.DUPLICATE and judgement.similarity > 0:
        return _say("{share} alike").format(share=percent(judgement.similarity))
    return "" if ruling.settled else _say("{share} sure").format(share=percent(judgement.confidence))


def measure_hint(ruling: Ruling, judgement: Judgement | None) -> str:
    """What the figures beside the chip mean."""
    if judgement is None:
        return ""
    sure = _say("Confidence of the proposal: {share}").format(share=percent(judgement.confidence))
    if ruling.reason is Reason.DUPLICATE and judgement.similarity > 0:
        alike = _say("The two copies are {share} alike.").format(share=percent(judgement.similarity))
        return f"{alike}\n{sure}"
    return sure


def settled(ruling: Ruling, judgement: Judgement | None) -> str:
    """The editor's own mark, with what had been proposed; empty while the editor has not spoken."""
    if not ruling.settled:
        return ""
    edited = " " + _say("You changed its wording.") if ruling.text is not None else ""
    return _say("Your decision.") + edited + (" " + _proposed(judgement) if judgement else "")


def _proposed(judgement: Judgement) -> str:
    if judgement.verdict is Verdict.KEEP or judgement.reason is None:
        return _say("Proposed: keep, {share}.").format(share=percent(judgement.confidence))
    wording = _say("Proposed: remove as {reason}, {share}.")
    return wording.format(reason=label(judgement.reason), share=percent(judgement.confidence))


def spoken(evidence: Evidence) -> str:
    """One piece of evidence for a screen reader, which does not see the mark."""
    lead = _say("For keeping:") if evidence.verdict is Verdict.KEEP else _say("For removing:")
    return f"{lead} {translated(evidence.because)}"


def evidence_hint(evidence: Evidence) -> str:
    """Who says so, and how strongly."""
    wording = _say("{detector}, strength {share}")
    return wording.format(detector=translated(evidence.detector), share=percent(evidence.strength))


def shown_value(name: FieldName, value: str) -> str:
    """A field's value as an editor reads it: a language by its name."""
    if name is not FieldName.LANGUAGE or not value:
        return value
    return language_name(value)


def named_value(name: FieldName, value: str) -> str:
    """A field's value in a list of several: a language by its code and its name."""
    shown = shown_value(name, value)
    return value if shown == value else f"{value} · {shown}"


def becomes(name: FieldName, value: str) -> str:
    """What a typed value will be kept as, for a person; empty where it is kept as it is."""
    kept = kept_as(name, value)
    return _say("This is kept as {value}.").format(value=kept) if kept != value else ""


def fault_of(name: FieldName, value: str) -> str:
    """What is wrong with a field's value, for a person; empty where nothing is."""
    if not value.strip() or is_sound(name, kept_as(name, value)):
        return ""
    return {
        FieldName.DATE: _say("A date is written year-month-day, as 2026-03-31."),
        FieldName.LANGUAGE: _say("A language is written by its code, as en, en-GB or ar."),
        FieldName.URL: _say("An address begins with https:// or http:// and names a site."),
    }.get(name, "")


def origin(review: Review, name: FieldName) -> str:
    """Where the field's value was found; the editor, where it is none of the candidates."""
    value = review.fields.get(name, "")
    found = next((each for each in candidates(review, name) if each.value == value), None)
    return "" if not value else translated(found.origin) if found else _say("yours")


def candidates(review: Review, name: FieldName) -> list[FieldValue]:
    """Every value proposed for the field, each once, the best first."""
    first: dict[str, FieldValue] = {}
    for each in review.proposal.fields:
        if each.name is name:
            first.setdefault(each.value, each)
    return list(first.values())
