"""The headline and the line below it: out of the block that became one of them, or else put in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.export.layout import BESIDE_HEADLINE, headline
from core.export.office.tracked.comparing import compared, revised_whole
from core.export.office.tracked.deciders import Deciders
from core.export.office.tracked.texts import Text, own_text
from core.export.office.word.paragraphs import BYLINE, TITLE, Look, Paragraph
from core.export.office.word.runs import Kind, Revision, Stretch, Who
from core.export.page.to_text import BETWEEN_FIELDS, beside_line
from core.export.printable import cleaned
from core.model import Article, Block, FieldName


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the heading.

    Attributes:
        look: what it looks like.
        text: its words.
        proposed: the words that were proposed for it.
        fields: the fields it shows.
        who: who decided them last.
    """

    look: Look
    text: str
    proposed: str
    fields: Sequence[FieldName]
    who: Who


def lines(article: Article, deciders: Deciders) -> Iterator[Line]:
    """The lines of the article's heading, those that have words."""
    below = beside_line(article)
    if headline(article).strip():
        yield _line(TITLE, headline(article), (FieldName.TITLE,), deciders)
    if below:
        yield _line(BYLINE, below, BESIDE_HEADLINE, deciders)


def out_of(block: Block, line: Line) -> Paragraph:
    """The line as a rewording of the block that became it."""
    return Paragraph(compared(Text(own_text(block).words), Text(line.text), line.who), line.look)


def put_in(line: Line, program: Who) -> Paragraph:
    """The line as an insertion: by the program what was proposed, and by the editor what was changed of it."""
    mark = Revision(Kind.INSERTED, program if line.proposed else line.who)
    if line.who == program or not line.proposed:
        return Paragraph(revised_whole(Text(line.text), mark), line.look, mark)
    differences = compared(Text(line.proposed), Text(line.text), line.who)
    return Paragraph([_over(each, mark) for each in differences], line.look, mark)


def _line(look: Look, text: str, fields: Sequence[FieldName], deciders: Deciders) -> Line:
    offered = (cleaned(deciders.proposed(name)) for name in fields)
    proposed = BETWEEN_FIELDS.join(each for each in offered if each.strip())
    editors = [who for who in map(deciders.field, fields) if who != deciders.program]
    return Line(look, text, proposed, fields, max(editors, key=lambda who: who.at, default=deciders.program))


def _over(stretch: Stretch, proposal: Revision) -> Stretch:
    """A difference from what was proposed, told of a document that has not even that."""
    if stretch.revisions and stretch.revisions[0].kind is Kind.INSERTED:
        return stretch
    return replace(stretch, revisions=(proposal, *stretch.revisions))
