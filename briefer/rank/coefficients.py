"""Weights of the `news` ranker, written by tools/train_ranker.py: do not edit by hand.

Command: python tools/train_ranker.py cnndm_train200.jsonl summeval.jsonl --titles gum.jsonl --where genre=news --write
Data: sha256 d4c4023785f8 over the files in that order.
ROUGE-1 / -2 / -Lsum F1 at 3 sentences, 5-fold cross-validation: 40.31 / 17.57 / 36.45, 72.8 words.
"""

from briefer.rank.model import Model

NEWS = Model(
    sentences={
        "base": -0.16,
        "depth": -0.67,
        "centrality": 1.5,
        "keywords": 0.92,
        "new words": -0.51,
        "frequency": -0.45,
        "length": -0.37,
        "short": -0.42,
        "half quote": 0.32,
        "quoted": -0.79,
        "question": -1.88,
        "first person": -0.59,
        "names": 0.81,
        "first mentions": -0.3,
        "orphan": 0.14,
        "link": -0.3,
        "background": 0.04,
        "figures": 0.5,
        "title": 0.45,
        "editor": 0.45,
    },
    words={
        "base": -0.47,
        "count": 0.74,
        "once": -0.46,
        "depth": -0.49,
        "in opening": -0.73,
        "closeness": 0.58,
        "stop words": -0.39,
        "digit": 0.69,
        "capital": 0.39,
        "article length": -0.31,
        "title": 2.07,
    },
    pairs={
        "base": -0.55,
        "count": 0.66,
        "once": -0.74,
        "depth": -0.57,
        "in opening": -0.97,
        "closeness": 0.57,
        "stop words": -0.58,
        "digit": 0.55,
        "capital": 0.23,
        "article length": -0.24,
        "title": 2.97,
    },
)

ANYWHERE = Model(
    sentences={
        "base": -2.43,
        "centrality": 2.07,
        "keywords": 1.5,
        "new words": 0.63,
        "frequency": -0.5,
        "length": -0.5,
        "short": -0.7,
        "half quote": 0.2,
        "quoted": -0.84,
        "question": -1.8,
        "first person": -0.66,
        "names": 0.75,
        "first mentions": 1.23,
        "orphan": 0.1,
        "link": -0.33,
        "background": 0.07,
        "figures": 0.56,
        "title": 0.69,
        "editor": 0.69,
    },
    words={
        "base": 0.15,
        "count": 1.36,
        "once": -0.37,
        "stop words": -0.5,
        "digit": 0.77,
        "capital": 0.4,
        "article length": -0.82,
        "title": 2.15,
    },
    pairs={
        "base": 0.02,
        "count": 1.19,
        "once": -0.81,
        "stop words": -0.69,
        "digit": 0.64,
        "capital": 0.25,
        "article length": -0.73,
        "title": 3.06,
    },
)
