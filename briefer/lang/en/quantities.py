"""What news counts, and the words that make a number a part, a state of the moment, or the past."""

from briefer.lang.base import word_set
from briefer.lang.fact_words import QuantityWords

# fmt: off: tables
ACTS = {
    "killed": "lives",  # seven people lost their lives
    "arrested": "arrested detained arrests arresting detaining",  # 12 people were arrested
    "in hospital": "hospital hospitals hospitalised hospitalized",  # 84 people were taken to hospital
    "trapped": "trapped trapping",  # left five people trapped
    "rescued": "rescued rescuing evacuated evacuating",  # 40 people were evacuated
    "displaced": "displaced displacing displacement homeless uprooted",  # the floods displaced 2,000 people
    "freed": "freed released freeing releasing",  # 21 girls were freed
    "abducted": "abducted kidnapped abducting kidnapping",  # 30 children were kidnapped
    "on board": "aboard board",  # there were 129 people on board
    "affected": "affected exposed compromised stolen affecting exposing",  # data of 300,000 people was stolen
}
GROUPS = {
    "troops": "troops troop soldiers servicemen members",
    "people": """people person persons others individuals consumers customers users citizens residents subscribers
        passengers civilians patients""",
    "prisoner": "prisoners detainees inmates captives",
    "fighter": "fighters militants insurgents rebels extremists jihadists",
    "child": "children kids",
    "baby": "babies infant infants",
    "boy": "boys",
    "girl": "girls schoolgirls",
}
NATIONS = {
    "us": "america american americans usa",
    "uk": "britain british briton britons brits brit",
    "canada": "canadian canadians",
    "germany": "german germans",
    "france": "french",
    "italy": "italian italians",
    "spain": "spanish spaniards",
    "russia": "russian russians",
    "china": "chinese",
    "japan": "japanese",
    "india": "indian indians",
    "australia": "australian australians",
    "mexico": "mexican mexicans",
    "turkey": "turkish turks",
    "syria": "syrian syrians",
    "iraq": "iraqi iraqis",
    "iran": "iranian iranians",
    "israel": "israeli israelis",
    "palestinian": "palestinians",
    "afghanistan": "afghan afghans",
    "pakistan": "pakistani pakistanis",
    "ukraine": "ukrainian ukrainians",
    "poland": "polish poles",
    "egypt": "egyptian egyptians",
    "nigeria": "nigerian nigerians",
    "brazil": "brazilian brazilians",
}
SENSES = {
    "floor": (
        "at least",
        "more than",
        "no fewer than",
        "no less than",
        "greater than",
        "as many as",
        "as much as",
        "well over",
        "just over",
        "upwards of",
        "over",
        "or more",
    ),
    "ceiling": (
        "no more than",
        "not more than",
        "at most",
        "less than",
        "fewer than",
        "up to",
        "just under",
        "under",
        "nearly",
        "almost",
        "close to",
        "or fewer",
        "or less",
    ),
    "about": (
        "an estimated",
        "about",
        "around",
        "roughly",
        "approximately",
        "some",
        "estimated",
        "or so",
    ),
}

QUANTITIES = QuantityWords(
    senses={phrase: sense for sense, phrases in SENSES.items() for phrase in phrases},
    vague={  # generous: only what nobody would call so is a difference
        "dozens": (20, 150),
        "scores": (30, 250),
        "hundreds": (150, 1_500),
        "thousands": (1_500, 15_000),
        "tens of thousands": (15_000, 150_000),
        "hundreds of thousands": (150_000, 1_500_000),
        "millions": (1_500_000, 150_000_000),
    },
    acts={word: name for name, words in ACTS.items() for word in words.split()},
    harms={"fatalities": "killed", "bodies": "killed", "deaths": "killed"},
    everyone=word_set("""
        people persons person others civilians civilian victims victim lives dead killed injured wounded hurt
        missing passengers killing injuring wounding deaths fatalities toll died dying die kills bodies
    """),
    groups={word: name for name, words in GROUPS.items() for word in words.split()},
    nations={word: name for name, words in NATIONS.items() for word in (name, *words.split())}
    | {
        "u.s": "us",
        "u.k": "uk",
        "united states": "us",
        "united kingdom": "uk",
        "great britain": "uk",
    },
    parts_before=word_set("""
        including includes included another additional further extra other each every per only
    """),  # 12 people, including three children; another 40
    parts_after=word_set("of among more other"),  # two of them; 10 Americans among 12 dead
    from_=word_set("from"),  # the crash killed 10 from the village
    others=word_set("others"),  # two others were killed
    among=word_set("among"),
    rates=word_set("each apiece per"),  # $30 each; three people per boat
    totals=word_set("total"),  # bringing the total to 14, including
    degrees=word_set("""
        serious seriously critical critically slight slightly minor severe severely life-threatening lightly badly
        gravely condition
    """),  # eight people were seriously hurt
    moments=word_set(
        "remain remains remained remaining still currently shares stock"
    ),  # two people are still trapped; shares fell to $63
    past=word_set("""
        previous previously earlier initial initially original originally formerly since ago last ever history average
        annually yearly record worst deadliest former revenge retaliation retaliatory response similar
    """),  # the worst flood since 40 people died
)
