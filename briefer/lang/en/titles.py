"""English: titles, roles, and the other words that tell a person from a body or a place."""

from briefer.lang.en.given_names import EITHER, FEMALE, MALE, SHORT
from briefer.lang.en.roles import PERSON_NOUNS
from briefer.lang.name_words import NameWords

TITLES_MALE = frozenset(
    "mr mister sir lord king prince duke baron count father brother fr messrs shri sri thiru herr monsieur don alhaji mallam malam haji".split()
)
TITLES_FEMALE = frozenset(
    "mrs ms miss mme madam madame lady queen princess duchess baroness countess dame sister smt frau alhaja hajia hajiya".split()
)

TITLES = (
    TITLES_MALE
    | TITLES_FEMALE
    | frozenset(
        """dr prof professor president vice-president vice senator sen sens rep reps representative
        congressman congresswoman gov govs governor lt gen general col colonel maj major capt captain
        cpl corporal sgt sergeant adm admiral cmdr commander cdr cmd pvt private officer detective det inspector insp
        superintendent supt constable const pc marshal sheriff chief judge justice magistrate
        mayor councilman councilwoman councillor cllr alderman secretary minister chancellor premier
        ambassador envoy consul attorney atty solicitor counsel barrister advocate
        chairman chairwoman chairperson chair ceo director head manager coach rev reverend pastor
        bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah mullah dalai emperor
        speaker leader spokesman spokeswoman spokesperson deputy assistant acting former ex then
        treasurer commissioner comptroller coroner dean rector provost principal
        lieutenant brigadier wing squadron staff field air flight private master first second
        candidate nominee host author actor actress singer director producer
        analyst strategist economist historian scientist researcher reporter journalist columnist
        correspondent editor anchor commentator pundit writer activist lawyer prosecutor
        businessman businesswoman billionaire developer mogul entrepreneur tycoon investor
        consultant pollster operative aide adviser advisor staffer lobbyist donor
        mla mlc mp mep msp corporator sarpanch collector tehsildar lieutenant-governor taoiseach
        frontrunner front-runner rival incumbent hopeful
        prime foreign home defence defense interior finance health education justice
        executive national state press white house us u.s british french german russian american
        republican democratic democrat conservative labour liberal tory gop independent libertarian
        marine army navy corps police supreme court district county city federal
        campaign communications political policy security senior longtime veteran top
        fellow colleague classmate teammate midfielder striker goalkeeper defender captain
        quarterback pitcher manager boss skipper engr barr otunba maulana datuk hon
        td mk mha mpp mna rhp lhp qb
        justices sp dsp asp csp acp dcp ssp igp comrade commodore
        """.split()
    )
)

# Titles that make a capitalised run a person by themselves.
SURE_TITLES = (
    TITLES_MALE
    | TITLES_FEMALE
    | frozenset(
        """dr prof professor senator sen rep congressman congresswoman gov governor gen col
    maj capt cpl sgt adm cmdr pvt detective inspector constable judge justice mayor
    rev reverend pastor bishop archbishop cardinal pope rabbi imam sheikh ayatollah president
    engr barr otunba maulana datuk hon sheriff councillor cllr spokesman spokeswoman spokesperson lieutenant lt""".split()
    )
)

ROLE_NOUNS = frozenset(
    """spokesman spokeswoman spokesperson official officials aide aides adviser advisor advisers
    advisors source sources expert experts critic critics analyst analysts researcher researchers
    scientist scientists lawyer lawyers attorney attorneys prosecutor prosecutors judge judges police
    officer officers investigator investigators detective authorities officials witness witnesses
    resident residents neighbour neighbours neighbor neighbors friend friends relative relatives
    mother father wife husband son daughter brother sister parent parents widow uncle aunt
    president chairman chairwoman chair chief director manager head leader leaders minister ministers
    secretary governor senator congressman congresswoman mayor candidate nominee nominees
    coach captain player players manager striker author writer reporter reporters journalist
    journalists editor columnist host anchor professor teacher student students doctor doctors nurse
    nurses surgeon founder co-founder owner executive executives ceo economist economists historian
    strategist strategists operative operatives pollster consultant consultants volunteer volunteers
    supporter supporters opponent opponents voter voters protester protesters activist activists
    campaigner campaigners member members lawmaker lawmakers legislator legislators politician
    politicians diplomat diplomats ambassador general colonel commander soldier soldiers veteran
    veterans man woman men women people person boy girl farmer farmers worker workers union
    company companies group groups organization organisation committee commission court agency
    department ministry office campaign administration government team party newspaper network
    billionaire businessman tycoon mogul actor actress singer musician artist
    democrat democrats republican republicans conservative conservatives liberal liberals
    defendant plaintiff victim victims survivor survivors patient patients
    customer customers passenger passengers driver pilot owner owners shareholders investors
    bishop priest pastor rabbi imam pope vicar
    former longtime senior representative deputy commissioner superintendent sergeant
    allies ally backers fans rivals challengers candidates delegates insiders loyalists surrogates
    staffers donors hopefuls
    trustee partner fellow scholar dean principal chancellor vice-chancellor curator conservationist
    biologist physicist chemist astronomer geologist engineer engineers architect designer
    statement report letter ruling study poll""".split()
)

