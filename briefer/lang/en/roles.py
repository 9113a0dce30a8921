"""English: nouns that say what somebody or some body is, the words before them, and the ranks a text falls back on."""

from briefer.lang.base import word_set
from briefer.lang.name_words import RoleWords

PERSON_NOUNS = word_set("""
    academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally
    alderman ambassador analyst anchor animator announcer anthropologist apprentice archaeologist archbishop architect
    archivist artist assistant astronaut astronomer athlete attorney auctioneer auditor aunt author ayatollah baker banker
    barrister bassist batsman beekeeper billionaire biographer biologist bishop blogger boss botanist bowler boxer
    boyfriend breeder brewer brigadier broadcaster broker brother builder businessman businesswoman butcher campaigner
    candidate captain cardinal caretaker carer carpenter cartoonist ceo celebrity cellist chair chairman chairperson chairwoman
    chancellor chaplain chef chemist chief choreographer cinematographer citizen cleric clerk climatologist coach
    collector colleague colonel columnist comedian commander commentator commissioner composer comptroller conductor
    congressman congresswoman conservationist constable consul consultant contractor contributor coordinator
    coroner corporal correspondent councillor councilman councilwoman councilor counsel counsellor counselor
    craftsman creator critic curator custodian cyclist dancer daughter dealer dean debutant defender defendant delegate
    demographer dentist deputy designer detective developer dictator dietitian diplomat director dissident doctor
    donor dramatist driver drummer ecologist economist editor educator emperor employee engineer entrepreneur envoy
    epidemiologist ethicist examiner executive expert explorer farmer father fellow filmmaker financier firefighter fisherman
    footballer forward founder gardener general geneticist geographer geologist girlfriend goalkeeper golfer governor
    grandfather grandmother grandson granddaughter guard guardian guitarist gymnast head headmaster headmistress headteacher heir
    heiress historian hotelier host hunter hurdler husband hydrologist illustrator imam immunologist industrialist inspector
    instructor interpreter inventor investigator investor jockey journalist judge jurist justice keeper king landlord
    lawmaker lawyer leader lecturer legend legislator librarian lieutenant linguist lobbyist lyricist magistrate magnate
    major manager marine marshal master mathematician mayor mayoress mechanic mediator medic member mentor merchant
    meteorologist midfielder midwife militant millionaire miner minister missionary mogul monk mother mp msp mep musician
    native naturalist neighbor neighbour nephew neurologist neuroscientist neurosurgeon niece nominee novelist nun nurse nutritionist
    obstetrician oceanographer officer official ombudsman oncologist operator organiser organizer organist owner painter
    paleontologist palaeontologist paramedic parliamentarian partner passenger pastor pathologist patient patriarch pediatrician paediatrician
    pensioner performer pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer
    pitcher planner player playwright plumber poet politician pollster pope porter preacher premier presenter president
    priest primatologist prime prince princess principal printer prisoner producer professor programmer promoter prosecutor
    protester provost psychiatrist psychologist psychotherapist publicist publisher quarterback queen rabbi ranger rapper rector referee
    refugee registrar reporter representative researcher resident retiree reverend rider rival runner sailor scholar
    schoolteacher scientist scout screenwriter sculptor secretary seismologist senator sergeant sheikh sheriff shopkeeper
    singer sister skater skier skipper sociologist soldier solicitor son songwriter soprano speaker specialist spokesman
    spokesperson spokeswoman sprinter statesman statistician strategist striker student successor sultan
    superintendent superior supervisor supporter surgeon surveyor survivor suspect swimmer tailor teacher technician
    technologist teenager tenor therapist trader trainer translator treasurer trustee tutor tycoon umpire uncle
    undersecretary veteran vicar victim violinist virologist volcanologist volunteer warden widow widower wife winemaker winger witness
    worker writer youngster zoologist predecessor
    gen adm col lt maj capt cmdr sgt cpl pvt brig supt insp sen rep gov prof rev fr pres sec atty det sens reps justice
    mla mlc corporator sarpanch tehsildar taoiseach lieutenant-governor adventurer admirer alumnus applicant archer assemblyman assemblywoman backbencher bassoonist blacksmith bodyguard
    bookseller bricklayer bystander cameraman canoeist cashier champion cleaner climber comptroller cook counterpart courier
    forecaster commodore co-founder co-owner co-author co-chair co-director co-star creditor dealer defector democrat dermatologist docker
    dockworker drummer electrician enthusiast estate-agent ex-wife ex-husband eyewitness favourite favorite fencer finalist
    fiddler florist forester frontman fundraiser gamekeeper geophysicist grocer guitarist gunman gynaecologist gynecologist
    hairdresser headliner hydrogeologist imam incumbent intern juror keyboardist laureate legislator lifeguard litigator
    loyalist mason medallist medalist microbiologist milliner mountaineer negotiator ornithologist outfielder paratrooper
    peer pensioner percussionist perpetrator pharmacologist plaintiff playmaker plumber policeman policewoman postman
    potter psychic publican puppeteer racer radiologist rapporteur recipient republican restaurateur rheumatologist roofer
    runner-up saxophonist scorer seamstress separatist shareholder shepherd showrunner socialist socialite spy stakeholder
    stepfather stepmother stepson stepdaughter stockbroker storekeeper stuntman swordsman taxidermist technocrat tenant
    toxicologist trumpeter vet veterinarian vice-chancellor vice-chair vice-chairman vlogger watchmaker weaver welder
    whistleblower whistle-blower winner wrestler youtuber son-in-law daughter-in-law brother-in-law sister-in-law
    father-in-law mother-in-law dr
    ministers senators presidents generals governors mayors judges justices professors congressmen representatives
    councillors councilors deputies commissioners secretaries ambassadors officers detectives sergeants coaches captains
    actors directors doctors drs princes princesses kings queens bishops cardinals lords brothers sisters
    attorney-general director-general secretary-general vice-president ceo cfo coo cto svp evp mp
""")

