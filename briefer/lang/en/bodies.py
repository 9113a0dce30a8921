"""English: states and bodies of many names, and the movements that are groups rather than organisations.

Keys are folded names: lower case, no stops, no "the" (see `briefer.analyse.aliases.fold`).
"""

from briefer.lang.base import ActorWords

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

ACTORS = ActorWords(same_body=_SAME_BODY, groups=_GROUPS, never_names=_NEVER_NAMES)
