"""The gender a text itself gives evidence for: titles and nouns before the name, the given name."""

import re
from collections.abc import Iterable, Sequence

from briefer.analyse.people.runs import Run, Word
from briefer.lang.base import SpeechWords
from briefer.lang.name_words import NameWords
from briefer.records.analysis import Gender
from briefer.records.span import Span

WORD = re.compile(r"\w+|[^\w\s]")
QUOTE_MARKS = frozenset('"“”„«»‘')  # what follows may be another's view of somebody else
MIN_PRONOUNS = 2  # one may mean somebody else
MIN_SHORT_CHARS = 3  # "Ken" for Kenneth; "Anna" is another name than "Ann"


def gender_of(
    name: Sequence[Word], runs: Iterable[Run], words: NameWords
) -> tuple[Gender, Span | None]:
    """Gender and the words it rests on; the titles of all places first, then the given name."""
    for run in runs:
        for title in run.titles:
            gender = _by_title(title.key, words)
            if gender is not Gender.UNKNOWN:
                return gender, Span(title.start, title.end)
        is_apposed = run.before[:1] == (",",)  # "his sister, Ann Lee"
        for noun in run.before[is_apposed : is_apposed + 1]:
            gender = _by_title(noun, words)
            if gender is not Gender.UNKNOWN:
                return gender, None
    for word in name[:-1] or name:
        for part in (word.key, *word.key.split("-")):  # "Jean-Marc"
            gender = _by_given_name(part, words)
            if gender is not Gender.UNKNOWN:
                return gender, Span(word.start, word.end)
    return Gender.UNKNOWN, None


def gender_by_pronouns(
    text: str, names: Iterable[Span], sentences: Sequence[Span], *, words: SpeechWords
) -> tuple[Gender, Span | None]:
    """The gender that the first pronouns after a name agree on; `sentences` hold no other person's name."""
    found: list[tuple[Gender, Span]] = []
    for name, sentence in zip(names, sentences, strict=True):
        for match in WORD.finditer(text, name.end, sentence.end):
            gender = _by_pronoun(match.group().lower(), words)
            if gender is not Gender.UNKNOWN:
                found.append((gender, Span(match.start(), match.end())))
            if gender is not Gender.UNKNOWN or match.group() in QUOTE_MARKS:
                break
    is_sure = len(found) >= MIN_PRONOUNS and len({gender for gender, _ in found}) == 1
    return found[0] if is_sure else (Gender.UNKNOWN, None)


def _by_pronoun(word: str, words: SpeechWords) -> Gender:
    if word in words.pronouns_female or word in words.possessives_female:
        return Gender.FEMALE
    is_male = word in words.pronouns_male or word in words.possessives_male
    return Gender.MALE if is_male else Gender.UNKNOWN


def _by_title(key: str, words: NameWords) -> Gender:
    if key in words.titles_female:
        return Gender.FEMALE
    return Gender.MALE if key in words.titles_male else Gender.UNKNOWN


def _by_given_name(key: str, words: NameWords) -> Gender:
    if key in words.given_female:
        return Gender.FEMALE
    return Gender.MALE if key in words.given_male else Gender.UNKNOWN


def is_same_given(one: str, other: str, words: NameWords) -> bool:
    """Whether two given names can be one person's: the same, or a short form ("Ken", "Bill") of the other."""
    if one == other:
        return True
    short, full = sorted((one, other), key=len)
    is_cut = len(full) - 1 > len(short) >= MIN_SHORT_CHARS and full.startswith(short)
    is_known = words.short_given.get(one, one) == words.short_given.get(other, other)
    genders = {_by_given_name(one, words), _by_given_name(other, words)}
    return (is_cut or is_known) and not genders >= {Gender.FEMALE, Gender.MALE}
