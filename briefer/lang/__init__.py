"""The languages we have data for; any other text is read with the fallback "und"."""

from briefer.lang.base import LanguagePack
from briefer.lang.en import ENGLISH
from briefer.lang.und import UNDETERMINED

LANGUAGES: dict[str, LanguagePack] = {pack.code: pack for pack in (ENGLISH, UNDETERMINED)}


def language_pack(code: str) -> LanguagePack:
    """The pack of a language code, the fallback for codes we have no data for."""
    return LANGUAGES.get(code, UNDETERMINED)