_BODY_NOUNS = word_set("""
    affiliate agency airline alliance app arm army association authority bakery bank branch brand brewery broadcaster brokerage bureau
    carmaker automaker carrier chain charity church club coalition college commission committee company conglomerate
    consortium consultancy contractor cooperative council court daily department developer distributor division drugmaker
    employer exchange exporter faction factory federation firm force foundation fund giant government grocer group
    hospital importer initiative institute institution insurer investor label lab laboratory league lender lobby magazine maker
    manufacturer militia ministry monitor movement museum network newspaper nonprofit offshoot operator organisation organization outfit outlet
    owner parent partner partnership party platform processor producer programme project provider publication publisher
    rail railway refiner regulator retailer rival school service shipbuilder shipper society startup start-up station
    studio subsidiary supermarket supplier syndicate team tribunal trust union unit university utility venture watchdog website weekly wing
""")

_MODIFIERS = word_set("""
    acting associate chief civil co current deputy elder elect emeritus ex executive financial first foreign former general
    honorary incoming interim joint junior late leading long-serving longtime managing national operating outgoing
    police press prime principal private professional public retired second senior special star state then top veteran
    vice world-renowned company party team club city county government opposition campaign union school army navy
    defence defense health finance justice interior education trade home security ruling church hospital fellow fire
    port airport airline railway rail museum zoo station factory farm village town ministry department council university
    college regional local provincial federal district community youth labour labor energy transport transportation
    agriculture environment climate research science tourism sports culture police prison border council coast guard
    lifelong self-described renowned famed legendary celebrated award-winning then-acting co-lead
    designate film music art arts theatre theater book food fashion sports television tv radio news wildlife crime stage
    pop rock folk jazz opera street video game software data computer tech technology space weather wine garden car taxi
    bus truck lorry ambulance property insurance oil gas coal steel rights human peace war animal student
    law legal medical political economic chief scientific technical marketing communications campaign media
""")

_HONORIFICS = word_set("mr mrs ms miss sir madam messrs mme herr señor dame lord lady")

