"""Words by which a sentence shows that it leans on another one, or is no news by itself."""

from briefer.lang.base import RankWords, word_set

RANKING = RankWords(
    pronouns=word_set("he she they his her their its him them hers theirs"),
    pointers=word_set("this that these those such"),
    empties=frozenset(["it"]),
    clause_words=word_set("that who when whether if why how"),
    links=word_set(
            "but and or so yet also however meanwhile nevertheless nonetheless moreover furthermore instead still "
            "then therefore thus besides otherwise additionally similarly likewise"
    ),
    after_pointer=word_set(
            "is was are were has had have will would could may might should can means meant includes included "
            "comes came follows followed makes made leaves left brings brought does did gives gave takes took "
            "adds added isn't wasn't"
    ),
    first_person=word_set("i me my we us our i'm i've i'd i'll we're we've we'd we'll myself"),
    background=word_set("had been was were born founded formerly previously earlier ago"),
    asides=(
        "scroll down", "click here", "click on", "watch the video", "watch below", "see the video", "see more",
        "see below", "follow us", "follow @", "sign up", "read more", "read the full", "more to follow",
        "like us", "for more",
    ),
    media_labels=("video", "videos", "watch", "pictures", "gallery", "audio"),
    picture_sides=frozenset([
        "left", "right", "centre", "center", "middle", "far left", "far right", "second left", "second right",
        "second from left", "second from right", "top left", "top right", "bottom left", "bottom right",
        "from left", "from right", "left to right", "l", "r", "l-r",
    ]),
)  # fmt: skip
