"""Captions and the credits at their end."""

import re
from functools import cache

from briefer.lang.base import PageWords

STRAIGHT = str.maketrans("‘’‚‛“”„‟\xa0\u202f", "''''\"\"\"\"  ")  # one for one: places stay
CAPTION_MAX_CHARS = 600  # longer paragraphs are prose, whatever stands at their end
CREDIT_MAX_CHARS = 110
NAME = r"[A-Z][\w.'&-]{0,24}"
NAMES = rf"(?:{NAME}[ ,]{{1,2}}(?:and |for |of |van |de )?){{0,6}}{NAME}"
CREDIT_SIGNS = re.compile(r"[/©|(\[:]")  # a credit that ends with a stop has one of these
STOPPED_CREDIT = re.compile(
    rf"(?<=[.!?\"')] )(?:Photo|Picture|Image|Photograph|Illustration)s? (?:by|courtesy of|from) {NAMES}\.$"
)
AGENCIES = r"(?:Getty Images|Getty|Reuters|REUTERS|AFP|EPA|EPA-EFE|Shutterstock|PA|PA Wire|PA Media|AP|AP Photo|iStock|Alamy|Rex|Bloomberg|NurPhoto|Xinhua|ANI|PTI|CP|AAP|Supplied|supplied|Handout|Contributed|File)"


@cache
def credit_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """The credit at the end of a caption."""
    label = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "photo"
    label = rf"(?i:(?:{label})s?(?: credit| by| courtesy(?: of)?)?)"
    after = r"(?:(?<=[.!?\"')])\s+|\s{2,}|\s[|–—-]\s)"
    return re.compile(
        "|".join(
            (
                rf"\s[(\[]{label}\s?[:/–|]?\s?[^()\[\]]{{2,80}}[)\]]\.?$",
                rf"\s[(\[](?:{NAMES} ?/ ?{NAMES}|(?:via )?{AGENCIES}|©[^()]{{2,60}}|{NAMES} via [A-Z][\w. ]{{2,40}})[)\]]\.?$",
                rf"\s\({NAMES}: {NAMES}\)$",
                rf"{after}{label}\s?[:/|]\s?.{{2,80}}$",
                rf"{after}(?i:photo(?:graph)?|picture|image|pic)s? (?i:by|courtesy|credit|via|from) .{{2,80}}$",
                r"\sCredit(?:\.{3}|…) ?[A-Z].{1,80}$",
                r"(?<=[a-z0-9.!?\"')])(?:Image|Photo|Picture|Photograph|Credit): ?[A-Z].{1,80}$",
                rf"{after}{NAMES} ?/ ?{NAMES}(?: via {NAMES})?\.?$",
                rf"{after}(?:{NAMES} ?[/|,–-] ?)?(?:via )?{AGENCIES}(?: ?/ ?{NAMES}| Photo| via {NAMES})?$",
                rf"{after}[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]*){{1,4}}(?: ?[/,|-] ?[A-Z][A-Z.,' ]{{1,40}})?$",
                rf"{after}©\s?.{{2,60}}$",
                rf"{after}(?i:family|file|submitted|contributed|supplied|handout) (?i:photo|photograph|picture|image)s?\.?$",
                rf"\s(?:Photo |Picture |Image )?Credit: ?(?:{AGENCIES}|{NAMES})(?: ?[/,] ?{NAMES})?$",
            )
        )
    )


@cache
def credit_line_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """A line that is a credit and nothing else."""
    label = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "photo"
    return re.compile(
        rf"(?:\(?(?i:{label})s?(?i: credit| by| courtesy(?: of)?)?\s?[:/,]\s?(?:{NAMES}|.{{2,60}}/.{{2,40}}|{AGENCIES})\)?$)"
        rf"|(?i:image source|photo(?:graph)?s? by|photo(?:graph)?er|image by|picture by|video by|illustration by)\b\s?[,:]?\s?.{{2,80}}$"
        rf"|(?:{NAMES} ?/ ?)?(?:via )?(?:Getty Images|AP Photo|Shutterstock|iStock|Alamy|REUTERS|EPA)(?: ?/ ?{NAMES}| via {NAMES})?$"
        rf"|{NAMES} ?/ ?(?:{AGENCIES}|{NAMES})$"
    )


def credit_start(text: str, words: PageWords) -> int | None:
    """Where the credit starts in a line (as printed) that is a caption; None when it has none."""
    if len(text) > CAPTION_MAX_CHARS:
        return None
    head = max(0, len(text) - CREDIT_MAX_CHARS)
    if text[-1] == "." and not CREDIT_SIGNS.search(text, head):
        named = STOPPED_CREDIT.search(text, head)
        return named.start() if named else None
    found = credit_pattern(words.credit_words).search(text.translate(STRAIGHT), head)
    if not found:
        return None
    return found.start() + len(found[0]) - len(found[0].lstrip(" |–—-\t\n\r"))


def is_credit(text: str, words: PageWords) -> bool:
    """Whether a line is the credit of a picture and nothing else."""
    return len(text) <= CREDIT_MAX_CHARS and bool(
        credit_line_pattern(words.credit_words).match(text.translate(STRAIGHT))
    )
