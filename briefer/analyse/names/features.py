"""What the tagger looks at: attributes of a word, of its neighbours, and of the place it stands in."""

from collections.abc import Sequence

from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases

EDGE = "<>"  # stands for the tokens before the first and after the last of a sentence


def shape(word: str) -> str:
    """Kinds of characters with repeats collapsed: "McKenzie" gives AaAa, "F-16" A-9, "U.S." A.A."""
    out = ""
    for char in word[:20]:
        kind = "A" if char.isupper() else "a" if char.isalpha() else "9" if char.isdigit() else char
        if not out.endswith(kind):
            out += kind
    return out


def word_attributes(
    word: str, known: Gazetteer
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Attributes of a word where it stands, for its direct neighbours, and for the next but one."""
    lower, form = word.lower(), shape(word)
    kinds = known.words.get(word, ())
    listed = "+".join(kinds)
    own = [f"w={word}", f"l={lower}", f"f={form}", f"n={min(len(word), 6)}{form[:2]}"]
    own += [f"s{n}={lower[-n:]}" for n in (1, 2, 3, 4) if len(word) > n]
    own += [f"p{n}={lower[:n]}" for n in (1, 2, 3, 4) if len(word) > n]
    own += [f"g={kind}" for kind in kinds]
    own.append(f"G={listed}")
    near = [f"l={lower}", f"f={form}", f"s3={lower[-3:]}", f"G={listed}"]
    return tuple(own), tuple(near), (f"l={lower}", f"f={form}")


def place_attributes(
    words: Sequence[str], start: int, end: int, *, known: Gazetteer
) -> list[list[str]]:
    """Attributes of tokens start..end that depend on more than one word."""
    marks = listed_phrases(words, start, end, known=known)
    first = 0 if words and words[0] not in {'"', "“", "'", "‘", "-", "–", "—"} else 1
    out = []
    for at in range(start, end):
        word = words[at].lower()
        before = words[at - 1].lower() if at else EDGE
        after = words[at + 1].lower() if at + 1 < len(words) else EDGE
        rows = [f"b={before}|{word}", f"a={word}|{after}", f"m={before}|{shape(words[at])}|{after}"]
        if at in marks:
            rows.append(f"P={marks[at]}")
        if at == first:
            rows.append(f"first={shape(words[at])}")
        out.append(rows)
    return out


def run_attributes(
    words: Sequence[str], start: int, end: int, *, known: Gazetteer
) -> list[list[str]]:
    """All attributes of tokens start..end, as the trainer learns them; the tagger sums the same."""
    rows = place_attributes(words, start, end, known=known)
    for at, row in enumerate(rows, start):
        for step, reach in ((0, 0), (-1, 1), (1, 1), (-2, 2), (2, 2)):
            word = words[at + step] if 0 <= at + step < len(words) else EDGE
            row += [f"{step}{name}" for name in word_attributes(word, known)[reach]]
    return rows
