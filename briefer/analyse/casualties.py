"""Which numbers of a sentence count people killed, hurt or missing."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefer.analyse.figure_kinds import Found
from briefer.analyse.numbers import Token
from briefer.lang.fact_words import FigureWords

MAX_AHEAD = 7  # words between those counted and "were killed"
MAX_BEHIND = 5  # words between "killed" and the number: "killed at least", "death toll rose to"
MAX_SUBJECT = 16  # words from "toll" to its verb
CLAUSE_ENDS = frozenset({";", ":", "(", ")", '"', ".", ","})
CASUALTY = "casualty"


def mark_casualties(
    tokens: Sequence[Token], found: Sequence[Found], words: FigureWords
) -> list[Found]:
    """The figures, those of casualties told by their kind and unit; bare numbers of nothing left out."""
    marked = [_mark(tokens, figure, words) for figure in found]
    order = range(len(marked))
    for here, there in (*pairwise(order), *pairwise(reversed(order))):
        if marked[here].kind == CASUALTY and _is_listed_with(tokens, marked, (here, there)):
            marked[there] = replace(marked[there], kind=CASUALTY, unit=marked[here].unit)
    return [figure for figure in marked if figure.kind]


def _mark(tokens: Sequence[Token], figure: Found, words: FigureWords) -> Found:
    """A count or bare number with the word that makes it one of casualties, if there is one."""
    if figure.kind not in {"", "count"}:
        return figure
    place = _told_after(tokens, figure, words)
    if place is None:
        place = _told_before(tokens, figure, words)
    if place is None:
        place = _toll_before(tokens, figure, words)
    if place is None:
        return figure
    is_toll = place + 1 < len(tokens) and tokens[place + 1].low in words.toll
    what = figure.what or (place, place + 1 + is_toll)
    return replace(figure, kind=CASUALTY, unit=_unit(tokens[place], words), what=what)


def _unit(token: Token, words: FigureWords) -> str:
    if token.low in words.injured:
        return "injured"
    return "missing" if token.low in words.missing else "killed"


def _told_after(tokens: Sequence[Token], figure: Found, words: FigureWords) -> int | None:
    """The word after those counted that tells what befell them: "two people were killed"."""
    start = figure.what[1] if figure.what else figure.stop
    harm = words.killed | words.injured | words.missing
    for at in range(start, min(start + MAX_AHEAD, len(tokens))):
        token = tokens[at]
        if token.text in CLAUSE_ENDS or token.text[0].isdecimal():
            return None
        if token.low in harm:
            return at if _befell(tokens, (start, at), figure, words=words) else None
    return None


def _befell(
    tokens: Sequence[Token], place: tuple[int, int], figure: Found, *, words: FigureWords
) -> bool:
    """Whether the harm was done to those counted, and not by them ("two blasts killed 12")."""
    start, at = place
    between = {token.low for token in tokens[start:at]}
    if tokens[at].low not in words.takes_object or between & words.be:
        return True
    head = tokens[start - 1].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else "."
    is_passive = not following[0].isalnum() or following in words.circumstances
    return at == start and is_passive and (figure.what is None or head in words.people)


def _told_before(tokens: Sequence[Token], figure: Found, words: FigureWords) -> int | None:
    """The word before a number that tells of casualties: "killed at least 12", "death toll rose to 31"."""
    for at in range(figure.first - 1, max(-1, figure.first - 1 - MAX_BEHIND), -1):
        low = tokens[at].low
        if low in words.toll:
            return at - 1 if at and tokens[at - 1].low in words.killed else at
        if low in words.takes_object:
            return at if _is_direct(tokens, (at, figure.first), words) else None
        if tokens[at].text in CLAUSE_ENDS or tokens[at].text[0].isdecimal():
            return None
    return None


def _toll_before(tokens: Sequence[Token], figure: Found, words: FigureWords) -> int | None:
    """The subject of a count that moved: "the death toll from the quake has risen to 31"."""
    hedges = {word for phrase in words.qualifiers for word in phrase}
    at = figure.first - 1
    while at > 0 and tokens[at].low in hedges:
        at -= 1
    at -= tokens[at].low in words.toll_links
    if at < 1 or tokens[at].low not in words.toll_verbs:
        return None
    for here in range(at - 1, max(-1, at - 1 - MAX_SUBJECT), -1):
        low = tokens[here].low
        if low in words.toll:
            return here - 1 if here and tokens[here - 1].low in words.killed else here
        if low in words.killed | words.injured | words.missing:
            return here if _is_number_of(tokens, here, words) else None
        if tokens[here].text in CLAUSE_ENDS:
            return None
    return None


def _is_number_of(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    """Whether "number of" stands before the word, or before what it says of them ("people killed")."""
    low = [token.low for token in tokens[max(0, at - 4) : at]]
    return any(word in words.numbers_of and after in words.of for word, after in pairwise(low))


def _is_direct(tokens: Sequence[Token], place: tuple[int, int], words: FigureWords) -> bool:
    """Whether only words of a qualifier stand between the verb and the number."""
    hedges = {word for phrase in words.qualifiers for word in phrase} | words.determiners
    return all(token.low in hedges for token in tokens[place[0] + 1 : place[1]])


def _is_listed_with(
    tokens: Sequence[Token], marked: Sequence[Found], pair: tuple[int, int]
) -> bool:
    """Whether the second figure of the pair stands in one list with the first, and names what it counts."""
    left, right = (marked[number] for number in sorted(pair))
    other = marked[pair[1]]
    if other.kind not in {"", "count"} or other.what is None:
        return False
    start = left.what[1] if left.what else left.stop
    between = [token.low for token in tokens[start : right.first]]
    return bool(between) and all(low in {",", "and"} for low in between)
