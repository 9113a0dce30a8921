"""English: the words by which the press says who speaks."""

from briefer.lang.base import SpeechWords

# Verbs as "base past participle present-participle s-form"; a bare base is regular.
_SAY = """
say/said/said/saying/says tell/told/told/telling/tells write/wrote/written/writing/writes
add tweet state declare reply respond explain note announce remark comment observe insist
conclude argue assert claim admit acknowledge concede recall warn vow joke quip testify report
reiterate recount exclaim interject retort counter chime
confirm affirm contend maintain allege opine muse lament complain boast brag shout yell scream chant vent fret
whisper mutter murmur cry declaim proclaim pronounce predict caution
emphasize emphasise stress underscore elaborate clarify continue answer repeat echo retweet post email
text message blog marvel gush snap fume thunder bellow growl sigh groan gripe grumble beam
deadpan crow rant snarl sneer scoff volunteer demur protest plead react press retort beg urge implore
advise counsel recommend suggest propose pledge promise swear/swore/sworn/swearing/swears assure
reassure remind inform ask wonder inquire enquire demand interrupt reason theorize surmise
speculate hint imply disclose confess confide relate read/read/read/reading/reads
quote cite summarize summarise paraphrase rejoin intone agree argue
bark howl hiss roar shriek sob wail chuckle laugh smile grin giggle gasp stammer stutter huff enthuse rave reckon aver
moan whinge gloat seethe bawl blurt grouse drawl rasp croak theorise philosophise fulminate remonstrate ponder stipulate
decree apprise tut submit underline recollect exhort
"""

_CALL = """
call describe label dub brand term deem characterize characterise portray paint denounce decry condemn
dismiss reject deride mock ridicule criticize criticise blast slam accuse blame fault chide
scold retaliate rebuke castigate lambast lambaste bash rip rail deplore bemoan lament praise hail applaud laud
credit commend celebrate tout extol cheer thank congratulate salute compare liken refer
knock lash skewer assail tease taunt insult pitch frame cast/cast/cast/casting/casts
recite voice express apologize apologise
"""

_THINK = """
think/thought/thought/thinking/thinks believe know/knew/known/knowing/knows hope fear
feel/felt/felt/feeling/feels find/found/found/finding/finds hold/held/held/holding/holds
rule order reveal disagree doubt expect anticipate worry wish understand/understood/understood/understanding/understands
remember consider regard view see/saw/seen/seeing/sees indicate signal want plan intend
conclude show/showed/shown/showing/shows sing/sang/sung/singing/sings
begin/began/begun/beginning/begins start emphasise
"""

_DO = """
object query notify rage venture divulge narrate spit/spat/spat/spitting/spits allude
point hit/hit/hit/hitting/hits swipe attack charge defend downplay welcome
promote champion question challenge dispute deny oppose back endorse support push press seek/sought/sought/seeking/seeks
rate name discuss address mention speak/spoke/spoken/speaking/speaks talk reference invoke
invite encourage refuse offer give/gave/given/giving/gives make/made/made/making/makes
forget/forgot/forgotten/forgetting/forgets teach/taught/taught/teaching/teaches
learn hear/heard/heard/hearing/hears sum highlight outline detail illustrate
pen sign file issue release publish print send/sent/sent/sending/sends share advertise broadcast
include contain feature carry use adopt coin
turn open close end finish punctuate return fire shoot/shot/shot/shooting/shoots
go/went/gone/going/goes come/came/come/coming/comes put/put/put/putting/puts
"""

VOWELS = frozenset("aeiou")
DOUBLED = frozenset(
    """admit aver beg blog brag chat commit concur confer demur dub grab grin hit infer pen pin plan plug quip
    rap rebut refer rip slam slip snap sob step stop submit sum tip""".split()
)
BRITISH = frozenset("label marvel model signal".split())  # labelled beside labeled


