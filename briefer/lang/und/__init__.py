"""The fallback that makes unknown languages degrade instead of fail."""

from briefer.lang.base import LanguagePack
from briefer.lang.und.furniture import ROWS
from briefer.lang.und.page import PAGE

UNDETERMINED = LanguagePack(code="und", furniture=ROWS, page=PAGE)
