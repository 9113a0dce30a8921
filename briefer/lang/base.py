"""What a language must tell us: data only, one sub-pack an area, each empty by default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


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
class NameWords:
    """For names: titles before a person, role nouns, given names by gender; all in lower case."""

    titles: frozenset[str] = frozenset()  # without the final stop
    opening_words: frozenset[str] = frozenset()  # open a sentence, never a name: while, but
    lone_titles: frozenset[str] = frozenset()  # nobody's name without another word: duke
    question_words: frozenset[str] = frozenset()  # before a name in a question: "Will Lee go?"
    loose_words: frozenset[str] = frozenset()  # before a name, not of it: one, another, Republican
    title_openings: frozenset[str] = frozenset()  # first words of titles of two: "press" secretary
    sure_titles: frozenset[str] = frozenset()  # make the name after them a person
    titles_female: frozenset[str] = frozenset()
    titles_male: frozenset[str] = frozenset()
    role_nouns: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()  # what ministers hold: water, works, transport
    owners: frozenset[str] = frozenset()  # before kin: "her" husband
    trades: frozenset[str] = frozenset()  # before a full name, no name themselves: librarian
    nouns_female: frozenset[str] = frozenset()  # wife, mother, actress
    nouns_male: frozenset[str] = frozenset()
    given_female: frozenset[str] = frozenset()
    given_male: frozenset[str] = frozenset()
    given_either: frozenset[str] = frozenset()
    given_sure: frozenset[str] = frozenset()  # the female and the male ones
    short_given: Mapping[str, str] = field(default_factory=dict)  # "bill": "william"
    word_endings: tuple[str, ...] = ()  # of words that are no given names: "tireless"
    particles: frozenset[str] = frozenset()  # inside a name: de, van, bin
    compound_ends: frozenset[str] = frozenset()  # of adjectives: Trump-led, Texas-based
    suffixes: frozenset[str] = frozenset()  # after a name: jr, iii
    post_nominals: frozenset[str] = frozenset()  # after a name, not of it: qc, mp
    body_words: frozenset[str] = frozenset()  # last words of bodies, places and works: party, court
    not_names: frozenset[str] = (
        frozenset()
    )  # printed with a capital, not a person: months, nationalities
    places: frozenset[str] = frozenset()  # single words


@dataclass(frozen=True, slots=True)
class NameParts:
    """For telling how far a name reaches, as printed: the case of the letters counts.

    `inner` may stand between words of a name, `opening` before the first of them, `after_comma` behind
    it, as may `suffixes` of persons; the stop after `abbreviations` belongs to them.  `head_ends` end
    the part of a name that says what it is; heads of bodies that are `also_places` say neither.
    """

    inner: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    after_comma: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    head_ends: frozenset[str] = frozenset()
    also_places: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SignatureWords:
    """For names that only sign a text or a picture; as printed, `labels` in lower case.

    `by` opens a byline, `joins` stand between its names; a label or one of `agencies` beside a name
    makes it a photographer's.
    """

    by: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()


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
    brief_labels: frozenset[str] = frozenset()  # open labels of no caption: "Why it matters:"


@dataclass(frozen=True, slots=True)
class RoleWords:
    """For roles and for mentions without a name; all in lower case, without a final stop.

    `ranks` and `kinds_of_body` say which printed words let "the general" or "the bank" stand for an actor.
    """

    person_nouns: frozenset[str] = frozenset()
    body_nouns: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()  # lower-case words of a title: "former", "vice"
    honorifics: frozenset[str] = frozenset()  # no role by themselves: "Mr"
    plural_endings: tuple[tuple[str, str], ...] = ()  # ("men", "man"), without the plain -s
    ranks: Mapping[str, frozenset[str]] = field(default_factory=dict)
    kinds_of_body: Mapping[str, frozenset[str]] = field(default_factory=dict)
    group_nouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()  # open a noun phrase
    prepositions: frozenset[str] = frozenset()  # the noun before them is the head
    verbs: frozenset[str] = frozenset()  # what no noun phrase holds
    after_noun: frozenset[str] = frozenset()  # a noun phrase ends before them
    verb_endings: tuple[str, ...] = ()  # and before words that end so: "opened"
    not_titles: frozenset[str] = frozenset()  # capitalised before a name: days, months
    adjectives: frozenset[str] = frozenset()  # in small letters no title: "a major Lee foe"
    clause_openers: frozenset[str] = frozenset()  # besides prepositions: "despite leading …"
    kin: frozenset[str] = frozenset()  # "son of President": the title is of the other
    after_titles: frozenset[str] = frozenset()  # "President-elect"
    owners: frozenset[str] = frozenset()  # "his daughter Louise"
    relatives: frozenset[str] = frozenset()
    definite_articles: frozenset[str] = frozenset()  # as printed, before a noun for an actor
    relative_openings: frozenset[tuple[str, str]] = frozenset()  # before a role: "who is"
    complement_prepositions: frozenset[str] = frozenset()  # a title goes on with them: of, for
    occasion_openers: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()  # no part of a role: "in an interview"


@dataclass(frozen=True, slots=True)
class ActorWords:
    """For telling actors apart: folded names of one body under one key, folded names of movements.

    `never_names` are lower-case words that no labelled text has in lower case, and that name nobody.
    The kind of a name shows in the words beside it: `inside` before a place, unless after one of `held_in`
    ("shares in"); `place_nouns` with "of" before one; `place_openers` are first words of one; `of_companies`
    and `offices` (two words) are what companies have, `of_states` what states have.  All words are in lower case.
    """

    same_body: Mapping[str, str] = field(default_factory=dict)
    groups: frozenset[str] = frozenset()
    never_names: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    held_in: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    place_openers: frozenset[str] = frozenset()
    of_companies: frozenset[str] = frozenset()
    of_states: frozenset[str] = frozenset()
    company_verbs: frozenset[str] = frozenset()  # after a company's name: employs
    inns: frozenset[str] = frozenset()  # "Miller's Arms"; as printed
    offices: frozenset[tuple[str, str]] = frozenset()
    company_forms: frozenset[str] = frozenset()  # at the end of a company's name: inc
    name_suffixes: frozenset[str] = frozenset()  # after a person's name: jr, phd
    small_words: frozenset[str] = frozenset()  # that an acronym leaves out
    body_tails: frozenset[str] = frozenset()  # a body is named without them, too: university
    kinds_after: frozenset[str] = frozenset()  # "the Acme newspaper"
    plural_verbs: frozenset[str] = frozenset()  # after the name of a body of one word: are
    named_after: frozenset[str] = frozenset()  # what bears a person's name: foundation
    of_bodies: frozenset[str] = frozenset()  # "the Acme spokeswoman"
    of_teams: frozenset[str] = frozenset()  # "Riga captain": the team, not the town
    addressing: frozenset[str] = frozenset()  # verbs of speech before whom they are said to: told
    of_heads: frozenset[str] = frozenset()  # go on with "of", as heads of bodies do: Chiefs
    place_tails: frozenset[str] = frozenset()  # and a place: river
    plain_bodies: frozenset[str] = (
        frozenset()
    )  # bodies of their own, unless a longer name came first
    parties: frozenset[str] = frozenset()  # all of them, not those of one chamber: democrats
    trades: frozenset[str] = (
        frozenset()
    )  # that a company of one more word is named without: brewery
    place_endings: tuple[str, ...] = ()  # of words: shire
    camel_openings: tuple[str, ...] = ()  # of surnames with a capital inside: Mc
    halves: frozenset[str] = frozenset()  # "the North" for North Korea
    state_heads: frozenset[str] = frozenset()  # before "of": republic
    adjectives: frozenset[str] = frozenset()  # role nouns that are adjectives as well: major
    picture_agencies: frozenset[str] = frozenset()  # as printed
    holy: frozenset[str] = frozenset()  # before a person's name, and left out: saint
    no_bodies: frozenset[str] = frozenset()  # acronyms that name nobody, as printed
    people_endings: tuple[str, ...] = ()  # "Costa Rican" beside "Costa Rica"
    purpose_openings: frozenset[tuple[str, ...]] = frozenset()  # Office "for the" Care of Rivers
    speech_of_bodies: frozenset[tuple[str, str]] = frozenset()  # Acme "said it"
    articles: frozenset[str] = frozenset()
    trades_before: frozenset[str] = frozenset()  # before a company, no name: "drugmaker" Acme
    locatives: frozenset[str] = frozenset()  # before a town and its state: in, near
    pairing: frozenset[str] = frozenset()  # before the second of two names: and
    asking: frozenset[str] = frozenset()  # before a subject whose verb is not finite: did
    pair_bodies: frozenset[str] = frozenset()  # what "Engineers' and Surveyors'" stands before


@dataclass(frozen=True, slots=True)
class ThingWords:
    """For leaving out names of what is no actor; all in lower case.

    Things show in the words beside them: `kinds_before` ("the film X"), `kinds_after` ("the X rocket"),
    `counted_before` with "of" ("a version of X"), `follows` (two words: "starred in X"), `shown` after
    them ("X premiered").  Who acts shows in `agent_verbs` after a name and `agent_before` before it.
    Of a thing's own words, `openers` come first ("Hurricane X") and `heads` last ("the X Cup"); a number
    at the end tells a version, but not after one of `numbered` ("Channel 4").
    """

    kinds_before: frozenset[str] = frozenset()
    kinds_after: frozenset[str] = frozenset()
    counted_before: frozenset[str] = frozenset()
    follows: frozenset[tuple[str, str]] = frozenset()
    shown: frozenset[str] = frozenset()
    agent_verbs: frozenset[str] = frozenset()
    agent_before: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()  # "a X broke down"
    owners: frozenset[str] = frozenset()  # "his X broke down": no body or person of one's own
    openers: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    bare_heads: frozenset[str] = frozenset()  # heads of bodies that name nobody alone: court


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
    address_words: tuple[str, ...] = ()  # "we", "you"


@dataclass(frozen=True, slots=True)
class DateWords:
    """For dates: lower-case words with their numbers, and the forms of dates as (name, pattern).

    A pattern is linear and has slots: {month} {long_month} {weekday} {long_weekday} {day} {year}
    {number} {unit} {part} {counted}.  `days` are day words counted from today, by their first word; `signs` are further words without which no form matches;
    `up_to` and `since` before a date, then the nearest of the `past` and `future` words, tell which way
    a date without a year lies; `counted` are nouns after which a number like 1990 is no year.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # Monday is 0
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)  # "days" -> "day"
    parts: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    days: Mapping[str, int] = field(default_factory=dict)
    signs: frozenset[str] = frozenset()
    up_to: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()  # of stretches ahead: coming
    directions: Mapping[str, int] = field(default_factory=dict)  # "last" is -1
    auxiliary: frozenset[str] = frozenset()  # "will be held": what follows tells no time
    counted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FigureWords:
    """For figures; all words in lower case.

    `numbers` and `scales` make numbers in words, `short_scales` ("bn") follow digits of money; `vague`
    words are figures without a value, `vague_victims` only of people killed or hurt, `vague_scaled`
    before a scale ("several hundred").  `symbols` stand before an amount, `currencies` after it, with
    the worth of one.  `killed`, `injured` and `missing` tell of casualties; those of `takes_object` are
    done to what follows, and after a form of `be` to what precedes.  A number is a name after
    `number_takers` ("Route 9") and before `streets`.  `breaks` end the words for what is counted.
    """

    numbers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    one: frozenset[str] = frozenset()  # "a" (hundred)
    half: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()  # "and"
    of: frozenset[str] = frozenset()
    short_scales: Mapping[str, Decimal] = field(default_factory=dict)
    money_scales: Mapping[str, Decimal] = field(default_factory=dict)  # "m"
    between: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()  # five "to" ten
    clock: frozenset[tuple[str, ...]] = frozenset()  # after the hour, token by token
    old: frozenset[str] = frozenset()
    out_of: frozenset[str] = frozenset()  # "one in five boys": a share, not five boys
    vague: frozenset[str] = frozenset()
    vague_victims: frozenset[str] = frozenset()
    vague_scaled: frozenset[str] = frozenset()
    qualifiers: tuple[tuple[str, ...], ...] = ()  # longer ones first
    qualifiers_after: tuple[tuple[str, ...], ...] = ()
    symbols: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    percents: tuple[tuple[str, ...], ...] = ()
    percentage_points: tuple[tuple[str, ...], ...] = ()
    measures: Mapping[str, str] = field(default_factory=dict)
    durations: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    people: frozenset[str] = frozenset()
    killed: frozenset[str] = frozenset()
    injured: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    takes_object: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()  # what follows a passive: "killed in"
    toll: frozenset[str] = frozenset()
    toll_verbs: frozenset[str] = frozenset()  # "the death toll from the quake has risen"
    toll_links: frozenset[str] = frozenset()  # "to" 241
    numbers_of: frozenset[str] = frozenset()  # "the number" of dead
    scale_names: frozenset[str] = frozenset()  # measures named before the number: "magnitude 6.1"
    number_takers: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    unit_modifiers: frozenset[str] = frozenset()  # "nautical" (miles)
    reports: frozenset[str] = frozenset()  # verbs that make a figure their subject's
    breaks: frozenset[str] = frozenset()
    singulars: frozenset[str] = frozenset()  # end in s and are one
    plurals: frozenset[str] = frozenset()  # do not, and are many


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """For figures of several articles on one event; all words in lower case.

    `senses` of qualifiers are "floor", "ceiling" and "about".  People are counted by what befell them
    (`acts`, by word), by their group or their nation (words and pairs of words); casualties of `everyone`
    are all of the event's, and `harms` are casualties by themselves.  The other words make a number no
    answer to "how many": a part of the whole, a rate, a degree of harm, a state of the moment, the past.
    """

    senses: Mapping[str, str] = field(default_factory=dict)
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # "dozens": from, to
    acts: Mapping[str, str] = field(default_factory=dict)
    harms: Mapping[str, str] = field(default_factory=dict)
    everyone: frozenset[str] = frozenset()
    groups: Mapping[str, str] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)
    parts_before: frozenset[str] = frozenset()
    parts_after: frozenset[str] = frozenset()
    from_: frozenset[str] = frozenset()  # after casualties: those of one place
    others: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()  # undo a word of `parts_before`
    degrees: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CautionWords:
    """For what to read with care: (kind, linear pattern) of sentences, and lower-case words.

    Nobody is named by a subject that ends in one of `unnamed`; `floors` and `estimates` are qualifiers
    of figures; a note that has one of `corrections` corrects the text.
    """

    patterns: tuple[tuple[str, str], ...] = ()
    unnamed: frozenset[str] = frozenset()
    floors: frozenset[str] = frozenset()
    estimates: frozenset[str] = frozenset()
    corrections: tuple[str, ...] = ()


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
