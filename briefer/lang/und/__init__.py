"""The fallback that makes unknown languages degrade instead of fail."""

from briefer.lang.base import LanguagePack

UNDETERMINED = LanguagePack(code="und")
