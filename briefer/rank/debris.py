"""Stretches of a paragraph that are no sentences: bylines, time stamps and captions run in, asides."""

import re
from collections import Counter
from collections.abc import Sequence

from briefer.lang.base import LanguagePack

STAMP_WORDS = 6  # "Daily Post Reporter.", "14:11 EST, 25 October 2013."
LABELLED_WORDS = 12  # "Last updated at 2:40 PM on 5th May 2024."
ASIDE_WORDS = 16  # "VIDEO Scroll down to see the moment the bridge came down."
DEBRIS_WORDS = max(STAMP_WORDS, LABELLED_WORDS, ASIDE_WORDS)
WORD = re.compile(r"\w+")
FIRST_WORD = re.compile(r"[^\W\d_]\w*(?=[\s,;:.])")  # not the "al" of "al-Amal"
CAPTION_WORDS = 24  # a longer one has a sentence of the text run into it, which may be wanted
BRACKETS = re.compile(r"\(([^()\n]{1,40})\)")
NAMES = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)"
CREDIT = re.compile(rf"\({NAMES}{{1,4}} ?/ ?{NAMES}{{0,4}}\)")  # "(Ada Brandt/Harbour Post)"
INTERVIEWER = re.compile(r"Q\d{0,2}[:.] ")  # "Q: Do you miss it?"
LABEL = re.compile(
    r"([A-Z][\w'’-]+)((?: [\w'’-]+){0,3}): (?=[\"“‘'A-Z])"
)  # "High water: Ferries wait"
MIN_LABELS = (
    2  # so many labels of pictures show that they are; one may be a place ("Dubai: Shares")
)
LABEL_SHARE = 0.5  # an article of which more is labelled is a list
EDGE_CHARS = 3  # a credit stands at the start of a caption or at its end, but for a full stop


def is_debris(text: str, pack: LanguagePack) -> bool:
    """Whether a sentence is none: labels without a verb, a caption, an order to the reader."""
    if "(" in text and (_is_caption(text, pack) or _is_parenthesis(text)):
        return True
    if INTERVIEWER.match(text) or text.rstrip(" .…>»→").lower().endswith(pack.ranking.endings):
        return True
    words = WORD.findall(text) if len(text.split(None, DEBRIS_WORDS)) <= DEBRIS_WORDS else []
    return bool(words) and (
        (len(words) <= STAMP_WORDS and _is_stamp(words, pack))
        or (len(words) <= LABELLED_WORDS and _is_labelled(text, words, pack))
        or (len(words) <= ASIDE_WORDS and _is_aside(text, words, pack))
    )


def is_fragment(text: str, pack: LanguagePack) -> bool:
    """Whether a stretch begins inside a sentence: with a word in lower case that opens no name."""
    first = None if text[:1].isupper() else FIRST_WORD.match(text)
    if first is None or not first.group().islower():
        return False
    return first.group() not in pack.page.name_particles


def labelled_captions(texts: Sequence[str], pack: LanguagePack) -> frozenset[int]:
    """The places of captions run into the text, known by their labels: "High water: Ferries wait at the quay".

    None where a label stands twice, as a speaker's does, or most of the text has labels; no long ones.
    """
    labels: dict[int, str] = {}
    for place, text in enumerate(texts):
        match = LABEL.match(text) if ": " in text else None  # without it the pattern tries in vain
        if match and match[1].lower() not in pack.ranking.brief_labels:
            labels[place] = match[1] + match[2]
    counts = Counter(labels.values())
    found = frozenset(place for place, label in labels.items() if counts[label] == 1)
    if not MIN_LABELS <= len(found) <= LABEL_SHARE * len(texts):
        return frozenset()
    return frozenset(place for place in found if len(texts[place].split()) <= CAPTION_WORDS)


def _is_parenthesis(text: str) -> bool:
    """Whether all of it stands in one pair of brackets: "(The map is here.)", "($1 = 0.9 crowns)"."""
    inner = text.strip().removesuffix(".")
    return inner.startswith("(") and inner.find(")") == len(inner) - 1


def _is_aside(text: str, words: list[str], pack: LanguagePack) -> bool:
    """An order to the reader, with a label before it or none."""
    line = text.lower()
    label = words[0].lower()
    if label in pack.ranking.media_labels:
        line = line[len(label) :].lstrip(" :-–—|")
    return line.startswith(pack.ranking.asides)


def _is_caption(text: str, pack: LanguagePack) -> bool:
    """Words that tell where in a picture somebody is, or a photographer's credit at either end."""
    credit = CREDIT.search(text)
    is_credited = credit is not None and (
        credit.start() < EDGE_CHARS or credit.end() > len(text) - EDGE_CHARS
    )
    return is_credited or (
        len(text.split()) <= CAPTION_WORDS
        and any(found in pack.ranking.picture_sides for found in BRACKETS.findall(text))
    )


def _is_stamp(words: list[str], pack: LanguagePack) -> bool:
    """Nothing but names, numbers, and what joins names."""
    joins = pack.page.name_particles.union(pack.page.name_joins)
    return all(word[0].isupper() or word[0].isdigit() or word in joins for word in words)


def _is_labelled(text: str, words: list[str], pack: LanguagePack) -> bool:
    """A label of dates with a number behind it, or one of bylines with nothing but names behind it."""
    line = text.lower()
    if line.startswith(pack.page.published_words + pack.page.updated_words):
        return any(word[0].isdigit() for word in words)
    _, *rest = words
    return line.startswith(tuple(f"{intro} " for intro in pack.page.byline_intros)) and all(
        word[0].isupper() or word in pack.stop_words for word in rest
    )
