"""The `news` ranker: a weighted sum of features, each printed with its share."""

from briefer.rank.coefficients import WEIGHTS
from briefer.rank.features import FEATURES, PLACE
from briefer.rank.reading import Reading
from briefer.records.ranking import Reason, Score
from briefer.settings import RankSettings

VALUE_DIGITS = (
    4  # with weights of 2 digits, value times weight is exact in 6, as many as are printed
)
SCORE_DIGITS = 6
MIN_LEAD_WORDS = 8  # a shorter first sentence is a teaser


def score_news(reading: Reading, settings: RankSettings) -> tuple[Score, ...]:
    """Log-odds of each candidate, with its reasons, largest share first."""
    use_place = settings.position == "news" or (
        settings.position == "auto" and opens_with_news(reading)
    )
    names = [name for name in WEIGHTS if use_place or name not in PLACE]
    columns = [[round(value, VALUE_DIGITS) for value in FEATURES[name](reading)] for name in names]
    return tuple(
        _score(candidate.index, [Reason(n, v, WEIGHTS[n]) for n, v in zip(names, row, strict=True)])
        for candidate, *row in zip(reading.candidates, *columns, strict=True)
    )


def opens_with_news(reading: Reading) -> bool:
    """Whether the first sentence is a lead: no teaser, question, quotation, or tale in the first person."""
    first = reading.candidates[0]
    return (
        len(first.words) >= MIN_LEAD_WORDS
        and "?" not in first.text
        and first.text.lstrip()[0] not in "\"“‘'"
        and reading.words.first_person.isdisjoint(first.words)
    )


def _score(index: int, reasons: list[Reason]) -> Score:
    telling = [reason for reason in reasons if reason.value]
    telling.sort(key=lambda reason: (-abs(reason.value * reason.weight), reason.feature))
    salience = round(sum(reason.value * reason.weight for reason in telling), SCORE_DIGITS)
    return Score(index, salience, tuple(telling))
