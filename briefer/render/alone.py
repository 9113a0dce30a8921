"""An article's page outside of any edition: without links to pages that are not there."""

import re

from briefer.text.seal import STYLES

ELSEWHERE = r"\.\./[^()\s\"]*"  # pages of the edition that there is not
ONLY_A_LINK = {
    "md": re.compile(rf"^- \[[^\[\]\n]*\]\({ELSEWHERE}\)\n", re.MULTILINE),
    "html": re.compile(rf'^<(li|nav)\b[^<>]*><a href="{ELSEWHERE}">[^<]*</a></\1>\n', re.MULTILINE),
}
LINK = {
    "md": re.compile(rf"(?<!\\)\[L(\d{{1,9}})\]\({ELSEWHERE}\)"),
    "html": re.compile(
        rf'<a((?: class="at")?) href="{ELSEWHERE}"((?: title="[^"]*")?)>([^<]*)</a>'
    ),
}
WORDS = {"md": r"L\1", "html": r"<span\1\2>\3</span>"}


def alone(page: str, suffix: str) -> str:
    """A page in Markdown or HTML with places as lines alone; without the seal, by which editions are checked."""
    body = page.rpartition(STYLES[suffix][0])[0]
    return LINK[suffix].sub(WORDS[suffix], ONLY_A_LINK[suffix].sub("", body))
