"""English: states and bodies of many names, and the movements that are groups rather than organisations.

Keys are folded names: lower case, no stops, no "the" (see `briefer.analyse.aliases.fold`).
"""

from briefer.lang.base import word_set
from briefer.lang.name_words import ActorWords

_SAME = """
united states: us, usa, united states of america, america
united kingdom: uk, britain, great britain, u k
united nations: un, u n
european union: eu
united arab emirates: uae
nato: north atlantic treaty organization, north atlantic treaty organisation
who: world health organization, world health organisation
imf: international monetary fund
wto: world trade organization, world trade organisation
fbi: federal bureau of investigation
cia: central intelligence agency
nsa: national security agency
fda: food and drug administration
cdc: centers for disease control and prevention, centers for disease control
epa: environmental protection agency
nasa: national aeronautics and space administration
iaea: international atomic energy agency
icc: international criminal court
osce: organization for security and co-operation in europe
opec: organization of the petroleum exporting countries
asean: association of southeast asian nations
african union: au
bbc: british broadcasting corporation
islamic state: isis, isil, daesh, is, islamic state of iraq and syria, islamic state of iraq and the levant
isis-k: is-k, iskp, isis-khorasan, islamic state khorasan, islamic state-khorasan, islamic state khorasan province
al-qaida: al qaeda, al-qaeda, al qaida, al-qaida, qaeda
hezbollah: hizbollah, hizbullah, hezbullah
myanmar: burma
czech republic: czechia
ivory coast: côte d'ivoire, cote d'ivoire
north korea: dprk, democratic people's republic of korea
south korea: republic of korea
china: prc, people's republic of china
russia: russian federation
iran: islamic republic of iran
democratic republic of congo: drc, dr congo, democratic republic of the congo
new york city: nyc
washington dc: washington d c, dc
los angeles: la
gop: republican party
pentagon: department of defense, defense department
"""

_SAME_BODY: dict[str, str] = {
    name.strip(): line.partition(":")[0]
    for line in _SAME.strip().splitlines()
    for name in [line.partition(":")[0], *line.partition(":")[2].split(",")]
}

_GROUPS = frozenset(
    " ".join(name.split())
    for name in [
        "\n    taliban",
        " afghan taliban",
        " pakistani taliban",
        " tehreek-e-taliban pakistan",
        " haqqani network",
        " isis",
        " isil",
        " daesh",
        " islamic state",
        " isis-k",
        " iskp",
        "\n    al-qaida",
        " al-qaeda",
        " al qaeda",
        " al qaida",
        " nusra front",
        " al-nusra",
        " jabhat al-nusra",
        " hayat tahrir al-sham",
        " hamas",
        " hezbollah",
        " hizbollah",
        " hizbullah",
        "\n    islamic jihad",
        " palestinian islamic jihad",
        " houthis",
        " houthi",
        " boko haram",
        " al-shabaab",
        " al shabaab",
        " ansar al-sharia",
        " ansar dine",
        " lashkar-e-taiba",
        "\n    jaish-e-mohammed",
        " jemaah islamiyah",
        " abu sayyaf",
        " moro islamic liberation front",
        " new people's army",
        " tamil tigers",
        " ltte",
        " shining path",
        " farc",
        "\n    national liberation army",
        " eln",
        " eta",
        " ira",
        " irish republican army",
        " provisional ira",
        " real ira",
        " uvf",
        " pkk",
        " ypg",
        " ypj",
        " peshmerga",
        " free syrian army",
        "\n    syrian democratic forces",
        " m23",
        " lord's resistance army",
        " janjaweed",
        " rapid support forces",
        " seleka",
        " anti-balaka",
        " wagner group",
        " proud boys",
        "\n    oath keepers",
        " ku klux klan",
        " antifa",
        " black lives matter",
        " extinction rebellion",
        " muslim brotherhood",
        " occupy wall street",
        " tea party",
        " maoists",
        "\n    naxalites",
        " khmer rouge",
        " zapatistas",
        " contras",
        " mujahideen",
        " azov battalion",
        " sinaloa cartel",
        " mafia",
        " yakuza",
        " arakan army",
        " fatah",
        " anonymous\n    ",
    ]
)

_NEVER_NAMES = frozenset(
    "none nobody everybody everyone somebody someone anybody anyone neither either several".split()
)

_OFFICES = frozenset(
    {
        ("chief", "executive"),
        ("chief", "financial"),
        ("chief", "operating"),
        ("vice", "president"),
        ("managing", "director"),
        ("share", "price"),
        ("head", "office"),
        ("stock", "price"),
    }
)

