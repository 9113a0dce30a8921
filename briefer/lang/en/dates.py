"""How English writes dates: words with their numbers, and the forms they are put together to.

A form is a pattern with the slots of `DateWords`; its name tells `briefer.analyse` how to read it.
All patterns are linear: each piece is bounded and none repeats another.
"""

from briefer.lang.base import word_set
from briefer.lang.en.page import MONTHS
from briefer.lang.fact_words import DateWords

NUMBERS = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty",
        ),
        start=1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}  # fmt: skip

UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
    "month": "month", "months": "month", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
}  # fmt: skip

FORMS = (
    # name, pattern, an example
    ("iso", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", "2026-02-28"),
    ("slashes", r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d\d)", "13/2/2026"),
    (
        "month_day",
        (r"(?:(?P<weekday>{weekday}),? )?(?P<month>{month})\.? (?P<day>{day})"
        r"(?:(?: )?(?:-|–|—|to)(?: )?(?P<day_to>{day}))?(?:,? (?P<year>{year}))?(?: deadline)?"),
        "Thursday, Aug. 26, 2021",
    ),
    (
        "day_month",
        (r"(?:(?P<weekday>{weekday}),? (?:the )?)?(?P<day>{day})(?:(?: )?(?:-|–|—|to)(?: )?(?P<day_to>{day}))?"
        r"(?: of)? (?P<month>{month})\b(?:\.?,? (?P<year>{year}))?(?: deadline)?"),
        "4 March 2025",
    ),
    ("month_year", r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?(?P<month>{month})\.?,? (?P<year>{year})", "March 2024"),
    (
        "month",
        (r"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his) |(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)"
        r"|(?<=\b[Uu]ntil\s)|(?<=\b[Ss]ince\s)|(?<=\b[Bb]efore\s)|(?<=\b[Aa]fter\s)|(?<=\b[Dd]uring\s)"
        r"|(?<=\b[Ff]rom\s)|(?<=\b[Tt]hrough\s)|(?<=\bof\s)|(?<=\bto\s))(?P<month>{long_month})\b(?! \d)"),
        "last November",
    ),
    ("years", r"(?P<year>{year})[-–](?P<year_to>\d\d(?:\d\d)?)", "2019-20"),
    (
        "decade",
        (r"(?:[Tt]he )?(?:(?:early|mid|late)[ -])?(?P<year>(?:1[5-9]|20)\d0)"
        r"(?:s|(?<=(?:[Tt]he|rly|mid|ate)[ -]\d{4})['’]s)"),  # "2020's" alone is a possessive
        "the late 1990s",
    ),
    (
        "year",
        (r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?<=\b[Ii]n\s)|(?<=\b[Bb]y\s)|(?<=\b[Ss]ince\s)|(?<=\b[Uu]ntil\s)"
        r"|(?<=\b[Ff]rom\s)|(?<=\b[Oo]f\s)|(?<=\b[Tt]o\s)|(?<=\b[Bb]efore\s)|(?<=\b[Aa]fter\s)|(?<=\b[Dd]uring\s)"
        r"|(?<=\bbetween\s)|(?<=\band\s)|(?<=\bthrough\s)|(?<=\b[Tt]he\s)|(?<=\bits\s)|(?<=\bhis\s)|(?<=\bher\s)"
        r"|(?<=\bfor\s)|(?<=\bthan\s))(?P<year>{year})(?! (?:{counted})\b)"),
        "since 2021",
    ),
    (
        "weekday",
        (r"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his)(?: coming)? |(?:[Ee]arly|[Ll]ate(?:r)?)(?: on)? )?"
        r"(?<!Black\s)(?<!Good\s)(?<!Ash\s)(?<!Super\s)(?<!Cyber\s)(?<!Holy\s)(?<!Giving\s)"
        r"(?P<weekday>{long_weekday})(?: {part}\b)?(?! (?:of|Times|Mirror|Telegraph|Express|Mail|Post|Herald|People|Night)\b)"),
        "late Sunday",
    ),
    (
        "day",
        (r"(?P<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night"
        r"|[Tt]his (?:morning|afternoon|evening))(?: {part}\b)?"),
        "last night",
    ),
    (
        "period",
        (r"(?P<end>[Tt]he end of )?(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?P<which>[Ll]ast|[Nn]ext|[Tt]his) "
        r"(?P<unit>weekend|week|month|year|fortnight|decade|summer|winter|spring|autumn|fall)"),
        "earlier this month",
    ),
    ("period_end", r"[Tt]he end of the (?P<unit>week|month|year)", "the end of the year"),
    ("weekend", r"(?<=\bover\s)the weekend", "over the weekend"),
    (
        "elsewhere",
        (r"(?P<number>{number}) (?P<unit>{unit}) (?:later|earlier)"
        r"|[Tt]he (?:next|following|previous|same) (?:day|week|month|year)"
        r"|[Tt]he (?:day|week|month|year|night) before"),
        "two days later",
    ),
    (
        "stretch",
        (r"(?:(?:[Ii]n|[Oo]ver|[Ww]ithin|[Dd]uring) )?[Tt]he (?P<which>past|last|next|coming) "
        r"(?:(?P<number>{number}|a few|few|several|couple of) )?(?P<unit>{unit})"),
        "in the next five days",
    ),
    ("ago", r"(?P<number>{number}|[Aa] few|[Ss]everal|[Aa] couple of|[Mm]any) (?P<unit>{unit}) ago", "two years ago"),
    ("ahead", r"[Ii]n (?P<number>{number}) (?P<unit>{unit})(?! (?:of|ago)\b)", "in three weeks"),
)  # fmt: skip

DATES = DateWords(
    months=MONTHS,
    weekdays={
        name: number
        for number, full in enumerate(
            ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        )
        for name in (full, full[:3])
    },
    numbers=NUMBERS,
    units=UNITS,
    parts=("morning", "afternoon", "evening", "night", "lunchtime", "noon", "midnight"),
    forms=tuple((name, pattern) for name, pattern, _ in FORMS),
    signs=word_set(
        "today tonight yesterday tomorrow morning afternoon evening weekend summer winter spring autumn fall night"
    ),
    days={"today": 0, "tonight": 0, "this": 0, "yesterday": -1, "last": -1, "tomorrow": 1},
    up_to=word_set("until till by before through"),
    since=word_set("since back"),
    later=word_set("next coming"),
    directions={"last": -1, "this": 0, "next": 1},
    past=word_set("""
        last said told was were had did began fell rose met left came went took made gave found
        saw held sank won lost ran spoke fled sold built hit cut shut put set became got wrote led broke
        brought thought kept stood sent spent died has have been ago past
    """),
    future=word_set("""
        will would due expected scheduled planned plans plan ahead next coming
        may might could should shall ends begins starts opens closes expires resumes runs meets
        faces returns upcoming deadline vows hopes intends aims must
    """),
    auxiliary=word_set("be being"),
    counted=word_set(
        "people seconds minutes hours days metres meters miles km feet votes homes jobs yards tons"
    ),
)
