"""Flattened wire stories in other languages and other orders than the sample pages have."""

import pytest

from core.model import FieldName, Reason
from core.propose import QUESTION_BELOW
from tests.core.propose.expected import best
from tests.core.propose.pages import body, cut_text, proposed, reasons

SPANISH = [
    "Madrid, 12 mar (EFE).- El Gobierno de la isla abrirá el puerto viejo a los pescadores.",
    "La ministra de Pesca, Elena Robledo, explicó en una rueda de prensa que las obras costarán tres millones.",
    "“Hemos esperado muchos años y los barcos ya no caben en el muelle”, dijo Robledo a los periodistas.",
    "Los pescadores habían pedido la apertura del puerto después de las tormentas del invierno pasado.",
    "El ayuntamiento publicará el calendario de las obras antes de que termine el mes de abril.",
]
RUSSIAN = [
    "СЕВЕРОМОРЬЕ, 12 марта. /ВЕСТИ/. Городской совет решил во вторник открыть старый порт для рыбаков.",
    "Мэр города Анна Белова сообщила на пресс-конференции, что работы обойдутся в три миллиона рублей.",
    "«Мы ждали этого много лет, и лодки уже не помещаются у причала», — сказала Белова журналистам.",
    "Рыбаки просили открыть порт после зимних штормов, которые разрушили северный причал города.",
    "План работ будет опубликован до конца апреля, после того как его утвердит областное правительство.",
]
FRENCH = [
    "Brest (Agence Marine) - Le conseil municipal a décidé mardi de rouvrir le vieux port aux bateaux de pêche.",
    "Les travaux coûteront trois millions d’euros et dureront six semaines, a indiqué la maire, Solène Kermadec.",
    "« Nous attendons cette décision depuis onze ans, et nos bateaux ne tiennent plus à quai », a-t-elle déclaré.",
    "Les pêcheurs avaient demandé la réouverture après les tempêtes de l’hiver dernier, qui ont détruit la jetée.",
    "Le calendrier des travaux sera publié avant la fin du mois d’avril, selon la préfecture.",
]
ENGLISH = [
    "ALDMOUTH (Coastwire) - The lifeboat station at Aldmouth will close in June after a hundred and forty years.",
    "The charity that runs the station said on Monday that it could no longer find enough volunteers for the crew.",
    "“It breaks my heart, but we cannot put to sea with two people,” said the coxswain, Peter Harrow.",
    "Calls from the bay will be answered from Skerrow, eleven miles to the north, where a faster boat is stationed.",
    "The council has asked for a meeting with the charity before the summer season begins in earnest.",
]


def test_a_spanish_story_with_a_wall_above_and_a_list_below():
    title = "El puerto viejo abrirá a los pescadores"
    cut = cut_text(
        "2025-03-12 503",
        "Error 503",
        title,
        *SPANISH,
        *SPANISH[1:4],
        "Lo más leído",
        "- La isla cierra sus playas",
        "- Suben los precios del pan",
    )
    proposal = proposed(cut)
    assert body(cut.page, proposal) == SPANISH
    assert best(proposal, FieldName.TITLE) == title
    assert best(proposal, FieldName.CREDIT) == "EFE"
    assert best(proposal, FieldName.DATE) == "2025-03-12"
    assert best(proposal, FieldName.LANGUAGE) == "es"
    assert [reason for _, reason in reasons(cut.page, proposal)] == [
        *[Reason.ERROR_BANNER] * 2, Reason.METADATA, *[Reason.DUPLICATE] * 3, *[Reason.RELATED] * 3,
    ]  # fmt: skip


def test_a_russian_story_that_stands_twice():
    title = "Старый порт откроют для рыбаков"
    cut = cut_text(title, *RUSSIAN, *RUSSIAN, "Читайте также", "- Цены на хлеб выросли", "Комментарии")
    proposal = proposed(cut)
    assert body(cut.page, proposal) == RUSSIAN
    assert best(proposal, FieldName.TITLE) == title
    assert best(proposal, FieldName.CREDIT) == "ВЕСТИ"
    assert [reason for _, reason in reasons(cut.page, proposal)][-3:] == [
        Reason.RELATED,
        Reason.RELATED,
        Reason.COMMENTS,
    ]


def test_a_french_story_with_the_list_before_it():
    title = "Le vieux port rouvrira aux pêcheurs"
    cut = cut_text(
        "Les plus lus",
        "- La plage ferme",
        "- Le pain augmente",
        title,
        *FRENCH,
        "Mentions légales",
        "Tous droits réservés.",
    )
    proposal = proposed(cut)
    assert body(cut.page, proposal) == FRENCH
    assert best(proposal, FieldName.TITLE) == title
    assert best(proposal, FieldName.CREDIT) == "Agence Marine"
    assert {reason for _, reason in reasons(cut.page, proposal)} == {Reason.RELATED, Reason.METADATA, Reason.LEGAL}


@pytest.mark.parametrize("start", range(4))
def test_a_copy_that_begins_in_mid_story_goes(start):
    cut = cut_text("Lifeboat station to close in June", *ENGLISH, *ENGLISH[start:])
    assert body(cut.page, proposed(cut)) == ENGLISH


def test_faults_in_another_order():
    legal = "Coastwire provides this content as is and accepts no liability for its accuracy or completeness."
    cut = cut_text(
        "Please enable JavaScript and cookies to continue", "Checking your browser before accessing the site.",
        "You may also like", "Harbour tax goes up again", "Ferry opens two months early",
        "Lifeboat station to close in June", "By Edith Sorrel", "March 3, 2026", *ENGLISH, "Disclaimer", legal,
        *ENGLISH[:3], "0 Comments", "Leave a comment",
    )  # fmt: skip
    proposal = proposed(cut)
    assert [text for text in body(cut.page, proposal) if text != legal] == ENGLISH
    assert (
        next(j.confidence for b, j in zip(cut.page.blocks, proposal.judgements, strict=True) if b.text == legal)
        < QUESTION_BELOW
    )
    assert best(proposal, FieldName.TITLE) == "Lifeboat station to close in June"
    assert best(proposal, FieldName.BYLINE) == "Edith Sorrel"
    assert best(proposal, FieldName.DATE) == "2026-03-03"
    assert [reason for _, reason in reasons(cut.page, proposal)] == [
        *[Reason.ERROR_BANNER] * 2, *[Reason.RELATED] * 3, *[Reason.METADATA] * 3, Reason.LEGAL,
        *[Reason.DUPLICATE] * 3, *[Reason.COMMENTS] * 2,
    ]  # fmt: skip
