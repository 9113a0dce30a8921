"""The page of the night: the status line, one line an article, the files that were not used."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from briefer.compose.material import field
from briefer.compose.people import people
from briefer.compose.words import as_days, counted, with_weekday
from briefer.records.briefing import (
    ArticleDigest,
    Cited,
    EditionBriefing,
    Field,
    Item,
    Label,
    QuietStory,
    Section,
    StoryDigest,
    Told,
    WatchedTerm,
)
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.records.story import StoryState
from briefer.settings import ComposeSettings
from briefer.text.printed import as_printed

FATES = {
    Fate.USED: "used",
    Fate.DUPLICATE: "duplicate",
    Fate.SET_ASIDE: "set aside",
    Fate.DEFERRED: "deferred",
}
URGENCY = (Fate.SET_ASIDE, Fate.DEFERRED, Fate.DUPLICATE, Fate.USED)
NEWS = {StoryState.NEW: "new", StoryState.UPDATED: "updated", StoryState.ONGOING: "nothing new"}
STATE_ORDER = (StoryState.NEW, StoryState.UPDATED, StoryState.ONGOING, StoryState.SINGLE)
NOTHING_TOLD = Told()
HITS = 12  # lines of a watched term on the page
CLOCK = slice(11, 16)  # hours and minutes of an ISO time


def compose_edition(
    edition: Edition,
    digests: Sequence[ArticleDigest],
    settings: ComposeSettings,
    *,
    told: Told = NOTHING_TOLD,
) -> EditionBriefing:
    """The briefing of one night; the order of `digests` and of the stories is the order of the page."""
    shared = [story for story in told.stories if len(story.members) > 1]
    in_story = {path for story in shared for path in story.members}
    single = [digest for digest in digests if digest.path not in in_story]
    left_out = [file for file in edition.files if file.fate is not Fate.USED]
    listed = _listed(left_out, settings.rows)
    lines = counted(len(shared), "line")
    heading = "Only one source" if shared else "Tonight, one line an article"
    watched = _watched_lines(told.watched)
    whole = [_story(one, watched=watched) for one in shared]
    retold = [_with_parts(item, one) for item, one in zip(whole, shared, strict=True)]
    sections = (
        Section("status", Label(""), (_status(edition, digests, told, rows=settings.rows),)),
        Section("night", Label(f"The night in {lines}"), _night(whole, told.quiet, edition)),
        Section("watchlist", Label("Watchlist"), tuple(map(_watched, told.watched))),
        Section(
            "stories", Label("Stories"), (*retold[: settings.stories], *whole[settings.stories :])
        ),
        Section("articles", Label(heading), tuple(map(_line, single))),
        Section("people", Label("People and organisations tonight"), people(digests, shared)),
        Section("set_aside", _not_used(len(listed), len(left_out)), tuple(map(_left_out, listed))),
    )
    return EditionBriefing(edition, tuple(section for section in sections if section.items), told)


def rank_stories(
    stories: Iterable[StoryDigest], watched: Iterable[WatchedTerm]
) -> list[StoryDigest]:
    """By independent sources, watched lines, newness, number of articles, then id."""
    named = _watched_lines(watched)
    return sorted(
        stories,
        key=lambda story: (
            -story.independent_sources,
            -_lines_of(story, named),
            STATE_ORDER.index(story.state),
            -len(story.members),
            story.id,
        ),
    )


def _watched_lines(watched: Iterable[WatchedTerm]) -> Counter[str]:
    """The lines of watched terms by article."""
    return Counter(cited.document for one in watched for cited in one.hits)


def _lines_of(story: StoryDigest, watched: Counter[str]) -> int:
    return sum(watched[article] for article in story.articles)


def _status(edition: Edition, digests: Sequence[ArticleDigest], told: Told, *, rows: int) -> Item:
    fates = Counter(file.fate for file in edition.files)
    fields: list[Field] = [
        field("day", with_weekday(edition.id)),
        field("clock", f"{edition.now[CLOCK]} UTC"),
        field("read", counted(len(edition.files), "file") + " read"),
        field("articles", counted(len(digests), "article")),
        field("excerpts", f"{sum(digest.excerpts for digest in digests):,}"),
    ]
    fields += [
        field(fate.value, f"{fates[fate]:,} {word}") for fate, word in FATES.items() if fates[fate]
    ]
    if edition.previous:
        fields.append(field("previous", edition.previous))
    shared = [story for story in told.stories if len(story.members) > 1]
    if shared:
        fields.append(field("stories", counted(len(shared), "story", "stories")))
        states = Counter(story.state for story in shared)
        news = (f"{states[state]} {words}" for state, words in NEWS.items() if states[state])
        fields.append(field("news", ", ".join(news)))
    if told.quiet:
        fields.append(field("quiet", f"{len(told.quiet):,} gone quiet"))
    return Item(
        tuple(fields),
        tuple(Item((field("warning", as_printed(words)),)) for words in _remarks(edition, rows)),
    )


def _remarks(edition: Edition, rows: int) -> Iterator[str]:
    """What is to be said of the run, no more of it than a page lists."""
    yield from edition.warnings[:rows]
    if len(edition.warnings) > rows:
        yield f"{len(edition.warnings) - rows:,} more remarks: run.json names each file of them"


def _watched(one: WatchedTerm) -> Item:
    fields = [field("term", one.term)]
    if one.group:
        fields.append(field("group", one.group))
    hits = tuple(Item((field("id", hit.document), field("words", hit))) for hit in one.hits[:HITS])
    if len(one.hits) > HITS:
        fields.append(field("more", f"{len(one.hits) - HITS:,} more, in the JSON"))
    return Item(tuple(fields), hits)


def _night(
    stories: Sequence[Item], quiet: Sequence[QuietStory], edition: Edition
) -> tuple[Item, ...]:
    """The stories in their order, then those of the last edition that nobody speaks of tonight."""
    gone = tuple(_quiet(one, edition.previous) for one in quiet)
    groups = (("stories", tuple(stories)), ("quiet", gone))
    return tuple(Item((field("group", name),), items) for name, items in groups if items)


def _quiet(one: QuietStory, night: str) -> Item:
    fields = [field("name", one.name or f"story {one.id}"), field("night", as_days(night))]
    if one.page:
        fields.append(field("page", f"../{night}/{one.page}"))
    return Item(tuple(fields))


def _story(digest: StoryDigest, *, watched: Counter[str]) -> Item:
    fields: list[Field] = [
        field("id", digest.id),
        field("state", NEWS.get(digest.state, str(digest.state))),
        field("sources", counted(digest.independent_sources, "source")),
        field("articles", counted(len(digest.members), "article")),
        *_maybe("headline", digest.headline),
        *_maybe("gist", digest.gist),
    ]
    if digest.days:
        fields.append(field("days", digest.days))
    if lines := _lines_of(digest, watched):
        fields.append(field("watched", counted(lines, "watched line")))
    return Item(tuple(fields))


def _with_parts(item: Item, digest: StoryDigest) -> Item:
    parts = (
        Item((field("group", s.name.removeprefix("story_")), field("heading", s.heading)), s.items)
        for s in digest.told
    )
    return Item(item.fields, tuple(parts))


def _line(digest: ArticleDigest) -> Item:
    fields: list[Field] = [
        field("id", digest.id),
        *_maybe("title", digest.title),
        *_maybe("gist", digest.gist),
        *_maybe("source", digest.source),
        field("file", as_printed(digest.path)),
        field("words", counted(digest.words, "word")),
        field("excerpts", counted(digest.excerpts, "excerpt")),
    ]
    if digest.date:
        fields += [field("date", as_days(digest.date)), field("iso_date", digest.date)]
    return Item(tuple(fields))


def _maybe(name: str, cited: Cited | None) -> tuple[Field, ...]:
    return (field(name, cited),) if cited else ()


def _listed(files: Sequence[FileFate], rows: int) -> list[FileFate]:
    """As many as a page lists, in their order: what wants a remedy before what is told elsewhere."""
    urgent = sorted(range(len(files)), key=lambda place: URGENCY.index(files[place].fate))
    return [files[place] for place in sorted(urgent[:rows])]


def _not_used(listed: int, count: int) -> Label:
    if listed == count:
        return Label("Not used")
    return Label(f"Not used: {listed:,} of {count:,} files; run.json names them all")


def _left_out(file: FileFate) -> Item:
    fields = [field("file", as_printed(file.path)), field("fate", FATES[file.fate])]
    if file.of:
        same = "the same text" if file.share is None else f"{file.share:.0%} the same text"
        fields.append(field("reason", f"{same} as {as_printed(file.of)}"))
    else:
        fields.append(field("reason", as_printed(file.reason)))
    if file.remedy:
        fields.append(field("remedy", as_printed(file.remedy)))
    return Item(tuple(fields))
