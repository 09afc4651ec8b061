"""What stands above the two sides: what this is, what became of the page's words, and the fields."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from lxml.html import HtmlElement
from lxml.html.builder import E

from core.compare import Change, word_differences
from core.export.outgoing import Outgoing
from core.export.page.redline.notes import chip
from core.export.printable import cleaned
from core.model import Fate, FieldName, Reason, Review, ReviewState, Verdict
from core.review import ledger
from core.review.opening import best_fields
from core.review.wording import FIELDS, counted

_FATES = {
    Fate.KEPT: "kept as on the page",
    Fate.EDITED: "kept in the editor’s wording",
    Fate.FIELD: "became a field",
    Fate.DUPLICATE: "said again by a block that stays",
    Fate.REMOVED: "removed",
}
_APPROVED = {ReviewState.APPROVED, ReviewState.EXPORTED}


def facts(outgoing: Outgoing) -> HtmlElement:
    """Where the page came from, who approved the article, what proposed it."""
    made = E.dl({"class": "facts"})
    for name, value, kind in _facts(outgoing):
        if value:
            made.append(E.dt(name))
            made.append(E.dd({"class": kind} if kind else {}, cleaned(value)))
    return made


def _facts(outgoing: Outgoing) -> Iterator[tuple[str, str, str]]:
    review, known = outgoing.review, outgoing.facts
    yield "Approved", _approval(outgoing), ""
    yield "Source", review.name, ""
    yield "From", known.origin if known.origin != review.name else "", ""
    yield "Address", known.url, ""
    yield "Taken in", _moment(known.retrieved) if known.retrieved else "", ""
    yield "SHA-256 of the source", known.source_sha256, "hash"
    yield "Proposed by", review.proposal.engine, ""
    yield "Flags", ", ".join(review.proposal.flags), ""


def _approval(outgoing: Outgoing) -> str:
    if outgoing.review.state not in _APPROVED:
        return "not yet"
    by = f"by {outgoing.facts.approved_by}, " if outgoing.facts.approved_by else ""
    return f"{by}{_moment(outgoing.facts.approved_at)}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def legend(review: Review) -> HtmlElement:
    """The reasons that occur, the most frequent first, with how many blocks have each."""
    gone = Counter(
        ruling.reason
        for ruling in review.rulings.values()
        if ruling.verdict is Verdict.REMOVE and ruling.field is None and ruling.reason is not None
    )
    fields = sum(ruling.field is not None for ruling in review.rulings.values())
    made = E.ul({"class": "legend"})
    for reason, times in sorted(gone.items(), key=lambda each: (-each[1], [*Reason].index(each[0]))):
        made.append(E.li(chip(reason), E.span(counted(times, "block"))))
    if fields:
        made.append(E.li(E.span({"class": "chip"}, "→ became a field"), E.span(counted(fields, "block"))))
    return made


def sums(review: Review) -> HtmlElement:
    """The ledger: how many characters have each fate, and whether that is all of them."""
    account = ledger(review)
    found: Counter[Fate] = Counter()
    for entry in account.entries:
        found[entry.fate] += entry.characters
    rows = [
        E.tr(E.th({"scope": "row"}, name), E.td(f"{found[fate]:,}")) for fate, name in _FATES.items() if found[fate]
    ]
    state = "all of the page: it adds up" if account.adds_up else "all of the page: it does not add up"
    whole = E.tr(E.th({"scope": "row"}, state), E.td(f"{account.characters:,}"))
    head = E.tr(E.th({"scope": "col"}, "Characters that are not white space"), E.th({"scope": "col"}, "How many"))
    return E.table({"class": "sums"}, E.thead(head), E.tbody(*rows), E.tfoot(whole))


# --- fields ------------------------------------------------------------------------------------------------------


def fields(outgoing: Outgoing, direction: str) -> HtmlElement:
    """Each field that was proposed or has a value: what was proposed and what leaves."""
    offered = best_fields(outgoing.review.proposal.fields)
    names = [name for name in FieldName if offered.get(name) or outgoing.article.fields.get(name)]
    heads = (("of", "Field"), ("", "Proposed"), ("", "In the article"), ("how", "Decided"))
    head = E.tr(*(E.th({"scope": "col", "class": of} if of else {"scope": "col"}, text) for of, text in heads))
    rows = [_field(outgoing, name, cleaned(offered.get(name, "")), direction) for name in names]
    return E.table({"class": "fields"}, E.thead(head), E.tbody(*rows))


def _field(outgoing: Outgoing, name: FieldName, before: str, direction: str) -> HtmlElement:
    after = outgoing.article.fields.get(name, "")
    reads = direction if name not in {FieldName.URL, FieldName.LANGUAGE, FieldName.DATE} else "ltr"
    old, new = E.span({"dir": reads}), E.span({"dir": reads})
    for each in word_differences(before, after):
        if each.change is not Change.ADDED:
            _append(old, each.text, "del" if each.change is Change.REMOVED else "")
        if each.change is not Change.REMOVED:
            _append(new, each.text, "ins" if each.change is Change.ADDED else "")
    return E.tr(
        E.th({"scope": "row"}, FIELDS[name]), E.td(old), E.td(new), E.td({"class": "quiet"}, _decided(before, after))
    )


def _append(cell: HtmlElement, text: str, element: str) -> None:
    if element:
        cell.append(E(element, text))
    elif len(cell):
        cell[-1].tail = (cell[-1].tail or "") + text
    else:
        cell.text = (cell.text or "") + text


def _decided(before: str, after: str) -> str:
    if before == after:
        return "as proposed"
    if not before:
        return "given by the editor"
    return "changed by the editor" if after else "taken away by the editor"
