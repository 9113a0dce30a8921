"""Which language a text is in, by its script and its small words."""

import re
from collections import Counter

from briefer.lang.und.function_words import FUNCTION_WORDS

SAMPLE_CHARS = 4_000  # enough words for a sure count; keeps huge files cheap
MIN_HITS = 3  # fewer small words decide nothing: a list of names is in no language
LEAD_RATIO = 1.15  # the first language must be this far ahead of the second, else it is a tie
WORD = re.compile(r"[^\W\d_]+")
SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
SCRIPT_SHARE = (
    0.15  # of the letters: a Japanese page has many Chinese characters, an English one no kana
)
UNKNOWN = "und"


def _languages_of() -> dict[str, tuple[str, ...]]:
    words = {word for small in FUNCTION_WORDS.values() for word in small}
    return {
        word: tuple(code for code, small in FUNCTION_WORDS.items() if word in small)
        for word in sorted(words)
    }


LANGUAGES_OF = _languages_of()


def _script_of(text: str) -> str:
    """Language of a script that few languages share; "" for Latin, Cyrillic and mixtures."""
    letters = sum(map(str.isalpha, text))
    for code, script in SCRIPTS:
        if len(script.findall(text)) > SCRIPT_SHARE * letters:
            return code
    return ""


def guess_language(text: str) -> str:
    """Code of the text's language; "und" when two are level or nothing is known."""
    sample = text[:SAMPLE_CHARS]
    words = Counter(WORD.findall(sample.casefold()))
    script = "" if sample.isascii() else _script_of(sample)
    if script:
        return script
    hits = dict.fromkeys(FUNCTION_WORDS, 0)
    for word, count in words.items():
        for code in LANGUAGES_OF.get(word, ()):
            hits[code] += count
    (best, most), (_, second) = sorted(hits.items(), key=lambda item: (-item[1], item[0]))[:2]
    return best if most >= MIN_HITS and most > LEAD_RATIO * second else UNKNOWN
