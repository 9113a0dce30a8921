"""Weights of the `news` ranker, written by tools/train_ranker.py: do not edit by hand.

Command: python tools/train_ranker.py cnndm_train200.jsonl summeval.jsonl --titles gum.jsonl --where genre=news --write
Data: sha256 d4c4023785f8 over the files in that order.
ROUGE-1 / -2 / -Lsum F1 at 3 sentences, 5-fold cross-validation: 40.02 / 17.40 / 36.24, 73.1 words.
"""

from briefer.rank.model import Model

NEWS = Model(
    sentences={
        "base": -0.11,
        "depth": -0.67,
        "centrality": 1.5,
        "keywords": 1.01,
        "new words": -0.49,
        "frequency": -0.48,
        "length": -0.39,
        "short": -0.45,
        "half quote": 0.31,
        "quoted": -0.78,
        "question": -1.88,
        "first person": -0.56,
        "names": 0.93,
        "first mentions": -0.39,
        "orphan": 0.14,
        "link": -0.31,
        "background": 0.04,
        "figures": 0.5,
        "title": 0.49,
        "editor": 0.49,
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
        "title": 1.71,
    },
    pairs={
        "base": -0.55,
        "count": 0.67,
        "once": -0.74,
        "depth": -0.57,
        "in opening": -0.97,
        "closeness": 0.57,
        "stop words": -0.59,
        "digit": 0.55,
        "capital": 0.23,
        "article length": -0.24,
        "title": 2.64,
    },
)

ANYWHERE = Model(
    sentences={
        "base": -2.38,
        "centrality": 2.09,
        "keywords": 1.58,
        "new words": 0.66,
        "frequency": -0.53,
        "length": -0.52,
        "short": -0.73,
        "half quote": 0.19,
        "quoted": -0.83,
        "question": -1.79,
        "first person": -0.64,
        "names": 0.86,
        "first mentions": 1.15,
        "orphan": 0.09,
        "link": -0.33,
        "background": 0.07,
        "figures": 0.55,
        "title": 0.78,
        "editor": 0.78,
    },
    words={
        "base": 0.13,
        "count": 1.36,
        "once": -0.37,
        "stop words": -0.5,
        "digit": 0.77,
        "capital": 0.4,
        "article length": -0.82,
        "title": 1.78,
    },
    pairs={
        "base": 0.01,
        "count": 1.19,
        "once": -0.81,
        "stop words": -0.7,
        "digit": 0.64,
        "capital": 0.24,
        "article length": -0.72,
        "title": 2.77,
    },
)
