"""The `news` ranker: a sentence's score is a weighted sum of features, each printed with its share.

The summary is then the set of sentences that a reader's own summary would share most words with.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from operator import mul

from briefer.rank.coefficients import ANYWHERE, NEWS
from briefer.rank.features import FEATURES
from briefer.rank.features.term import Words
from briefer.rank.model import BASE, Model
from briefer.rank.reading import Reading
from briefer.rank.scored import Scored, Worth
from briefer.rank.terms import chances
from briefer.records.ranking import Score
from briefer.settings import RankSettings

VALUE_DIGITS = (
    4  # with weights of 2 digits, value times weight is exact in 6, as many as are printed
)
SCORE_DIGITS = 6
POOL = 10  # sentences of highest score that the summary is put together from; more gained nothing
MIN_TERMS = (
    4  # different words that carry meaning: "Not everyone was reassured" tells nothing alone
)
MIN_LEAD_WORDS = 8  # a shorter first sentence is a teaser
SUMMARY_WORDS = (
    45  # of the summary a reader would write: highlights of the training texts have so many
)


def score_news(reading: Reading, settings: RankSettings) -> Scored:
    """Score of each candidate by the trained model, and the worth of a summary."""
    return score_by(model_for(reading, settings), reading, settings)


def score_by(model: Model, reading: Reading, settings: RankSettings) -> Scored:
    """The same by a given model."""
    scores = score_sentences(reading, model.sentences)
    telling = [place for place, bag in enumerate(reading.bags) if len(bag) >= MIN_TERMS]
    telling.sort(key=lambda place: -scores[place].salience)
    pool = tuple(sorted(telling[: max(POOL, 2 * settings.length)]))
    return Scored(scores, pool, partial(expected_agreement, reading, model))


def model_for(reading: Reading, settings: RankSettings) -> Model:
    """The model that minds the place of a sentence, or the one for articles told in another order."""
    if settings.position == "auto":
        return NEWS if opens_with_news(reading) else ANYWHERE
    return NEWS if settings.position == "news" else ANYWHERE


def opens_with_news(reading: Reading) -> bool:
    """Whether the first sentence is a lead: no teaser, question, quotation, or tale in the first person."""
    first = reading.candidates[0]
    return (
        len(first.words) >= MIN_LEAD_WORDS
        and "?" not in first.text
        and first.text.lstrip()[0] not in "\"“‘'"
        and reading.words.first_person.isdisjoint(first.words)
    )


def score_sentences(reading: Reading, weights: Mapping[str, float]) -> tuple[Score, ...]:
    """Log-odds of each candidate, with the values it comes from."""
    everywhere = [1.0] * len(reading.candidates)
    named = tuple(sorted(weights.items()))
    columns = [
        _rounded(everywhere if name == BASE else FEATURES[name](reading)) for name, _ in named
    ]
    factors = [weight for _, weight in named]
    return tuple(
        [
            Score(
                candidate.index, round(sum(map(mul, values, factors)), SCORE_DIGITS), named, values
            )
            for candidate, values in zip(
                reading.candidates, zip(*columns, strict=True), strict=True
            )
        ]
    )


def expected_agreement(reading: Reading, model: Model, places: Sequence[int]) -> Worth:
    """The worth of sets of these candidates: how far their words agree with a reader's summary.

    That is the expected F1 of words and pairs, as far as their chances tell.
    """
    held = chances(reading, model, places)

    def worth(chosen: frozenset[int]) -> float:
        together: dict[Words, float] = {}
        for place in sorted(chosen):
            together |= held[place]
        words = sum(len(reading.candidates[place].words) for place in chosen)
        return 2 * sum(together.values()) / (words + SUMMARY_WORDS)

    return worth


def _rounded(values: Sequence[float]) -> list[float]:
    """The values with as many digits as are printed: most repeat, and each is rounded once."""
    rounded = {value: round(value, VALUE_DIGITS) for value in {*values}}
    return [rounded[value] for value in values]
