"""What a language pack knows of the names of people, bodies and things, and of their roles."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
