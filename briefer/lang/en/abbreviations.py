"""Words for splitting English sentences; abbreviations are in lower case without their last stop.

An abbreviation matters only before a capital or a number, and none is listed that is also a common
last word of a sentence ("ill", "miss", "sat", "wash").
"""

from briefer.lang.base import SentenceWords, word_set

TITLES = word_set("""
    mr mrs ms mx smt dr prof messrs mme mlle msgr rev fr hon ste gen maj maj.gen brig lt lt.col lt.gen col
    cmdr cpt capt sgt cpl pvt pfc adm det insp supt sen rep gov pres amb atty asst assoc treas
""")
SAINTS_AND_ROADS = word_set("st mt ft pt ave blvd rd rte hwy")
REFERENCES = word_set("nr pp figs vol vols ch arts ver ed secs para")
NUMBERED = word_set("no nos p fig art op")
MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
DAYS = word_set("mon tue tues thu thur thurs fri")
TIMES = word_set("a.m p.m am pm")
COMPANIES = word_set("inc corp co cos ltd plc llc bros l.l.c l.p s.a n.v b.v pty mfg")
PLACES = word_set("""
    ala ariz ark calif colo conn fla ga ind kan ky la md mich minn mont neb nev okla pa penn tenn tex va
    vt w.va wis wyo ont que alta sask
""")
OTHERS = word_set("""
    jr sr esq ph.d b.sc m.sc ll.b ll.m vs v cf ca approx est dept univ assn bldg natl intl govt avg
    tel ext lb lbs oz mph sq cu hr hrs yr yrs viz incl misc anon
""")

SENTENCES = SentenceWords(
    abbreviations=TITLES
    | SAINTS_AND_ROADS
    | REFERENCES
    | MONTHS
    | DAYS
    | TIMES
    | COMPANIES
    | PLACES
    | OTHERS,
    titles=TITLES,
    numbered=NUMBERED,
    times=TIMES,
    after_times=word_set("""
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec eastern central mountain pacific
        et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist aest
    """),
    starters=word_set("""
        the a an this that these those there here he she it they we you i his her its their our my your
        in on at by for from with without after before since until during under over about among between
        as if when while where why how what who whose which although though because unless once whether
        but and or so yet nor then now however moreover meanwhile still also instead even despite
        according another other others some many most several both each every all any no not none nobody
        one two three only just asked today yesterday tomorrow last later earlier is are was were do does
        did can could will would should have has had let to of
    """),
    reply_verbs=word_set("""
        said says say asked asks ask added adds told tells shouted shouts cried cries wondered wonders
        wrote writes tweeted exclaimed demanded inquired queried quipped joked replied replies answered
        continued yelled screamed recalled remembered called whispered posted declared chanted
    """),
    exclaimed_names=word_set("yahoo jeopardy yum"),
)
