"""Sentences end where a reader of the language would say they do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.compare import sentences

CASES = {
    "en": [
        "Mr. Smith met Dr. Jones at 9 a.m. on St. James Street.",
        "It rose by 3.5% in the U.S. Senate race, No. 4 of its kind.",
        "“Will it close?” she asked.",
        "“It will.”",
        "He laughed… and left.",
        "J. R. R. Hansen, Jr. spoke (see p. 14 and Fig. 2).",
        "Nobody said a word!",
        "“We waited.” Then the vote came.",
    ],
    "de": [
        "Am 3. März kam Dr. Müller, d. h. der Leiter, z. B. mit dem Bus.",
        "Das kostet ca. 5 Mio. Euro, inkl. Anfahrt bzw. Rückfahrt.",
        "Im 19. Jahrhundert war das anders.",
        "„Wir haben elf Jahre gewartet.“",
        "Vgl. Abs. 2 und Nr. 7.",
        "»Kommt er?«, fragte sie.",
        "Er kam nicht.",
    ],
    "fr": [
        "M. Dupont et Mme. Martin sont arrivés à 8 h.",
        "« Nous avons attendu onze ans. »",
        "Le vote est passé, cf. p. 12, à 51,5 %.",
        "Viendra-t-il ?",
        "Jules César est né en 100 av. J.-C. à Rome !",
        "Personne n’a parlé.",
    ],
    "es": [
        "El Sr. Pérez y la Dra. Ruiz viven en la Av. Libertad.",
        "¿Cerrará el puente?",
        "¡Nunca!",
        "El núm. 4 de EE. UU. costó 3.500 euros, p. ej. en 2019.",
        "«Esperamos once años.»",
        "Nadie habló.",
    ],
    "ru": [
        "А. С. Пушкин родился в г. Москве, на ул. Немецкой.",
        "Это стоит 5 млн. рублей, т. е. больше, чем в 2019 г. и раньше.",
        "«Мы ждали одиннадцать лет».",
        "Придёт ли он?",
        "Проф. Иванов, см. стр. 12, не пришёл.",
        "Никто не ответил!",
    ],
    "ar": [
        "وصل د. أحمد إلى المدينة في الساعة 9.",
        "هل يُغلق الجسر؟",
        "«انتظرنا أحد عشر عامًا.»",
        "لم يتكلم أحد!",
        "ثم غادر الجميع.",
    ],
}


@pytest.mark.parametrize("language", CASES)
def test_sentences_of_a_language_stand_apart(language: str) -> None:
    expected = CASES[language]
    found = [piece.strip() for piece in sentences(" ".join(expected))]
    if language == "en":
        expected = [*expected[:-1], "“We waited.”", "Then the vote came."]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "He came. “No,” he said. (He left.) She stayed.",
            ["He came. ", "“No,” he said. ", "(He left.) ", "She stayed."],
        ),
        ("1. Mix the flour. 2. Wait.", ["1. Mix the flour. ", "2. Wait."]),
        ("He said so [1]. Then he left.", ["He said so [1]. ", "Then he left."]),
        ("It closed in 2024. The pier did too.", ["It closed in 2024. ", "The pier did too."]),
        ("One.\u00a0Two.", ["One.\u00a0", "Two."]),
        ("They left before the storm.The road was closed.", ["They left before the storm.", "The road was closed."]),
        ("See Node.js and www.Example.org.", ["See Node.js and www.Example.org."]),
        ("It opens at 9 a.m. Nobody came.", ["It opens at 9 a.m. ", "Nobody came."]),
        ("Really?! Yes.", ["Really?! ", "Yes."]),
        ("Wait . . . Now go.", ["Wait . . . ", "Now go."]),
        ("iPhone sales rose. iPad sales fell.", ["iPhone sales rose. iPad sales fell."]),
        ("He wrote to no. 7 and no. He left.", ["He wrote to no. 7 and no. ", "He left."]),
    ],
)
def test_marks_that_end_a_sentence_or_do_not(text: str, pieces: list[str]) -> None:
    assert sentences(text) == pieces


@given(st.text(st.sampled_from('aB1.!?…“”"’») (\n\u00a0中。؟دDr'), max_size=80))
def test_nothing_is_lost_and_every_piece_has_words(text: str) -> None:
    pieces = sentences(text)
    assert "".join(pieces) == text
    assert len(pieces) <= 1 or all(any(sign.isalnum() for sign in piece) for piece in pieces[1:])
