"""Quotes with their speakers, and who is only reported."""

from briefer.analyse.quotes.find import find_quotes, find_speech

__all__ = ["find_quotes", "find_speech"]
