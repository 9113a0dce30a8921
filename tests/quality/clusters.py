"""Names of labelled documents put together by the product, and how well: B³ (Bagga & Baldwin 1998).

The labels tell which names are one actor (`alias_clusters.toml`); texts and names are read from the labelled data.
"""

import tomllib
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefer.analyse.actors import build_actors
from briefer.analyse.people import find_people
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import ActorType, Mention
from briefer.records.article import Article
from briefer.records.span import Span
from tests import build

LABELS = Path(__file__).parent / "alias_clusters.toml"
KINDS = {"PER": ActorType.PERSON, "ORG": ActorType.ORG, "LOC": ActorType.PLACE}
BEFORE_NO_SPACE = frozenset(
    [".", ",", ";", ":", "?", "!", ")", "%", "'s", "’s", "n't", "n’t", "-", "–"]
)
AFTER_NO_SPACE = frozenset(["(", "-", "–", "$"])


class Labelled(NamedTuple):
    """One document: its article, the labelled names in order, and the actor of each (None: not scored)."""

    part: str
    article: Article
    mentions: tuple[Mention, ...]
    actors: tuple[Hashable, ...]


class B3(NamedTuple):
    """Precision, recall and F1 in percent."""

    precision: float
    recall: float
    f1: float


def labelled_documents(folder: Path) -> list[Labelled]:
    """The labelled documents, each found by its name in the files of a folder."""
    labels = {
        row["id"]: row for row in tomllib.loads(LABELS.read_text(encoding="utf-8"))["document"]
    }
    return [
        _labelled(body, labels[name])
        for path in sorted(folder.glob("gum_*.iob2"))
        for part in path.read_text(encoding="utf-8").split("# doc_id = ")[1:]
        for name, _, body in [part.partition("\n")]
        if name in labels
    ]


def _labelled(body: str, label: dict) -> Labelled:
    paragraphs, names, start = [], [], 0
    for block in body.split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
        if rows:
            text, found = _printed(rows)
            names += [Mention(Span(start + a, start + b), KINDS[kind]) for a, b, kind in found]
            paragraphs.append(text)
            start += len(text) + 2
    article = build.article(*paragraphs)
    actors = _actors_of([article.document.excerpt(m.span).text for m in names], label)
    return Labelled(label["part"], article, tuple(names), actors)


def _printed(rows: Sequence[Sequence[str]]) -> tuple[str, list[tuple[int, int, str]]]:
    """A sentence as it would be printed, and its names: start, end, kind."""
    text, names, glued = "", [], True
    for word, tag in rows:
        text += "" if glued or word in BEFORE_NO_SPACE else " "
        kind = tag[2:]
        if tag.startswith("B-") and kind in KINDS:
            names.append((len(text), len(text) + len(word), kind))
        elif tag.startswith("I-") and kind in KINDS:
            names[-1] = (names[-1][0], len(text) + len(word), kind)
        text += word
        glued = word in AFTER_NO_SPACE
    return text, names


def _actors_of(names: Sequence[str], label: dict) -> tuple[Hashable, ...]:
    plain = [name.replace(" - ", "-") for name in names]
    first = {form: forms[0] for forms in label.get("together", []) for form in forms}
    own = {
        place: number for number, places in enumerate(label.get("apart", [])) for place in places
    }
    unclear = set(label.get("unclear", []))
    return tuple(
        own.get(place, None if name in unclear else first.get(name, name))
        for place, name in enumerate(plain)
    )


def found_actors(doc: Labelled) -> list[Hashable]:
    """The actor that the product gives each labelled name; a name it gives none stands by itself."""
    sentences = split_sentences(doc.article)
    people = find_people(doc.article, sentences, doc.mentions)
    actor = {
        mention.span: actor.id
        for actor in build_actors(doc.article, people, doc.mentions, sentences=sentences)
        for mention in actor.mentions
    }
    return [actor.get(mention.span, mention.span) for mention in doc.mentions]


def b3(pairs: Iterable[tuple[Hashable, Hashable]]) -> B3:
    """How well the found clusters fit the labelled ones, each name counted once; pairs are (found, labelled)."""
    rows = list(pairs)
    both, found, gold = Counter(rows), Counter(a for a, _ in rows), Counter(b for _, b in rows)
    precision = sum(n * n / found[a] for (a, _), n in both.items()) / len(rows)
    recall = sum(n * n / gold[b] for (_, b), n in both.items()) / len(rows)
    return B3(
        *(100 * x for x in (precision, recall, 2 * precision * recall / (precision + recall)))
    )


def scored_pairs(documents: Sequence[Labelled]) -> Iterator[tuple[Hashable, Hashable]]:
    """Found and labelled actor of each name that is scored, told apart by document."""
    for number, doc in enumerate(documents):
        for found, label in zip(found_actors(doc), doc.actors, strict=True):
            if label is not None:
                yield (number, found), (number, label)
