"""How English writes numbers, and the words that tell what they count."""

from decimal import Decimal

from briefer.lang.base import word_set
from briefer.lang.en.dates import NUMBERS as SMALL_NUMBERS
from briefer.lang.fact_words import FigureWords

# fmt: off: tables
TENS = {
    word: 10 * n
    for n, word in enumerate(
        ("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        start=1,
    )
}
DURATIONS = {
    form: unit + "s"
    for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade")
    for form in (unit, unit + "s")
}
MEASURES = {
    "m": "metre metres meter meters",
    "km": "kilometre kilometres kilometer kilometers km kms",
    "cm": "centimetre centimetres centimeter centimeters cm",
    "mm": "millimetre millimetres mm",
    "miles": "mile miles",
    "ft": "foot feet ft",
    "inches": "inch inches",
    "yards": "yard yards",
    "acres": "acre acres",
    "hectares": "hectare hectares ha",
    "tons": "ton tons",
    "tonnes": "tonne tonnes",
    "kg": "kilogram kilograms kilo kilos kg",
    "g": "gram grams",
    "lb": "lb lbs pound pounds",
    "oz": "ounce ounces oz",
    "litres": "litre litres liter liters",
    "gallons": "gallon gallons",
    "barrels": "barrel barrels",
    "degrees": "degree degrees",
    "mph": "mph",
    "km/h": "km/h kph kmh",
    "knots": "knot knots",
    "megawatts": "megawatt megawatts mw",
    "gigawatts": "gigawatt gigawatts gw",
    "kilowatts": "kilowatt kilowatts kw",
    "bytes": "byte bytes",
    "MB": "megabyte megabytes mb",
    "GB": "gigabyte gigabytes gb",
    "magnitude": "magnitude",
}

# Currencies of one country by name, and names that several countries share, which give no code.
SOLE_CURRENCIES = {
    "forint": "HUF",
    "forints": "HUF",
    "zloty": "PLN",
    "zlotys": "PLN",
    "złoty": "PLN",
    "złotys": "PLN",
    "koruna": "CZK",
    "kronur": "ISK",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "ruble": "RUB",
    "rouble": "RUB",
    "lev": "BGN",
    "leva": "BGN",
    "baht": "THB",
    "won": "KRW",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "dong": "VND",
    "taka": "BDT",
    "renminbi": "CNY",
    "shekel": "ILS",
    "shekels": "ILS",
    "birr": "ETB",
    "kwacha": "ZMW",
    "cedis": "GHS",
    "reais": "BRL",
    "guaranies": "PYG",
}
SHARED_CURRENCIES = tuple(
    "crowns kroner kronas pesos dirhams dinars riyals rials lira liras lire shillings".split()
)
CURRENCY_CODES = {  # country as printed before the name
    "USD": ("us american", "dollar dollars"),
    "AUD": ("australian", "dollar dollars"),
    "CAD": ("canadian", "dollar dollars"),
    "GBP": ("british", "pounds"),
    "CHF": ("swiss", "francs"),
    "CZK": ("czech", "crowns koruna"),
    "SEK": ("swedish", "crowns kronor"),
    "NOK": ("norwegian", "crowns kroner"),
    "DKK": ("danish", "crowns kroner"),
    "MXN": ("mexican", "pesos"),
    "TRY": ("turkish", "lira liras"),
    "SAR": ("saudi", "riyals"),
    "JPY": ("japanese", "yen"),
    "INR": ("indian", "rupees"),
    "PKR": ("pakistani", "rupees"),
    "KES": ("kenyan", "shillings"),
}

FIGURES = FigureWords(
    numbers={word: n for word, n in SMALL_NUMBERS.items() if word not in {"a", "an"}}
    | TENS
    | {"zero": 0},
    scales={
        "hundred": Decimal(100),
        "thousand": Decimal(1000),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "dozen": Decimal(12),
    },
    one=word_set("a an"),
    half=word_set("half"),
    joins=word_set("and"),
    of=word_set("of"),
    short_scales={
        "mn": Decimal(10**6),
        "mln": Decimal(10**6),
        "bn": Decimal(10**9),
        "tn": Decimal(10**12),
        "trn": Decimal(10**12),
    },
    money_scales={"k": Decimal(1000), "m": Decimal(10**6), "b": Decimal(10**9)},
    between=word_set("between"),
    old=word_set("old olds"),
    out_of=word_set("in"),
    ranges=word_set("to"),
    clock=frozenset({("am",), ("pm",), ("o'clock",), ("a", ".", "m"), ("p", ".", "m")}),
    vague=word_set("tens dozens scores hundreds thousands millions billions"),
    vague_victims=word_set("many several some few countless numerous"),
    vague_scaled=word_set("several few many"),
    qualifiers=tuple(
        tuple(phrase.split())
        for phrase in (
            "no more than",
            "not more than",
            "no fewer than",
            "no less than",
            "at least",
            "at most",
            "more than",
            "less than",
            "fewer than",
            "greater than",
            "as many as",
            "as much as",
            "as few as",
            "well over",
            "just over",
            "just under",
            "up to",
            "close to",
            "upwards of",
            "an estimated",
            "over",
            "under",
            "about",
            "around",
            "roughly",
            "approximately",
            "nearly",
            "almost",
            "some",
            "estimated",
            "exactly",
            "between",
        )
    ),
    qualifiers_after=(("or", "more"), ("or", "so"), ("or", "fewer"), ("or", "less")),
    symbols={
        "$": "USD",
        "£": "GBP",
        "€": "EUR",
        "¥": "JPY",
        "₹": "INR",
        "₽": "RUB",
        "₩": "KRW",
        "₦": "NGN",
        "₺": "TRY",
        "us$": "USD",
        "a$": "AUD",
        "au$": "AUD",
        "c$": "CAD",
        "ca$": "CAD",
        "nz$": "NZD",
        "hk$": "HKD",
        "s$": "SGD",
        "r$": "BRL",
        "usd": "USD",
        "eur": "EUR",
        "gbp": "GBP",
        "rs": "INR",
    },
    currencies={
        "dollar": ("USD", Decimal(1)),
        "dollars": ("USD", Decimal(1)),
        "cent": ("USD", Decimal("0.01")),
        "cents": ("USD", Decimal("0.01")),
        "euro": ("EUR", Decimal(1)),
        "euros": ("EUR", Decimal(1)),
        "pounds": ("GBP", Decimal(1)),
        "pence": ("GBP", Decimal("0.01")),
        "yen": ("JPY", Decimal(1)),
        "yuan": ("CNY", Decimal(1)),
        "rupees": ("INR", Decimal(1)),
        "rubles": ("RUB", Decimal(1)),
        "roubles": ("RUB", Decimal(1)),
        "francs": ("CHF", Decimal(1)),
        "kronor": ("SEK", Decimal(1)),
        "naira": ("NGN", Decimal(1)),
        "rand": ("ZAR", Decimal(1)),
    }
    | {word: (code, Decimal(1)) for word, code in SOLE_CURRENCIES.items()}
    | {word: (word, Decimal(1)) for word in SHARED_CURRENCIES},
    large_currencies=word_set("crowns won"),
    currency_codes={
        (country, word): code
        for code, (countries, names) in CURRENCY_CODES.items()
        for country in countries.split()
        for word in names.split()
    },
    topics=word_set("about"),
    topic_leads=word_set("""
        not never isn't wasn't aren't weren't all story stories book books film films movie play song documentary
        series drama novel tale tales question questions concern concerns doubts complaint complaints worry worries
        worried talk talks talked talking speak speaks spoke speaking think thinks thought thinking know knows knew
        hear heard ask asks asked asking learn learned wrote writes written write argue argued arguing debate
        debates warning warnings warned information details report reports rumours rumors joke jokes joked
    """),
    percents=(("%",), ("percent",), ("per", "cent"), ("pct",)),
    percentage_points=(("percentage", "points"), ("percentage", "point")),
    measures={form: unit for unit, forms in MEASURES.items() for form in forms.split()},
    durations=DURATIONS,
    ordinals={
        word: number
        for number, word in enumerate(
            ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
            start=2,
        )
    },
    people=word_set("""
        people person persons man men woman women child children boy boys girl girls baby babies adult adults
        soldier soldiers troops troop officer officers policeman policemen passenger passengers worker workers
        student students pupil pupils teacher teachers patient patients resident residents migrant migrants
        refugee refugees villager villagers civilian civilians protester protesters victim victims survivor
        survivors hostage hostages prisoner prisoners miner miners guest guests fan fans voter voters employee
        employees member members guard guards firefighter firefighters militant militants fighter fighters
        gunman gunmen suspect suspects tourist tourists driver drivers pedestrian pedestrians sailor sailors
        crew players player marines marine schoolgirl schoolgirls teenager teenagers toddler brother
        brothers sister sisters friend friends families visitors pilgrims sailors nurses doctors others
        customers supporters demonstrators commuter soldiers inmates detainees rescuers personnel staff
    """),
    killed=word_set(
        "killed dead died dies die killing kills kill slain fatalities deaths death perished murdered drowned"
    ),
    injured=word_set(
        "injured wounded hurt injuring wounding injures injuries hospitalized hospitalised injure wounds"
    ),
    missing=word_set("missing unaccounted disappeared"),
    takes_object=word_set(
        "killed killing kills kill injured injuring injures wounded wounding wounds hurt injure murdered"
    ),
    be=word_set("was were been being is are be got left"),
    circumstances=word_set(
        "in on at by when after as during and or near while since from with this last outside"
    ),
    toll=word_set("toll"),
    toll_verbs=word_set("""
        rose risen rises rising climbed climbs climbing increased increases grew grown grows reached reaches hit hits
        stood stands jumped topped passed
    """),
    toll_links=word_set("to at past above"),
    numbers_of=word_set("number numbers count total"),
    scale_names=word_set("magnitude"),
    number_takers=word_set("""
        route local no nos number page pages section version flight road article articles chapter channel room group
        grade highway interstate phase level type model size gate pier platform terminal ward district class act
        title proposition amendment resolution figure fig table part episode season rule item note bus line
        league division formula apartment apt suite box unit building block lane exit junction mile lot psalm verse
    """),
    streets=word_set(
        "street st avenue ave road rd boulevard blvd lane drive square place court terrace way"
    ),
    determiners=word_set(
        "the these those this that his her their its our my your both other last next first"
    ),
    ages=word_set("aged age ages"),
    unit_modifiers=word_set("square cubic nautical metric"),
    reports=word_set("""
        said says say told tells added reported estimated confirmed claimed stated warned noted testified
        acknowledged alleged announced believe believes believed called insisted argued wrote tweeted explained
    """),
    breaks=word_set("""
        of in on at by for from with without to into onto over under after before since until during between about
        against among as than and or but nor so yet if when while where who whom which that this these those the
        a an his her their its our my your is are was were be been being has have had do does did will would can
        could may might must should shall not no more less fewer further deeper higher lower longer later earlier
        ago away north south east west up down off out said say says told high long wide deep tall old killed died
        lost won came went left took made gave got fell rose came ran met marched sang sank passed failed attended
        took voted began arrived remained opened closed still also too again each every either near toward
        towards across along through within per worth apart there here then now because including live lived
        plus minus early late today yesterday tomorrow
    """),
    singulars=word_set(
        "news business class bus gas loss process address series glass pass illness crisis"
    ),
    plurals=word_set(
        "people men women children police troops feet teeth mice staff crew cattle sheep aircraft"
    ),
)