ACTORS = ActorWords(
    same_body=_SAME_BODY,
    groups=_GROUPS,
    never_names=_NEVER_NAMES,
    inside=word_set("in near outside across throughout around"),
    held_in=word_set("""
        shares share stake stakes stock stocks invest invested investing investment investments interest interested
        confidence faith trust believe believed belief holding holdings partner equity involved role
    """),
    place_nouns=word_set("""
        village town city island islands port coast state province region district county suburb hamlet municipality
        outskirts capital north south east west northeast northwest southeast southwest part parts streets residents
        neighbourhood neighborhood mountain river shores territory republic kingdom mayor borough bay council
    """),
    place_openers=word_set("lake cape port mount fort mt saint st glen loch río rio"),
    of_companies=word_set("""
        shares shareholders stock earnings revenue revenues profit profits headquarters subsidiary ceo customers
        employees investors bonds
    """),
    of_states=word_set(
        "presidency parliament economy border borders currency population constitution embassy"
    ),
    company_verbs=word_set("employs manufactures sells supplies markets"),
    inns=frozenset({"Arms", "Inn", "Tavern"}),
    offices=_OFFICES,
    company_forms=word_set(
        "inc corp corporation co company ltd limited llc plc ag sa gmbh nv spa group holdings"
    ),
    name_suffixes=word_set("jr sr ii iii iv esq phd md mp obe kc qc"),
    small_words=word_set("of the and for in on to at de la du des & a"),
    body_tails=word_set("university college department service"),
    kinds_after=word_set("newspaper magazine airline tabloid broadsheet broadcaster newswire"),
    plural_verbs=word_set("are have were"),
    named_after=word_set(
        "foundation trust fund act center centre institute library award prize campaign museum"
    ),
    of_bodies=word_set("spokesman spokeswoman spokesperson ceo"),
    of_teams=word_set("""
        captain striker midfielder defender goalkeeper winger fullback quarterback pitcher
    """),
    addressing=word_set("told asked urged warned reminded thanked"),
    of_heads=frozenset({"Chiefs", "Republic"}),
    place_tails=word_set("river mountains desert"),
    plain_bodies=word_set("senate congress parliament house"),
    parties=word_set("republicans democrats conservatives liberals tories"),
    trades=word_set("""
        aerospace airlines airways automotive bakery bank brewery brothers capital communications creamery dairy
        electronics energy entertainment foods hotels industries insurance labs laboratories logistics media mining motors
        oil partners pharma pharmaceuticals pictures records resorts securities semiconductor shipping software steel stores
        studios systems technologies telecom
    """),
    place_endings=("shire", "ville", "burgh", "stan"),
    camel_openings=(
        "Mc",
        "Mac",
        "De",
        "La",
        "Le",
        "Di",
        "Du",
        "Des",
        "Van",
        "Fitz",
        "O'",
        "O’",
        "St",
    ),
    halves=word_set("north south"),
    state_heads=word_set("republic kingdom emirate sultanate commonwealth principality"),
    adjectives=word_set("""
        major chief general premier head native fellow expert private guard star official rival member favourite favorite
        principal commander incumbent republican democrat socialist separatist host
    """),
    picture_agencies=frozenset(
        {"Getty", "GETTY", "Rex", "REX", "Shutterstock", "Newslook", "iStock", "Alamy"}
    ),
    holy=word_set("st saint"),
    no_bodies=frozenset(
        """ICBM ICBMs IRBM IRBMs SLBM LGBT LGBTQ Listeria Salmonella Legionella Ebola Zika Covid COVID MRSA SARS MERS HDR GPS AI IPO IPOs PPE CCTV GCSE GCSEs SUV SUVs CEO CFO COO CTO
        RBI RBIs MVP OTA ERA VIX ADHD BMI FAQ PAC PACs PR HR IT AIDS HIV DNA PTSD EST EDT GMT BST PST CET AM PM ID IQ TV DVD PIN VAT GDP CPI""".split()
    )
    | {"R & D", "Q & A", "B & B"},
    people_endings=("n", "an", "ian", "ese"),
    purpose_openings=frozenset({("for", "the")}),
    speech_of_bodies=frozenset({("said", "it")}),
    articles=word_set("a an the"),
    trades_before=word_set("""
        airline automaker broadcaster brokerage carmaker chipmaker conglomerate drugmaker
        housebuilder insurer lender planemaker retailer startup supermarket toymaker
    """),
    locatives=word_set("in near at outside"),
    pairing=word_set("and or"),
    asking=word_set("did do does like"),  # and "those like Lee are"
    pair_bodies=word_set("""
        union association federation guild society club league institute board council office college
        hospital alliance congress party cooperative federation
    """),
)
