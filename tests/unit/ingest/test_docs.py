import re
from dataclasses import fields
from pathlib import Path

from briefer.ingest import READERS, UNPACKERS
from briefer.settings import IngestSettings

PAGE = (Path(__file__).parents[3] / "docs" / "formats.md").read_text(encoding="utf-8")


def test_every_limit_is_documented_with_its_default():
    rows = dict(re.findall(r"^\| `(\w+)` \| (\S+)", PAGE, re.MULTILINE))
    for field in fields(IngestSettings):
        if isinstance(field.default, int):
            assert rows[field.name] == str(field.default), field.name
        else:
            assert f"`{field.name}`" in PAGE


def test_every_format_is_documented():
    names = {
        "plain": "text", "markdown": "Markdown", "html": "web page", "eml": "mail", "feed": "feed",
        "json": "`.json`", "gzip": "`.gz`",
    }  # fmt: skip
    table = PAGE[PAGE.index("## Formats") : PAGE.index("## Where")]
    for kind in (*READERS, *UNPACKERS):
        assert names.get(kind, f"`.{kind}`") in table, kind