NOUNS_FEMALE = frozenset(
    """woman wife mother daughter sister widow aunt niece grandmother girlfriend actress
    congresswoman spokeswoman chairwoman businesswoman councilwoman queen princess lady duchess
    girl midwife heiress mum mom feminist
    """.split()
)
NOUNS_MALE = frozenset(
    """man husband father son brother widower uncle nephew grandfather boyfriend actor
    congressman spokesman chairman businessman councilman king prince lord duke boy dad priest
    """.split()
)

BODY_WORDS = frozenset(
    """party court bench university college school institute institution department ministry office bureau
    agency committee commission council congress senate house parliament assembly cabinet board
    association foundation society union federation league club team fund bank group company corp
    corporation inc ltd llc plc co holdings partners capital industries airlines airways motors
    energy oil gas media news times post journal herald tribune guardian telegraph mail express
    star sun mirror observer gazette chronicle globe press today network radio tv television
    channel magazine review weekly daily monitor record register examiner inquirer dispatch
    hotel hospital church cathedral mosque temple museum library theatre theater center centre
    airport station street avenue road lane square park bridge river lake mountain mount valley
    island islands beach bay sea ocean county city town village state province district region
    states kingdom republic nations empire coast hill hills heights
    act bill law amendment treaty accord agreement deal convention constitution code
    war battle revolution movement campaign conference summit forum festival fair cup prize award
    awards olympics games championship championships tournament trophy open
    force forces army navy corps guard police service services authority administration government
    project program programme initiative plan center study survey report poll index
    day night week month year eve christmas easter thanksgiving
    show live tonight morning edition politics exchange pac action alliance coalition network
    america american americans international global national federal central
    security defense defence intelligence health education labor labour justice treasury
    transportation commerce interior homeland affairs relations rights lives matter
    democrats republicans conservatives liberals tories muslims christians jews
    street hall garden tower building plaza palace castle stadium arena
    institute clinic trust society laboratory laboratories labs systems technologies software solutions
    north south east west united new
    debate debates hearing hearings primary primaries caucus caucuses ballot convention
    facebook twitter google youtube instagram reddit snapchat
    """.split()
)

