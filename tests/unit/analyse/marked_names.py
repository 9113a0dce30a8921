"""Sentences with marked names as the document pass has them: rows of tokens, and places."""

import re
from collections.abc import Sequence

from briefer.analyse.names.document import Place
from briefer.analyse.names.tokens import name_tokens

NAME = re.compile(r"\[(PER|ORG|LOC) ([^]]*)\]")


def read(sentences: Sequence[str]) -> tuple[list[list[str]], list[Place]]:
    """Rows and places of sentences in which names are written [PER Ann Lee]."""
    rows: list[list[str]] = []
    places: list[Place] = []
    for number, marked in enumerate(sentences):
        tokens = name_tokens(NAME.sub(r"\2", marked))
        starts = {token.start: at for at, token in enumerate(tokens)}
        ends = {token.end: at + 1 for at, token in enumerate(tokens)}
        shift = 0
        for found in NAME.finditer(marked):
            start = found.start() - shift
            places.append(Place(number, starts[start], ends[start + len(found[2])], found[1]))
            shift += len(found[0]) - len(found[2])
        rows.append([token.text for token in tokens])
    return rows, places
