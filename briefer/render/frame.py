"""A plain page around a body, for what a theme has no template for."""

from html import escape

FRAME = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 68ch; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; overflow-wrap: anywhere; }}
th, td {{ text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }}
#text {{ white-space: pre-wrap; }} :target {{ background: Mark; color: MarkText; }}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def framed(title: str, body: str) -> str:
    """A self-contained page; the body is markup, the title plain text."""
    return FRAME.format(title=escape(title), body=body)
