"""Words brought into made pages. They stand in no list that the program is trained with."""

ADDED = (
    "A spokeswoman said on Thursday that nothing further would be announced before the spring.",
    "Neighbours who were asked in the days afterwards remembered it quite differently.",
    "The figures had not been checked by anybody outside the office at that point.",
    "An earlier version of the plan, drawn up two summers ago, was never put to a vote.",
    "Similar cases are pending in at least three other districts, according to the register.",
    "Nobody at the depot would say how long the repairs were going to take.",
    "The minutes of that afternoon run to forty pages and name every person in the room.",
    "It was, a former colleague recalled, the only time she had seen him hesitate.",
    "Copies of the letter were sent to both chambers the same evening.",
    "Whether the money will be found is a question for the next committee.",
    "The weather, which had held all week, turned shortly after noon.",
    "No date was given for the hearing, though lawyers expect one before long.",
)
"""Sentences that one copy of a passage has and the other has not."""

REFRAINS = (
    "And still the river runs below the mill.",
    "So it was said, and so it was done.",
    "Hold the line, hold the lantern high.",
    "Nothing is lost that the tide brings home.",
    "We count the days, and the days count us.",
    "Oh, carry me over the hill to the harbour, where the bells of the morning are ringing again.",
    "Breathe in, hold for a count of four, and let it go.",
    "Repeat three times, resting a minute between the rounds.",
    "Best for: families who like to walk.",
    "Our verdict: worth the wait.",
    "Time needed: half a day, with a rest at the top of the climb.",
    "The crowd rose, and the crowd sat down again.",
)
"""Lines said between sections, the same each time."""

CHORUS = (
    "Row, brothers, row, for the night is long,",
    "the lamp on the headland is all our song;",
    "row, brothers, row, till the dawn comes in,",
    "and the kettle is on where the fields begin.",
)
"""Lines that come back together."""

ROWS = (
    ("Monday", "Closed", "Closed"),
    ("Draw", "1–1", "No goals after the break"),
    ("Platform 2", "On time", "Calls at every station on the way to the coast"),
    ("Not stated", "–", "–"),
    ("Ward 4", "No change", "No change", "No change"),
)
"""Cells of rows that stand several times in a table."""

ITEMS = ("Yes", "None", "Not known", "No comment", "See above", "Two rooms, one bath", "1 cup of flour", "Rest day")
"""Items that stand several times in a list."""

SALUTATIONS = ("Dear Sir or Madam,", "Dear member,", "Dear friends and neighbours,", "To whom it may concern,")
CLOSINGS = ("Yours faithfully,", "With kind regards,", "Yours in haste,", "Sincerely yours,")
"""How letters begin and end."""

LETTERS = (
    "We write to tell you that the water will be turned off on the second Tuesday of May, from eight until noon.",
    "Thank you for the parcel of seed catalogues, which the children have already cut to pieces for a collage.",
    "The committee has looked at your complaint about the gate and finds that it was fitted the wrong way round.",
    "Please find enclosed the keys to the boathouse, together with a list of what must not be left in the sun.",
    "Your subscription to the reading room ends this month; a new card can be had at the desk by the stairs.",
    "After long thought I have decided not to stand again as treasurer, and I ask you to look for another.",
)
"""What letters say between the two."""
