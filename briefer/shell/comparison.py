"""Two editions compared by what their JSON says: stories, articles, lines, voices, figures."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefer.shell.stored import damaged, read_record
from briefer.stories.voices import may_be_one
from briefer.text.normal import as_line
from briefer.text.terms import words_of
from briefer.verify.why import Record

NIGHT = "index.json"
PURPOSE = "editions are compared by it"


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A quantity that both editions tell with other values, each edition's in its own order."""

    what: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StoryChange:
    """One story in the later edition, or one that is gone: what the earlier edition did not have of it."""

    state: str  # new, updated, ongoing or gone
    id: str
    headline: str
    page: str
    articles: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    figures: tuple[FigureChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What lies between two editions: the stories of several articles, and the articles by path."""

    before: str
    after: str
    stories: tuple[StoryChange, ...]
    articles: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Edition:
    folder: Path
    index: Record
    contents: Mapping[str, str]  # by the path of the article

    def stories(self) -> list[Record]:
        """Those of several articles, by rank."""
        return [story for story in self.index["stories"] if len(story["members"]) > 1]

    def told(self, story: Record) -> Record:
        """The story with all it tells; an article of its own tells its key points and quotes."""
        return read_record(self.folder, str(story["page"]), PURPOSE)

    def members(self, story: Record) -> set[str]:
        """The contents of a story's articles."""
        return {self.contents[path] for path in story["members"]}


def compare_editions(before: Path, after: Path) -> Comparison:
    """What the edition `after` has that `before` has not, and what is gone.

    A story is the same by its id, or by an article of the same content.  Raises BrieferError for an
    edition without JSON, or with damaged JSON.
    """
    old, new = _edition(before), _edition(after)
    try:
        changes, continued = _changes(old, new)
        gone = [_change("gone", story) for story in old.stories() if story["id"] not in continued]
    except (KeyError, TypeError) as error:
        raise damaged(after, "story") from error
    known, now = set(old.contents.values()), set(new.contents.values())
    return Comparison(
        before=str(old.index["id"]),
        after=str(new.index["id"]),
        stories=(*changes, *gone),
        articles=tuple(path for path, content in new.contents.items() if content not in known),
        gone=tuple(path for path, content in old.contents.items() if content not in now),
    )


def _changes(old: _Edition, new: _Edition) -> tuple[list[StoryChange], set[str]]:
    """The stories of the later edition, and the ids of those of the earlier one that go on in them."""
    by_id = {story["id"]: story for story in old.index["stories"]}
    owner = {one: story for story in old.index["stories"] for one in sorted(old.members(story))}
    changes, continued = [], set()
    for story in new.stories():
        shared = (owner[one] for one in sorted(new.members(story)) if one in owner)
        last = by_id.get(story["id"]) or next(shared, None)
        if last is None:
            changes.append(_change("new", story))
        else:
            continued.add(str(last["id"]))
            changes.append(_updated(story, last, old=old, new=new))
    return changes, continued


def _updated(story: Record, last: Record, *, old: _Edition, new: _Edition) -> StoryChange:
    was, now = old.told(last), new.told(story)
    known = old.members(last)
    change = replace(
        _change("updated", story),
        articles=tuple(path for path in story["members"] if new.contents[path] not in known),
        lines=_new_lines(was, now),
        voices=_new_voices(was, now),
        figures=_changed_figures(was, now),
    )
    is_same = not (change.articles or change.lines or change.voices or change.figures)
    return replace(change, state="ongoing") if is_same else change


def _change(state: str, story: Record) -> StoryChange:
    headline = as_line(story["headline"]["text"]) if story["headline"] else ""
    return StoryChange(state, str(story["id"]), headline, str(story["page"]))


def _new_lines(was: Record, now: Record) -> tuple[str, ...]:
    """The key points that the earlier edition neither had nor listed as told by others."""
    known = {_key(one["text"]) for point in was["key_points"] for one in (point, *_also(point))}
    texts = (as_line(point["text"]) for point in now["key_points"] if _unknown(point, known))
    return tuple(dict.fromkeys(texts))


def _unknown(point: Record, known: set[str]) -> bool:
    return not any(_key(one["text"]) in known for one in (point, *_also(point)))


def _also(point: Record) -> Sequence[Record]:
    also: Sequence[Record] = point.get("also", ())
    return also


def _new_voices(was: Record, now: Record) -> tuple[str, ...]:
    known = [words_of(name) for name in _voices(was)]
    names = {
        name: None
        for name in _voices(now)
        if not any(may_be_one(words_of(name), one) for one in known)
    }
    return tuple(names)


def _voices(told: Record) -> Iterable[str]:
    return (as_line(quote["speaker_name"]) for quote in told["quotes"] if quote["speaker_name"])


def _changed_figures(was: Record, now: Record) -> tuple[FigureChange, ...]:
    old, new = _figures(was), _figures(now)
    return tuple(
        FigureChange(what, old[what], values)
        for what, values in new.items()
        if what in old and set(old[what]) != set(values)
    )


def _figures(told: Record) -> dict[str, tuple[str, ...]]:
    """The values of each quantity of a story; an article alone aligns none."""
    return {
        _quantity(one): tuple(
            dict.fromkeys(
                " ".join(filter(None, (given["qualifier"], given["value"])))
                for given in one["statements"]
            )
        )
        for one in told["figures"]
        if "statements" in one
    }


def _quantity(figure: Record) -> str:
    counted = figure.get("counted")
    return f"{figure['what']} {_key(counted['text']) if counted else ''}".strip()


def _key(text: str) -> str:
    return as_line(text).casefold()


def _edition(folder: Path) -> _Edition:
    index = read_record(folder, NIGHT, PURPOSE)
    try:
        digests = {str(file["path"]): str(file["sha256"]) for file in index["files"]}
        paths = sorted(path for story in index["stories"] for path in story["members"])
        return _Edition(folder, index, {path: _content(path, digests) for path in paths})
    except (KeyError, TypeError) as error:
        raise damaged(folder, NIGHT) from error


def _content(path: str, digests: Mapping[str, str]) -> str:
    """What an article is known by: the digest of its file, and its number in a file of several."""
    if path in digests:
        return digests[path]
    file, _, number = path.rpartition("#")
    return f"{digests[file]}#{number}"
