"""English words that give away the parts of a page: bylines, date lines, credits, outlets."""

from briefer.lang.base import PageWords, word_set

MONTHS = {
    name[:length]: number
    for number, name in enumerate(
        (
            "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december",
        ),
        start=1,
    )
    for length in (3, len(name))
} | {"sept": 9}  # fmt: skip

WEEKDAYS = frozenset(
    name[:length]
    for name in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for length in (3, 4, 5, len(name))
)

JOB_WORDS = word_set(
    """editor reporter correspondent writer staff columnist journalist contributor bureau chief desk
    producer photographer analyst critic presenter freelance newsroom special senior political
    health science business economics crime court education environment foreign home sport sports
    transport technology royal chief deputy assistant associate managing investigations investigative
    consumer content digital video data night social affairs affiliate
    community local showbiz celebrity council county democracy agenda lifestyle property motoring
    farming rural regional multimedia breaking trends weather defence diplomatic industrial arts music
    film theatre media religious legal climate energy housing"""
)

OUTLET_WORDS = word_set(
    """post times tribune herald ledger press news standard chronicle gazette observer guardian
    telegraph mail mirror express sun star beacon mercury courier journal review today daily weekly
    quarterly magazine wire newswire agency reuters bbc cnn afp ap pti ians npr abc cbc nbc cbs radio
    tv fm bulletin record register dispatch examiner inquirer independent sentinel globe echo argus advertiser
    reporter argus messenger monitor insider online digest report reports network media broadcasting
    outlook voice pioneer banner bee union enterprise advocate leader citizen argosy dispatch examiner
    world week post-gazette newspaper newsletter substack blog business finance financial insider
    hindu statesman patriot mail argus age australian spectator economist clarion packet bugle examiner
    recorder visitor republican democrat eagle evening morning sunday saturday headlines newsroom
    broadcaster broadcasting chronicler intelligencer leader-post picayune commonwealth monthly fortnight
    people nation vanguard champion nationalist scotsman farmer grocer witness watch live newshour
    tidings bulletin almanac weekend newsday gleaner sentinel"""
)

SECTION_WORDS = word_set(
    """traffic what's news sport sports local world national international uk us usa business politics opinion comment
    culture arts lifestyle life weather travel tech technology science health education environment climate
    crisis money markets economy companies property entertainment celebrity royals food features letters
    obituaries obituary analysis live breaking latest home crime courts court crown police transport rail
    road football rugby cricket tennis golf racing football europe asia africa america americas middle east
    australia india china opinion editorial media society community council regional region county city
    state metro magazine books film music tv radio theatre games puzzles shopping premier division league
    championship division one two first second high magistrates the and in of top stories story headline
    headlines exclusive interview special report investigation longread recycling housing energy
    agriculture farming markets industry review reviews jobs motors classifieds podcasts video videos on nostalgia
    announcements newsletters shop betting notices horoscopes crosswords photos events letters to editor"""
)

PUBLISHED = ("published", "first published", "posted", "post date", "publication date", "published on",
             "published at", "date published", "created", "issued", "release date", "date", "released",
             "originally published", "posted on", "pub date")  # fmt: skip
UPDATED = ("updated", "last updated", "last modified", "modified", "update", "edited", "last edited",
           "updated on", "revised")  # fmt: skip

