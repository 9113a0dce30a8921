"""What a language pack knows of dates, figures, quantities and cautions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class DateWords:
    """For dates: lower-case words with their numbers, and the forms of dates as (name, pattern).

    A pattern is linear and has slots: {month} {long_month} {weekday} {long_weekday} {day} {year}
    {number} {unit} {part} {counted}.  `days` are day words counted from today, by their first word; `signs` are further words without which no form matches;
    `up_to` and `since` before a date, then the nearest of the `past` and `future` words, tell which way
    a date without a year lies; `counted` are nouns after which a number like 1990 is no year.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)  # "days" -> "day"
    parts: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    days: Mapping[str, int] = field(default_factory=dict)
    signs: frozenset[str] = frozenset()
    up_to: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()  # of stretches ahead: coming
    directions: Mapping[str, int] = field(default_factory=dict)  # "last" is -1
    auxiliary: frozenset[str] = frozenset()  # "will be held": what follows tells no time
    counted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FigureWords:
    """For figures; all words in lower case.

    `numbers` and `scales` make numbers in words, `short_scales` ("bn") follow digits of money; `vague`
    words are figures without a value, `vague_victims` only of people killed or hurt, `vague_scaled`
    before a scale ("several hundred").  `symbols` stand before an amount, `currencies` after it, with
    the worth of one.  `killed`, `injured` and `missing` tell of casualties; those of `takes_object` are
    done to what follows, and after a form of `be` to what precedes.  A number is a name after
    `number_takers` ("Route 9") and before `streets`.  `breaks` end the words for what is counted.
    """

    numbers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    one: frozenset[str] = frozenset()  # "a" (hundred)
    half: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()  # "and"
    of: frozenset[str] = frozenset()
    short_scales: Mapping[str, Decimal] = field(default_factory=dict)
    money_scales: Mapping[str, Decimal] = field(default_factory=dict)  # "m"
    between: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()  # five "to" ten
    clock: frozenset[tuple[str, ...]] = frozenset()  # after the hour, token by token
    old: frozenset[str] = frozenset()
    out_of: frozenset[str] = frozenset()  # "one in five boys": a share, not five boys
    vague: frozenset[str] = frozenset()
    vague_victims: frozenset[str] = frozenset()
    vague_scaled: frozenset[str] = frozenset()
    qualifiers: tuple[tuple[str, ...], ...] = ()  # longer ones first
    qualifiers_after: tuple[tuple[str, ...], ...] = ()
    symbols: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    large_currencies: frozenset[str] = frozenset()  # from a thousand on: "won", "crowns"
    currency_codes: Mapping[tuple[str, str], str] = field(
        default_factory=dict
    )  # ("swiss", "francs")
    topics: frozenset[str] = frozenset()  # "about": of what, after `topic_leads`, not how exact
    topic_leads: frozenset[str] = frozenset()
    percents: tuple[tuple[str, ...], ...] = ()
    percentage_points: tuple[tuple[str, ...], ...] = ()
    measures: Mapping[str, str] = field(default_factory=dict)
    durations: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    killed: frozenset[str] = frozenset()
    injured: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    takes_object: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()  # what follows a passive: "killed in"
    toll: frozenset[str] = frozenset()
    toll_verbs: frozenset[str] = frozenset()  # "the death toll from the quake has risen"
    toll_links: frozenset[str] = frozenset()  # "to" 241
    numbers_of: frozenset[str] = frozenset()  # "the number" of dead
    scale_names: frozenset[str] = frozenset()  # measures named before the number: "magnitude 6.1"
    number_takers: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    unit_modifiers: frozenset[str] = frozenset()  # "nautical" (miles)
    reports: frozenset[str] = frozenset()  # verbs that make a figure their subject's
    breaks: frozenset[str] = frozenset()
    singulars: frozenset[str] = frozenset()  # end in s and are one
    plurals: frozenset[str] = frozenset()  # do not, and are many


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """For figures of several articles on one event; all words in lower case.

    `senses` of qualifiers are "floor", "ceiling" and "about".  People are counted by what befell them
    (`acts`, by word), by their group or their nation (words and pairs of words); casualties of `everyone`
    are all of the event's, and `harms` are casualties by themselves.  The other words make a number no
    answer to "how many": a part of the whole, a rate, a degree of harm, a state of the moment, the past.
    """

    senses: Mapping[str, str] = field(default_factory=dict)
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # "dozens": from, to
    acts: Mapping[str, str] = field(default_factory=dict)
    harms: Mapping[str, str] = field(default_factory=dict)
    everyone: frozenset[str] = frozenset()
    groups: Mapping[str, str] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)
    parts_before: frozenset[str] = frozenset()
    parts_after: frozenset[str] = frozenset()
    from_: frozenset[str] = frozenset()  # after casualties: those of one place
    others: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()  # undo a word of `parts_before`
    degrees: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CautionWords:
    """For what to read with care: (kind, linear pattern) of sentences, and lower-case words.

    Nobody is named by a subject that ends in one of `unnamed`; `floors` and `estimates` are qualifiers
    of figures; a note that has one of `corrections` corrects the text.
    """

    patterns: tuple[tuple[str, str], ...] = ()
    unnamed: frozenset[str] = frozenset()
    floors: frozenset[str] = frozenset()
    estimates: frozenset[str] = frozenset()
    corrections: tuple[str, ...] = ()
