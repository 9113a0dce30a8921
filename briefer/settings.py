"""All settings with their defaults: one frozen part a stage; the TOML tables have the same names."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class IngestSettings:
    """Reading of files."""

    encoding: str = ""  # "" = found by the ladder
    max_bytes: int = 20_000_000  # larger files are set aside
    min_words: int = 40  # fewer words on a web page: no article
    max_html_chars: int = 5_000_000  # larger pages are read plainly, without finding the article
    max_html_tags: int = 50_000  # the same for pages of more tags
    max_html_links: int = 10_000  # the same for pages of more links
    max_entries: int = (
        2_000  # articles of one mailbox, feed, export or archive; the rest is set aside
    )
    max_unpacked_bytes: int = 100_000_000  # of one archive, all members together
    max_unpack_ratio: int = 200  # larger than its packed size: a member is taken for a zip bomb
    max_feed_tags: int = 300_000  # about 5 s of reading; larger feeds are set aside
    max_pdf_pages: int = 300  # pages of one PDF; the rest is not read, with a remark
    # Fields of JSON exports: the first that has words counts.  news-please, NewsAPI, JSON Feed, schema.org.
    json_title: tuple[str, ...] = ("title", "headline", "webTitle", "name")
    json_text: tuple[str, ...] = (
        "maintext", "articleBody", "bodyText", "full_text", "content_text", "content_html",
        "text", "content", "body", "article", "summary", "description",
    )  # fmt: skip
    json_author: tuple[str, ...] = ("authors", "author", "byline", "creator")
    json_date: tuple[str, ...] = (
        "date_publish", "publishedAt", "datePublished", "date_published", "webPublicationDate",
        "published_at", "published", "pubDate", "pub_date", "date",
    )  # fmt: skip
    json_source: tuple[str, ...] = (
        "source", "source_name", "publisher", "outlet", "publication", "site", "source_domain",
    )  # fmt: skip
    json_url: tuple[str, ...] = ("url", "link", "webUrl", "canonical_url")
    json_language: tuple[str, ...] = ("language", "lang", "inLanguage")


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """Taking articles apart."""

    min_words: int = 5  # fewer words of body: no article
    drop: tuple[str, ...] = ()  # lines never wanted: text found in them, or "/regular expression/"


@dataclass(frozen=True, slots=True)
class AnalyseSettings:
    """Quotes, actors, figures."""

    entities: str = "builtin"
    two_apostrophes: bool = False  # read ''so'' as quoted


@dataclass(frozen=True, slots=True)
class RankSettings:
    """Choice of sentences."""

    ranker: str = "news"
    length: int = 3  # sentences of the summary
    words: int = 0  # budget in words instead; 0 = by sentences
    key_points: int = 5
    position: str = "auto"  # news | none | auto


@dataclass(frozen=True, slots=True)
class StoriesSettings:
    """Grouping of articles."""

    threshold: float = 0.09  # least mean cosine between the two parts of a story
    window_days: int = 14  # articles published further apart are not one event
    told: int = 60  # members that tell a story; more are only counted
    key_points: int = 5


@dataclass(frozen=True, slots=True)
class ComposeSettings:
    """What goes on the page."""

    quotes_per_speaker: int = 5  # the others fold
    actors: int = 12  # the others fold
    stories: int = 20  # told on the page of the night; the others have their line and their page
    rows: int = 100  # of any list on a page; the JSON has them all


@dataclass(frozen=True, slots=True)
class RenderSettings:
    """Form of the pages."""

    formats: tuple[str, ...] = ("html", "md", "json")
    theme: str = "default"


@dataclass(frozen=True, slots=True)
class RunSettings:
    """The run around the stages: where things lie and how it ends; changes no line of a page."""

    inputs: tuple[str, ...] = ()  # files and folders, when the command line names none
    output: str = "output"  # folder of the editions
    templates: str = ""  # folder with themes of your own
    time_zone: str = ""  # IANA name of the zone that dates the night; "" = the system's
    strict: bool = False  # a file set aside stops the edition
    fail_on_empty: bool = False  # no article at all is a failure
    state: str = ""  # folder of history, cache and lock; "" = .briefer in the output folder
    jobs: int = 0  # worker processes; 0 = one a core
    timeout_per_file_s: float = 60.0  # a thousand times what a file usually takes
    memory_per_file_mb: int = 1024  # address space of a worker; 0 = no limit
    lock_wait_s: float = 0.0  # for another run to end
    keep_nights: int = 0  # older editions are removed; 0 = all are kept
    log_format: str = "text"  # text | json
    metrics: str = ""  # file for a Prometheus node exporter
    catch_up: str = "merge"  # nights without a run: merge | each
    healthcheck: str = ""  # command called after every run, with BRIEFER_EXIT_CODE set
    watchlist: str = ""  # file of terms to look out for, one a line
    cluster: str = ""  # address of a Dask scheduler, or local:N


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; stages receive their own part."""

    ingest: IngestSettings = field(default_factory=IngestSettings)
    article: ArticleSettings = field(default_factory=ArticleSettings)
    analyse: AnalyseSettings = field(default_factory=AnalyseSettings)
    rank: RankSettings = field(default_factory=RankSettings)
    stories: StoriesSettings = field(default_factory=StoriesSettings)
    compose: ComposeSettings = field(default_factory=ComposeSettings)
    render: RenderSettings = field(default_factory=RenderSettings)
    run: RunSettings = field(default_factory=RunSettings)
