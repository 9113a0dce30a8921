"""To whom a surname or a given name alone belongs, or that two bear it and nothing tells them apart."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefer.analyse.people.gender import gender_of
from briefer.analyse.people.runs import Run, Word
from briefer.lang.base import LanguagePack
from briefer.lang.name_words import NameWords
from briefer.records.analysis import Gender
from briefer.records.span import Span

Key = tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """A person in the making: the words of the fullest form, and all runs that name it."""

    words: tuple[Word, ...]
    runs: list[Run] = field(default_factory=list)
    gender: Gender = Gender.UNKNOWN
    evidence: Span | None = None
    introduced: tuple[Run, ...] = ()  # where it is named in full, in order


def name_key(name: Sequence[Word], pack: LanguagePack) -> Key:
    """The words of a name without initials and suffixes, in lower case."""
    keys = [w.key for w in name]
    core = [k for k in keys if k not in pack.names.suffixes and len(k.replace(".", "")) > 1]
    return tuple(core or keys)


def assign_short_forms(runs: Sequence[Run], entries: Sequence[Entry], pack: LanguagePack) -> None:
    """Give every run of one word to the person it means; one that can mean two stays without."""
    taken = {run.name[0].start for entry in entries for run in entry.runs}
    bearers = _Bearers.of(entries, pack)
    for run in runs:
        key = name_key(run.name, pack)
        if run.name[0].start in taken or len(key) != 1:
            continue
        chosen = bearers.choose(run, key[0])
        if chosen is not None:
            chosen.runs.append(run)


@dataclass(frozen=True, slots=True)
class _Bearers:
    """Who bears a surname or a given name, and who was meant by it so far."""

    by_surname: Mapping[str, list[Entry]]
    by_given: Mapping[str, list[Entry]]
    holders: dict[str, Entry]
    pack: LanguagePack

    @staticmethod
    def of(entries: Sequence[Entry], pack: LanguagePack) -> "_Bearers":
        by_surname: dict[str, list[Entry]] = defaultdict(list)
        by_given: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            entry.introduced = tuple(sorted(entry.runs, key=_start))
            key = name_key(entry.words, pack)
            by_surname[key[-1]].append(entry)
            if len(key) > 1 and key[0] != key[-1]:
                by_given[key[0]].append(entry)
        return _Bearers(by_surname, by_given, {}, pack)

    def choose(self, run: Run, key: str) -> Entry | None:
        """The one person the word means here; None when it can mean two."""
        candidates = self.by_surname.get(key) or self.by_given.get(key, [])
        if run.titles:
            candidates = self._of_title(run, candidates)
        if len(candidates) <= 1:
            return candidates[0] if candidates else None
        holder = self.holders.get(key) or self._introduced(run, candidates)
        near = _near(run, candidates, self.pack)
        if holder is None:
            return near[0] if len(near) == 1 else None
        self.holders[key] = holder
        return holder if holder in near or not near else None

    def _of_title(self, run: Run, candidates: list[Entry]) -> list[Entry]:
        """The candidates that the title before the word allows: by its gender, or printed with it elsewhere."""
        gender = gender_of((), (run,), self.pack.names)[0]
        if gender is not Gender.UNKNOWN:
            return [c for c in candidates if c.gender in {gender, Gender.UNKNOWN}]
        title = run.titles[-1].key
        titled = [
            c for c in candidates if any(w.key == title for r in c.introduced for w in r.titles)
        ]
        return titled or candidates

    def _introduced(self, run: Run, candidates: list[Entry]) -> Entry | None:
        """The only one named in full before this place, those brought in as somebody's kin left out."""
        before = [c for c in candidates if c.introduced and _start(c.introduced[0]) < _start(run)]
        leading = [c for c in before if not _is_kin(c.introduced[0], self.pack.names)]
        found = leading or before
        return found[0] if len(found) == 1 else None


def _near(run: Run, candidates: list[Entry], pack: LanguagePack) -> list[Entry]:
    """Those named before this place in the same sentence or the one before, not only as an owner or object."""
    return [
        c
        for c in candidates
        if any(
            r.sentence >= run.sentence - 1
            and _start(r) < _start(run)
            and not r.is_possessive
            and not (r.before and r.before[0] in pack.speech.prepositions)
            for r in c.runs
        )
    ]


def _start(run: Run) -> int:
    return run.name[0].start


def _is_kin(run: Run, names: NameWords) -> bool:
    """Whether the name is brought in as somebody's relative: "her husband, Bob Lee"."""
    before = run.before[1:] if run.before[:1] == (",",) else run.before
    kin = names.nouns_female | names.nouns_male
    if len(before) > 1 and before[0] in kin:
        return before[1] in names.owners or before[1].endswith(("'s", "’s"))
    after = run.after
    return (
        len(after) > 2  # noqa: PLR2004 - comma, possessive, noun
        and after[0] == ","
        and after[1] in names.owners
        and after[2] in kin
    )
