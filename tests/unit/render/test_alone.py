import re

import pytest

from briefer.render.alone import alone
from briefer.text.seal import sealed

MARKDOWN = r"""# Ann Lee wins [L3](../source/a-1.html#c5-17)

- “It is \[over\](../source/b.html),” [L4](../source/a-1.html#c20-40) \[…\]
- [The whole text, with every place marked](../source/a-1.html)
- Original: https&#58;//news.example
"""
HTML = """<nav aria-label="Edition"><a href="../index.html">The whole edition</a></nav>
<h1><q>Ann Lee wins</q>\u00a0<a class="at" href="../source/a-1.html#c5-17" title="source, line 3">L3</a></h1>
<p><a href="../source/a-1.html#c5-17">L3</a> <a href="#care">Care</a></p>
<li><a href="../source/a-1.html">The whole text</a></li>
<li>Original: <a href="https://news.example" rel="noopener">https://news.example</a></li>
<p>&lt;a href="../source/b.html"&gt;x&lt;/a&gt;</p>
"""


def test_places_in_markdown_are_words():
    assert alone(sealed(MARKDOWN, "md"), "md") == (
        "# Ann Lee wins L3\n\n"
        r"- “It is \[over\](../source/b.html),” L4 \[…\]"
        "\n- Original: https&#58;//news.example\n"
    )


def test_links_of_a_page_lead_only_where_there_is_something():
    page = alone(sealed(HTML, "html"), "html")
    assert re.findall('<a [^>]*href="([^"]*)"', page) == ["#care", "https://news.example"]
    assert '<span class="at" title="source, line 3">L3</span>' in page
    assert "whole" not in page
    assert page.endswith("&lt;/a&gt;</p>\n")


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_page_alone_has_no_seal(form):
    assert alone(sealed("words\n", form), form) == "words\n"
