"""Names of people and papers as a page prints them around its title."""

import re
from collections.abc import Iterator
from functools import cache

from briefer.lang.base import PageWords
from briefer.records.span import Span

WORD = re.compile(r"\S+")
NAME_LINE_MAX_WORDS = 12
PLACE_LEADS = frozenset({"in", "at"})
AFTER_NAME = frozenset({"with", "in", "at", "for", "reports", "reporting", "and"})
BEFORE_PLACE = frozenset({"in", "at", "for"})
NAME_MIN_WORDS, NAME_MAX_WORDS = 2, 5
OUTLET_MAX_WORDS = 7
INTRO_MAX_CHARS = 40
DOMAIN = re.compile(r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20})?\.(?:com|org|net|co\.uk|co|news|in|au|ie|ca|za|ng|ph|ke|gh|nz|sg|hk|my|pk|lk|us|uk|scot|wales|tv|press|example|info|io|eu|de|fr)$", re.IGNORECASE)  # fmt: skip
WRITER = re.compile(r"(?<=\w)(?: Staff| Sports| Business| National| Political)? Writers?$")
JOINING = frozenset(
    [
        "of",
        "the",
        "and",
        "&",
        "on",
        "for",
        "in",
        "du",
        "de",
        "la",
        "le",
        "del",
        "di",
        "des",
        "da",
        "do",
        "der",
        "van",
        "y",
    ]
)
CAMEL = re.compile(r"[A-Z][a-z]+|[A-Z]{2,}")  # the words of "TimesLIVE", "BristolLive"
FOLIO = re.compile(r"[A-Z]{1,2}\d{1,3}$")  # of a printed page: "A2"
BETWEEN = re.compile(r"\s*(?:[,;|·•/]|\s[-–—]\s|\n)\s*|\s{3,}")


@cache
def intro_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before the names of a byline: "By", "Interview by", "BYLINE:"."""
    intros = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True)
    )
    glued = r"(?-i:By(?=[A-Z][a-z]))"  # pages print "ByAnn Lee" where a picture stood between
    return re.compile(
        rf"[(\[–—-]?\s*(?:(?:{intros})\b\s*:?\s+(?=\S)(?:\[\d{{1,3}}\])?|{glued})", re.IGNORECASE
    )


def is_person(text: str, words: PageWords) -> bool:
    """Whether a line is the name of one person and nothing else."""
    parts = text.split()
    if not NAME_MIN_WORDS <= len(parts) <= NAME_MAX_WORDS or "the" in (
        part.casefold() for part in parts
    ):
        return False
    if any(part.casefold().strip(".,") in words.job_words for part in parts):
        return False
    if any(part.endswith(("'s", "’s")) for part in parts):
        return False
    return _is_name(parts, words) and parts[-1].casefold() not in words.outlet_words


def _is_name(parts: list[str], words: PageWords) -> bool:
    names = [part for part in parts if part.casefold() not in words.name_particles]
    has_name = any(len(part.strip(".,")) > 1 for part in names)
    return has_name and all(_is_name_word(part) for part in names)


def _is_name_word(part: str) -> bool:
    letters = part.replace("-", "").replace("'", "").replace("’", "").rstrip(".,")
    return bool(letters) and letters[0].isupper() and letters.replace(".", "").isalpha()


def is_outlet(text: str, words: PageWords) -> bool:
    """Whether a line is the name of a paper, agency or site and nothing else."""
    parts = text.strip(" .").split()
    if not 1 <= len(parts) <= OUTLET_MAX_WORDS or (
        parts[0] != "The" and parts[-1].casefold() in words.job_words
    ):
        return False
    if parts[0].casefold() in words.call_words:
        return False
    if len(parts) == 1 and parts[0].casefold() in words.section_words:
        return False
    if all(FOLIO.match(part) or part.casefold() in words.section_words for part in parts):
        return parts[0] == "The"
    if len(parts) == 1:
        return bool(DOMAIN.match(parts[0])) or (
            parts[0][0].isupper() and has_outlet_word(parts[0], words)
        )
    return is_titled(text) and (parts[0] == "The" or has_outlet_word(text, words))


def has_outlet_word(text: str, words: PageWords) -> bool:
    """Whether a name has a word that papers are called by, alone or grown together with others."""
    parts = text.split()
    grown = CAMEL.findall(parts[0]) if len(parts) == 1 else []
    pieces = (
        piece for part in (*parts, *(grown if len(grown) > 1 else ())) for piece in part.split("-")
    )
    return any(piece.casefold().strip(",.") in words.outlet_words for piece in pieces)


def is_titled(text: str) -> bool:
    """Whether a short line is written as names are: every word but the joining ones with a capital."""
    parts = text.strip(" .").split()
    return 0 < len(parts) <= OUTLET_MAX_WORDS and all(
        part[0].isupper() or part[0].isdigit() or part.casefold() in JOINING for part in parts
    )


def may_be_paper(text: str, words: PageWords) -> bool:
    """Whether a line could be a paper that no word gives away: "Pitch & Pavilion"; a job is none."""
    parts = text.casefold().split()
    return len(parts) > 1 and is_titled(text) and words.job_words.isdisjoint(parts)


def outlet_at_start(text: str, words: PageWords) -> bool:
    """Whether a line starts with the name of a paper: "Meridian News, Oslo", "United Wire Writer"."""
    return is_outlet(WRITER.sub("", BETWEEN.split(text.partition(" (")[0], maxsplit=1)[0]), words)


def is_name_line(text: str, words: PageWords) -> bool:
    """Whether a line is a writer's name, with no more than job, paper or place behind it."""
    first, *others = BETWEEN.split(text, maxsplit=1)
    parts = first.split()
    named = 0
    while named < len(parts) and is_name_part(parts[named], words):
        named += 1
    if not is_person(" ".join(parts[:named]), words) or len(text.split()) > NAME_LINE_MAX_WORDS:
        return False
    rest = [*parts[named:], *" ".join(others).split()]
    return not rest or _is_placed(parts[named:]) or _has_job(rest, words)


