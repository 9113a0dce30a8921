"""What to read with care."""

from briefer.records.analysis import Analysis


def find_cautions(analysis: Analysis) -> Analysis:
    """The analysis with its cautions, in order of kind and place."""
    return analysis
