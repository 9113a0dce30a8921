"""Where the sample articles lie."""

from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"