NOT_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december american americans british english french german
    germans russian russians chinese japanese indian indians pakistani israeli israelis palestinian
    palestinians iranian iraqi syrian syrians afghan turkish greek italian spanish mexican mexicans
    canadian australian european europeans african asian latino latinos hispanic hispanics muslim
    muslims christian christians jewish jews catholic catholics protestant sunni shiite
    islamic republican republicans democrat democrats democratic conservative liberal libertarian
    gop tory tories labour god internet congress senate house parliament constitution earth
    twitter facebook youtube google cnn fox msnbc nbc abc cbs bbc reuters ap afp npr espn hbo
    i the a an it he she we they you his her its our my your this that these those there here
    but and or so if when while as at by for from in of on to with what who why how where which
    not no yes all some many most both one two three even just also now then still yet
    mr mrs ms dr sen rep gov gen capitol pentagon kremlin bible koran quran
    moreover however meanwhile indeed instead thus therefore perhaps maybe although though because
    since until unless after before during despite under over between among against about
    editor note photo image video advertisement related read more share story updated update
    frenchman frenchwoman englishman irishman dutchman scotsman welshman spaniard briton dane swede
    pole turk czech norwegian belgian swiss austrian portuguese brazilian argentine australian kenyan
    nigerian ghanaian ethiopian jamaican croatian serbian serb
    western eastern northern southern wall street white oval
    state supreme secretary""".split()
)

PLACES = frozenset(
    """america britain england scotland wales ireland france germany italy spain portugal greece turkey
    russia ukraine poland hungary austria switzerland belgium netherlands denmark sweden norway finland
    iceland china japan india pakistan bangladesh nepal afghanistan iran iraq syria israel
    palestine lebanon jordan egypt libya tunisia algeria morocco sudan ethiopia kenya uganda nigeria
    ghana senegal somalia yemen oman qatar kuwait bahrain canada mexico cuba haiti brazil argentina
    chile peru colombia venezuela ecuador bolivia australia vietnam thailand cambodia laos myanmar
    malaysia singapore indonesia philippines korea taiwan hongkong mongolia kazakhstan europe asia africa
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming
    london paris berlin madrid rome moscow beijing tokyo delhi mumbai kolkata chennai bengaluru bangalore
    hyderabad karachi lahore islamabad dhaka kabul baghdad damascus aleppo tehran jerusalem gaza beirut
    cairo tripoli tunis nairobi lagos johannesburg sydney melbourne toronto ottawa montreal
    brussels geneva vienna warsaw budapest athens istanbul ankara kyiv kiev dublin edinburgh glasgow
    cardiff belfast manchester liverpool birmingham leeds sheffield bristol
    boston chicago miami philadelphia baltimore cleveland detroit denver phoenix seattle
    portland houston dallas austin atlanta orlando tampa pittsburgh cincinnati milwaukee minneapolis
    manhattan brooklyn queens harlem hollywood orleans brexit benghazi
    """.split()
)

NAMES = NameWords(
    titles=TITLES,
    opening_words=frozenset(
        """a an as but while when after before since if though although because until unless during despite meanwhile
        however and or so yet from whereas like unlike with without both why how what where who then once
        """.split()
    ),
    lone_titles=frozenset(
        "duke duchess sir dr mr mrs ms sgt miss prof countess baroness earl mummy daddy mum dad mom grandma nana".split()
    ),
    question_words=frozenset(
        "will can may could would should did does do is are was has have had".split()
    ),
    loose_words=frozenset(
        "one two three four five six another many some several every each most republican democratic gop".split()
    ),
    title_openings=frozenset(
        "press prime vice deputy foreign home attorney finance defense defence".split()
    ),
    sure_titles=SURE_TITLES,
    titles_female=TITLES_FEMALE | NOUNS_FEMALE,
    titles_male=TITLES_MALE | NOUNS_MALE,
    role_nouns=ROLE_NOUNS,
    trades=(PERSON_NOUNS | {"stationmaster", "harbourmaster", "harbormaster", "bandleader"})
    - FEMALE
    - MALE
    - EITHER
    - BODY_WORDS,
    nouns_female=NOUNS_FEMALE,
    nouns_male=NOUNS_MALE,
    given_female=FEMALE,
    given_male=MALE,
    given_either=EITHER,
    given_sure=FEMALE | MALE,
    short_given=SHORT,
    word_endings=("ed", "ly", "ing", "less", "ful", "ous", "ive", "ish", "able", "ible"),
    particles=frozenset(
        "de la von van der den bin ibn al el da do das dos del della di du le ter ten zu abu".split()
    ),
    compound_ends=frozenset(
        "led era like type born wide made run held free based style back owned only area size".split()
    ),
    portfolios=frozenset(
        """agriculture animal aviation civil commerce culture development education electricity employment
        energy environment family farmers finance fisheries food forests forestry foreign gender health
        heritage highways home housing immigration industries industry information infrastructure
        innovation interior irrigation justice labor labour lands local minerals mines petroleum planning
        ports power railways resources revenue roads rural science shipping skills social sports steel
        supplies technology textiles tourism trade transport transportation urban utilities veterans
        water welfare women works youth
        """.split()
    ),
    owners=frozenset("his her their my".split()),
    suffixes=frozenset("jr sr ii iii iv".split()),
    post_nominals=frozenset("qc kc mp msp mla mlc mep td obe mbe cbe phd frs dso".split()),
    body_words=BODY_WORDS,
    not_names=NOT_NAMES,
    places=PLACES,
)
