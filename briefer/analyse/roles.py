"""Roles as printed: titles before a name, and noun phrases in apposition after or before it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefer.analyse.names.tokens import NameToken
from briefer.lang.name_words import RoleWords
from briefer.records.span import Span

MAX_TITLE_TOKENS = 9  # "former Deputy Assistant Secretary of State for African Affairs"
MAX_APPOSITION_TOKENS = 16  # longer stretches between commas are clauses
OPENERS = frozenset({",", "(", "—", "–"})
CLOSERS = frozenset({",", ".", ";", ":", ")", "—", "–", "?", "!"})
JOINTS = frozenset({"-", "’s", "'s", "&", "’", "'"})
QUOTES = frozenset('"“”«»‘')


def person_roles(
    tokens: Sequence[NameToken], start: int, end: int, *, words: RoleWords
) -> Iterator[Span]:
    """The roles printed around a person's name, which is tokens start..end of one paragraph."""
    titles = list(_title(tokens, start, words))
    yield from titles
    nouns = words.person_nouns
    yield from _after(tokens, end, nouns=nouns, words=words)
    for title in titles:  # "her spokesman, Col. Lee"
        start = bisect_left(tokens, title.start, key=lambda token: token.start)
    yield from _before(tokens, (start, end), nouns=nouns, words=words)


def body_roles(
    tokens: Sequence[NameToken], start: int, end: int, *, words: RoleWords
) -> Iterator[Span]:
    """The same for a body or a group: appositions only."""
    nouns = words.body_nouns
    yield from _after(tokens, end, nouns=nouns, words=words)
    yield from _before(tokens, (start, end), nouns=nouns, words=words)


def key_of(token: NameToken) -> str:
    """A token as the lists have it."""
    return token.text.lower().rstrip(".")


def _title(tokens: Sequence[NameToken], start: int, words: RoleWords) -> Iterator[Span]:
    first = start
    while first > 0 and start - first < MAX_TITLE_TOKENS and _is_of_title(tokens, first - 1, words):
        first -= 1
    while first < start and not tokens[first].text[0].isalnum():
        first += 1
    title = [key_of(token) for token in tokens[first:start]]
    if not title or title == [word for word in title if word in words.honorifics]:
        return
    if title[-1] in words.complement_prepositions or (
        title[0] in words.adjectives and tokens[first].text == title[0]
    ):
        return  # "strategist for Lee", "a major Lee foe"
    of = [at for at, word in enumerate(title) if word in words.complement_prepositions]
    whole = [word for word in title if word not in words.after_titles and word not in JOINTS]
    head = title[of[0] - 1] if of else (whole or title)[-1]
    if first > 0 and title[0] in words.kin and key_of(tokens[first - 1]) in words.owners:
        first -= 1
    if head in words.person_nouns and title[-1] not in words.honorifics:
        yield Span(tokens[first].start, tokens[start - 1].end)


def _is_of_title(tokens: Sequence[NameToken], at: int, words: RoleWords) -> bool:
    token, key = tokens[at], key_of(tokens[at])
    if key in words.not_titles or key in words.determiners - JOINTS or token.text in CLOSERS:
        return False
    if token.text in JOINTS:
        return at > 0 and tokens[at - 1].text not in words.determiners
    if key in words.complement_prepositions:
        return at > 0 and key_of(tokens[at - 1]) in words.person_nouns - words.kin
    if key in words.verbs or key in words.prepositions or key in words.clause_openers:
        return False
    ahead = tokens[at + 1 : at + 3]
    if ahead[1:] and ahead[0].text == "-" and key_of(ahead[1]) in words.person_nouns:
        return token.text.isalpha()  # "front-runner"
    return token.text[0].isupper() or key in words.modifiers or key in words.person_nouns


def _after(
    tokens: Sequence[NameToken], end: int, *, nouns: frozenset[str], words: RoleWords
) -> Iterator[Span]:
    if end >= len(tokens) or tokens[end].text not in OPENERS:
        return
    start = _after_who(tokens, end + 1, words)
    if start + 1 < len(tokens) and tokens[start].text.isdigit() and tokens[start + 1].text == ",":
        start += 2
    close = start
    while (
        close < len(tokens)
        and close - start <= MAX_APPOSITION_TOKENS
        and not _closes(tokens, close, words)
    ):
        close += 1
    if close < len(tokens) and _closes(tokens, close, words):
        phrase = _without_occasion(tokens[start:close], words)
        if _is_role(phrase, nouns, words):
            yield Span(phrase[0].start, phrase[-1].end)


