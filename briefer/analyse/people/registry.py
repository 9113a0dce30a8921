"""From capitalised runs to persons: full names by evidence, then every short form to its person."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefer.analyse.people.gender import gender_of
from briefer.analyse.people.runs import Run, Word, find_runs
from briefer.lang import language_pack
from briefer.lang.base import LanguagePack
from briefer.records.analysis import ActorType, Gender, Mention, Person, Sentence
from briefer.records.article import Article
from briefer.records.span import Span

PERSON_SCORE = 2  # evidence points that make a run of two words or more a person
BARE_POINTS = 2  # the last word stands alone elsewhere
TAG_POINTS = 2  # the tagger reads a person there; another reading takes one point
MAX_NAME_WORDS = 5  # "Maria del Carmen Perez Soto"; longer runs are bodies or works

Key = tuple[str, ...]


@dataclass(slots=True)
class _Entry:
    """A person in the making: the words of the fullest form, and all runs that name it."""

    words: tuple[Word, ...]
    runs: list[Run] = field(default_factory=list)
    gender: Gender = Gender.UNKNOWN
    evidence: Span | None = None


def find_people(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> tuple[Person, ...]:
    """The named persons in order of first mention."""
    pack = language_pack(article.language)
    if not pack.names.titles:
        return ()
    tagged = {mention.span.end: mention for mention in mentions}
    found, _ = find_runs(article.document.text, sentences, pack.names)
    runs = tuple(_cut_to_tag(run, tagged) for run in found)
    tags = {end: mention.type for end, mention in tagged.items()}
    entries = _full_names(runs, pack, tags)
    entries += _single_names(runs, entries, pack, tags=tags)
    for entry in entries:
        entry.gender, entry.evidence = gender_of(entry.words, entry.runs, pack.names)
    _assign_short_forms(runs, entries, pack)
    people = (_person(entry) for entry in entries)
    return tuple(sorted(people, key=lambda person: person.names[0].start))


def _cut_to_tag(run: Run, tagged: Mapping[int, Mention]) -> Run:
    """The run with words before a tagged person counted as titles: "Substitute Ann Lee"."""
    mention = tagged.get(run.name[-1].end)
    if mention is None or mention.type is not ActorType.PERSON:
        return run
    starts = [word.start for word in run.name]
    if mention.span.start not in starts[1:-1]:
        return run
    cut = starts.index(mention.span.start)
    return replace(run, titles=run.titles + run.name[:cut], name=run.name[cut:])


def name_key(name: Sequence[Word], pack: LanguagePack) -> Key:
    """The words of a name without initials and suffixes, in lower case."""
    keys = [w.key for w in name]
    core = [k for k in keys if k not in pack.names.suffixes and len(k.replace(".", "")) > 1]
    return tuple(core or keys)


def _full_names(
    runs: Sequence[Run], pack: LanguagePack, tags: Mapping[int, ActorType]
) -> list[_Entry]:
    """One entry for each person with a name of two words or more, the forms of one person merged."""
    groups: dict[Key, list[Run]] = defaultdict(list)
    for run in runs:
        key = name_key(run.name, pack)
        if 1 < len(key) <= MAX_NAME_WORDS:
            groups[key].append(run)
    bare = {run.name[0].key for run in runs if len(run.name) == 1}
    found = {
        key: group
        for key, group in groups.items()
        if _points(key, group, pack) + BARE_POINTS * (key[-1] in bare) + _tagged(group, tags)
        >= PERSON_SCORE
    }
    return _merged(found)


def _tagged(group: Iterable[Run], tags: Mapping[int, ActorType]) -> int:
    """What the tagger's reading of the places adds: for a person, or against one."""
    points = 0
    for run in group:
        kind = tags.get(run.name[-1].end)
        if kind is not None:
            points += TAG_POINTS if kind is ActorType.PERSON else -1
    return max(-1, min(points, TAG_POINTS))


def _merged(groups: dict[Key, list[Run]]) -> list[_Entry]:
    by_ends: dict[tuple[str, str], _Entry] = {}
    for key, group in groups.items():
        ends = (key[0], key[-1])
        entry = by_ends.setdefault(ends, _Entry(group[0].name))
        entry.runs += group
        longest = max(group, key=lambda run: (len(run.name), -run.name[0].start))
        if len(longest.name) > len(entry.words):
            entry.words = longest.name
    return list(by_ends.values())


def _points(key: Key, group: Iterable[Run], pack: LanguagePack) -> int:
    """How much speaks for a person: the name's own words, and the best of its places."""
    names = pack.names
    points = 0
    if key[0] in names.given_male or key[0] in names.given_female or key[0] in names.given_either:
        points += 3
    elif key[0] in names.places or key[0] in names.not_names:
        points -= 2
    if key[-1] in names.body_words or key[-1] in names.places:
        points -= 3
    return points + max(_place_points(run, pack) for run in group)