LABELS = {
    # a printed field name, and what follows it
    "title": "title", "headline": "title", "hd": "title",
    "byline": "byline", "author": "byline", "authors": "byline", "by": "byline", "reporter": "byline", "writer": "byline",
    "journalist": "byline", "journalists": "byline", "reporters": "byline", "correspondent": "byline",
    "publication date": "date", "published": "date", "date published": "date", "pd": "date", "pub date": "date",
    "source": "source", "publication title": "source", "publication": "source", "newspaper": "source",
    "sn": "source", "paper": "source", "outlet": "source", "site": "source", "from the": "source",
    "media": "source", "media outlet": "source", "media name": "source", "media title": "source", "source name": "source",
    "publication name": "source", "newspaper name": "source", "outlet name": "source", "news source": "source",
    "heading": "title", "article title": "title", "publish date": "date", "date of publication": "date",
    "article date": "date", "issue date": "date", "published date": "date", "date issued": "date",
    "client": "export_header", "circulation": "export_header", "ave": "export_header", "media type": "export_header",
    "sentiment": "export_header", "reach": "export_header", "readership": "export_header", "keywords": "export_header",
    "abstract": "key_point", "highlight": "key_point", "summary": "key_point",
    "date": "date", "from": "source", "graphic": "caption", "caption": "caption", "photo caption": "caption", "illustration caption": "caption",
    "section": "export_header", "user name": "export_header", "date and time": "export_header", "job number": "export_header", "client/matter": "export_header", "search terms": "export_header", "search type": "export_header", "content type": "export_header", "narrowed by": "export_header", "length": "export_header", "dateline": "export_header", "edition": "export_header",
    "page": "export_header", "pages": "export_header", "word count": "export_header", "language": "export_footer",
    "load-date": "export_footer", "publication-type": "export_footer", "publication type": "export_footer",
    "subject": "export_footer", "location": "export_footer", "publisher": "export_footer", "issn": "export_footer",
    "first page": "export_footer", "country of publication": "export_footer", "document type": "export_footer",
    "proquest document id": "export_footer", "document url": "export_footer", "copyright": "rights",
    "last updated": "export_footer", "identifier / keyword": "export_footer", "people": "export_footer",
    "company / organization": "export_footer", "company": "export_footer", "organization": "export_footer",
    "persons": "export_footer", "industry": "export_footer", "geographic": "export_footer", "credit": "export_footer",
    "start page": "export_footer", "place of publication": "export_footer", "journal code": "export_footer",
    "document id": "export_footer", "accession number": "export_footer", "record number": "export_footer",
    "database": "export_footer", "gale document number": "export_footer", "full text word count": "export_footer",
    "subject terms": "export_footer", "product": "export_footer", "source citation": "export_footer",
    "url": "export_footer", "link": "export_footer", "publication year": "export_footer", "column": "export_header",
    "series": "export_header", "article type": "export_header", "doc type": "export_header", "isbn": "export_footer",
    "volume": "export_footer", "issue": "export_footer", "number of pages": "export_footer", "provider": "export_footer",
    "ticker": "export_footer", "state": "export_footer", "country": "export_footer", "city": "export_footer",
    "index terms": "export_footer", "dewey": "export_footer", "copyright holder": "rights", "notes": "export_footer",
}  # fmt: skip

LIST_HEADS = {
    "most read": "most_read", "most popular": "most_read", "most viewed": "most_read", "trending": "most_read",
    "trending now": "most_read", "popular": "most_read", "popular now": "most_read", "top stories": "most_read",
    "most shared": "most_read", "most commented": "most_read", "latest news": "most_read", "latest": "most_read",
    "the latest": "most_read", "latest stories": "most_read", "top headlines": "most_read", "most recent": "most_read",
    "don't miss": "related", "related": "related", "related articles": "related", "related stories": "related",
    "related news": "related", "related content": "related", "related coverage": "related", "related links": "related",
    "related posts": "related", "you may also like": "related", "you might also like": "related",
    "you may also be interested in": "related", "recommended": "related", "recommended for you": "related",
    "recommended reading": "related", "recommended stories": "related", "read next": "related", "up next": "related",
    "read more": "related", "more stories": "related", "more on this story": "related", "more like this": "related",
    "more on this": "related", "also in the news": "related", "elsewhere on the web": "related",
    "around the web": "related", "from the web": "related", "from our partners": "related", "must read": "related",
    "editor's picks": "related", "editors' picks": "related", "in case you missed it": "related", "see also": "related",
    "what to read next": "related", "further reading": "related", "also read": "related", "more headlines": "related",
    "more news": "related", "in other news": "related", "related topics": "tags", "more on": "related",
    "explore more": "related", "more to explore": "related", "promoted stories": "ad", "sponsored stories": "ad",
    "from around the web": "ad", "more for you": "related", "featured": "related", "suggested reading": "related",
    "you may have missed": "related", "keep reading": "related", "more in this section": "related",
    "comments": "comments", "top comments": "comments", "reader comments": "comments", "join the conversation": "comments",
    "topics": "tags", "tags": "tags", "explore more on these topics": "tags", "filed under": "tags",
    "forward-looking statements": "boilerplate", "safe harbor statement": "boilerplate", "about us": "boilerplate",
    "notes to editors": "boilerplate", "notes for editors": "boilerplate", "media contact": "contact",
    "media contacts": "contact", "contact": "contact", "contacts": "contact", "press contact": "contact",
    "media enquiries": "contact", "contact information": "contact", "about the author": "bio",
    "source citation": "closing", "citation": "closing", "related internet links": "related",
    "leave a reply": "comments", "leave a comment": "comments", "related reading": "related", "for the record": "related",
}  # fmt: skip

