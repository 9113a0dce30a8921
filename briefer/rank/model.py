"""What the `news` ranker has learned: one table of weights a logistic model, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass

BASE = "base"  # the log-odds when all features are 0


@dataclass(frozen=True, slots=True)
class Model:
    """Log-odds for one unit of each feature, by name, and BASE.

    `sentences` tells how likely a sentence is part of the best summary there can be; `words` and `pairs`
    how likely a word, or two words in a row, are used in the summary a reader would write.
    """

    sentences: Mapping[str, float]
    words: Mapping[str, float]
    pairs: Mapping[str, float]
