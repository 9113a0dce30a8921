"""PDF: the printed lines of its pages, in the order pdfminer finds by columns."""

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from briefer.ingest.draft import Draft
from briefer.ingest.foreign import DamagedError, parsed
from briefer.ingest.printed_lines import Line, pieces_of
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

if TYPE_CHECKING:
    from pdfminer.layout import LTPage, LTTextBox, LTTextLine

SLACK = 1.0  # points a part may stand out of its box
SAME_LINE_RATIO = 0.5  # of a line's height: parts nearer than that stand on one line
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
        from pdfminer.high_level import extract_pages  # noqa: PLC0415 - an extra
        from pdfminer.pdfdocument import PDFPasswordIncorrect  # noqa: PLC0415 - the same
    except ImportError:
        return (Failure(raw.path, *INSTALL),)
    try:
        from_file = extract_pages(io.BytesIO(raw.content), maxpages=settings.max_pdf_pages + 1)
        pages = [_lines_of(page) for page in parsed(from_file, PDFPasswordIncorrect)]
    except PDFPasswordIncorrect:
        return (Failure(raw.path, *ENCRYPTED),)
    except DamagedError:
        return (Failure(raw.path, *DAMAGED),)
    pieces = pieces_of(pages[: settings.max_pdf_pages])
    if not pieces:
        return (Failure(raw.path, *(SCANNED if pages else DAMAGED)),)
    remark = f"only the first {settings.max_pdf_pages} pages were read"
    repairs = (remark,) if len(pages) > settings.max_pdf_pages else ()
    return (Draft(pieces, media_type="application/pdf", repairs=repairs),)


def _lines_of(page: "LTPage") -> list[Line]:
    from pdfminer.layout import LTTextBox  # noqa: PLC0415 - the same

    boxes = [box for box in page if isinstance(box, LTTextBox)]
    return [line for box, parts in _parts(boxes) for line in _lines(box, parts)]


def _parts(boxes: Sequence["LTTextBox"]) -> Iterator[tuple["LTTextBox", list["LTTextLine"]]]:
    """Each box with the parts of lines that lie in it, in the reading order of the boxes.

    The wide gaps of justified text split lines, and pdfminer may put the rest in a box of its own:
    it goes back to the largest box that covers its place.
    """
    by_size = sorted(range(len(boxes)), key=lambda i: (-boxes[i].width * boxes[i].height, i))
    inside: list[list[LTTextLine]] = [[] for _ in boxes]
    for i, box in enumerate(boxes):
        for part in box:
            if part.get_text().strip():
                home = next((j for j in by_size if _covers(boxes[j], part)), i)
                inside[home].append(part)
    yield from zip(boxes, inside, strict=True)


def _covers(box: "LTTextBox", part: "LTTextLine") -> bool:
    middle = (part.y0 + part.y1) / 2
    is_level = box.y0 <= middle <= box.y1
    return is_level and box.x0 - SLACK <= part.x0 and part.x1 <= box.x1 + SLACK


def _lines(box: "LTTextBox", parts: Iterable["LTTextLine"]) -> Iterator[Line]:
    """The printed lines of one text box, each told from its box's edges."""
    rows: list[list[LTTextLine]] = []
    for part in sorted(parts, key=lambda part: (-part.y1, part.x0)):
        if rows and rows[-1][0].y1 - part.y1 < SAME_LINE_RATIO * part.height:
            rows[-1].append(part)
        else:
            rows.append([part])
    for number, row in enumerate(rows):
        row.sort(key=lambda part: part.x0)
        yield Line(
            text=" ".join(" ".join(part.get_text() for part in row).split()),
            size=row[0].height,
            top=row[0].y1,
            is_first=number == 0,
            indent=row[0].x0 - box.x0,
            right=row[-1].x1,
            edge=box.x1,
        )