PAGE = PageWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    byline_intros=(
        "by", "words by", "text by", "story by", "written by", "reported by", "interview by", "interviewed by",
        "report by", "commentary by", "opinion by", "posted by", "published by", "from", "review by", "analysis by", "article by",
        "words", "an interview by", "hosted by", "authored by", "compiled by",
    ),
    name_joins=("and", "&", "with"),
    name_particles=word_set(
        "van der de den la le da di do dos del della von und bin ibn al el ter ten zu y e af av ní ó du"
    ),
    job_words=JOB_WORDS,
    outlet_words=OUTLET_WORDS,
    section_words=SECTION_WORDS,
    credit_words=(
        "photo", "photos", "photograph", "photographs", "photography", "picture", "pictures", "image", "images",
        "pic", "credit", "photo credit", "image credit", "picture credit", "file photo", "file image", "illustration",
        "graphic", "courtesy", "photo by", "image source", "image by",
    ),
    published_words=PUBLISHED,
    updated_words=UPDATED,
    key_point_heads=frozenset(
        {
            "key points", "key takeaways", "takeaways", "highlights", "summary", "at a glance", "in brief",
            "key findings", "the key points", "what you need to know", "main points", "key facts", "quick read",
            "story highlights", "in short", "things to know", "the gist", "top points", "in summary", "tl;dr",
            "key developments", "the main points", "what's next?", "key events", "what we know so far",
            "story at a glance", "summary points", "the essentials",
        }
    ),
    list_heads=LIST_HEADS,
    labels=LABELS,
    call_words=word_set(
        "support follow read join get subscribe sign download visit go listen watch share contact about add more see try log play buy"
    ),
    owner_words=word_set(
        "group holdings inc inc. llc ltd ltd. limited plc pty company co co. corp corp. corporation publishing publications publishers communications enterprises crown"
    ),
    issuer_words=word_set(
        """department ministry office council city county town borough university college institute police sheriff
        foundation agency authority commission bureau service trust society association union board government
        embassy parliament senate assembly hospital federation nhs district state republic secretariat directorate
        organization organisation programme fund centre center museum court tribunal"""
    ),
    appeal_words=(
        "newsletters?", "subscri(?:be|bers?|ptions?|bing)", "sign(?:ing)? up", "inbox", "e-?mail address",
        "privacy policy", "terms of (?:use|service)", "terms and conditions", "cookies?",
        "notifications", "alerts", "unsubscribe", "log in", "sign in", "register",
        "(?:our|the) (?:website|site|homepage)", "our (?:readers|journalism|journalists|newsroom|coverage|reporting|reporters|stories|community|members|supporters)",
        "(?:quality|independent|local|public-interest|trusted|high-quality) journalism", "donat(?:e|ion|ions)", "contribut(?:e|ion|ions)",
        "(?:latest|breaking|top|current) (?:news|headlines|stories|updates)", "click (?:here|below)", "tap here",
        "(?:this|the original|the full) (?:article|story|post)", "republish(?:ed|ing)?", "creative commons",
        "all rights reserved", "copyright", "advertis(?:ers?|ing|ements?)", "free of charge", "free trial", "cancel (?:at )?any ?time",
        "follow us", "comments? section", "moderat(?:ed|ors?|ion)",
        "house rules", "join (?:us|our|the conversation)", "podcasts?", "paywall", "digital access", "delivered",
        "reproduced", "(?:written|prior) permission", "information(?:al)? purposes", "fair (?:dealing|use)", "liable", "no relevant affiliations", "receive funding", "provides? funding", "news tips?", "tip line", "become an?", "membership", "our members", "free to read", "what we do",
        "support (?:us|our|local|independent|the)", "consent", "preferences",
    ),
    channel_words=(
        "apps?", "download", "whatsapp", "telegram", "third part(?:y|ies)", "third-party",
        "(?:facebook|instagram|twitter|youtube|tiktok|linkedin|snapchat)",
    ),
    address_words=("we", "our", "us", "you", "your"),
    source_patterns=(
        r"read the (?:original|full) (?:article|story|version|piece|report|post) (?:on|at|in|from) (?P<source>.{2,60}?)\.?$",
        r".{0,60}\b(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by) (?P<source>[^.,]{2,60}?)(?:,? on \d.{0,30}|,? on [A-Z][a-z]+ \d.{0,30}|, .{0,60}|\.)?$",
        r"this (?:article|story|piece|report) (?:by|from) (?P<source>[^.,]{2,60}) was (?:first|originally) published\b.{0,80}$",
        r"this (?:e-?mail|newsletter) was sent (?:to \S{3,80} )?by (?P<source>(?-i:[A-Z])[^.,]{2,60}),.{0,160}$",
        r"this (?:article|story|piece|post|column) (?:appeared|appears|published|was published) (?:on|in|at|by) (?!the [\w& ]{2,40} section\b)(?P<source>[^.,]{2,60})\b.{0,60}$",
        r".{0,240} (?:appeared first on|first appeared on) (?P<source>[^.]{2,60})\.?$",
        r"(?:published|appeared|printed) in the (?:[\w,]+ ){0,6}(?:edition|issue) of (?P<source>[^,.]{2,60}).{0,120}$",
        r"(?:this|the) (?:article|story|piece|post|report|essay) (?:is |was |has been )?(?:re-?published|reproduced|reprinted|syndicated) (?:here )?(?:from|by|courtesy of|with (?:the )?permission (?:of|from)) (?P<source>(?-i:[A-Z]).{1,60}?)(?: (?:under|with|as|and|on)\b.{0,160}|[.,].{0,160})?$",
        r"(?:go|back|return|welcome) to (?:the )?(?P<source>(?-i:[A-Z]).{1,40}?) (?:home ?page|home|front page|website)$",
        r"add (?P<source>(?-i:[A-Z]).{1,40}?) as (?:a|your) preferred source\b.{0,40}$",
        r"support (?P<source>(?-i:[A-Z])[\w&. -]{2,40})'s? (?:journalism|reporting|newsroom|work)\b.{0,120}$",
        r"(?:the|this) (?:full )?(?:article|story) .{0,40}\bappears in (?P<source>.{2,60}?)(?: newspaper)?\.?$",
        r".{3,80} provides funding as a .{0,30}(?:member|partner) of (?P<source>(?:The )?(?-i:[A-Z])[\w -]{2,40}?)(?: (?:UK|US|AU|CA|NZ))?\.?$",
        r"follow (?P<source>(?-i:(?:the )?[A-Z])[\w&.' -]{2,40}) on (?:facebook|x|twitter|instagram|tiktok|bluesky|whatsapp|google)\b.{0,60}$",
        r"watch more (?:on|at|from) (?P<source>[^:.]{2,40}):?$",
        r"(?P<source>(?-i:[A-Z])[\w&.' -]{2,40}), \d{1,5} [^.]{3,90},? [A-Z]{2} \d{5}$",
        r"(?P<source>(?-i:[A-Z])[\w&.' -]{2,40}) [—–-] download the app\b.{0,40}$",
        r"(?:shared|saved|sent) (?:from|via) (?P<source>the [A-Z].{2,40}) app\b.{0,40}$",
        r"[>» ]*download the (?P<source>(?-i:[A-Z])[\w&.' -]{2,40}) app\b.{0,60}$",
        r"(?:.{2,80}?is )?(?P<source>(?-i:[A-Z])[\w&.' -]{2,40}) is a (?:reader-supported|weekly|daily|monthly|free) (?:publication|newsletter)\b.{0,300}$",
        r"(?:©|\(c\)|copyright ?(?:©|\(c\))?),?\s?(?:\d{4}(?:[-–]\d{4})?,? )?(?:by (?:the )?)?(?!crown copyright)(?P<source>(?-i:[A-Z])[^.,|]{2,60}?)(?:\.| ?\||,|$|\s{2,}|(?= (?:All|all) )).{0,160}$",
    ),
)  # fmt: skip
