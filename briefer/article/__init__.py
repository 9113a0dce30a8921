"""Documents to articles: blocks with roles, and the fields."""

from briefer.article.layouts import LAYOUTS
from briefer.article.taking_apart import take_apart

__all__ = ["LAYOUTS", "take_apart"]
