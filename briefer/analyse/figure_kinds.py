"""What kind of figure a number is, by the words around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefer.analyse.counted import noun_after, noun_after_of, plural_after
from briefer.analyse.number_names import is_name
from briefer.analyse.numbers import THOUSAND, Number, Token, number_at, range_from, touches
from briefer.lang.fact_words import FigureWords

OLDEST = 120  # years; higher numbers between commas are no ages
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
YEARS = range(1500, 2100)  # a bare number like these is more likely a year than a count
SMALL = 10  # "the two" points back to two things already told of
HYPHENS = frozenset("-–")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A figure by its tokens: the first and the one after the last, unit included; `what` likewise.

    `kind` is "" for a number that counts nothing by itself: a figure only of people killed or hurt.
    """

    first: int
    stop: int
    values: tuple[Decimal, ...]
    kind: str = ""
    unit: str = ""
    what: Place | None = None


def figure_at(tokens: Sequence[Token], at: int, words: FigureWords) -> Found | None:
    """The figure that begins with the token; None for none."""
    money = _money_before(tokens, at, words)
    if money is not None:
        return money
    number = number_at(tokens, at, words)
    if number is None:
        return _vague_victims(tokens, at, words) or _ordinal_word(tokens, at, words)
    named = _ordinal(tokens, number, words) or _on_scale(tokens, number, words)
    if named is not None:
        return named
    whole = range_from(tokens, number, words)
    if not _is_range(whole) and is_name(tokens, number, words):
        return None
    found = next(filter(None, (read(tokens, whole, words) for read in READERS)), None)
    if found is None and not _is_range(whole) and not _is_part(tokens, number, words):
        return Found(at, number.stop, number.values)
    return found


def _is_range(number: Number) -> bool:
    return len(number.values) > 1


