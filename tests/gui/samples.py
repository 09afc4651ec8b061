"""Reviews made by hand for the window's tests: a page with every kind of mark, a long one, a right-to-left one."""

from dataclasses import dataclass

from core.model import (
    Anchor,
    Block,
    BlockKind,
    Evidence,
    FieldName,
    FieldValue,
    Flag,
    Inline,
    Judgement,
    Medium,
    Page,
    Pairing,
    Proposal,
    Reason,
    RepeatedRun,
    Review,
    RunCopy,
    RunKind,
    Verdict,
)
from core.review import open_review


@dataclass(frozen=True)
class Line:
    """One block of a sample and what is proposed for it; removed exactly when it has a reason."""

    text: str
    reason: Reason | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    confidence: float = 0.96
    field: FieldName | None = None
    duplicate_of: str | None = None
    similarity: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    inline: tuple[Inline, ...] = ()
    number: int | None = None
    in_item: bool = False


def review_of(
    lines: list[Line],
    fields: tuple[FieldValue, ...] = (),
    *,
    name: str = "sample.txt",
    incomplete: str = "",
    runs: tuple[RepeatedRun, ...] = (),
) -> Review:
    """A review of ``lines``, one block each, as it stands before the editor has spoken."""
    blocks = tuple(_block(number, line) for number, line in enumerate(lines, 1))
    characters = sum(block.characters for block in blocks)
    text = "\n".join(line.text for line in lines)
    page = Page("s1", Medium.TEXT, text, "utf-8", blocks, characters, incomplete=incomplete)
    judgements = tuple(_judgement(number, line) for number, line in enumerate(lines, 1))
    flags = (Flag.REPEATED_PASSAGE, Flag.ERROR_BANNER)
    return open_review(name, page, Proposal("s1", judgements, fields, flags, "by hand", runs), id=name)


def _block(number: int, line: Line) -> Block:
    characters = sum(not character.isspace() for character in line.text)
    return Block(
        f"b{number}",
        line.kind,
        line.text,
        Anchor(line=number),
        characters,
        line.level,
        inline=line.inline,
        number=line.number,
        in_item=line.in_item,
    )


def _judgement(number: int, line: Line) -> Judgement:
    return Judgement(
        f"b{number}",
        Verdict.REMOVE if line.reason else Verdict.KEEP,
        line.confidence,
        line.reason,
        line.evidence,
        line.field,
        line.duplicate_of,
        line.similarity,
    )


def _copy(text: str, of: str, similarity: float = 1.0) -> Line:
    evidence = (
        Evidence("repeats", Verdict.REMOVE, 0.95, f"Repeats block {of[1:]}.", Reason.DUPLICATE),
        Evidence("readability", Verdict.KEEP, 0.4, "readability keeps it."),
    )
    return Line(text, Reason.DUPLICATE, confidence=1.0, duplicate_of=of, similarity=similarity, evidence=evidence)


TITLE = "Aldmouth ferry to open two months early"
TRIALS = (
    "“The last of the four vessels passed its sea trials on Sunday,” port director Ines Calloway told "
    "reporters at the quayside."
)
CARRY = (
    "The line is expected to carry 4,200 passengers a day and to take some 900 cars off the coastal road each weekend."
)
FARES = (
    "Fares have not been announced. The operator said a discount for residents was “under discussion” with "
    "both councils."
)


def ferry_lines() -> list[Line]:
    """The 16 blocks of the ferry page: 10 removed, a headline, 5 paragraphs, one of them in doubt."""
    return [
        Line("date 2026-03-03 503", Reason.ERROR_BANNER),
        Line("Service temporarily unavailable. Please try again.", Reason.ERROR_BANNER),
        Line(TITLE, Reason.METADATA, BlockKind.HEADING, 1, 0.99, FieldName.TITLE),
        Line(
            "(Northwire) Harbour officials said on Tuesday that the new ferry line between Aldmouth and Saint "
            "Brannoc will open in early spring, two months ahead of schedule."
        ),
        Line(TRIALS),
        Line(CARRY),
        Line(FARES, confidence=0.58),
        Line("Work on the Saint Brannoc terminal, delayed by winter storms, resumed last week."),
        _copy(TRIALS, "b5"),
        _copy(CARRY.replace("900", "950"), "b6", 0.98),
        _copy(FARES, "b7"),
        Line(
            "Northwire provides this information “as is” without warranty of any kind. Complaints about this "
            "article go to the provider above.",
            Reason.LEGAL,
        ),
        Line("Most popular stories", Reason.RELATED, BlockKind.HEADING, 2),
        Line("Lighthouse keeper retires after 41 years", Reason.RELATED, BlockKind.LIST_ITEM, 1),
        Line("Council votes on harbour tax", Reason.RELATED, BlockKind.LIST_ITEM, 1),
        Line("Comments: no comment", Reason.COMMENTS),
    ]


def ferry_review(*, incomplete: str = "") -> Review:
    """The page of the drawings, with its fields."""
    fields = (
        FieldValue(FieldName.TITLE, TITLE, "block 3", "b3", 0.99),
        FieldValue(FieldName.DATE, "2026-03-03", "block 1", "b1", 0.8),
        FieldValue(FieldName.CREDIT, "Northwire", "block 4", "b4", 0.9),
        FieldValue(FieldName.LANGUAGE, "en", "the words", None, 0.99),
    )
    return review_of(ferry_lines(), fields, name="ferry.txt", incomplete=incomplete)


