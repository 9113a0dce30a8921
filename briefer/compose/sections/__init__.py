"""The sections of an article's briefing, one module each."""
