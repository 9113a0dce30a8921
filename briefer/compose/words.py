"""The fixed wording of briefings: headings, and how a finding is said in words."""

import re
from datetime import date
from decimal import Decimal

from briefer.records.analysis import ActorType, Confidence
from briefer.records.role import Role

HEADINGS = {
    "head": "",
    "gist": "In one line",
    "summary": "Summary",
    "key_points": "Key points",
    "quotes": "Who said what",
    "actors": "Actors",
    "numbers": "Numbers and dates",
    "care": "Read with care",
    "source": "Source",
}

CONFIDENCE = {
    Confidence.CERTAIN: "speaker certain",
    Confidence.HIGH: "speaker: high confidence",
    Confidence.LIKELY: "speaker likely",
    Confidence.NONE: "speaker not established",
}

NO_NAME = "the text gives no name"

ACTOR_TYPES = {
    ActorType.PERSON: "person",
    ActorType.ORG: "organisation",
    ActorType.PLACE: "place",
    ActorType.GROUP: "group",
}

DATE_HOW = {
    "printed": "as printed",
    "label": "as labelled in the text",
    "header": "from the header",
    "metadata": "from the file's own data",
}

CAUTIONS = {
    "single-source": "One source: nothing here is confirmed by a second text.",
    "claim": "A claim, not a finding: it rests on the one who makes it.",
    "unnamed": "Unnamed: the text does not say who.",
    "floor": "A bound, not a count.",
    "estimate": "An estimate.",
    "hedge": "Hedged in the text.",
    "inferred-date": "The date is inferred, the text prints none of its own.",
    "no-date": "The text gives no date of publication.",
    "no-byline": "The text names no author.",
    "correction": "The text prints a correction.",
    "scare-quote": "In quotation marks, but nobody's quote.",
    "absence": "Absence of evidence: “no indication” is a statement, not a finding.",
    "sic": "Printed like this in the source.",
    "names": "Names that the text uses loosely.",
    "capitals": "Printed all in capitals: names are looked for as if it were not, and found less surely.",
    "no-capitals": "Printed without capitals: names cannot be found.",
    "language": "Speakers and actors are left out in this language rather than guessed.",
}

RULES = (  # what a rule's name holds, and what it says of the quote; the first that fits
    ("turn", "a turn of a conversation, by its label"),
    ("post", "a post, by its signature"),
    ("according", "by “according to”"),
    ("colon", "a colon leads to the quote"),
    ("subject-cue-after", "the speaker, then the verb, after the quote"),
    ("cue-after", "the verb, then the speaker, after the quote"),
    ("no-cue", "no verb of speech"),
    ("claim", "a noun of speech: somebody’s claim or remark"),
    ("partial", "inside the speaker's sentence"),
    ("carried", "goes on from the quote before"),
    ("bare", "no speaker in the words around it"),
)

ROLES = {
    Role.CAPTION: "in a caption",
    Role.TITLE: "in the headline",
    Role.SUBHEAD: "in a subhead",
    Role.STANDFIRST: "in the standfirst",
    Role.KEY_POINT: "in the editor's key points",
}

REMOVED = {  # roles that are not read as the article's words, as the source section names them
    Role.CAPTION: "caption",
    Role.CREDIT: "credit",
    Role.ALT: "picture text",
    Role.NOTE: "note",
    Role.FURNITURE: "page furniture",
    Role.EXPORT_HEADER: "export header",
}

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def as_words(slug: str) -> str:
    """A short name of the records ("cue-after-quote") as words."""
    return slug.replace("-", " ").replace("_", " ")


def rule_words(rule: str) -> str:
    """How a quote came to its speaker: the part of the rule's name before "/" in words."""
    frame = rule.partition("/")[0]
    return next((words for part, words in RULES if part in frame), as_words(frame))


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 quote", "2 quotes"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"


def as_number(value: str) -> str:
    """Plain digits as a reader writes them: "44,000", "1,200 to 1,500"."""
    return " to ".join(f"{Decimal(part):,}" for part in value.split("/"))


def as_days(resolved: str) -> str:
    """ISO days as a reader writes them: "26 August 2021", also inside "from/to"."""
    return ISO_DAY.sub(_as_day, resolved).replace("/", " to ")


def with_weekday(day: str) -> str:
    """The date of an edition: "Sunday 22 November 2026"; its label as it is when that is no ISO day."""
    try:
        weekday = WEEKDAYS[date.fromisoformat(day).weekday()]
    except ValueError:
        return day
    return f"{weekday} {as_days(day)}"


def date_how(how: str) -> str:
    """How the date of publication was found."""
    inferred = how.removeprefix("inferred: ")
    return DATE_HOW.get(how, f"inferred from {inferred}" if inferred != how else how)


def _as_day(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    if not 1 <= int(month) <= len(MONTHS):
        return match.group()
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"
