"""English."""

from briefer.lang.base import LanguagePack

ENGLISH = LanguagePack(code="en")
