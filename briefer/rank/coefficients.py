"""Weights of the `news` ranker, written by tools/train_ranker.py: do not edit by hand.

Command: python tools/train_ranker.py cnndm_train200.jsonl summeval.jsonl --titles gum.jsonl --where genre=news --write
Data: sha256 d4c4023785f8 over the files in that order.
ROUGE-1 / -2 / -Lsum F1 at 3 sentences, 5-fold cross-validation: 40.04 / 17.46 / 36.27, 73.1 words.
"""

from briefer.rank.model import Model

NEWS = Model(
    sentences={
        "base": -0.09,
        "depth": -0.67,
        "centrality": 1.51,
        "keywords": 1.03,
        "new words": -0.49,
        "frequency": -0.48,
        "length": -0.4,
        "short": -0.47,
        "half quote": 0.3,
        "quoted": -0.8,
        "question": -1.88,
        "first person": -0.57,
        "names": 0.79,
        "first mentions": -0.39,
        "orphan": 0.13,
        "link": -0.31,
        "background": 0.03,
        "figures": 0.5,
        "title": 0.5,
        "editor": 0.5,
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
        "base": -2.36,
        "centrality": 2.1,
        "keywords": 1.6,
        "new words": 0.66,
        "frequency": -0.53,
        "length": -0.53,
        "short": -0.75,
        "half quote": 0.19,
        "quoted": -0.85,
        "question": -1.8,
        "first person": -0.64,
        "names": 0.73,
        "first mentions": 1.14,
        "orphan": 0.09,
        "link": -0.33,
        "background": 0.07,
        "figures": 0.55,
        "title": 0.79,
        "editor": 0.79,
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
