from briefer.ingest import ingest
from briefer.records.document import RawFile
from briefer.settings import IngestSettings

NOTE = """---
title: "A bridge for two villages"
authors:
  - Siri Dahl
  - Ola Nes and Per Lie
source: 'Sund Post'
url: https://sundpost.example/bridge
published: 2026-03-04T08:00:00Z
tags: [roads]
lang: en
---

# A bridge for two villages

![Men at work](bridge.jpg "x")
*The bridge on Monday. Photo: Ola Nes*

It opened *early*.

## What it cost ##

* * *
Nobody knows.
"""


def read(text, path="a.md"):
    (doc,) = ingest(RawFile(path, text.encode()), IngestSettings())
    return doc


def hints(doc):
    return [(h.role.value, h.category, doc.text[h.span.start : h.span.end]) for h in doc.hints]


def test_front_matter_and_marks_become_hints_in_the_file_itself():
    doc = read(NOTE)
    assert doc.text == NOTE
    assert not doc.is_extracted
    assert [row for row in hints(doc) if row[0] != "furniture"] == [
        ("byline", "", "Siri Dahl"),
        ("byline", "", "Ola Nes"),
        ("byline", "", "Per Lie"),
        ("source", "", "Sund Post"),
        ("date", "", "2026-03-04T08:00:00Z"),
        ("title", "", "A bridge for two villages"),
        ("caption", "", "The bridge on Monday. Photo: Ola Nes"),
        ("subhead", "", "What it cost"),
    ]


def test_every_word_of_front_matter_without_a_role_is_furniture():
    rest = [text for role, category, text in hints(read(NOTE)) if category == "front_matter"]
    assert 'title: "A bridge for two villages"' in rest
    assert {"---", "authors:", "and", "source: '", "'", "tags: [roads]", "lang: en"} <= set(rest)


def test_front_matter_gives_address_day_and_language():
    metadata = read(NOTE).metadata
    assert metadata.url == "https://sundpost.example/bridge"
    assert (metadata.published, metadata.published_how) == ("2026-03-04", "metadata")
    assert metadata.language == "en"


def test_without_a_heading_the_field_is_the_title():
    assert ("title", "", "A bridge") in hints(read("---\ntitle: A bridge\n---\nIt opened.\n"))


def test_pictures_and_rules_are_furniture():
    found = hints(read("![x](y.png)\n\nText.\n\n- - -\n"))
    assert found == [("furniture", "image", "![x](y.png)"), ("furniture", "separator", "- - -")]


def test_front_matter_is_read_in_a_text_file_and_with_windows_newlines():
    doc = read("---\r\nauthor: Siri Dahl\r\n---\r\nIt opened.\r\n", "a.txt")
    assert ("byline", "", "Siri Dahl") in hints(doc)


def test_three_dashes_that_open_no_block_are_text():
    for text in (
        "---\nno end: here\n",
        "--- not a fence\n---\n",
        "---\n" + "a: b\n" * 200 + "---\n",
    ):
        assert not [row for row in hints(read(text)) if row[1] == "front_matter"]
