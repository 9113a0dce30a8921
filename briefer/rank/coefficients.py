"""Weights of the `news` ranker: log-odds for one unit of each feature, set by hand."""

WEIGHTS: dict[str, float] = {
    "opening": 0.3,
    "lead": 0.6,
    "nearness": 1.5,
    "depth": -0.3,
    "centrality": 0.6,
    "first mentions": 4.0,
    "title": 1.5,
    "editor": 1.0,
    "short": -2.0,
    "long": -0.5,
    "orphan": -0.8,
    "half quote": -1.0,
    "quoted": -1.0,
    "question": -1.0,
    "picture": -0.3,
    "figures": 0.1,
    "brackets": -0.3,
}
