"""Labelled names for training: reads IOB2 documents and brings them to the tokens of the product."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from briefer.analyse.names.tokens import candidate_runs, name_tokens

KINDS = frozenset({"PER", "ORG", "LOC"})
TITLES = frozenset(
    word
    for entry in re.split(
        r"[,\n]", (Path(__file__).parent / "names" / "person_title.txt").read_text("utf-8")
    )
    for word in entry.split()
)
SUFFIXES = frozenset({"II", "III", "IV"})
TWEETS = frozenset({"btc_gfe", "wnut17"})  # "@handle" and "#place" are labelled there, mark and all


class LabelledSentence(NamedTuple):
    """Words with one IOB2 tag each."""

    words: list[str]
    tags: list[str]


class LabelledDocument(NamedTuple):
    """One document of a source file."""

    source: str
    name: str
    sentences: list[LabelledSentence]


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
        sentences = []
        for block in body.split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
            if rows:
                words, tags = [row[0] for row in rows], [row[1] for row in rows]
                sentences.append(
                    as_product_tokens(words, known_kinds(tags), is_tweet=source in TWEETS)
                )
        yield LabelledDocument(source, name.strip(), sentences)


def known_kinds(tags: list[str]) -> list[str]:
    """The tags with every kind but ours taken out."""
    return [tag if tag[2:] in KINDS else "O" for tag in tags]


def as_product_tokens(words: list[str], tags: list[str], *, is_tweet: bool) -> LabelledSentence:
    """The same names on the tokens the product would see."""
    out = LabelledSentence([], [])
    for word, tag in zip(words, tags, strict=True):
        pieces = [token.text for token in name_tokens(word)] or [word]
        joined = (
            out.words and tag.startswith("I-") and word == "." and is_one_token(out.words[-1] + ".")
        )
        if joined:
            out.words[-1] += "."
            continue
        out.words.extend(pieces)
        inner = "O" if tag == "O" else f"I-{tag[2:]}"
        out.tags.extend([tag] + [inner] * (len(pieces) - 1))
    return without_titles(without_marks(out) if is_tweet else out)


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
    """A tweet with "#" before a name left out of it, and "@handle" no name."""
    tags = list(sentence.tags)
    for start, end, kind in names_in(sentence.tags):
        mark = sentence.words[start]
        if mark in {"@", "#"}:
            inner = end - start - 1
            name = [f"B-{kind}"] + [f"I-{kind}"] * inner
            tags[start:end] = ["O"] + (name[:inner] if mark == "#" else ["O"] * inner)
    return LabelledSentence(sentence.words, tags)


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
