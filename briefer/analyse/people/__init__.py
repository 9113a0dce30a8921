"""The persons of an article, once: what quotes and actors build on."""

from briefer.analyse.people.registry import find_people
from briefer.analyse.people.roles import with_roles

__all__ = ["find_people", "with_roles"]
