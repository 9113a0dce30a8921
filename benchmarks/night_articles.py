"""Articles for nights of any size, made by recombining the sentences of seeds/.

Of every 1,000 articles 540 stand alone; the others tell 137 events, of 2 to 62 articles each.  In the words of an
event some are its own, some those of a topic that 50 events share, the rest those of the samples: so that
articles of one event are alike, those of one topic a little, and common words are in many.  An event has
two headlines in its own words.  The same number is the same article in every night.
"""

import os
import random
import re
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[1]
SYLLABLES = [a + b + c for a in "bdfglmnprst" for b in "aeiou" for c in "lnrst"]
NAMES = ("Ida Holm", "Marek Janda", "Ruth Okafor", "Elena Vidal", "Tomas Berg", "Aiko Mori")
EVENTS = [62] + 6 * [13] + 30 * [4] + 100 * [2] + 540 * [1]  # articles on each event of a thousand
random.Random(7).shuffle(EVENTS)
STARTS = list(accumulate(EVENTS, initial=0))
TOPIC = 50  # events
SPARE = 3.3  # sentences an event knows for each that an article prints: two share nearly a third
LONG_AGO_S = 3_600  # files arrived an hour ago: nobody waits to see whether they still grow


def sentences():
    """Sentences of the sample articles."""
    found = []
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        for line in path.read_text(encoding="utf-8", errors="ignore").splitlines():
            parts = line.strip().split(". ")
            found += [part.rstrip(".") + "." for part in parts if 8 <= len(part.split()) <= 40]
    return sorted(set(found))


def event_of(number):
    """Which event an article tells."""
    thousand, place = divmod(number, 1_000)
    return len(EVENTS) * thousand + bisect_right(STARTS, place) - 1


def told_of(event, text, own=4):
    """The text in the words of an event: of ten longer words `own` are its own, two those of its topic."""

    def word_of(match):
        word = match.group()
        kind = crc32(word.lower().encode()) % 10
        if kind >= own + 2:
            return word
        owner = f"event {event}" if kind < own else f"topic {event // TOPIC}"
        value = crc32(f"{owner} {word.lower()}".encode())
        made = "".join(SYLLABLES[value // 275**n % 275] for n in range(3))
        return made.capitalize() if word[0].isupper() else made

    return re.sub(r"\b[A-Za-z]{5,}\b", word_of, text)


def article(number, words, stock):
    """The text of one article of about so many words."""
    event = event_of(number)
    chance, known = random.Random(number), random.Random(f"event {event}")
    count = max(2, round(words / 13.4))  # words of a mean sentence of the samples
    known_of = known.sample(stock, min(len(stock), round(SPARE * count)))
    told = chance.sample(known_of, min(count, len(known_of)))
    body = "\n\n".join(" ".join(told[n : n + 2]) for n in range(0, len(told), 2))
    title = chance.choice(known_of[:2]).rstrip(".")[:80]
    day = 1 + 7 * event % 20 + chance.randrange(2)
    title, body = told_of(event, title, own=10), told_of(event, body)
    return f"{title}\n\nBy {chance.choice(NAMES)}\n\nNovember {day}, 2026\n\n{body}\n"


def write_articles(folder, numbers, *, words):
    """Write the articles of these numbers, as if they had been there for a while."""
    stock = sentences()
    for number in numbers:
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number, words, stock), encoding="utf-8")
        then = path.stat().st_mtime - LONG_AGO_S
        os.utime(path, (then, then))
