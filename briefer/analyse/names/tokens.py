"""Words and marks as the tagger sees them, and the runs of them that can be names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefer.lang import language_pack

MAX_WORD_CHARS = 50  # longer "words" are pasted debris; bounds the work on text without spaces
MAX_RUN_TOKENS = 40  # a longer run of capitals is cut here; bounds the work on hostile text

PARTS = language_pack("en").name_parts
POSSESSIVES = frozenset(["'s", "’s"])
JOINTS = PARTS.inner | POSSESSIVES | {"&", "-", "–", "/"}  # may stand between two words of a name
_CHAR = r"[\w\u0300-\u036f]"
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    rf"|(?:{'|'.join(sorted(PARTS.abbreviations))}|[A-Z])\.(?!{_CHAR})"
    rf"|{_CHAR}+(?:(?:[.&]|['’](?![sS](?!{_CHAR}))){_CHAR}+)*"
    rf"|['’][sS](?!{_CHAR})"
    r"|[^\w\s]"
)

MAX_NUMBER_CHARS = 5  # "3M", "139th": a number right before a capital may open a name
MAX_INNER_TOKENS = 3  # "of the Union for the Protection": longer chains of small words do not join


class NameToken(NamedTuple):
    """One token and its place in the document."""

    text: str
    start: int
    end: int


def name_tokens(text: str, start: int = 0, end: int | None = None) -> list[NameToken]:
    """Tokens of text[start:end]: words keep initials' stops and inner apostrophes; hyphens and 's stand alone."""
    stop = len(text) if end is None else end
    return [NameToken(m.group(), *m.span()) for m in _TOKEN.finditer(text, start, stop)]


def is_anchor(word: str) -> bool:
    """Whether a word can carry a name: it has a capital letter and is of bearable length."""
    return len(word) <= MAX_WORD_CHARS and not word.islower() and any(map(str.isupper, word))


def candidate_runs(words: Sequence[str]) -> list[tuple[int, int]]:
    """Half-open ranges of tokens in which names can lie; every other token is outside of all names."""
    runs: list[tuple[int, int]] = []
    at, length = 0, len(words)
    while at < length:
        if not is_anchor(words[at]):
            at += 1
            continue
        first = _opening(words, at, runs[-1][1] if runs else 0)
        last = _last_anchor(words, at, first + MAX_RUN_TOKENS)
        end = last + 1
        if end < length and words[end] in POSSESSIVES:
            end += 1
        runs.append((first, end))
        at = end
    return runs


def _opening(words: Sequence[str], at: int, floor: int) -> int:
    """Where the run of the anchor at `at` begins: particles and a hyphen before it belong to it."""
    first = at
    if (
        first - 1 >= floor
        and words[first - 1][0].isdigit()
        and len(words[first - 1]) <= MAX_NUMBER_CHARS
    ):
        return first - 1
    while first > floor:
        if words[first - 1] in PARTS.opening:
            first -= 1
        elif words[first - 1] == "-" and first - 2 >= floor and words[first - 2] in PARTS.opening:
            first -= 2
        else:
            break
    return first


def _last_anchor(words: Sequence[str], at: int, limit: int) -> int:
    """The last anchor (or number) that is joined to the anchor at `at`, before `limit`."""
    last, gap, at, limit = at, 0, at + 1, min(limit, len(words))
    while at < limit:
        word = words[at]
        if is_anchor(word) or word.isdigit():
            last, gap = at, 0
        elif word == ",":
            if at + 1 >= limit or words[at + 1] not in PARTS.after_comma:
                break
        elif (
            words[at - 1] == "-"
            and at - 2 == last
            and word.isalpha()
            and len(word) <= MAX_WORD_CHARS
        ):
            last, gap = at, 0
        elif word not in JOINTS or gap == MAX_INNER_TOKENS:
            break
        else:
            gap += 1
        at += 1
    return last
