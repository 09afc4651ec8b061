"""The comments beside a document's text."""

from core.export.office.word.elements import Element, made, moment, texted
from core.export.office.word.runs import Who

_INITIALS = 3


class Comments:
    """Comments as they are gathered."""

    def __init__(self) -> None:
        self.element = made("comments")

    def add(self, text: str, who: Who) -> str:
        """Adds a comment of one line.

        Returns:
            Its id.
        """
        number = str(len(self.element))
        comment = made("comment", id=number, author=who.name, date=moment(who.at), initials=_initials(who.name))
        reference = made("r", made("rPr", made("rStyle", val="CommentReference")), made("annotationRef"))
        style = made("pPr", made("pStyle", val="CommentText"))
        comment.append(made("p", style, reference, made("r", texted("t", text))))
        self.element.append(comment)
        return number


def reference(number: str) -> Element:
    """The run that a comment hangs on."""
    return made("r", made("rPr", made("rStyle", val="CommentReference")), made("commentReference", id=number))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()[:_INITIALS]).upper()
