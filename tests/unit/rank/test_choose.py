"""The choice: readable, without repetition, exact."""

from dataclasses import replace

from briefer.rank.choose import Ground, choose, choose_points, improve, overlap

NOTHING: frozenset[int] = frozenset()


def ground(*rows: tuple[float, str], needs: dict[int, set[int]] | None = None) -> Ground:
    vectors = [dict.fromkeys(words.split(), 1 / len(words.split()) ** 0.5) for _, words in rows]
    needed = needs or {}
    return Ground(
        tuple(salience for salience, _ in rows),
        vectors.__getitem__,
        tuple(frozenset(needed.get(place, NOTHING)) for place in range(len(rows))),
        tuple(len(words.split()) for _, words in rows),
        tuple(sorted(range(len(rows)), key=lambda place: (-rows[place][0], place))),
    )


def test_the_second_telling_of_a_fact_is_passed_over():
    made = ground((3, "bridge closed monday"), (2, "bridge closed cracks"), (1, "ferries run"))
    points, passed = choose_points(made, 2)
    assert points == (0, 2)
    assert [(p.sentence, p.kept) for p in passed] == [(1, 0)]


def test_what_tells_nothing_alone_is_no_point():
    rated = ground((3.0, "a b c"), (2.0, "d e f"))
    assert choose_points(replace(rated, is_silent=(0).__eq__), 2) == ((1,), ())


def test_the_first_point_answers_to_nothing_before_it_if_any_can():
    rated = ground((3.0, "a b c"), (2.0, "d e f"), (1.0, "g h i"))
    assert choose_points(replace(rated, is_sequel=(0).__eq__), 2)[0] == (1, 0)
    assert choose_points(replace(rated, is_sequel=lambda _: True), 2)[0] == (0, 1)
    sequels = replace(rated, is_sequel=(0).__eq__, is_silent=(1).__le__)
    assert choose_points(sequels, 3)[0] == (0,), "the others tell nothing alone"
    assert choose_points(sequels, 0)[0] == ()


def test_a_point_that_needs_another_is_none_even_where_that_is_shown():
    made = ground((1, "a b"), (9, "c d"), (2, "e f"), needs={1: {0}})
    assert choose_points(made, 3)[0] == (2, 0)


def test_a_summary_tells_no_fact_twice_however_high_the_second_telling_scores():
    made = ground((9, "bridge closed monday"), (8, "bridge closed cracks"), (1, "ferries run"))
    assert choose(made, 2) == (0, 2)


def test_of_near_equals_the_one_that_repeats_less_is_chosen():
    made = ground((3, "a b c d"), (2, "a b e f"), (1.5, "g h i j"))
    assert choose(made, 2) == (0, 2)
    assert choose_points(made, 2)[0] == (0, 2)


def test_a_sentence_brings_what_it_needs_into_the_summary():
    made = ground((1, "a b"), (9, "c d"), (2, "e f"), needs={1: {0}})
    assert choose(made, 2) == (0, 1)


def test_a_sentence_whose_need_does_not_fit_stays_out():
    made = ground((1, "a b"), (9, "c d"), (2, "e f"), needs={1: {0}})
    assert choose(made, 1) == (2,)


def test_length_is_exact_even_among_repeats():
    made = ground((3, "a b"), (2, "a b c"), (1, "a b d"))
    assert sorted(choose(made, 3)) == [0, 1, 2]


def test_a_budget_in_words_takes_at_least_one():
    made = ground((3, "a b c d e"), (2, "f g"), (1, "h i"))
    assert choose(made, 3, max_words=1) == (0,)
    assert choose(made, 3, max_words=4) == (1, 2)
    assert choose(made, 3, max_words=99) == (0, 1, 2)


def test_exchanges_raise_the_worth_and_stay_readable():
    made = ground((1, "a b"), (1, "c d"), (1, "e f"), (1, "a b g"), needs={2: {1}})
    worth = {0: 1.0, 1: 2.0, 2: 9.0, 3: 5.0}

    def total(places):
        return sum(worth[place] for place in places)

    pool = tuple(range(4))
    assert improve(made, {0}, pool, worth=total) == {3}
    assert improve(made, {0, 1}, pool, worth=total) == {1, 2}
    assert improve(made, {0}, pool, worth=total, max_words=2) == {1}
    assert improve(made, {2}, pool, worth=total) == {2}, "unreadable from the start: left alone"


def test_no_exchange_brings_a_repeat_in():
    made = ground((3, "a b c"), (2, "d e f"), (1, "a b c g"))
    worth = {0: 8.0, 1: 1.0, 2: 9.0}

    def total(places):
        return sum(worth[place] for place in places)

    assert improve(made, {0, 1}, range(3), worth=total) == {1, 2}, "0 and 2 would be worth more"


def test_overlap_of_nothing_is_none():
    assert overlap({}, {"a": 1.0}) == 0