def ids(first: int, last: int) -> tuple[str, ...]:
    """The ids of blocks ``first`` to ``last``."""
    return tuple(f"b{number}" for number in range(first, last + 1))


def run_of_pairs(
    copies: list[tuple[str, ...]], pairs: list[list[tuple[str, str]]], stays: int = 0, kind: RunKind = RunKind.COPY
) -> RepeatedRun:
    """A run of ``copies``; for each but the first, which of its blocks say what which block of the first says."""
    paired = [tuple(Pairing((one,), (other,), 0.98) for one, other in each) for each in pairs]
    rest = [RunCopy(blocks, each) for blocks, each in zip(copies[1:], paired, strict=True)]
    return RepeatedRun((RunCopy(copies[0]), *rest), stays, kind)


def doubled_review(kind: RunKind = RunKind.COPY) -> Review:
    """The page of the drawings with its repeated passage: blocks 5 to 7 again as 9 to 11, the second with 950 cars."""
    pairs = list(zip(ids(5, 7), ids(9, 11), strict=True))
    run = run_of_pairs([ids(5, 7), ids(9, 11)], [pairs], kind=kind)
    lines = ferry_lines()
    if kind is not RunKind.COPY:
        lines[8:11] = [Line(TRIALS), Line(CARRY.replace("900", "950"), confidence=0.6), Line(FARES)]
    return review_of(lines, name="doubled.txt", runs=(run,))


MAYOR = "Mayor Ottilie Brandt called the early start “the first good news of the season”."
PARKING = "Saint Brannoc has only 140 parking spaces near the pier, and no plan for more."


def tripled_review() -> Review:
    """A passage that stands three times: 2 to 4, then 6 to 9 with a paragraph of its own, then 11 and 12.

    The second has another figure, and the mayor as block 8; the third begins in mid-story.
    """
    lines = [
        Line("Harbour officials said on Tuesday that the new ferry line will open in early spring."),
        Line(TRIALS),
        Line(CARRY),
        Line(PARKING),
        Line("Update, 11:40: a spokesman for the line gave other figures."),
        _copy(TRIALS, "b2"),
        _copy(CARRY.replace("900", "950"), "b3", 0.98),
        Line(MAYOR, confidence=0.6),
        _copy(PARKING, "b4"),
        Line("Update, 12:15: the council will meet on Friday."),
        _copy(CARRY.replace("4,200 passengers", "4,500 passengers"), "b3", 0.98),
        _copy(PARKING, "b4"),
        Line("The first sailing is planned for the morning of 28 March."),
    ]
    copies = [ids(2, 4), ids(6, 9), ids(11, 12)]
    pairs = [[("b2", "b6"), ("b3", "b7"), ("b4", "b9")], [("b3", "b11"), ("b4", "b12")]]
    return review_of(lines, name="tripled.txt", runs=(run_of_pairs(copies, pairs),))


def long_review(count: int) -> Review:
    """A page of ``count`` blocks of very different lengths; every seventh is removed, every fiftieth a heading."""
    reasons = list(Reason)
    reasons.remove(Reason.DUPLICATE)
    lines = [_long_line(number, reasons) for number in range(1, count + 1)]
    fields = (FieldValue(FieldName.TITLE, "A very long page", "the words"),)
    return review_of(lines, fields, name=f"long-{count}.txt")


def _long_line(number: int, reasons: list[Reason]) -> Line:
    if number % 50 == 1:
        return Line(f"Part {number // 50 + 1}", None, BlockKind.HEADING, 2)
    words = f"Sentence {number} of the harbour board's long report on tides, tolls and timetables. "
    text = words * (1 + number * 7919 % 9)
    reason = reasons[number // 7 % len(reasons)] if number % 7 == 0 else None
    return Line(text.strip(), reason, confidence=0.6 if number % 40 == 0 else 0.95)


def arabic_review() -> Review:
    """A right-to-left page with a banner, a headline, a repeated paragraph and a line of Latin letters."""
    title = "مفاوضات جديدة حول الميناء"
    body = (
        "قال مسؤولون في الميناء يوم الثلاثاء إن خط العبّارات الجديد بين المدينتين سيُفتتح في أوائل الربيع، "
        "قبل موعده المقرر بشهرين."
    )
    lines = [
        Line("الخدمة غير متاحة مؤقتا. حاول مرة أخرى (503).", Reason.ERROR_BANNER),
        Line(title, Reason.METADATA, BlockKind.HEADING, 1, 0.99, FieldName.TITLE),
        Line(body),
        Line("وأضافت مديرة الميناء: «اجتازت آخر السفن الأربع تجاربها البحرية يوم الأحد».", confidence=0.6),
        Line("من المتوقع أن ينقل الخط 4200 راكب يوميا.", None, BlockKind.LIST_ITEM, 1),
        _copy(body, "b3"),
        Line("Follow us on all platforms", Reason.SHARE),
    ]
    fields = (
        FieldValue(FieldName.TITLE, title, "block 2", "b2"),
        FieldValue(FieldName.LANGUAGE, "ar", "the words"),
    )
    return review_of(lines, fields, name="mina.txt")
