"""The parts of an article that a block can be."""

from enum import StrEnum


class Role(StrEnum):
    """What a block is in the article.  Only BODY (with its DATELINE) is ranked."""

    BODY = "body"
    TITLE = "title"
    SUBHEAD = "subhead"
    STANDFIRST = "standfirst"
    KEY_POINT = "key_point"
    CAPTION = "caption"
    CREDIT = "credit"
    ALT = "alt"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    SOURCE = "source"
    NOTE = "note"
    FURNITURE = "furniture"
    EXPORT_HEADER = "export_header"
