"""HTML for themes that have only Markdown templates: converted, then cleaned."""

import re

DETAILS = re.compile(r"(?m)^<details>")
FRONT_MATTER = re.compile(r"\A---\n(?:[^-\n][^\n]*\n)*---\n")


def without_front_matter(page: str) -> str:
    """A Markdown page as people read it."""
    return FRONT_MATTER.sub("", page)


def to_html(page: str) -> str:
    """The markup of a Markdown page without its front matter.

    Source words are escaped in it already: Python-Markdown takes quadratic time on raw "[" and "<",
    and lets raw markup through.
    """
    import markdown  # noqa: PLC0415 - needed by few themes
    import nh3  # noqa: PLC0415 - the same

    text = DETAILS.sub('<details markdown="1">', without_front_matter(page))
    body = markdown.markdown(text, extensions=["tables", "md_in_html"])
    return nh3.clean(body, url_schemes={"http", "https"}, link_rel="noopener noreferrer")
