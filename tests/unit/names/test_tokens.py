import pytest

from briefer.analyse.names.tokens import MAX_RUN_TOKENS, candidate_runs, is_anchor, name_tokens


def texts(text):
    return [token.text for token in name_tokens(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("the U.S. Army", ["the", "U.S.", "Army"]),
        ("Kenneth F. Hale Jr.", ["Kenneth", "F.", "Hale", "Jr."]),
        ("Biden's plan", ["Biden", "'s", "plan"]),
        ("O’Brien’s", ["O’Brien", "’s"]),
        ("AT&T-led", ["AT&T", "-", "led"]),
        ("Acme Inc. closed.", ["Acme", "Inc.", "closed", "."]),
        ("Jose\u0301 spoke", ["Jose\u0301", "spoke"]),
        ("", []),
    ],
)
def test_words_and_marks(text, tokens):
    assert texts(text) == tokens


def test_places_are_those_of_the_whole_text():
    text = "One. Ann Lee left."
    assert [text[t.start : t.end] for t in name_tokens(text, 5)] == texts(text[5:])


def runs(text):
    words = texts(text)
    return [" ".join(words[start:end]) for start, end in candidate_runs(words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he met Ann Lee there", ["Ann Lee"]),
        ("the Bank of the North and more", ["Bank of the North"]),
        ("it was Bashar al-Assad who", ["Bashar al - Assad"]),
        ("said al-Shabaab again", ["al - Shabaab"]),
        ("Kim Jong-un left", ["Kim Jong - un"]),
        ("in Washington, Paris and Rome", ["Washington", "Paris and Rome"]),
        ("Acme, Inc. closed", ["Acme , Inc."]),
        ("of Macy's store", ["Macy 's"]),
        ("the 3M group", ["3M"]),
        ("the 139th Wing flew", ["139th Wing"]),
        ("nothing here at all", []),
        ("Bank of", ["Bank"]),
        ("Bank of in the for of North", ["Bank", "North"]),
    ],
)
def test_names_can_lie_in_runs_of_capitals(text, expected):
    assert runs(text) == expected


def test_an_endless_run_is_cut():
    lengths = [end - start for start, end in candidate_runs(["Ann"] * 100)]
    assert max(lengths) <= MAX_RUN_TOKENS + 1
    assert sum(lengths) == 100


def test_a_word_too_long_carries_no_name():
    assert is_anchor("A" * 50)
    assert not is_anchor("A" * 51)
