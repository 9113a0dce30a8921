"""From capitalised runs to persons: full names by evidence, then every short form to its person."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefer.analyse.people.gender import gender_by_pronouns, gender_of, is_same_given
from briefer.analyse.people.runs import OPENING_MARKS, Run, Word, find_runs
from briefer.analyse.people.short_forms import Entry, Key, assign_short_forms, name_key
from briefer.lang import language_pack
from briefer.lang.base import LanguagePack
from briefer.lang.name_words import NameWords
from briefer.records.analysis import ActorType, Gender, Mention, Person, Sentence
from briefer.records.article import Article
from briefer.records.span import Span

PERSON_SCORE = 2  # evidence points that make a run of two words or more a person
BARE_POINTS = 2  # the last word stands alone elsewhere
TAG_POINTS = 2  # the tagger reads a person there; another reading takes one point
MAX_NAME_WORDS = 5  # "Maria del Carmen Perez Soto"; longer runs are bodies or works


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
    assign_short_forms(runs, entries, pack)
    _add_genders(article, sentences, entries, pack=pack)
    people = (_person(entry) for entry in entries)
    return tuple(sorted(people, key=lambda person: person.names[0].start))


def _add_genders(
    article: Article,
    sentences: Sequence[Sentence],
    entries: Sequence[Entry],
    *,
    pack: LanguagePack,
) -> None:
    """Read the gender of those whose name does not tell it from "he" and "she" in their own sentences."""
    place = {sent.index: sent.span for sent in sentences}
    named = Counter(number for entry in entries for number in {run.sentence for run in entry.runs})
    for entry in entries:
        own = [run for run in entry.runs if named[run.sentence] == 1]
        if entry.gender is Gender.UNKNOWN and own:
            entry.gender, entry.evidence = gender_by_pronouns(
                article.document.text,
                [Span(run.name[0].start, run.name[-1].end) for run in own],
                [place[run.sentence] for run in own],
                words=pack.speech,
            )


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


def _full_names(
    runs: Sequence[Run], pack: LanguagePack, tags: Mapping[int, ActorType]
) -> list[Entry]:
    """One entry for each person with a name of two words or more, the forms of one person merged."""
    groups: dict[Key, list[Run]] = defaultdict(list)
    for run in runs:
        key = name_key(run.name, pack)
        if 1 < len(key) <= MAX_NAME_WORDS and not _has_preposition(key, pack):
            groups[key].append(run)
    bare = {run.name[0].key for run in runs if len(run.name) == 1}
    found = {
        key: group
        for key, group in groups.items()
        if _points(key, group, pack) + BARE_POINTS * (key[-1] in bare) + _tagged(group, tags)
        >= PERSON_SCORE
    }
    return _merged(_without_openers(found, pack), pack.names)


def _has_preposition(key: Key, pack: LanguagePack) -> bool:
    """Whether the words are of a heading: "On Lee", "Growls In Reply To Lee"; a given name may look so."""
    names = pack.names
    first = key[0] in pack.speech.prepositions and key[0] not in names.given_sure
    return first or any(word in pack.speech.prepositions for word in key[1:-1])


def _tagged(group: Iterable[Run], tags: Mapping[int, ActorType]) -> int:
    """What the tagger's reading of the places adds: for a person, or against one."""
    points = 0
    for run in group:
        kind = tags.get(run.name[-1].end)
        if kind is not None:
            points += TAG_POINTS if kind is ActorType.PERSON else -1
    return max(-1, min(points, TAG_POINTS))


def _without_openers(groups: dict[Key, list[Run]], pack: LanguagePack) -> dict[Key, list[Run]]:
    """The names without those that are a plain word before another's surname: "Understated Lee", "Can Lee"."""
    bearers = Counter(key[-1] for key in groups)
    return {
        key: group
        for key, group in groups.items()
        if len(key) > len(("word", "surname"))
        or bearers[key[-1]] == 1
        or not _is_plain_word(key[0], pack)
        or not all(_starts_sentence(run) and not run.titles for run in group)
    }


