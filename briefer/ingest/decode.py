"""Bytes to text: a ladder of encodings, each step surer than the next."""

import codecs
import re
from dataclasses import dataclass

BOMS = (  # the four-byte marks first: UTF-32's begins like UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE_BYTES = 65_536  # enough for a guess; detectors read about 2 MB/s
ASCII_END = 0x7F
MIN_NUL_RATIO = 0.4  # of one half of the bytes: Latin text in UTF-16 has NUL in nearly every pair
MIN_PLAUSIBLE_RATIO = 0.95  # of high bytes; 47 of 49 cp1252 files were told by it (research, 2026)
MAX_BAD_LINE_RATIO = 0.01  # of lines that are not UTF-8 in a file that otherwise is
# What English and western European print uses of cp1252's upper half: quotation marks, dashes,
# ellipsis, bullet, euro, no-break space, signs of money and degree, accented letters.
PLAUSIBLE_CP1252 = frozenset(
    b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb2\xb7\xbb\xbc\xbd\xbf"
    b"\xc0\xc4\xc5\xc6\xc7\xc8\xc9\xd1\xd3\xd6\xd8\xdc\xdf"
    b"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf8\xf9\xfa\xfb\xfc"
)
DECLARED = re.compile(
    rb"(?i)<(?:meta[^<>]{0,200}?charset|\?xml[^<>]{0,200}?encoding)\s*=\s*[\"']?\s*([\w.:-]{1,40})"
)
DECLARED_WITHIN_BYTES = 4096
# Beginnings of the names Python has for encodings of pages; it also knows "unicode_escape" and "idna".
PAGE_ENCODINGS = (
    "cp125",
    "cp866",
    "cp874",
    "iso8859",
    "koi8",
    "mac",
    "shift_jis",
    "euc",
    "gb",
    "big5",
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was in, and remarks on what had to be replaced."""

    text: str
    encoding: str
    repairs: tuple[str, ...] = ()


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text of any bytes, without its byte order mark; newlines stay as they are.

    Order: byte order mark, `encoding` when given, UTF-8, UTF-16 without a mark, what the head of a
    page declares, UTF-8 with a few bad lines, cp1252 when its high bytes are plausible, a detector,
    and cp1252 with replacement.
    """
    for mark, name in BOMS:
        if content.startswith(mark):
            return _forced(content[len(mark) :], name)
    if is_encoding(encoding):
        return _forced(content, encoding)
    for step in (_utf8, _utf16, _declared, _mostly_utf8, _plausible_cp1252, _detected):
        found = step(content)
        if found is not None:
            return found
    return _forced(content, "cp1252")


def is_utf16(content: bytes) -> bool:
    """Whether the bytes are UTF-16 or UTF-32, by their mark or by their NULs."""
    marked = content.startswith(tuple(mark for mark, name in BOMS if name != "utf-8"))
    return marked or _nul_half(content) is not None


def is_encoding(encoding: str) -> bool:
    """Whether a name given from outside is one of an encoding of text that can replace what it cannot read."""
    try:
        b"x".decode(encoding or "?", "replace")
    except (LookupError, ValueError):
        return False
    return True


def _strict(content: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(
            content.decode(encoding).removeprefix("\ufeff"), codecs.lookup(encoding).name
        )
    except (UnicodeError, LookupError):
        return None


def _forced(content: bytes, encoding: str) -> Decoded:
    strict = _strict(content, encoding)
    if strict is not None:
        return strict
    name = codecs.lookup(encoding).name
    text = content.decode(name, "replace")
    return Decoded(text, name, (_replaced(text.count("\ufffd"), name),))


def _replaced(count: int, encoding: str) -> str:
    return f"{count} place{'s' * (count != 1)} could not be read as {encoding} and became \ufffd"


def _utf8(content: bytes) -> Decoded | None:
    """UTF-8, unless every second byte is NUL: that is UTF-16, and valid UTF-8 all the same."""
    return None if _nul_half(content) is not None else _strict(content, "utf-8")


def _nul_half(content: bytes) -> str | None:
    sample = content[:SAMPLE_BYTES]
    half = len(sample) // 2
    if not half or b"\0" not in sample:
        return None
    even, odd = (sample[i::2].count(0) / half for i in (0, 1))
    if max(even, odd) < MIN_NUL_RATIO or min(even, odd) > MIN_NUL_RATIO / 2:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _utf16(content: bytes) -> Decoded | None:
    name = _nul_half(content)
    return _strict(content, name) if name else None


def _declared(content: bytes) -> Decoded | None:
    match = DECLARED.search(content, 0, DECLARED_WITHIN_BYTES)
    if match is None:
        return None
    name = match.group(1).decode("ascii").lower()
    # Browsers read both names as cp1252, and so did the people who wrote the pages (WHATWG Encoding).
    name = "cp1252" if name in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"} else name
    try:
        is_known = codecs.lookup(name).name.startswith(PAGE_ENCODINGS)
    except LookupError:
        return None
    return _strict(content, name) if is_known else None


def _mostly_utf8(content: bytes) -> Decoded | None:
    """UTF-8 with some lines pasted from elsewhere: those lines as cp1252, the others as they are."""
    lines = content.splitlines(keepends=True)
    texts = [_strict(line, "utf-8") for line in lines]
    bad = sum(text is None for text in texts)
    if bad > max(1, MAX_BAD_LINE_RATIO * len(lines)) or not _has_multibyte(texts):
        return None
    text = "".join(
        t.text if t else line.decode("cp1252", "replace")
        for t, line in zip(texts, lines, strict=True)
    )
    remark = f"{bad} line{'s' * (bad != 1)} of a UTF-8 file read as cp1252"
    return Decoded(text, "utf-8", (remark,))


def _has_multibyte(texts: list[Decoded | None]) -> bool:
    return any(text is not None and not text.text.isascii() for text in texts)


def _plausible_cp1252(content: bytes) -> Decoded | None:
    high = [byte for byte in content[:SAMPLE_BYTES] if byte > ASCII_END] or [0]
    plausible = sum(byte in PLAUSIBLE_CP1252 for byte in high)
    return _strict(content, "cp1252") if plausible >= MIN_PLAUSIBLE_RATIO * len(high) else None


def _detected(content: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    best = from_bytes(content[:SAMPLE_BYTES]).best()
    return _strict(content, best.encoding) if best else None
