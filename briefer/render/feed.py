"""The night as an Atom feed (RFC 4287): an entry a story and an article of its own, the same id every night."""

from html import escape
from uuid import NAMESPACE_URL, uuid5

from briefer.records.briefing import Cited, EditionBriefing, Item, Label
from briefer.text.places import anchor, source_path
from briefer.text.printed import as_printed

ENTRIES = {"stories": "story", "articles": "article"}
"""Sections of the night that make entries, and the folder of their pages."""


def feed(briefing: EditionBriefing, form: str = "html") -> str:
    """A feed without a seal; each text of a source is followed by the link to its place.

    `form` is the form of the pages that the entries lead to.
    """
    edition = briefing.edition
    return "".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n',
            f"<id>{_id('feed')}</id>\n<title>Nightly briefing</title>\n",
            f"<updated>{escape(edition.now)}</updated>\n<author><name>briefer</name></author>\n",
            f'<link rel="alternate" href="index.{form}"/>\n',
            *(
                _entry(item, ENTRIES[section.name], form=form, now=edition.now)
                for section in briefing.sections
                if section.name in ENTRIES
                for item in section.items
            ),
            "</feed>\n",
        )
    )


def _entry(item: Item, folder: str, *, form: str, now: str) -> str:
    fields = {field.name: field.parts for field in item.fields}
    name = _plain(fields["id"])
    day = _plain(fields.get("iso_date", ()))
    updated = (
        f"{day}T00:00:00Z" if day else now
    )  # a day of print stays: no reader sees it as news again
    title = fields.get("headline") or fields.get("title") or fields.get("file") or fields["id"]
    summary = fields.get("gist")
    return "".join(
        (
            f"<entry>\n<id>{_id(f'{folder}:{name}')}</id>\n<updated>{escape(updated)}</updated>\n",
            f'<link rel="alternate" href="{folder}/{name}.{form}"/>\n',
            _text("title", title),
            _text("summary", summary) if summary else "",
            "</entry>\n",
        )
    )


def _plain(parts: tuple[Cited | Label, ...]) -> str:
    return "".join(part for part in parts if isinstance(part, str))


def _text(element: str, parts: tuple[Cited | Label, ...]) -> str:
    (part,) = parts
    if not isinstance(part, Cited):
        return f"<{element}>{escape(part)}</{element}>\n"
    span = part.excerpt.span
    place = f"{source_path(part.document)}#{anchor(span.start, span.end)}"
    words = escape(as_printed(part.excerpt.text))
    return f'<{element}>{words}</{element}>\n<link rel="via" href="{place}"/>\n'


def _id(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'urn:briefer:{name}')}"
