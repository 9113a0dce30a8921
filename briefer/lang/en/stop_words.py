"""Words too common to tell what a sentence is about: the function words of English, and "said".

Written down from the closed word classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
negation, degree adverbs) and their contractions; verbs of speech stand in every news text.
"""

from briefer.lang.base import word_set

STOP_WORDS = word_set(
    """
    a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself
    yourselves he him his himself she her hers herself it its itself they them their theirs themselves who whom
    whose which what whoever whatever whichever one ones am is are was were be been being do does did doing done
    have has had having will would shall should can could may might must ought need and or but nor so yet if
    because although though while whereas unless until since as than whether of in on at by for with about
    against between among into through during before after above below to from up down out off over under again
    further toward towards upon within without across along around behind beside besides beyond near onto via
    per amid despite then once here there when where why how all any both each few more most other others
    another some such no not only own same too very just also even still ever never already almost quite rather
    really every either neither much many less least several enough however therefore thus hence meanwhile
    moreover instead otherwise say says said saying told tell tells mr mrs ms dr aren't can't couldn't didn't
    doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't i'm i've i'd i'll
    you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're
    they've they'd they'll that's that'd that'll there's there'd who's who'd who'll what's here's let's where's
    how's cannot
    """
)
