"""Labelled names for training: reads IOB2 documents and brings them to the tokens of the product."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefer.analyse.names.tokens import candidate_runs, name_tokens

KINDS = frozenset({"PER", "ORG", "LOC"})
LISTS = Path(__file__).parent / "names"


def listed(name: str) -> frozenset[str]:
    """The words of one of our own lists."""
    entries = re.split(r"[,\n]", (LISTS / name).read_text(encoding="utf-8"))
    return frozenset(word for entry in entries for word in entry.split())


TITLES = listed("person_title.txt")
PEOPLES = listed("demonym.txt")
LISTS_OF_PLACES = frozenset({"grobid_wikipedia"})
BETWEEN_PLACES = frozenset({",", "and"})
SUFFIXES = frozenset({"II", "III", "IV"})
TWEETS = frozenset({"btc_gfe", "wnut17"})  # "@handle" and "#place" are labelled there, mark and all


class LabelledSentence(NamedTuple):
    """Words with one IOB2 tag each."""

    words: list[str]
    tags: list[str]


class LabelledDocument(NamedTuple):
    """One document of a source file: its sentences on the tokens of the product, and as the file has them.

    `places` says for each token of the product which tokens of the file it comes from: first, end.
    """

    source: str
    name: str
    sentences: list[LabelledSentence]
    filed: list[LabelledSentence]
    places: list[list[tuple[int, int]]]


def read_documents(folder: Path) -> list[LabelledDocument]:
    """All documents of the .iob2 files of a folder, in order of file and place."""
    return [doc for path in sorted(folder.glob("*.iob2")) for doc in read_file(path)]


def source_of(path: Path) -> str:
    """The name of a source file without its endings."""
    return path.name.removesuffix(".iob2").removesuffix(".dev")


def read_file(path: Path) -> Iterator[LabelledDocument]:
    """The documents of one file."""
    source = source_of(path)
    for part in path.read_text(encoding="utf-8").split("# doc_id = ")[1:]:
        name, _, body = part.partition("\n")
        blocks = [
            [line.split("\t") for line in block.splitlines() if "\t" in line]
            for block in body.split("\n\n")
        ]
        filed = [
            LabelledSentence([row[0] for row in rows], known_kinds([row[1] for row in rows]))
            for rows in blocks
            if rows
        ]
        made = [as_product_tokens(sentence) for sentence in filed]
        yield LabelledDocument(
            source,
            name.strip(),
            [as_names_are_shown(one, source) for one, _ in made],
            filed,
            [places for _, places in made],
        )


def known_kinds(tags: list[str]) -> list[str]:
    """The tags with every kind but ours taken out."""
    return [tag if tag[2:] in KINDS else "O" for tag in tags]


def as_product_tokens(
    filed: LabelledSentence,
) -> tuple[LabelledSentence, list[tuple[int, int]]]:
    """The same names on the tokens the product would see, and which tokens of the file each comes from."""
    out, places = LabelledSentence([], []), []
    last = len(filed.words) - 1
    for at, (word, tag) in enumerate(zip(filed.words, filed.tags, strict=True)):
        if word == "." and out.words and at < last and is_one_token(out.words[-1] + "."):
            out.words[-1] += "."
            places[-1] = (places[-1][0], at + 1)
            continue
        pieces = [token.text for token in name_tokens(word)] or [word]
        out.words.extend(pieces)
        places.extend([(at, at + 1)] * len(pieces))
        inner = "O" if tag == "O" else f"I-{tag[2:]}"
        out.tags.extend([tag] + [inner] * (len(pieces) - 1))
    return out, places


def as_names_are_shown(sentence: LabelledSentence, source: str) -> LabelledSentence:
    """The labels as the product shows names: no titles, handles, marks of tweets, peoples or lists of places."""
    if source in TWEETS:
        sentence = without_marks(sentence)
    if source in LISTS_OF_PLACES:
        sentence = with_places_apart(sentence)
    return without_peoples(without_titles(sentence))


def without_peoples(sentence: LabelledSentence) -> LabelledSentence:
    """A sentence in which "German" is no place: most sources have it so, some tweets and CrossNER not."""
    tags = list(sentence.tags)
    for start, end, kind in names_in(sentence.tags):
        if kind == "LOC" and end == start + 1 and sentence.words[start] in PEOPLES:
            tags[start] = "O"
    return LabelledSentence(sentence.words, tags)


def with_places_apart(sentence: LabelledSentence) -> LabelledSentence:
    """A sentence in which "Latvia, Lithuania and the Netherlands", labelled as one place, are three."""
    tags = list(sentence.tags)
    for start, end, kind in names_in(sentence.tags):
        if kind == "LOC":
            opens = True
            for at in range(start, end):
                is_between = sentence.words[at] in BETWEEN_PLACES or (
                    opens and sentence.words[at] == "the"
                )
                tags[at] = "O" if is_between else f"B-{kind}" if opens else f"I-{kind}"
                opens = is_between
    return LabelledSentence(sentence.words, tags)


def without_titles(sentence: LabelledSentence) -> LabelledSentence:
    """A sentence with "President" left out of "President Lee": the sources disagree, the product leaves it out."""
    words, tags = sentence.words, list(sentence.tags)
    for start, end, kind in names_in(sentence.tags):
        first = start
        while (
            kind == "PER"
            and first < end - 1
            and words[first] in TITLES
            and is_capitalised(words[first + 1])
        ):
            tags[first] = "O"
            first += 1
        tags[first] = f"B-{kind}"
    return LabelledSentence(words, tags)


def is_capitalised(word: str) -> bool:
    """Whether a word can begin a name after a title: "Paul" of "Pope Paul VI", not "III" of "King III"."""
    return word[0].isupper() and word not in SUFFIXES


def is_one_token(text: str) -> bool:
    """Whether the product keeps a text in one piece."""
    return len(name_tokens(text)) == 1


def without_marks(sentence: LabelledSentence) -> LabelledSentence:
    """A tweet with "#" before a name left out of it, and "@handle", in one piece or two, no name."""
    words, tags = sentence.words, list(sentence.tags)
    for start, end, kind in names_in(sentence.tags):
        first = start + (words[start] == "#")
        is_handle = "@" in words[max(0, start - 1) : start + 1]
        tags[start:end] = ["O"] * (end - start)
        if first < end and not is_handle:
            tags[first:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - first - 1)
    return LabelledSentence(words, tags)


def names_in(tags: list[str]) -> list[tuple[int, int, str]]:
    """The names of IOB2 tags: first token, end, kind."""
    starts = [at for at, tag in enumerate(tags) if tag.startswith("B-")]
    found = []
    for start in starts:
        end = start + 1
        while end < len(tags) and tags[end].startswith("I-"):
            end += 1
        found.append((start, end, tags[start][2:]))
    return found


def runs_to_learn(sentence: LabelledSentence) -> list[tuple[int, int]]:
    """The candidate runs of a sentence without those that touch a name no run can hold."""
    runs = candidate_runs(sentence.words)
    lost = [
        (start, end)
        for start, end, _ in names_in(sentence.tags)
        if not any(first <= start and end <= last for first, last in runs)
    ]
    return [
        (first, last)
        for first, last in runs
        if not any(start < last and first < end for start, end in lost)
    ]


def as_bioes(tags: list[str]) -> list[str]:
    """IOB2 tags with the last word of a name marked: B I E, or S for a single word."""
    out = []
    for tag, after in zip(tags, [*tags[1:], "O"], strict=True):
        ends = not after.startswith("I-")
        marks = {"B": "S" if ends else "B", "I": "E" if ends else "I"}
        out.append(tag if tag == "O" else marks[tag[0]] + tag[1:])
    return out