def _is_part(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    """Whether the number singles one out ("one of the tigers")."""
    after = tokens[number.stop].low if number.stop < len(tokens) else ""
    return number.values == (Decimal(1),) and after in words.of


def _money_before(tokens: Sequence[Token], at: int, words: FigureWords) -> Found | None:
    """An amount after its sign: "$2.7 million", "US$5bn", "$5-10 million"."""
    sign, start = tokens[at].low, at + 1
    if touches(tokens, start) and sign + tokens[start].low in words.symbols:
        sign, start = sign + tokens[start].low, start + 1
    if sign not in words.symbols or start >= len(tokens):
        return None
    number = number_at(tokens, start, words, is_money=True)
    if number is None or not number.values:
        return None
    whole = range_from(tokens, Number(at, number.stop, number.values, number.scale), words)
    unit = words.symbols[sign]
    return Found(at, whole.stop, whole.values, "money", unit, noun_after(tokens, whole.stop, words))


def _money_after(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    """An amount before its currency: "500 dollars", "5,000 Swiss francs", "billions of dollars"."""
    start = _unit_place(tokens, number, words)
    ahead = tokens[start : start + 1]
    has_country = (
        bool(ahead) and ahead[0].text[0].isupper() and ahead[0].low not in words.currencies
    )
    at = start + has_country
    if at >= len(tokens) or tokens[at].low not in words.currencies:
        return None
    if tokens[at].low in words.large_currencies and not _is_large(number, tokens[at], words):
        return None
    unit, worth = words.currencies[tokens[at].low]
    if has_country:
        country, name = tokens[start].low, tokens[at].low
        unit = words.currency_codes.get((country, name), f"{country} {name}")
    if tokens[at].low in words.measures:  # pounds: sterling in millions, else a weight
        is_weight = number.scale == 1 or noun_after_of(tokens, at + 1, words)
        if is_weight:
            return None
    values = tuple(value * worth for value in number.values)
    return Found(number.first, at + 1, values, "money", unit)


def _is_large(number: Number, name: Token, words: FigureWords) -> bool:
    """Whether the number is of thousands; before a verb ("won") only a word like "million" shows it."""
    values = () if name.low in words.breaks else number.values
    return max(number.scale, *values, Decimal(0)) >= THOUSAND


def _unit_place(tokens: Sequence[Token], number: Number, words: FigureWords) -> int:
    """Where a unit would stand: after the number, and after "of" behind a vague one."""
    at = number.stop
    return at + (not number.values and at < len(tokens) and tokens[at].low in words.of)


def _percent(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    for unit, phrases in (("percentage points", words.percentage_points), ("%", words.percents)):
        for phrase in phrases:
            stop = number.stop + len(phrase)
            if tuple(token.low for token in tokens[number.stop : stop]) == phrase:
                what = noun_after_of(tokens, stop, words)
                return Found(number.first, stop, number.values, "percent", unit, what)
    return None


def _age(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    """An age with its unit ("14-year-old boy", "44 years old") or by its place ("Vance, 58,")."""
    if not number.values:
        return None
    low = [token.low for token in tokens[number.stop : number.stop + 4]]
    if low[0:4:2] == ["-", "-"] and low[1] in words.durations and set(low[3:]) & words.old:
        stop = number.stop + len(low)
        what, unit = noun_after(tokens, stop, words), words.durations[low[1]]
        return Found(number.first, stop, number.values, "age", unit, what)
    is_joined = low[1:2] == ["-"]  # "two years-old"
    if low[1:2] and low[0] in words.durations and set(low[1 + is_joined :][:1]) & words.old:
        unit = words.durations[low[0]]
        return Found(number.first, number.stop + 2 + is_joined, number.values, "age", unit)
    whose = _aged(tokens, number, words)
    if whose is None or not 0 < number.values[0] < OLDEST:
        return None
    what = whose if whose[0] < whose[1] else None
    return Found(number.first, number.stop, number.values, "age", "years", what)


def _aged(tokens: Sequence[Token], number: Number, words: FigureWords) -> Place | None:
    """Who has the age a bare number gives (an empty place: not said); None when it gives no age."""
    at = number.first
    before = [token.low for token in tokens[max(0, at - 2) : at]][::-1]
    if before[:1] and before[0] in words.ages:
        start = at - 2
        is_noun = start >= 0 and tokens[start].text.isalpha() and before[1] not in words.breaks
        return (start, start + 1) if is_noun else (at, at)
    if len(before) > 1 and before[0] in words.of and before[1] in words.ages:
        return at, at
    after = tokens[number.stop].text if number.stop < len(tokens) else "."
    if before[:1] != [","] or after not in {",", ".", ")"} or number.values[0] % 1:
        return None
    start = _name_start(tokens, at - 1)
    return (start, at - 1) if start < at - 1 else None


def _name_start(tokens: Sequence[Token], stop: int) -> int:
    """The first of the capitalised words that end before the token."""
    start = stop
    while start > 0 and (tokens[start - 1].text[0].isupper() or tokens[start - 1].text == "-"):
        start -= 1
    return start


def _ordinal(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    stop = number.stop
    if not touches(tokens, stop) or tokens[stop].low not in ORDINAL_ENDINGS:
        return None
    what = noun_after(tokens, stop + 1, words)
    return Found(number.first, stop + 1, number.values, "ordinal", "", what)


def _on_scale(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    """A measure that is named before its number: "magnitude 6.1", "a magnitude of 6.1"."""
    at = number.first - 1
    at -= at > 0 and (tokens[at].low in words.of or tokens[at].text == "-")
    is_digits = tokens[number.first].text[0].isdecimal()
    if at < 0 or tokens[at].low not in words.scale_names or not is_digits:
        return None
    return Found(number.first, number.stop, number.values, "measure", tokens[at].low)


def _ordinal_word(tokens: Sequence[Token], at: int, words: FigureWords) -> Found | None:
    """An ordinal in words; "second" is one only in "second-largest", "a third of" is none."""
    value = words.ordinals.get(tokens[at].low)
    if value is None or at + 1 >= len(tokens):
        return None
    is_joined = tokens[at + 1].text == "-"
    is_part = tokens[at + 1].low in words.of or (at > 0 and tokens[at - 1].low in words.one)
    if is_part or (value == 2 and not is_joined):  # noqa: PLR2004 - "second"
        return None
    what = None if is_joined else noun_after(tokens, at + 1, words)
    return Found(at, at + 1, (Decimal(value),), "ordinal", "", what)


def _unit(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    """A length of time or another measure: "four hours", "20-year", "120 km/h"."""
    at = _unit_place(tokens, number, words)
    is_joined = at + 1 < len(tokens) and tokens[at].text in HYPHENS and touches(tokens, at + 1)
    at += is_joined
    has_modifier = at + 1 < len(tokens) and tokens[at].low in words.unit_modifiers
    at += has_modifier
    if at >= len(tokens):
        return None
    word, stop = tokens[at].low, at + 1
    if [token.low for token in tokens[stop : stop + 2]] == ["/", "h"]:
        word, stop = "km/h", stop + 2
    kind = "duration" if word in words.durations else "measure"
    unit = words.durations.get(word) or words.measures.get(word)
    if unit is None:
        return None
    if has_modifier:
        unit = f"{tokens[at - 1].low} {unit}"
    what = noun_after(tokens, stop, words) if is_joined else noun_after_of(tokens, stop, words)
    return Found(number.first, stop, number.values, kind, unit, what)


def _count(tokens: Sequence[Token], number: Number, words: FigureWords) -> Found | None:
    """A number of things named after it."""
    at = number.stop
    if _points_back(tokens, number, words):
        return None
    if at + 1 < len(tokens) and tokens[at].text == "-" and tokens[at + 1].text.isalpha():
        what: Place | None = (at + 1, at + 2)
        stop = at + 2
    else:
        stop = at
        what = plural_after(tokens, _unit_place(tokens, number, words), words)
    if what is None or (number.values and _is_like_year(tokens, number, what, words=words)):
        return None
    head = tokens[what[1] - 1].low
    is_counted = head in words.people and what[1] - what[0] == 1
    if number.values == (Decimal(1),) and (
        not is_counted or is_topic(tokens, number.first - 1, words)
    ):
        return None
    unit = "people" if head in words.people else ""
    if unit and _is_share(tokens, number, words):
        return None
    return Found(number.first, stop, number.values, "count", unit, what)


def is_topic(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    """Whether the word tells what something is about: "a film about two brothers"."""
    return at > 0 and tokens[at].low in words.topics and tokens[at - 1].low in words.topic_leads


def _is_share(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    """Whether the number says of how many a share is one: "one in five boys"."""
    if number.first < len(("one", "in")):
        return False
    part, sign = tokens[number.first - 2 : number.first]
    return sign.low in words.out_of and (part.low in words.numbers or part.text.isdecimal())


def _points_back(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    """Whether a small number in words stands for things already told of ("the two sides")."""
    at = number.first
    is_small = bool(number.values) and number.values[-1] <= SMALL
    is_word = tokens[at].text.isalpha()
    return is_word and is_small and at > 0 and tokens[at - 1].low in words.determiners


def _is_like_year(
    tokens: Sequence[Token], number: Number, what: Place, *, words: FigureWords
) -> bool:
    digits = tokens[number.first].text
    is_year = digits.isdecimal() and number.values[0] in YEARS
    return is_year and tokens[what[1] - 1].low not in words.people


def _vague_victims(tokens: Sequence[Token], at: int, words: FigureWords) -> Found | None:
    """A word like "many" before people or things: a figure only where they were killed or hurt."""
    if tokens[at].low not in words.vague_victims:
        return None
    what = plural_after(tokens, at + 1, words)
    return Found(at, at + 1, (), "", "", what) if what else None


Reader = Callable[[Sequence[Token], Number, FigureWords], Found | None]
READERS: tuple[Reader, ...] = (_percent, _money_after, _age, _unit, _count)
