"""Mailboxes: one mail after the other, each behind a line that begins with "From "."""

import re
from collections.abc import Iterator

from briefer.ingest.archive import too_many
from briefer.ingest.draft import Part
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

MAIL_START = re.compile(rb"(?:\A(?:\xef\xbb\xbf)?|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")


def unpack_mbox(raw: RawFile, settings: IngestSettings) -> Iterator[Part | Failure]:
    """The mails of a mailbox, in its order."""
    starts = [match.span() for match in MAIL_START.finditer(raw.content)]
    ends = [*(start for start, _ in starts[1:]), len(raw.content)]
    mails = [(begin, end) for (_, begin), end in zip(starts, ends, strict=False)]
    for number, (begin, end) in enumerate(mails[: settings.max_entries], 1):
        content = QUOTED_FROM.sub(rb"\1", raw.content[begin:end])
        yield Part(f"mail {number}.eml", content)
    if len(mails) > settings.max_entries:
        yield too_many(raw.path, settings)
