"""Agency copy and press releases."""

from briefer.article.layouts.base import Layout, marks

LAYOUTS = (
    Layout(
        "press-release",
        marks(
            r"for immediate release",
            r"###$|# # #$|-?ends-?$",
            r"about \S",
            r"(?:media |press )?contacts?:",
            r"source:? \S",
            r"notes to editors",
            r"press release$",
        ),
        2,
    ),
    Layout(
        "agency-wire",
        marks(
            r"[a-z]{2}-\w[\w-]*--\S",
            r"eds: ",
            r"-0-$|-30-$",
            r"\(?reporting by \S",
            r"update \d",
            r"___$",
            r"\(?(?:adds|updates|recasts) ",
        ),
        2,
    ),
)
