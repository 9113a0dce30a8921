"""Names in running text: tokens, candidate runs, a linear tagger, the pass over the whole document."""