def _after_who(tokens: Sequence[NameToken], start: int, words: RoleWords) -> int:
    """Where a noun phrase may begin after a comma: behind "who is" where that stands there."""
    opening = tuple(token.text for token in tokens[start : start + 2])
    return start + 2 if opening in words.relative_openings else start


def _without_occasion(phrase: Sequence[NameToken], words: RoleWords) -> Sequence[NameToken]:
    """A phrase without when or where something was said: "… of Acme at a news conference on Monday"."""
    for at, token in enumerate(phrase):
        ahead = [key_of(other) for other in phrase[at + 1 : at + 4]]
        is_day = ahead[:1] != [] and (ahead[0] in words.not_titles or ahead[0].isdigit())
        if (
            at
            and key_of(token) in words.occasion_openers
            and (is_day or words.occasions & set(ahead))
        ):
            return phrase[:at]
    return phrase


def _closes(tokens: Sequence[NameToken], at: int, words: RoleWords) -> bool:
    return tokens[at].text in CLOSERS or tokens[at].text in words.relatives


def _before(
    tokens: Sequence[NameToken], name: tuple[int, int], *, nouns: frozenset[str], words: RoleWords
) -> Iterator[Span]:
    start, end = name
    if (
        start <= 1
        or tokens[start - 1].text != ","
        or (end < len(tokens) and not _closes(tokens, end, words))
    ):
        return
    stop = start - 1
    first = stop
    while (
        first > 0
        and stop - first < MAX_APPOSITION_TOKENS
        and not _ends_phrase(tokens[first - 1], words)
    ):
        first -= 1
    for opening in range(first, stop):
        phrase = tokens[opening:stop]
        if _may_open(tokens, opening, words) and _is_role(phrase, nouns, words):
            yield Span(phrase[0].start, phrase[-1].end)
            return


def _ends_phrase(token: NameToken, words: RoleWords) -> bool:
    return token.text in CLOSERS or token.text in QUOTES or key_of(token) in words.verbs


def _may_open(tokens: Sequence[NameToken], at: int, words: RoleWords) -> bool:
    """Whether a noun phrase before a comma can begin here: with a determiner or somebody's name and 's."""
    if key_of(tokens[at]) in words.determiners - JOINTS:
        return True
    ahead = [token.text for token in tokens[at : at + 4]]
    return tokens[at].text[0].isupper() and any(mark in ahead for mark in ("'s", "’s"))


def _is_role(phrase: Sequence[NameToken], nouns: frozenset[str], words: RoleWords) -> bool:
    """Whether a stretch is a noun phrase whose head says what somebody is: "the new head of …"."""
    keys = [key_of(token) for token in phrase]
    if (
        not keys
        or _is_clause(phrase, words)
        or any(key in words.verbs for key in keys)
        or any(t.text in QUOTES for t in phrase)
    ):
        return False
    if words.relatives & set(keys):
        return False
    if words.determiners & set(keys[1:2]) - JOINTS:
        return False  # "named her deputy", "that the head"
    limit = next((at for at, key in enumerate(keys) if key in words.prepositions), len(keys))
    heads = [at for at in range(limit) if keys[at] in nouns]
    if not heads:
        return False
    head = heads[-1]
    if head > 0 and _is_surname(
        phrase[head].text, keys[0], is_last=head + 1 == len(keys), words=words
    ):
        return False
    follows = phrase[head + 1] if head + 1 < len(phrase) else None
    return (
        follows is None or head + 1 == limit or follows.text[0].islower() or follows.text in JOINTS
    )


def _is_clause(phrase: Sequence[NameToken], words: RoleWords) -> bool:
    """Whether a stretch is rather a clause: "despite leading …", "the governor earned 51 percent"."""
    keys = [key_of(token) for token in phrase]
    if keys[0] in words.prepositions or keys[0] in words.clause_openers:
        return True
    return any(
        key.endswith(words.verb_endings)
        and (
            before.text[0].isupper()
            or key_of(before) in words.person_nouns
            or key_of(before) == "also"
        )
        and key_of(after) not in words.prepositions
        for before, key, after in zip(phrase, keys[1:], phrase[2:], strict=False)
    )


def _is_surname(head: str, opening: str, *, is_last: bool, words: RoleWords) -> bool:
    """Whether a role noun is rather somebody's name: "James Mason", but "the Labour Leader", "Acme CEO"."""
    is_name = head[0].isupper() and not head.isupper()
    return is_last and is_name and opening not in words.determiners
