"""Documents to articles: blocks with roles, and the fields."""

from briefer.article.account import Account, give_account
from briefer.article.layouts import LAYOUTS
from briefer.article.split import split_articles
from briefer.article.taking_apart import take_apart

__all__ = ["LAYOUTS", "Account", "give_account", "split_articles", "take_apart"]