def _place_points(run: Run, pack: LanguagePack) -> int:
    names, before, after = pack.names, run.before, run.after
    points = 0
    titles = {word.key for word in run.titles}
    if titles & names.sure_titles or (before and before[0] in names.role_nouns):
        points += 3
    elif titles:
        points += 1
    if is_speaking(run, pack):
        points += 2
    if after[:1] == ("who",) or after[:2] == (",", "who"):
        points += 2
    if after[:1] == (",",) and after[1:2] and after[1].isdigit():
        points += 2
    if before[:1] == (",",) and before[1:2] and before[1] in names.role_nouns:
        points += 2
    if before and before[0] == "the":
        points -= 2
    if all(word.text.isupper() for word in run.name):
        points -= 2
    return points


def is_speaking(run: Run, pack: LanguagePack) -> bool:
    """Whether a verb of speech stands next to the name: "Lee said", "said Lee"."""
    saying = pack.speech.cue_verbs[0] if pack.speech.cue_verbs else frozenset()
    nouns = pack.speech.noun_cues
    return not run.is_possessive and (
        (bool(run.after) and run.after[0] in saying and run.after[0] not in nouns)
        or (bool(run.before) and run.before[0] in saying and run.before[0] not in nouns)
    )


def _single_names(
    runs: Sequence[Run],
    entries: Sequence[_Entry],
    pack: LanguagePack,
    *,
    tags: Mapping[int, ActorType],
) -> list[_Entry]:
    """One entry for each person who is only ever named by one word."""
    known = {word.key for entry in entries for word in entry.words}
    found: dict[str, _Entry] = {}
    for run in runs:
        key = run.name[-1].key
        if len(name_key(run.name, pack)) > 1 or key in known:
            continue
        is_given = key in pack.names.given_sure and tags.get(run.name[-1].end) is ActorType.PERSON
        if not is_given and not _is_lone_person(run, pack):
            continue
        found.setdefault(key, _Entry(run.name))
    for run in runs:
        if len(run.name) == 1 and run.name[0].key in found:
            found[run.name[0].key].runs.append(run)
    return [entry for entry in found.values() if entry.runs]


def _is_lone_person(run: Run, pack: LanguagePack) -> bool:
    names, key = pack.names, run.name[-1].key
    if key in names.not_names or key in names.body_words or key in names.places:
        return False
    if run.name[-1].text.isupper():
        return False
    if any(word.key in names.sure_titles for word in run.titles):
        return True
    if run.before[:1] == (",",) and run.before[1:2] and key in names.given_sure:
        return run.before[1] in names.nouns_female or run.before[1] in names.nouns_male
    return is_speaking(run, pack) and run.before[:1] != ("the",)


def _assign_short_forms(runs: Sequence[Run], entries: Sequence[_Entry], pack: LanguagePack) -> None:
    """Give every run of one word (surname or given name) to the person it can only mean."""
    full = {run.name[0].start for entry in entries for run in entry.runs}
    by_word: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        key = name_key(entry.words, pack)
        by_word[key[-1]].append(entry)
        if len(key) > 1 and key[0] != key[-1]:
            by_word[key[0]].append(entry)
    for run in runs:
        key = name_key(run.name, pack)
        if run.name[0].start in full or len(key) != 1 or key[0] not in by_word:
            continue
        chosen = _choose(run, by_word[key[0]], pack)
        if chosen is not None:
            chosen.runs.append(run)


def _choose(run: Run, candidates: Sequence[_Entry], pack: LanguagePack) -> _Entry | None:
    """The one person a short form means: by title, by surname before given name, by who leads."""
    if run.titles:
        gender = gender_of((), (run,), pack.names)[0]
        if gender is not Gender.UNKNOWN:
            candidates = [c for c in candidates if c.gender in {gender, Gender.UNKNOWN}]
    key = run.name[0].key
    by_surname = [c for c in candidates if name_key(c.words, pack)[-1] == key]
    fitting = by_surname or candidates
    if not fitting:
        return None
    return max(fitting, key=lambda c: (len(c.runs), -c.runs[0].name[0].start if c.runs else 0))


def _person(entry: _Entry) -> Person:
    runs = sorted(entry.runs, key=lambda run: run.name[0].start)
    places = tuple(Span(run.name[0].start, run.name[-1].end) for run in runs)
    words = entry.words
    return Person(
        name=Span(words[0].start, words[-1].end),
        surname=words[-1].text,
        given=tuple(word.text for word in words[:-1]),
        gender=entry.gender,
        evidence=entry.evidence,
        names=places,
    )
