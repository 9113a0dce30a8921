"""What an article says: sentences, people, actors, quotes, figures, dates; all of them places."""

from dataclasses import dataclass
from enum import StrEnum

from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span


class ActorType(StrEnum):
    """Kind of an actor, as in the JSON contract."""

    PERSON = "PERSON"
    ORG = "ORG"
    PLACE = "PLACE"
    GROUP = "GROUP"


class MentionForm(StrEnum):
    """How a mention names its actor."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class Gender(StrEnum):
    """Gender that the text itself gives evidence for (title, pronoun, first name)."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How sure the speaker of a quote is; below LIKELY no name is given."""

    CERTAIN = "certain"
    HIGH = "high"
    LIKELY = "likely"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its number in the document, its place, the block (index) and the role it stands in.

    `paragraph` counts the paragraphs of the role's run; `is_whole` is false for the pieces of a
    sentence that a page break cut, which are shown in the source but never chosen.
    """

    index: int
    span: Span
    block: int
    paragraph: int
    role: Role
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an actor occurs.  A name excludes titles, articles and possessive 's."""

    span: Span
    type: ActorType
    form: MentionForm = MentionForm.NAME


@dataclass(frozen=True, slots=True)
class Person:
    """A named person of the article: what quotes and actors both build on.

    `name` is the fullest form printed, without titles; `names` all places of its name forms, in order;
    `roles` pre-nominal titles and appositives as printed; `evidence` the words the gender rests on.
    """

    name: Span
    surname: str
    given: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    evidence: Span | None = None
    names: tuple[Span, ...] = ()
    roles: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """All mentions of one person, body, place or group; `name` is the fullest form printed.

    `salience` lies in [0, 1]; `quoted` counts the quotes this actor speaks.
    """

    id: str
    name: Span
    type: ActorType
    roles: tuple[Span, ...] = ()
    aliases: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    salience: float = 0.0
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class QuoteCopy:
    """Another place of the article that prints the same quote (an editor's bullet, a pull quote)."""

    parts: tuple[Span, ...]
    speaker: Span | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance in quotation marks: its parts without the marks, and who said it.

    `speaker` are the words of the frame ("McKenzie", "he", "officials"); `name` the fullest form of the
    person or body they stand for, None when not established; `evidence` the words that decide it;
    `context` the whole sentence(s) the quote stands in; `actor` an `Actor.id` or "".
    """

    kind: str  # "direct" or "partial"
    parts: tuple[Span, ...]
    context: Span
    rule: str
    confidence: Confidence = Confidence.NONE
    cue: Span | None = None
    speaker: Span | None = None
    name: Span | None = None
    evidence: Span | None = None
    actor: str = ""
    duplicates: tuple[QuoteCopy, ...] = ()

    def __post_init__(self) -> None:
        if not self.parts or (self.confidence is Confidence.NONE and self.name is not None):
            raise ValueError(self.parts, self.confidence, self.name)


@dataclass(frozen=True, slots=True)
class Report:
    """Speech without words in marks: “Lee said that …”.

    `speaker` are the words that name the one who speaks, `context` the whole sentence; `name` the fullest
    form of a person's or body's name, None for "officials"; `actor` an `Actor.id` or "".
    """

    speaker: Span
    cue: Span
    context: Span
    name: Span | None = None
    actor: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as printed: value in plain digits ("" where the text gives none: "many"), what it counts.

    `kind` is "count", "casualty", "money", "percent", "age", "ordinal", "measure" or "duration";
    `qualifier` the printed hedge ("at least"); `whose` the words of the one who gives the figure.
    """

    span: Span
    value: str
    unit: str
    kind: str
    qualifier: Span | None = None
    what: Span | None = None
    whose: Span | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time expression: ISO day or "from/to" it stands for ("" when left unresolved), and how.

    `how` names the anchor in words of ours, `anchor` the place it rests on.
    """

    span: Span
    resolved: str
    how: str
    anchor: Span | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to read with care: a kind of the contract, and the words it stands on (None: the whole)."""

    kind: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one article; each tuple in order of place."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    people: tuple[Person, ...] = ()
    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    reports: tuple[Report, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    cautions: tuple[Caution, ...] = ()
