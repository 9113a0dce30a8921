"""Weights of the `news` ranker, written by tools/train_ranker.py: do not edit by hand.

Command: python tools/train_ranker.py cnndm_train200.jsonl summeval.jsonl --titles gum.jsonl --where genre=news --write
Data: sha256 d4c4023785f8 over the files in that order.
ROUGE-1 / -2 / -Lsum F1 at 3 sentences, 5-fold cross-validation: 40.22 / 17.61 / 36.39, 73.2 words.
"""

from briefer.rank.model import Model

NEWS = Model(
    sentences={
        "base": 0.05,
        "depth": -0.74,
        "centrality": 1.28,
        "keywords": 0.9,
        "new words": -0.57,
        "frequency": -0.37,
        "length": -0.34,
        "short": -0.26,
        "half quote": 0.31,
        "quoted": -0.85,
        "question": -1.39,
        "first person": -0.56,
        "names": 0.91,
        "first mentions": -0.5,
        "orphan": 0.14,
        "link": -0.37,
        "background": 0.04,
        "figures": 0.51,
        "title": 0.49,
        "editor": 0.49,
    },
    words={
        "base": -0.48,
        "count": 0.71,
        "once": -0.43,
        "depth": -0.52,
        "in opening": -0.75,
        "closeness": 0.59,
        "stop words": -0.38,
        "digit": 0.69,
        "capital": 0.41,
        "article length": -0.29,
        "title": 2.08,
    },
    pairs={
        "base": -0.54,
        "count": 0.68,
        "once": -0.69,
        "depth": -0.62,
        "in opening": -1.02,
        "closeness": 0.56,
        "stop words": -0.59,
        "digit": 0.55,
        "capital": 0.24,
        "article length": -0.23,
        "title": 3.01,
    },
)

ANYWHERE = Model(
    sentences={
        "base": -2.41,
        "centrality": 1.77,
        "keywords": 1.6,
        "new words": 0.67,
        "frequency": -0.43,
        "length": -0.48,
        "short": -0.58,
        "half quote": 0.17,
        "quoted": -0.89,
        "question": -1.29,
        "first person": -0.63,
        "names": 0.87,
        "first mentions": 1.27,
        "orphan": 0.07,
        "link": -0.39,
        "background": 0.07,
        "figures": 0.57,
        "title": 0.76,
        "editor": 0.76,
    },
    words={
        "base": 0.13,
        "count": 1.35,
        "once": -0.34,
        "stop words": -0.49,
        "digit": 0.76,
        "capital": 0.42,
        "article length": -0.82,
        "title": 2.16,
    },
    pairs={
        "base": 0.0,
        "count": 1.2,
        "once": -0.76,
        "stop words": -0.7,
        "digit": 0.64,
        "capital": 0.26,
        "article length": -0.73,
        "title": 3.11,
    },
)
