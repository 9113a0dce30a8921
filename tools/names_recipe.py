"""The tagger that ours is measured against: CRFsuite's averaged perceptron and a plain document pass.

Word, shape, affixes, two neighbours on either side and lists of countries, cities and census names; 15 rounds,
attributes seen twice.  For comparison only: nothing of it is part of briefer.
"""

import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from multiprocessing import Process
from pathlib import Path

from entity_data import LabelledSentence, names_in

from briefer.analyse.names.features import shape
from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases

ROUNDS = 15
LEAST = 2
REACH = 2
TRIES = 3
CLASSES = frozenset({"given", "surname", "country", "language", "city", "region", "demonym"})
MIN_REPEAT_CHARS = 3

Name = tuple[int, int, int, str]  # sentence, first token, end, kind
Words = tuple[str, ...]


def attributes(words: Sequence[str], lists: Gazetteer) -> list[list[str]]:
    """What CRFsuite learns from, one row a token."""
    lower, forms = [word.lower() for word in words], [shape(word) for word in words]
    kinds = [[k for k in lists.words.get(word, ()) if k in CLASSES] for word in words]
    marks = listed_phrases(words, 0, len(words), known=lists)
    rows = []
    for at, word in enumerate(words):
        row = ["bias", f"w={word}", f"l={lower[at]}", f"f={forms[at]}"]
        row += [f"p{n}={lower[at][:n]}" for n in range(1, 5) if len(word) > n]
        row += [f"s{n}={lower[at][-n:]}" for n in range(1, 5) if len(word) > n]
        row += [f"g={kind}" for kind in kinds[at]]
        if at in marks and marks[at][2:] in CLASSES:
            row.append(f"P={marks[at]}")
        for step in range(-REACH, REACH + 1):
            there = at + step
            if step and 0 <= there < len(words):
                row += [f"{step}l={lower[there]}", f"{step}f={forms[there]}"]
                row += [f"{step}g={kind}" for kind in kinds[there]]
            elif step:
                row.append(f"{step}edge")
        if at:
            row.append(f"b={lower[at - 1]}|{lower[at]}")
        if at + 1 < len(words):
            row.append(f"a={lower[at]}|{lower[at + 1]}")
        rows.append(row)
    return rows


def learned_recipe(
    sentences: Sequence[LabelledSentence], lists: Gazetteer
) -> Callable[[Sequence[Sequence[str]]], set[Name]]:
    """A function from the sentences of a document to its names."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(trained(sentences, lists))

    def tag(document: Sequence[Sequence[str]]) -> set[Name]:
        found = [
            (number, *name)
            for number, words in enumerate(document)
            for name in names_in(begun(tagger.tag(attributes(words, lists))))
        ]
        return settled(document, found)

    return tag


def trained(sentences: Sequence[LabelledSentence], lists: Gazetteer) -> bytes:
    """CRFsuite's model of the sentences, learned in a process of its own and again if that dies.

    python-crfsuite 0.9.12 now and then reads foreign memory, so far only in a process that had trained before.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "recipe.crf"
        for _ in range(TRIES):
            learning = Process(target=learn, args=(sentences, lists, str(file)))
            learning.start()
            learning.join()
            if learning.exitcode == 0:
                return file.read_bytes()
    raise RuntimeError(f"CRFsuite failed {TRIES} times, last with status {learning.exitcode}")


def learn(sentences: Sequence[LabelledSentence], lists: Gazetteer, file: str) -> None:
    """Train CRFsuite on the sentences and write its model."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="ap", verbose=False)
    trainer.set_params({"max_iterations": ROUNDS, "feature.minfreq": LEAST})
    for sentence in sentences:
        trainer.append(attributes(sentence.words, lists), sentence.tags)
    trainer.train(file)


def begun(tags: list[str]) -> list[str]:
    """Tags in which every name begins with B: CRFsuite may open one with I."""
    return [
        f"B-{tag[2:]}" if tag[0] == "I" and before[2:] != tag[2:] else tag
        for before, tag in zip(["O", *tags], tags, strict=False)
    ]


def settled(document: Sequence[Sequence[str]], found: Sequence[Name]) -> set[Name]:
    """The pass over the document: the type most places have, surnames of persons, repeats that were missed."""
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for number, start, end, kind in found:
        votes[tuple(document[number][start:end])][kind] += 1
    kinds = {words: max(count, key=lambda k: (count[k], k)) for words, count in votes.items()}
    kinds.update(
        {
            (words[-1],): "PER"
            for words, kind in sorted(kinds.items())
            if kind == "PER" and len(words) > 1
        }
    )
    out = {(n, a, b, kinds[tuple(document[n][a:b])]) for n, a, b, _ in found}
    taken = {(n, at) for n, a, b, _ in out for at in range(a, b)}
    for words in sorted(kinds, key=lambda words: (-len(words), words)):
        if len(words) > 1 or (words[0][0].isupper() and len(words[0]) >= MIN_REPEAT_CHARS):
            out |= missed(document, words, kinds[words], taken=taken)
    return out


def missed(
    document: Sequence[Sequence[str]], name: Words, kind: str, *, taken: set[tuple[int, int]]
) -> set[Name]:
    """Further places of a name, where none stands and no capital stands beside; `taken` grows by them."""
    found = set()
    for number, words in enumerate(document):
        for start in range(len(words) - len(name) + 1):
            end = start + len(name)
            cover = {(number, at) for at in range(start, end)}
            if words[start] != name[0] or tuple(words[start:end]) != name or cover & taken:
                continue
            if start > 1 and (number, start - 1) not in taken and words[start - 1][0].isupper():
                continue
            if end < len(words) and (number, end) not in taken and words[end][0].isupper():
                continue
            found.add((number, start, end, kind))
            taken |= cover
    return found
