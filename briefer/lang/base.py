"""What a language must tell us: data only, one sub-pack an area, each empty by default."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefer.lang.fact_words import CautionWords, DateWords, FigureWords, QuantityWords
from briefer.lang.name_words import (
    ActorWords,
    NameParts,
    NameWords,
    RoleWords,
    SignatureWords,
    ThingWords,
)


def word_set(words: str) -> frozenset[str]:
    """The words of a text, for lists too long to read one word a line."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """For splitting sentences; all in lower case, abbreviations without the final stop.

    A sentence never ends after `titles` ("Mr."), after `numbered` only when no number follows ("No. 5"),
    after `times` ("p.m.") unless one of `after_times` follows, after the other abbreviations when one of
    `starters` follows.  `reply_verbs` follow a quoted question ("Why?" Lee asked), `exclaimed_names`
    carry a mark of their own ("Yahoo!").
    """

    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    after_times: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    reply_verbs: frozenset[str] = frozenset()
    exclaimed_names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """For finding who speaks; all words in lower case."""

    cue_verbs: tuple[frozenset[str], ...] = ()  # in order of trust; all forms
    cue_pairs: frozenset[tuple[str, str]] = frozenset()  # "shot back", of the first tier
    be_forms: frozenset[str] = frozenset()  # before a participle they make the passive
    modals: frozenset[str] = frozenset()  # before a verb: nothing has been said yet
    subordinators: frozenset[str] = frozenset()
    noun_cues: frozenset[str] = frozenset()  # forms of cue verbs that are nouns as well
    speech_nouns: frozenset[str] = frozenset()  # what is said or written, and can speak itself
    claim_nouns: frozenset[str] = (
        frozenset()
    )  # somebody's, with the words after them: claim, pledge
    chant_nouns: frozenset[str] = frozenset()  # with "of" before them: chants, cries
    collectives: frozenset[str] = frozenset()  # nouns that speak without an article: police
    pronouns_female: frozenset[str] = frozenset()
    pronouns_male: frozenset[str] = frozenset()
    pronouns_other: frozenset[str] = frozenset()  # never resolved to a name
    possessives_female: frozenset[str] = frozenset()
    possessives_male: frozenset[str] = frozenset()
    source_phrases: tuple[tuple[str, ...], ...] = ()  # the speaker follows
    auxiliaries: frozenset[str] = frozenset()  # may stand between a subject and its cue
    prepositions: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()  # a new clause begins
    relatives: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()  # and possessives: no verb follows
    determiners: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()  # before the subject, at the start of a sentence
    time_words: frozenset[str] = frozenset()
    finite_verbs: frozenset[str] = frozenset()  # common ones that no ending gives away
    title_cues: frozenset[str] = frozenset()  # words before a title in marks
    scare_cues: frozenset[str] = frozenset()  # words before a term in marks
    plain_cues: frozenset[str] = frozenset()  # say, tell: what follows them was said
    that_words: frozenset[str] = (
        frozenset()
    )  # after any other verb of speech: what follows was said
    denials: frozenset[str] = frozenset()  # before a verb of speech: nothing was said
    quoting_verbs: frozenset[str] = frozenset()  # of one who cites another: quoted Lee as saying
    passive_cues: frozenset[tuple[str, ...]] = frozenset()  # the subject speaks: quoted as saying
    before_cue: frozenset[str] = frozenset()  # between the words and the verb: “…,” as noted Lee
    links: frozenset[str] = frozenset()  # no noun phrase begins with them: and, to, not
    clause_links: frozenset[str] = frozenset()  # a verb after them takes the subject of another
    verb_links: frozenset[str] = frozenset()  # may stand right before a verb: and, to
    complementizers: frozenset[str] = frozenset()  # after a noun of speech, what was said follows
    topic_prepositions: frozenset[str] = frozenset()  # and after these what it was about
    adverbial_subordinators: frozenset[str] = frozenset()  # of time and reason: after, because
    subject_relatives: frozenset[str] = frozenset()  # the subjects of their clauses: who
    before_participle: frozenset[str] = frozenset()  # "of Lee saying": it is the name's
    time_prepositions: frozenset[str] = frozenset()  # on (Monday)
    indefinite_articles: frozenset[str] = frozenset()
    turn_letters: frozenset[str] = frozenset()  # labels of question and answer
    turn_parts: frozenset[str] = (
        frozenset()
    )  # last words of labels that give a part, not a name: host


@dataclass(frozen=True, slots=True)
class RankWords:
    """For choosing sentences: lower-case words by which a sentence leans on another, or is no news.

    `pronouns` and `pointers` ("this") stand for something said before; `after_pointer` are verbs that
    make a pointer a subject ("that includes"); `links` join a sentence to the one before it.  `empties`
    ("it") stand for nothing when one of `empty_verbs` and soon one of `clause_words` follow: "it is unclear
    whether".  `fronts` open a phrase before the subject: "in 1957 she".
    """

    pronouns: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    after_pointer: frozenset[str] = frozenset()
    empties: frozenset[str] = frozenset()
    empty_verbs: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()
    fronts: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()  # the pronouns that may follow such a phrase
    counts: frozenset[str] = frozenset()  # stand for what was counted before: "two had left"
    links: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()  # links after which a sentence may stand alone: "but"
    first_person: frozenset[str] = frozenset()
    background: frozenset[str] = frozenset()
    asides: tuple[str, ...] = ()  # openings of orders to the reader: "scroll down"
    media_labels: tuple[str, ...] = ()  # what may stand before such an order: "video"
    endings: tuple[str, ...] = ()  # of links to other texts: "read more"
    picture_sides: frozenset[str] = frozenset()  # where in a picture somebody is seen: "(left)"
    pictures: tuple[str, ...] = ()  # words that point at a picture: "file photo"
    silences: tuple[str, ...] = ()  # say that somebody said nothing: "declined to comment"
    reactions: tuple[str, ...] = ()  # end a short sentence without what was said: "Lee disagreed"
    brief_labels: frozenset[str] = frozenset()  # open labels of no caption: "Why it matters:"


@dataclass(frozen=True, slots=True)
class FurnitureRow:
    """One phrase of page furniture: a linear-time pattern, its category, a line it was seen on."""

    category: str
    pattern: str
    example: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """For taking pages apart: the words that give away a byline, a date line, a credit, an outlet.

    All in lower case.  `labels` are printed field names ("publication title") with what follows them:
    a field ("title", "byline", "date", "source") or a category of furniture.  `source_patterns` have
    a group "source".
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: frozenset[str] = frozenset()
    byline_intros: tuple[str, ...] = ()
    name_joins: tuple[str, ...] = ()  # between two names of one byline: "and"
    name_particles: frozenset[str] = frozenset()  # "van", "de", "bin"
    job_words: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    section_words: frozenset[str] = frozenset()
    credit_words: tuple[str, ...] = ()
    published_words: tuple[str, ...] = ()
    updated_words: tuple[str, ...] = ()
    key_point_heads: frozenset[str] = frozenset()
    list_heads: Mapping[str, str] = field(default_factory=dict)  # heading of a list -> its category
    labels: Mapping[str, str] = field(default_factory=dict)
    source_patterns: tuple[str, ...] = ()
    call_words: frozenset[str] = frozenset()  # what a page tells its reader to do: "follow"
    owner_words: frozenset[str] = frozenset()  # of companies that own papers: "group", "inc"
    issuer_words: frozenset[str] = frozenset()  # of public bodies: "department", "university"
    appeal_words: tuple[
        str, ...
    ] = ()  # patterns of what a page says of its own business: "newsletters?"
    channel_words: tuple[str, ...] = ()  # patterns of where a page may be had: "apps?", "whatsapp"
    address_words: tuple[str, ...] = ()  # "we", "you"


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """One language.  An empty sub-pack means: that stage degrades and says so."""

    code: str
    stop_words: frozenset[str] = frozenset()
    sentences: SentenceWords = field(default_factory=SentenceWords)
    speech: SpeechWords = field(default_factory=SpeechWords)
    names: NameWords = field(default_factory=NameWords)
    name_parts: NameParts = field(default_factory=NameParts)
    signatures: SignatureWords = field(default_factory=SignatureWords)
    actors: ActorWords = field(default_factory=ActorWords)
    things: ThingWords = field(default_factory=ThingWords)
    roles: RoleWords = field(default_factory=RoleWords)
    ranking: RankWords = field(default_factory=RankWords)
    furniture: tuple[FurnitureRow, ...] = ()
    page: PageWords = field(default_factory=PageWords)
    dates: DateWords = field(default_factory=DateWords)
    figures: FigureWords = field(default_factory=FigureWords)
    quantities: QuantityWords = field(default_factory=QuantityWords)
    cautions: CautionWords = field(default_factory=CautionWords)