def _is_plain_word(word: str, pack: LanguagePack) -> bool:
    """Whether a word that opens a sentence is hardly a given name."""
    names, speech = pack.names, pack.speech
    if word in speech.modals or word in speech.determiners:
        return True
    is_given = word in names.given_sure or word in names.given_either
    return not is_given and word.endswith(names.word_endings)


def _starts_sentence(run: Run) -> bool:
    return not run.before or run.before[0] in OPENING_MARKS or run.before[0] in ".?!:;"


def _merged(groups: dict[Key, list[Run]], names: NameWords) -> list[Entry]:
    """One entry a person: the forms with the same surname and the same given name, or a short form of it."""
    by_surname: dict[str, dict[str, Entry]] = defaultdict(dict)
    for key, group in groups.items():
        bearers = by_surname[key[-1]]
        whole = (g for g, entry in bearers.items() if _ends_alike(entry.words, key))
        same = (g for g in bearers if is_same_given(g, key[0], names))
        given = next(same, next(whole, key[0]))
        entry = bearers.setdefault(given, Entry(group[0].name))
        entry.runs += group
        longest = max(group, key=lambda run: (len(run.name), -run.name[0].start))
        if len(longest.name) > len(entry.words):
            entry.words = longest.name
    return [entry for bearers in by_surname.values() for entry in bearers.values()]


def _ends_alike(words: Sequence[Word], key: Key) -> bool:
    """Whether one of two full names is the end of the other: "Debbie Wasserman Schultz", "Wasserman Schultz"."""
    other = tuple(word.key for word in words)
    return other[-len(key) :] == key or key[-len(other) :] == other


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
    is_held = bool(titles & names.portfolios) and not names.titles.isdisjoint(before[1:2])
    is_titled = bool(titles & (names.sure_titles | names.trades)) or is_held
    if is_titled or (before and before[0] in names.role_nouns):
        points += 3
    elif titles:
        points += 1
    if is_speaking(run, pack):
        points += 2
    elif _follows(run, pack, tiers=slice(1, 2)):
        points += 1
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
    entries: Sequence[Entry],
    pack: LanguagePack,
    *,
    tags: Mapping[int, ActorType],
) -> list[Entry]:
    """One entry for each person who is only ever named by one word, or by initials and one ("N. Latha")."""
    known = {word.key for entry in entries for word in entry.words}
    found: dict[Key, Entry] = {}
    for run in runs:
        form = _form(run)
        if len(name_key(run.name, pack)) > 1 or form[-1] in known:
            continue
        is_tagged = tags.get(run.name[-1].end) is ActorType.PERSON
        is_known = is_tagged and (len(form) > 1 or form[-1] in pack.names.given_sure)
        if is_known or _is_lone_person(run, pack):
            found.setdefault(form if is_tagged else form[-1:], Entry(run.name))
    initialled = {form[-1] for form in found if len(form) > 1}
    for run in runs:
        form = _form(run)
        if form in found and (len(form) > 1 or form[-1] not in initialled):
            found[form].runs.append(run)
    return [entry for entry in found.values() if entry.runs]


def _form(run: Run) -> Key:
    return tuple(word.key for word in run.name)


def _is_lone_person(run: Run, pack: LanguagePack) -> bool:
    names, key = pack.names, run.name[-1].key
    others = (names.not_names, names.body_words, names.places, pack.speech.collectives)
    if any(key in words for words in others):
        return False
    if run.name[-1].text.isupper():
        return False
    if any(word.key in names.sure_titles for word in run.titles):
        return True
    if run.before[:1] == (",",) and run.before[1:2] and key in names.given_sure:
        return run.before[1] in names.nouns_female or run.before[1] in names.nouns_male
    if key in names.given_sure and _follows(run, pack, tiers=slice(1, 3)):
        return True
    return is_speaking(run, pack) and run.before[:1] != ("the",)


def _follows(run: Run, pack: LanguagePack, *, tiers: slice) -> bool:
    """Whether a verb of these tiers follows the name: "Ann knew", "Lee condemned"."""
    verb = run.after[0] if run.after and not run.is_possessive else ""
    return any(verb in group for group in pack.speech.cue_verbs[tiers])


def _person(entry: Entry) -> Person:
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
