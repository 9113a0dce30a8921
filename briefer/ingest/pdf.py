"""PDF: the printed lines of its pages, in the order pdfminer finds by columns."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefer.ingest.draft import Draft
from briefer.ingest.printed_lines import Line, pieces_of
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

if TYPE_CHECKING:
    from pdfminer.layout import LTTextBox

INSTALL = ("reading PDF needs a package that is not installed", "pip install 'briefer[pdf]'")
ENCRYPTED = (
    "encrypted: a password is needed to open it",
    "print it to a new PDF without a password",
)
SCANNED = (
    "no text in it: a scanned picture, or drawn letters",
    "run text recognition (OCR) over it",
)
DAMAGED = ("the PDF is damaged or was cut off", "download or print it again")


def read_pdf(raw: RawFile, settings: IngestSettings) -> tuple[Draft | Failure, ...]:
    """The text of a PDF file, or why it has none."""
    try:
        from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415 - an extra
        from pdfminer.pdfparser import PDFSyntaxError  # noqa: PLC0415
        from pdfminer.psexceptions import PSException  # noqa: PLC0415
    except ImportError:
        return (Failure(raw.path, *INSTALL),)
    try:
        pages = list(_pages(raw.content, settings.max_pdf_pages + 1))
    except PDFPasswordIncorrect:
        return (Failure(raw.path, *ENCRYPTED),)
    except (PDFSyntaxError, PSException):
        return (Failure(raw.path, *DAMAGED),)
    pieces = pieces_of(pages[: settings.max_pdf_pages])
    if not pieces:
        return (Failure(raw.path, *(SCANNED if pages else DAMAGED)),)
    remark = f"only the first {settings.max_pdf_pages} pages were read"
    repairs = (remark,) if len(pages) > settings.max_pdf_pages else ()
    return (Draft(pieces, media_type="application/pdf", repairs=repairs),)


def _pages(content: bytes, most: int) -> Iterator[list[Line]]:
    from pdfminer.high_level import extract_pages  # noqa: PLC0415
    from pdfminer.layout import LTTextBox  # noqa: PLC0415

    for page in extract_pages(io.BytesIO(content), maxpages=most):
        yield [line for box in page if isinstance(box, LTTextBox) for line in _lines(box)]


def _lines(box: "LTTextBox") -> Iterator[Line]:
    """The lines of one text box, each told from its box's edges."""
    found = [line for line in box if line.get_text().strip()]
    for number, line in enumerate(found):
        yield Line(
            text=" ".join(line.get_text().split()),
            size=line.height,
            top=line.y1,
            is_first=number == 0,
            indent=line.x0 - box.x0,
            slack=box.x1 - line.x1,
        )