def _forms(lemma: str) -> frozenset[str]:
    """The finite and participle forms of one verb."""
    if "/" in lemma:
        return frozenset(lemma.split("/"))
    stem = lemma.removesuffix("e")
    if lemma in DOUBLED:
        stem = lemma + lemma[-1]
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return frozenset((lemma, lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ies"))
    if lemma in BRITISH:
        return _forms(lemma + "l") - {lemma + "l", lemma + "ls"} | _regular(lemma, stem)
    return _regular(lemma, stem)


def _regular(lemma: str, stem: str) -> frozenset[str]:
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return frozenset((lemma, stem + "ed", stem + "ing", lemma + ending))


def _all_forms(lemmas: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_forms, lemmas.split()))


SAYING = _all_forms(_SAY)
CALLING = _all_forms(_CALL) - SAYING
THINKING = _all_forms(_THINK) - SAYING - CALLING
DOING = _all_forms(_DO) - SAYING - CALLING - THINKING

SPEECH = SpeechWords(
    cue_verbs=(SAYING, CALLING, THINKING, DOING),
    noun_cues=frozenset(
        """report reports retort retorts counsel term terms label labels brand fault knock rap remark remarks worry worries note notes view views see claim claims charge charges comment comments call calls answer
        answers question questions promise promises pledge pledges demand demands post posts text
        texts message messages quote quotes order orders rule rules request requests warning
        warnings statement state states view views attack attacks
        reply replies response push press back support plan plans name names hit hits fire
        hope hopes fear fears thought thoughts feeling feelings finding findings finish end ends start
        open close share shares use talk talks point points reason reasons show shows pitch
        address test doubt doubts objection challenge offer offers sign signs file files issue issues
        release releases feature features wish wishes fault blame thanks reading writing warning
        meaning saying opening ending meeting beginning building hearing hold holds cast
        reference blog email emails tweet tweets text protest protests volunteer volunteers
        rage joke jokes cry cries shout shouts chant chants speaking pen rant boast
        experience interview turn turns
        """.split()
    ),
    cue_pairs=frozenset(
        pair
        for verbs, particle in (
            (
                "shot shoots fired fires hit hits snapped snaps wrote writes hits clapped barked",
                "back",
            ),
            ("went goes carried pressed continued", "on"),
            (
                "pointed points cried cries called blurted blurts lashed lashes spelled read reads",
                "out",
            ),
            ("chimed chimes weighed weighs cut cuts jumped broke", "in"),
            ("put puts", "it"),
            ("opened opens fessed piped", "up"),
        )
        for pair in ((verb, particle) for verb in verbs.split())
    ),
    be_forms=frozenset("is are was were be been being am get gets got getting 's ’s".split()),
    modals=frozenset(
        "will would can could shall should may might must to did do does didn't don't doesn't not won't wouldn't can't couldn't shouldn't".split()
    ),
    subordinators=frozenset(
        "that because if whether how why when where while since until unless although though as".split()
    ),
    speech_nouns=frozenset(
        """statement tweet tweets letter email e-mail memo note post message op-ed column editorial
        essay article story report book memoir blog interview speech remarks address ruling opinion
        decision order lawsuit complaint indictment affidavit filing petition brief testimony
        announcement release advert ad ads advertisement commercial poster sign banner placard slogan
        headline caption poll survey study paper document resolution platform bill law constitution
        transcript video clip voicemail text inscription plaque label website manifesto statement
        claim claims assertion contention suggestion accusation allegation argument comment comments
        remark words description characterization call calls promise pledge vow warning admission
        question answer response reply prediction proposal critique criticism complaint joke line
        phrase refrain chant chants cry cries slur quip request""".split()
    ),
    claim_nouns=frozenset(
        """claim claims assertion assertions contention accusation accusations allegation allegations
        suggestion call calls pledge pledges vow vows promise promises description criticism warning
        warnings complaint complaints remark remarks comment comments statement statements declaration
        admission acknowledgment acknowledgement insistence denial declarations argument assurance prediction
        characterization characterisation denunciation defense defence tweet tweets quip joke jibe jab
        insult boast plea demand demands dismissal portrayal line lament
        """.split()
    ),
    chant_nouns=frozenset("chants cries shouts calls".split()),
    collectives=frozenset(
        """police people staff management prosecution defence defense counsel government parliament congress
        women men children folk press state everyone everybody someone somebody nobody mum mom dad
        mother father""".split()
    ),
    pronouns_female=frozenset({"she"}),
    pronouns_male=frozenset({"he"}),
    pronouns_other=frozenset(
        "i we they you it one who someone somebody everyone both others".split()
    ),
    possessives_female=frozenset({"her", "hers", "herself"}),
    possessives_male=frozenset({"his", "him", "himself"}),
    source_phrases=(
        ("according", "to"),
        ("per",),
        ("in", "the", "words", "of"),
        ("quoting",),
        ("citing",),
    ),
    auxiliaries=frozenset(
        """has have had is was are were be been being did does do will would could should may might
        must can cannot not n't never ever to also then later once often only just simply now
        still already even further again already soon first once reportedly famously both all each
        recently earlier previously repeatedly subsequently always sometimes similarly further
        didn't don't doesn't hasn't haven't wouldn't won't isn't wasn't 's 'd 've ’s ’d ’ve
        instead tearfully today yesterday tonight flatly himself herself themselves""".split()
    ),
    prepositions=frozenset(
        """of in on at for from by with about against among around as before behind below beneath
        beside besides between beyond despite down during except inside into like near off onto out
        outside over past since than through throughout toward towards under until unlike up upon
        via within without after amid amidst across along alongside following regarding per versus to
        including concerning""".split()
    ),
    clause_words=frozenset(
        """that because when while whereas if although though since unless until whether where who whom
        whose which what how why but and or so nor yet as before after once""".split()
    ),
    relatives=frozenset({"who", "which", "that", "whom"}),
    articles=frozenset("a an the his her its their my our your".split()),
    determiners=frozenset(
        """the a an this that these those some many several few both all another one two three four
        five six seven eight nine ten dozens hundreds thousands millions scores each every any no his her its their our my your other
        certain most more neither either""".split()
    ),
    openers=frozenset(
        """but and so yet or however meanwhile still then now later also instead indeed moreover
        nevertheless nonetheless thus therefore earlier recently today yesterday tonight afterwards
        afterward again once perhaps maybe finally eventually similarly likewise elsewhere besides
        even only just thereupon separately""".split()
    ),
    time_words=frozenset(
        """monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december today yesterday tomorrow tonight week month year
        years morning afternoon evening night day last this next earlier later on in early late recently
        weekend mon tue wed thu fri sat sun""".split()
    ),
    finite_verbs=frozenset(
        """is was are were has have had does did do will would can could should may might must went took
        made came got gave kept let left lost met paid ran sat sent set spent stood told won found held
        led began became brought built bought caught chose drew drove fell felt flew fought grew heard
        knew laid meant rose saw sold spoke swung threw thought understood wore wrote put cut hit read
        takes makes goes comes gets gives keeps wants says has tells seems appears believes thinks
        remains needs faces leads works lives plans supports opposes refuses struck stuck swore
        isn't wasn't aren't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't
        couldn't shouldn't""".split()
    ),
    title_cues=frozenset(
        """titled entitled headlined called named nicknamed dubbed book books show film movie song album
        novel programme program series podcast magazine newspaper hashtag reads documentary play
        musical memoir painting exhibition column section bestseller sitcom drama
        """.split()
    ),
    scare_cues=frozenset("so-called self-styled alias".split()),
    plain_cues=frozenset("say said says tell told tells".split()),
    that_words=frozenset({"that"}),
    denials=frozenset(
        "not never nor to without refuse refused refuses decline declined declines if whether".split()
    ),
    quoting_verbs=frozenset("quoted quotes cited cites".split()),
    passive_cues=frozenset({("quoted", "as", "saying")}),
    before_cue=frozenset("as later then also".split()),
    links=frozenset("and but or to not".split()),
    clause_links=frozenset("to and but or by while before after in then as".split()),
    verb_links=frozenset({"and", "to"}),
    complementizers=frozenset({"that", "to"}),
    topic_prepositions=frozenset("of for about against on".split()),
    adverbial_subordinators=frozenset("after because before since when while".split()),
    subject_relatives=frozenset({"who", "which"}),
    before_participle=frozenset({"of", "with", "and"}),
    time_prepositions=frozenset({"on", "in"}),
    indefinite_articles=frozenset({"a", "an"}),
    turn_letters=frozenset("q a question answer".split()),
    turn_parts=frozenset(
        """host moderator reporter interviewer interviewee anchor announcer narrator correspondent
        presenter operator questioner speaker president chairman chairwoman chair court judge clerk
        caller audience student male female man woman""".split()
    ),
)
