"""Words by which a sentence shows that it leans on another one, or is no news by itself."""

from briefer.lang.base import RankWords, word_set

RANKING = RankWords(
    pronouns=word_set("he she they his her their its him them hers theirs"),
    pointers=word_set("this that these those such"),
    empties=frozenset(["it"]),
    empty_verbs=word_set(
            "is was isn't wasn't remains remained seems seemed appears appeared emerged became turns turned takes took "
            "will would may might could can must has had"
    ),
    clause_words=word_set("that who when whether if why how"),
    fronts=word_set("in on at by from during since after before until within over for last this next earlier later"),
    subjects=word_set("he she they"),
    counts=word_set("one two three four five six both another neither others"),
    links=word_set(
            "but and or so yet also however meanwhile nevertheless nonetheless moreover furthermore instead still "
            "then therefore thus besides otherwise additionally similarly likewise"
    ),
    contrasts=word_set("but however meanwhile"),
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
        "like us", "for more", "in lieu of flowers", "see you", "good morning", "good evening",
    ),
    endings=("read more", "read more here", "see more", "as it happened"),
    media_labels=("video", "videos", "watch", "pictures", "gallery", "audio"),
    picture_sides=frozenset([
        "left", "right", "centre", "center", "middle", "far left", "far right", "second left", "second right",
        "second from left", "second from right", "top left", "top right", "bottom left", "bottom right",
        "from left", "from right", "left to right", "l", "r", "l-r",
    ]),
    pictures=(
        "pictured", "file photo", "file picture", "file image", "stock image", "this photo", "this picture",
        "this image", "seen here", "shown here", "is seen in", "are seen in", "artist's impression", "courtesy of",
        "can be seen here", "see more here", "posted by",
    ),
    silences=(
        "declined to comment", "did not comment", "did not return", "did not respond", "did not immediately respond",
        "did not reply", "could not be reached", "had no comment", "refused to comment",
        "could not immediately be reached", "would not comment", "no immediate comment", "declined comment",
        "declined further comment", "declined to be interviewed", "didn't respond", "didn't return", "didn't reply",
        "not available for comment", "unavailable for comment", "not immediately available", "not responded to",
    ),
    reactions=(
        "agreed", "disagreed", "concurred", "demurred", "objected", "nodded", "shrugged", "laughed", "smiled",
        "agreed with him", "agreed with her", "agreed with them", "agreed with that", "disagreed with him",
        "disagreed with her", "disagreed with them", "disagreed with that", "did not agree", "begged to differ",
        "welcomed the news", "welcomed the decision", "welcomed the move", "welcomed the ruling", "denied it",
        "denied this", "denied that", "thought otherwise", "felt otherwise", "felt the same", "felt the same way",
        "was not convinced", "were not convinced", "was not so sure", "did not elaborate", "declined",
    ),
    brief_labels=word_set("why what how who where when the by yes go zoom between driving state note correction"),
)  # fmt: skip
