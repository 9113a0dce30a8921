"""An edition's pages as a reader's aids see them: headings, landmarks, links, colours."""

import re
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset({"meta", "br", "img", "link", "input", "hr", "wbr"})
COLOUR = re.compile(r"--([\w-]+):\s*#([0-9a-f]{3,6})\b")


class Outline(HTMLParser):
    """What a page is made of, in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[int] = []
        self.landmarks: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.asked: list[str] = []  # addresses that a browser would fetch by itself
        self.scripts = 0
        self.language = ""

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag in {"main", "nav", "header", "footer"}:
            self.landmarks.append(tag)
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag == "script":
            self.scripts += 1
        if tag == "html":
            self.language = values.get("lang") or ""
        if "id" in values:
            self.ids.append(values["id"])
        self.asked += [
            values[name] for name in ("src", "srcset", "poster", "data") if values.get(name)
        ]
        if tag == "link":
            self.asked.append(values.get("href") or "")


def outline(path: Path) -> Outline:
    """The outline of a page on the disk."""
    found = Outline()
    found.feed(path.read_text(encoding="utf-8"))
    return found


def colours(block: str) -> dict[str, str]:
    """The colours that a block of style sheet names, as six digits."""
    return {
        name: digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
        for name, digits in COLOUR.findall(block)
    }


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(
        weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )
