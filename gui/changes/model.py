"""The redline as a Qt model."""

from core.model import Review
from core.review import Against
from gui.changes.rows import Part, RedRow, red_rows
from gui.flow import FlowModel

Stop = tuple[int, int]
"""A row, and which of its changes; -1 where the row is a stop as a whole."""


class RedlineModel(FlowModel[RedRow]):
    """The rows of the redline of the review it shows.

    Attributes:
        against: what its changes are taken against.
    """

    def __init__(self) -> None:
        super().__init__()
        self.against = Against.PROPOSAL
        self._review: Review | None = None
        self._opened: frozenset[str] = frozenset()

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    def show(self, review: Review | None) -> None:
        """Show another review, every fold closed; or none."""
        self._review, self._opened = review, frozenset()
        self.reset_rows(red_rows(review, self.against, self._opened) if review is not None else [])

    def update(self, review: Review) -> None:
        """The same review some decisions later: only rows that changed are told of."""
        self._review = review
        self.update_rows(red_rows(review, self.against, self._opened))

    def take_against(self, against: Against) -> None:
        """Take the changes against something else."""
        self.against = against
        self.show(self._review)

    def turn(self, key: str, wanted: bool) -> bool:
        """Open or close the fold of this key; says whether it was the other way before."""
        if self._review is None or (key in self._opened) == wanted:
            return False
        self._opened = self._opened | {key} if wanted else self._opened - {key}
        self.update(self._review)
        return True

    def row_of_key(self, key: str) -> int | None:
        """The row with this key."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), None)

    def stops(self) -> list[Stop]:
        """Every change, in order; a fold is one stop."""
        return [
            (number, at)
            for number, row in enumerate(self.rows)
            for at in (range(len(row.changes)) if row.part is not Part.FOLD else (-1,))
        ]

    def spoken(self, row: RedRow) -> str:
        """What is said of the row, then what went and what came, told apart by words."""
        told = ". ".join(text for text, _ in row.facts)
        return ". ".join(filter(None, (told, self._read(row))))

    def _read(self, row: RedRow) -> str:
        parts, at = [], 0
        for run in row.runs:
            words = self.tr("[added: {0}]") if run.look.value == "added" else self.tr("[removed: {0}]")
            parts += [row.text[at : run.start], words.format(row.text[run.start : run.end])]
            at = run.end
        return "".join((*parts, row.text[at:]))