_RANKS = {
    "general": "general gen",
    "admiral": "admiral adm",
    "colonel": "colonel col",
    "captain": "captain capt skipper",
    "commander": "commander cmdr",
    "sergeant": "sergeant sgt",
    "lieutenant": "lieutenant lt",
    "major": "major maj",
    "senator": "senator sen",
    "congressman": "congressman rep representative",
    "congresswoman": "congresswoman rep representative",
    "governor": "governor gov",
    "mayor": "mayor",
    "president": "president pres",
    "premier": "premier",
    "chancellor": "chancellor",
    "minister": "minister",
    "secretary": "secretary",
    "ambassador": "ambassador envoy",
    "professor": "professor prof",
    "judge": "judge",
    "justice": "justice",
    "bishop": "bishop archbishop",
    "cardinal": "cardinal",
    "pope": "pope",
    "king": "king",
    "queen": "queen",
    "prince": "prince",
    "princess": "princess",
    "chairman": "chairman chair",
    "chairwoman": "chairwoman chair",
    "coach": "coach manager",
    "manager": "manager coach",
    "spokesman": "spokesman spokesperson",
    "spokeswoman": "spokeswoman spokesperson",
    "sheriff": "sheriff",
    "director": "director",
    "lawyer": "lawyer attorney solicitor barrister",
    "singer": "singer",
    "actor": "actor",
    "actress": "actress",
    "striker": "striker",
    "author": "author novelist writer",
}

_KINDS_OF_BODY = {
    "company": "company corporation inc corp co ltd plc llc maker manufacturer retailer firm group holdings carmaker automaker drugmaker airline",
    "firm": "firm company corporation inc corp co ltd plc llc llp",
    "bank": "bank bancorp lender",
    "airline": "airline airlines airways air carrier",
    "agency": "agency administration bureau service",
    "ministry": "ministry department",
    "department": "department ministry",
    "university": "university college",
    "college": "college",
    "school": "school academy",
    "hospital": "hospital infirmary clinic",
    "museum": "museum gallery",
    "court": "court tribunal",
    "commission": "commission",
    "committee": "committee",
    "council": "council",
    "party": "party",
    "union": "union",
    "club": "club fc united city rovers athletic",
    "newspaper": "newspaper times post herald tribune gazette journal daily",
    "foundation": "foundation charity trust",
    "charity": "charity foundation trust",
}

_GROUP_NOUNS = word_set(
    "group groups movement organization organisation militants insurgents rebels militia"
)

ROLES = RoleWords(
    person_nouns=PERSON_NOUNS,
    body_nouns=_BODY_NOUNS,
    modifiers=_MODIFIERS,
    honorifics=_HONORIFICS,
    ranks={word: word_set(printed) for word, printed in _RANKS.items()},
    kinds_of_body={word: word_set(printed) for word, printed in _KINDS_OF_BODY.items()},
    group_nouns=_GROUP_NOUNS,
    determiners=word_set("a an the his her its their my our one another this that ’s 's"),
    prepositions=word_set(
        "of for at in on with from to by over under between against into about behind since after before during near off as like unlike including"
    ),
    verbs=word_set("""
        is are was were be been being has have had does did do will would can could should may might must said says told
        tells added adds asked wrote announced argued claimed insisted warned went came took made got gave kept left met won
        lost led began agreed decided refused denied confirmed declined died dies wants think thinks thought believes
        believed he she they we it i who which when where because if while
    """),
    after_noun=word_set("""
        is are was were has have had does did do will would can could should may might must said says told tells added
        wrote announced argued claimed insisted warned went came took made got gave kept left met won lost led began
        agreed decided refused denied confirmed declined also later and or but who which that as in on at to from by
        since after before during
    """),
    verb_endings=("ed",),
    adjectives=word_set("major general premier private native marine"),
    clause_openers=word_set(
        "despite while although though when because if as since but and or not"
    ),
    kin=word_set("""
        son daughter wife husband brother sister mother father nephew niece cousin uncle aunt widow widower grandson
        granddaughter grandfather grandmother heir heiress ally aide friend colleague critic supporter rival opponent
        victim daughter-in-law son-in-law brother-in-law sister-in-law father-in-law girlfriend boyfriend biographer
    """),
    after_titles=word_set("elect designate emeritus"),
    owners=word_set("his her their my our its"),
    plural_endings=(("men", "man"), ("women", "woman"), ("wives", "wife")),
    relatives=word_set("who whose which that"),
    definite_articles=word_set("the The"),
    relative_openings=frozenset({("who", "is"), ("who", "was")}),
    complement_prepositions=word_set("of for"),
    occasion_openers=word_set("on in at during after before until"),
    occasions=word_set("""
        statement interview conference briefing speech tweet letter email article interviews ceremony rally hearing
    """),
    not_titles=word_set("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        afp alamy contributor epa getty reuters rex shutterstock
        september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    """),
)
