"""What the tagger looks at: attributes of a word, of pairs of words, and of the place it stands in.

Attributes are strings; the model has weights for those it has learned.  A word's own attributes are named with
"0" before them, those it lends to its neighbours with the distance: "-1l=bank" is "the word before is bank".
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases

EDGE = "<>"  # stands for the tokens before the first and after the last of a sentence
REACH = 3  # tokens looked at on either side
AFFIX_CHARS = (1, 2, 3, 4)
MAX_SHAPE_CHARS = 20
OPENING_MARKS = frozenset("\"“'‘-–—")


class LentAttributes(NamedTuple):
    """Attributes a word lends to the next words on either side, and to those beyond."""

    near: tuple[str, ...]
    far: tuple[str, ...]
    signature: tuple[str, str]  # listed classes and shape: what pairs of words are made of
    is_common: bool  # a word that print has in lower case


class Word(Protocol):
    """What a place needs to know of a word."""

    @property
    def signature(self) -> tuple[str, str]:
        """Listed classes and shape."""

    @property
    def is_common(self) -> bool:
        """Whether print has it in lower case."""


def shape(word: str) -> str:
    """Kinds of characters with repeats collapsed: "McKenzie" gives AaAa, "F-16" A-9, "U.S." A.A."""
    out = ""
    for char in word[:MAX_SHAPE_CHARS]:
        kind = "A" if char.isupper() else "a" if char.isalpha() else "9" if char.isdigit() else char
        if not out.endswith(kind):
            out += kind
    return out


def own_attributes(word: str, known: Gazetteer) -> list[str]:
    """All attributes of a word for its own token that depend on the word only."""
    lower, form = word.lower(), shape(word)
    kinds = known.words.get(word, ())
    rows = [
        f"w={word}",
        f"l={lower}",
        f"f={form}",
        f"n={min(len(word), 6)}{form[:2]}",
        f"G={'+'.join(kinds)}",
    ]
    rows += [f"s{n}={lower[-n:]}" for n in AFFIX_CHARS if len(word) > n]
    rows += [f"p{n}={lower[:n]}" for n in AFFIX_CHARS if len(word) > n]
    rows += [f"g={kind}" for kind in kinds]
    return rows


def lent_attributes(word: str, known: Gazetteer) -> LentAttributes:
    """All attributes of a word for the tokens beside it that depend on the word only."""
    lower, form = word.lower(), shape(word)
    listed = "+".join(known.words.get(word, ()))
    return LentAttributes(
        (f"l={lower}", f"f={form}", f"s3={lower[-3:]}", f"G={listed}"),
        (f"l={lower}", f"f={form}"),
        (listed, form),
        lower in known.common,
    )


def pair_attributes(left: tuple[str, str], right: tuple[str, str]) -> tuple[str, ...]:
    """Attributes of two neighbouring words by their signatures, without the side they are seen from."""
    return (
        f"gg={left[0]}|{right[0]}",
        f"ff={left[1]}|{right[1]}",
        f"gf={left[0]}|{right[1]}",
    )


def first_word(edged: Sequence[str]) -> int:
    """The place of the first word of a sentence that has its edges: after an opening mark."""
    return REACH + (edged[REACH] in OPENING_MARKS)


def place_attributes(
    lower: Sequence[str], facts: Sequence[Word], i: int, *, mark: str | None, is_first: bool
) -> list[str]:
    """Attributes of token i that depend on the very words around it, REACH on either side."""
    form = facts[i].signature[1]
    before, word, after = lower[i - 1], lower[i], lower[i + 1]
    rows = [
        f"b={before}|{word}",
        f"a={word}|{after}",
        f"m={before}|{form}|{after}",
        f"bb={lower[i - 2]}|{before}",
        f"aa={after}|{lower[i + 2]}",
        f"-3l={lower[i - 3]}",
        f"3l={lower[i + 3]}",
        f"k={facts[i - 1].is_common:d}{facts[i].is_common:d}{facts[i + 1].is_common:d}{is_first:d}",
    ]
    if mark is not None:
        rows.append(f"P={mark}")
    if is_first:
        rows.append(f"first={form}")
    return rows


def with_edges(words: Sequence[str]) -> list[str]:
    """The words with REACH edges before and after them."""
    return [EDGE] * REACH + list(words) + [EDGE] * REACH


def run_attributes(
    words: Sequence[str], start: int, end: int, *, known: Gazetteer
) -> list[list[str]]:
    """All attributes of tokens start..end, as the trainer learns them; the tagger sums the same."""
    edged = with_edges(words)
    facts = [lent_attributes(word, known) for word in edged]
    lower = [word.lower() for word in edged]
    marks = listed_phrases(words, start, end, known=known)
    rows = []
    for at in range(start, end):
        i = at + REACH
        row = place_attributes(lower, facts, i, mark=marks.get(at), is_first=i == first_word(edged))
        row += [f"0{name}" for name in own_attributes(edged[i], known)]
        for step in (-1, 1):
            row += [f"{step}{name}" for name in facts[i + step].near]
            row += [f"{2 * step}{name}" for name in facts[i + 2 * step].far]
        left, here, right = (facts[i + step].signature for step in (-1, 0, 1))
        row += [f"<{name}" for name in pair_attributes(left, here)]
        row += [f">{name}" for name in pair_attributes(here, right)]
        rows.append(row)
    return rows
