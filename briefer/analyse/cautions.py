"""What to read with care."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from briefer.analyse.names.capitals import are_capitals
from briefer.analyse.numbers import read_tokens
from briefer.analyse.scare_quotes import scare_quotes
from briefer.analyse.voices import find_frames
from briefer.lang import language_pack
from briefer.lang.base import LanguagePack, SpeechWords
from briefer.lang.fact_words import CautionWords
from briefer.records.analysis import Analysis, Caution, Figure, Sentence
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.normal import as_line, as_plain

INFERRED = "inferred"
WORD = re.compile(r"[a-z]+")
PAST_PAIR = re.compile(r"\b(said|told|\w{2,12}ed) (said|told|\w{2,12}ed)\b")
READ = frozenset({Role.BODY, Role.STANDFIRST})  # the editor's points repeat the body
COUNTED = frozenset({"count", "casualty", "money", "percent", "measure"})
MIN_WORDS_IN_CASE = 20  # fewer words in lower case are a caption, a list
KINDS = (
    "single-source", "inferred-date", "no-date", "no-byline", "correction", "claim", "unnamed",
    "floor", "estimate", "hedge", "absence", "scare-quote", "sic", "capitals", "no-capitals", "language",
)  # fmt: skip


def find_cautions(analysis: Analysis) -> Analysis:
    """The analysis with its cautions, in order of kind and place, no place twice for one kind."""
    article = analysis.article
    pack = language_pack(article.language)
    found = [Caution("single-source"), *_of_article(article)]
    found += (Caution("scare-quote", span) for span in scare_quotes(analysis))
    found += _of_figures(analysis, pack.cautions)
    if not pack.cautions.patterns:
        found.append(Caution("language"))
    else:
        found += _of_letters(analysis)
    for sentence in analysis.sentences:
        if sentence.role in READ:
            found += _of_sentence(article, sentence)
        elif sentence.role is Role.NOTE and _corrects(article, sentence, pack.cautions):
            found.append(Caution("correction", sentence.span))
    return replace(analysis, cautions=tuple(sorted(dict.fromkeys(found), key=_order)))


def _order(caution: Caution) -> tuple[int, int]:
    return KINDS.index(caution.kind), caution.span.start if caution.span else 0


def _of_article(article: Article) -> Iterator[Caution]:
    """What the article does not print about itself."""
    if article.published is None:
        yield Caution("no-date")
    elif article.published.how.startswith(INFERRED):
        yield Caution("inferred-date", article.published.span)
    if not article.bylines:
        yield Caution("no-byline")


def _of_letters(analysis: Analysis) -> Iterator[Caution]:
    """A text whose capitals tell no names: most sentences have nothing else, or all have none."""
    text = analysis.article.document.text
    spans = [sentence.span for sentence in analysis.sentences if sentence.role in READ]
    texts = [text[span.start : span.end] for span in spans]
    loud = [words for words in map(str.split, texts) if not _opens_in_lower_case(words)]
    if spans and sum(map(are_capitals, loud)) * 2 >= len(spans):
        yield Caution("capitals")
    elif all(map(str.islower, texts)) and len(" ".join(texts).split()) >= MIN_WORDS_IN_CASE:
        yield Caution("no-capitals")


def _opens_in_lower_case(words: Sequence[str]) -> bool:
    """Whether a word early in a sentence shows already that not all are in capitals."""
    return any(len(word) > 1 and word.isalpha() and not word.isupper() for word in words[:2])


def _of_figures(analysis: Analysis, words: CautionWords) -> Iterator[Caution]:
    """Figures that give a bound or an estimate, from the hedge to what they count."""
    for figure in analysis.figures:
        if figure.qualifier is not None and figure.kind in COUNTED:
            text = analysis.article.document.text
            hedge = as_line(text[figure.qualifier.start : figure.qualifier.end]).lower()
            if hedge in words.floors and figure.value:
                yield Caution("floor", _whole(figure))
            elif hedge in words.estimates:
                yield Caution("estimate", _whole(figure))


def _whole(figure: Figure) -> Span:
    spans = [span for span in (figure.qualifier, figure.span, figure.what) if span]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _of_sentence(article: Article, sentence: Sentence) -> Iterator[Caution]:
    """What the words of one sentence ask for: each kind once, standing on the whole sentence."""
    pack = language_pack(article.language)
    plain = as_plain(article.document.text[sentence.span.start : sentence.span.end])
    any_pattern = _any_pattern(article.language)
    if any_pattern is not None:
        for match in any_pattern.finditer(plain):
            yield Caution((match.lastgroup or "").rstrip("_0123456789"), sentence.span)
    words = WORD.findall(plain.lower())
    if not pack.cautions.unnamed.isdisjoint(words):
        for frame in find_frames(article.language, sentence, read_tokens(plain)):
            subject = article.document.text[frame.subject.start : frame.subject.end]
            if _names_nobody(WORD.findall(subject.lower()), pack):
                yield Caution("unnamed", sentence.span)
    if pack.speech.cue_verbs and not pack.speech.cue_verbs[0].isdisjoint(words):
        yield from _doubled_verb(plain, sentence, pack.speech)


def _names_nobody(words_of_subject: list[str], words: LanguagePack) -> bool:
    """Whether the subject is a word like "officials", with or without what follows ("of the bank")."""
    head = list(takewhile(lambda word: word not in words.speech.prepositions, words_of_subject))
    return bool(head) and head[-1] in words.cautions.unnamed


@cache
def _any_pattern(language: str) -> re.Pattern[str] | None:
    """One pattern for all of a language; its last group is the kind with a number behind it."""
    rows = language_pack(language).cautions.patterns
    groups = (f"(?P<{kind}_{n}>{pattern})" for n, (kind, pattern) in enumerate(rows))
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})") if rows else None


def _doubled_verb(plain: str, sentence: Sentence, words: SpeechWords) -> Iterator[Caution]:
    """Two verbs of saying in a row, as an edit leaves them ("said added")."""
    for match in PAST_PAIR.finditer(plain):
        if {match[1], match[2]} <= words.cue_verbs[0]:
            start = sentence.span.start
            yield Caution("sic", Span(start + match.start(), start + match.end()))


def _corrects(article: Article, sentence: Sentence, words: CautionWords) -> bool:
    text = article.document.text[sentence.span.start : sentence.span.end].lower()
    return any(word in text for word in words.corrections)