def _is_placed(rest: list[str]) -> bool:
    """Whether a place or a helper stands behind a name: "in Oslo", "reporting"; not "at the door"."""
    if not rest or rest[0].casefold() not in AFTER_NAME or any(part[0].isdigit() for part in rest):
        return False
    return rest[0].casefold() not in BEFORE_PLACE or (len(rest) > 1 and rest[1][0].isupper())


def has_job(text: str, words: PageWords) -> bool:
    """Whether a line says what somebody's work is: "North West Correspondent, Quay News"."""
    return any(part.casefold().strip(".,") in words.job_words for part in text.split())


def _has_job(parts: list[str], words: PageWords) -> bool:
    known = words.job_words | words.outlet_words
    return any(part.casefold().strip(".,") in known for part in parts)


def is_name_part(part: str, words: PageWords) -> bool:
    """Whether a word can be a part of a person's name."""
    folded = part.casefold().strip(".,")
    return (_is_name_word(part) or folded in words.name_particles) and folded not in words.job_words


def find_names(text: str, span: Span, words: PageWords) -> Iterator[Span]:
    """The people of a byline: names only, titles and papers left out."""
    start, end = _without_label(text, span, words)
    start += len(text[start:end]) - len(text[start:end].lstrip(" —–-("))
    intro = intro_pattern(words.byline_intros).match(text, start, min(end, start + INTRO_MAX_CHARS))
    is_led = intro is not None or start > span.start
    start = intro.end() if intro else start
    if inverted := _inverted(text, start, end):
        yield inverted
        return
    has_places = _has_places(text[start:end], words)
    for lead, place in _pieces(text, Span(start, end), words) if start < end else ():
        if lead in PLACE_LEADS:
            return
        if lead == "," and (has_places or has_outlet_word(text[place.start : place.end], words)):
            continue
        name = _cut_at_job(text, place, words)
        if name and (is_led or len(text[name.start : name.end].split()) > 1):
            yield name


