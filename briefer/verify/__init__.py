"""Pages to findings: every printed line against its source."""
