"""Quotes with their speakers."""

from briefer.analyse.quotes.find import find_quotes

__all__ = ["find_quotes"]