INVERTED = re.compile(
    r"(?P<name>[^\W\d][\w'’-]+(?: [^\W\d][\w'’-]+)?, [^\W\d][\w'’.-]+(?: [^\W\d][\w.]*)?)\s*(?=;|$)"
)


def find_line_names(text: str, span: Span, words: PageWords) -> Iterator[Span]:
    """People on a line that holds a date or a paper as well: "24 February 2026 | By Ann Lee, Editor"."""
    is_led = False
    for _, place in _pieces(text, span, words):
        piece = text[place.start : place.end]
        intro = intro_pattern(words.byline_intros).match(piece) if words.byline_intros else None
        bare = Span(place.start + intro.end(), place.end) if intro else place
        name = _cut_at_job(text, bare, words)
        rest = text[name.end : place.end].split() if name else []
        is_labelled = bool(rest) and rest[0].casefold().strip(":") in (
            *words.published_words,
            *words.updated_words,
        )
        if name and (intro or is_led or is_labelled or name == bare):
            yield name
        is_led = bool(BY_AT_END.search(piece))


BY_AT_END = re.compile(r"\bby$", re.IGNORECASE)


def _inverted(text: str, start: int, end: int) -> Span | None:
    """The "Surname, Given" of a library record: two or three words around one comma, no more."""
    found = INVERTED.match(text, start, end)
    if not found or len(found["name"].partition(",")[0].split()) > 1:
        return None
    return Span(*found.span("name"))


def _has_places(line: str, words: PageWords) -> bool:
    """Whether each of several writers has a place or a job behind a comma: "A, Oslo and B, New Delhi"."""
    joins = "|".join(re.escape(word) for word in words.name_joins) or "&"
    parts = re.split(rf"\s(?:{joins})\s", line)
    return len(parts) > 1 and all(part.count(",") == 1 for part in parts)


def _without_label(text: str, span: Span, words: PageWords) -> tuple[int, int]:
    label, colon, _ = text[span.start : min(span.end, span.start + INTRO_MAX_CHARS)].partition(":")
    if colon and words.labels.get(label.casefold().strip(" .*")) == "byline":
        start = span.start + len(label) + 1
        value = text[start : span.end]
        return start + len(value) - len(value.lstrip(" *\t\xa0")), span.end
    return span.start, span.end


def _pieces(text: str, span: Span, words: PageWords) -> Iterator[tuple[str, Span]]:
    """The parts of a line between commas, strokes and joining words, each with what stands before it."""
    joins = "|".join(re.escape(word) for word in words.name_joins) or "&"
    pattern = re.compile(
        rf"\s+(?:{joins})\s+|\s+(?:in|at)\s+(?=[\w])|(?<=\s)by\s+|{BETWEEN.pattern}", re.IGNORECASE
    )
    at, lead = span.start, ""
    for found in pattern.finditer(text, span.start, span.end):
        if found.start() > at:
            yield lead, Span(at, found.start())
        at, lead = found.end(), found[0].strip().casefold()
    if at < span.end:
        yield lead, Span(at, span.end)


def _cut_at_job(text: str, span: Span, words: PageWords) -> Span | None:
    """The name at the start of a piece, up to its bearer's job; None when there is none."""
    kept: list[re.Match[str]] = []
    for found in WORD.finditer(text, span.start, span.end):
        folded = found[0].casefold().strip(".,:()")
        is_aside = bool(kept) and found[0][0] in "(["  # "Ann Lee (Oslo, special correspondent)"
        if (
            is_aside
            or (len(kept) >= NAME_MIN_WORDS and folded in (*words.months, "last"))
            or folded in words.published_words
            or folded in words.updated_words
            or folded in words.job_words
            or not (_is_name_word(found[0].strip("()")) or folded in words.name_particles)
        ):
            break
        kept.append(found)
    parts = [found[0] for found in kept]
    is_name = NAME_MIN_WORDS <= len(parts) <= NAME_MAX_WORDS and is_person(" ".join(parts), words)
    return Span(kept[0].start(), kept[-1].end()) if is_name else None
