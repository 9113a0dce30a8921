"""Layouts known by their own marks; an unknown one is read by the general rules alone."""

from briefer.article.layouts import factiva, frontmatter
from briefer.article.layouts.base import Layout

LAYOUTS: dict[str, Layout] = {
    layout.name: layout for layout in (frontmatter.LAYOUT, factiva.LAYOUT)
}
