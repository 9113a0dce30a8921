"""Zip files, without ever writing one out: names and bounded contents of their members."""

import io
import zipfile

# The member that tells an office document or book from a plain archive.
OFFICE_PARTS = (
    ("word/document.xml", "docx"),
    ("META-INF/container.xml", "epub"),
    ("content.xml", "odt"),
    ("xl/workbook.xml", "spreadsheet"),
    ("ppt/presentation.xml", "slides"),
)


def member_names(content: bytes) -> frozenset[str]:
    """Names of all members; none when the archive is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return frozenset()
