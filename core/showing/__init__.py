"""Pages made safe to look at: the page as a reader saw it, every block marked, nothing in it that acts.

Making a document takes the parser and the reader of style sheets, which a window never loads: ``core.showing.show``
runs where it can be stopped. What a window needs of the result is here.
"""

from core.showing.document import ATTRIBUTE, POLICY, Document, Plain

__all__ = ["ATTRIBUTE", "POLICY", "Document", "Plain"]
