"""Text files: the whole of them, with every character at its place."""

from briefer.ingest.decode import Decoded, decode
from briefer.ingest.draft import Whole
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

SAMPLE_CHARS = 65_536
MAX_CONTROL_RATIO = (
    0.02  # of characters; text has none but white space, programs and pictures 10 % and more
)
TEXT_CONTROLS = "\t\n\v\f\r\x1a\x1b"


def read_plain(raw: RawFile, settings: IngestSettings) -> tuple[Whole | Failure, ...]:
    """The text of a file, or why there is none to read."""
    decoded = readable_text(raw, settings)
    if isinstance(decoded, Failure):
        return (decoded,)
    return (Whole(decoded.text, decoded.encoding, repairs=decoded.repairs),)


def readable_text(raw: RawFile, settings: IngestSettings) -> Decoded | Failure:
    """The decoded text with remarks, or a failure when it is blank or no text."""
    decoded = decode(raw.content, settings.encoding)
    nuls = decoded.text.count("\0")
    if not decoded.text.replace("\0", "").strip():
        return Failure(
            raw.path, "nothing but white space" if not nuls else "nothing but NUL bytes", AGAIN
        )
    if _control_ratio(decoded.text) > MAX_CONTROL_RATIO:
        reason = "the file is binary: it holds no readable text"
        return Failure(raw.path, reason, "export it as text, HTML or PDF")
    if not nuls:
        return decoded
    remark = f"{nuls} NUL character{'s' * (nuls != 1)} in the text: the file may be damaged"
    return Decoded(decoded.text, decoded.encoding, (*decoded.repairs, remark))


AGAIN = "save the article's text into it again, or remove it"


def _control_ratio(text: str) -> float:
    sample = text[:SAMPLE_CHARS]
    controls = sum(
        char not in TEXT_CONTROLS and (char < " " or "\x7f" <= char <= "\x9f" or char == "\ufffd")
        for char in sample
    )
    return controls / len(sample)
