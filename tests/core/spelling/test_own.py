from core.spelling import OwnWords


def test_a_word_in_small_letters_is_right_with_a_capital() -> None:
    own = OwnWords(["vibrafone"])
    assert "vibrafone" in own
    assert "Vibrafone" in own
    assert "vibraphone" not in own


def test_a_name_is_right_with_its_capital_only() -> None:
    own = OwnWords(["Kowalska"])
    assert "Kowalska's" in own
    assert "kowalska" not in own
