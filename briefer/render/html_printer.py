"""Words in HTML: what is ours, what is the source's, and where it stands."""

from dataclasses import dataclass
from html import escape

from briefer.records.briefing import Cited, Label
from briefer.text.places import anchor, source_path
from briefer.text.printed import as_printed, printed_place

CUT = " […]"  # stands after words that go on in the source
NO_BREAK = "\u00a0"  # keeps the link on the line of the last word


@dataclass(frozen=True, slots=True)
class HtmlPrinter:
    """Prints for a page whose edition folder lies at `root` ("" or "../").

    Excerpts of another language than the page's English carry it as an attribute.
    """

    root: str
    page_language: str = "en"

    def label(self, label: Label) -> str:
        """Words of ours, escaped."""
        return escape(label)

    def cited(self, cited: Cited, *, in_marks: bool, href: str = "") -> str:
        """A `q` element and the link to its place; a style sheet sets the marks of quotation."""
        span = cited.excerpt.span
        place = f"{self.root}{source_path(cited.document)}#{anchor(span.start, span.end)}"
        language = "" if cited.language == self.page_language else f' lang="{_tag(cited.language)}"'
        bare = "" if in_marks else ' class="bare"'
        words = f"<q{bare}{language}>{_marked(cited)}</q>"
        words = f'<a href="{escape(href)}">{words}</a>' if href else words
        link = f'<a class="at" href="{place}" title="source, line {cited.line}">L{cited.line}</a>'
        return f"{words}{NO_BREAK}{link}{CUT if cited.is_cut else ''}"

    def bare(self, cited: Cited) -> str:
        """The words alone."""
        return escape(as_printed(cited.excerpt.text))


def _tag(language: str) -> str:
    return "" if language == "und" else escape(language)


def _marked(cited: Cited) -> str:
    """The words with their marked places in `mark` elements; marks that overlap are left out."""
    text, start = cited.excerpt.text, cited.excerpt.span.start
    printed = as_printed(text)
    out, done = [], 0
    for mark in cited.marks:
        place = None
        if start <= mark.start and mark.end <= start + len(text):
            place = printed_place(text, mark.start - start, mark.end - start)
        if place is None or place[0] < done:
            continue
        out += [escape(printed[done : place[0]]), f"<mark>{escape(printed[slice(*place)])}</mark>"]
        done = place[1]
    return "".join([*out, escape(printed[done:])])
