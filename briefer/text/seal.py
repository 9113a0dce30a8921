"""The last line of a page: a digest of all before it, and one checksum a line to say where it broke.

The digest finds a change, the checksums only say on which line; neither stops somebody who writes a
new seal: for that, `run.json` holds the digest of each whole page.
"""

import hashlib
import zlib

STYLES = {  # how a file type carries its seal, around the seal itself
    "html": ("<!-- seal ", " -->\n"),
    "md": ("<!-- seal ", " -->\n"),
    "xml": ("<!-- seal ", " -->\n"),
    "json": (' "seal": "', '"\n}\n'),
}

DIGITS = 4  # of a line's checksum: they only point at a line, the digest is the proof


def sealed(body: str, suffix: str) -> str:
    """The body, which ends with a line break, with its seal."""
    opening, closing = STYLES[suffix]
    return f"{body}{opening}{_seal(body)}{closing}"


def broken_line(page: str, suffix: str) -> int | None:
    """The first line, from 1, that is not as it was sealed; None when the seal holds."""
    opening, closing = STYLES[suffix]
    body, _, seal = page.rpartition(opening)
    if page == sealed(body, suffix):
        return None
    last = max(1, page.count("\n"))
    if not body or seal.startswith(_digest(body)):
        return last  # the seal itself was touched
    recorded = seal.removesuffix(closing).rpartition(" ")[2]
    found = _checksums(body)
    places = range(0, len(found), DIGITS)
    differing = (p for p in places if found[p : p + DIGITS] != recorded[p : p + DIGITS])
    return next((place // DIGITS + 1 for place in differing), last)


def _seal(body: str) -> str:
    return f"{_digest(body)} {_checksums(body)}"


def _digest(body: str) -> str:
    return hashlib.sha256(_bytes(body)).hexdigest()


def _checksums(body: str) -> str:
    lines = _bytes(body).split(b"\n")
    return b"".join(zlib.crc32(line).to_bytes(4)[-DIGITS // 2 :] for line in lines).hex()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
