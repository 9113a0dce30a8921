"""The tagger over a whole document: what one place of a word says about its kind counts a little in the others."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefer.analyse.names.model import KINDS, Vector
from briefer.analyse.names.tagger import Run, Tagged, Tagger

WEIGHT_PERCENT = 30  # of what the other places say; 60 gave no more and cost Wikipedia
MAX_POOLED_WORDS = 20_000  # a longer text is pooled part by part: bounds the memory

Places = dict[
    str, list[tuple[Run, int]]
]  # of each capitalised word: its runs, and where in their scores


def tag_document(tagger: Tagger, sentences: Sequence[Sequence[str]]) -> list[list[Tagged]]:
    """The names of each sentence, in order."""
    return [names for part in _parts(sentences) for names in _tag_part(tagger, part)]


def _parts(sentences: Sequence[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    """The sentences in parts of at most MAX_POOLED_WORDS, or of one sentence."""
    part: list[Sequence[str]] = []
    count = 0
    for words in sentences:
        if part and count + len(words) > MAX_POOLED_WORDS:
            yield part
            part, count = [], 0
        part.append(words)
        count += len(words)
    yield part


def _tag_part(tagger: Tagger, sentences: Sequence[Sequence[str]]) -> list[list[Tagged]]:
    runs = [tagger.score(words) for words in sentences]
    places: Places = defaultdict(list)
    for words, found in zip(sentences, runs, strict=True):
        for run in found:
            for at in range(len(run.scores)):
                if words[run.start + at][0].isupper():
                    places[words[run.start + at]].append((run, at))
    kinds = [label[2:] for label in tagger.labels]
    of_kind = [[at for at, known in enumerate(kinds) if known == kind] for kind in KINDS]
    for same in places.values():
        if len(same) > 1:
            _pool(same, of_kind)
    return [[name for run in found for name in tagger.names(run)] for found in runs]


def _pool(places: Sequence[tuple[Run, int]], of_kind: Sequence[Sequence[int]]) -> None:
    """Add to the scores of each place of a word what the others say; `of_kind` are the labels of each kind."""
    leads = [_leads(run.scores[at], of_kind) for run, at in places]
    total = [sum(column) for column in zip(*leads, strict=True)]
    share = 100 * len(KINDS) * (len(places) - 1)
    for (run, at), own in zip(places, leads, strict=True):
        row = list(run.scores[at])
        for labels, every, lead in zip(of_kind, total, own, strict=True):
            gain = (every - lead) * WEIGHT_PERCENT // share
            for label in labels:
                row[label] += gain
        run.scores[at] = tuple(row)


def _leads(row: Vector, of_kind: Sequence[Sequence[int]]) -> list[int]:
    """The best score of each kind above the mean of all kinds, times their number."""
    best = [max([row[label] for label in labels]) for labels in of_kind]
    mean = sum(best)
    return [len(KINDS) * score - mean for score in best]
