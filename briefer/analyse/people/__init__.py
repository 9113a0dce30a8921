"""The persons of an article, once: what quotes and actors build on."""

from briefer.analyse.people.registry import find_people

__all__ = ["find_people"]
