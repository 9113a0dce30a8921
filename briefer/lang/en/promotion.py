"""English promotion inside saved web pages: long sentences that read like body and are about the site.

Tried as the rows of furniture.py are: from the start of a paragraph, without regard to case, straight quotes.
"""

# One row a line, however long: a table is read and sorted by lines.
# fmt: off
from briefer.lang.base import FurnitureRow as Row

PROMOTION: tuple[Row, ...] = (
    Row("newsletter", r"(?:get|read|receive|try) [^.!?]{1,60}'s? (?:free )?(?:daily|weekly|morning|evening) (?:edition|briefing|newsletter|digest|update)\b.{0,160}$", "Get the Harbour Gazette's Daily Edition by email and never miss a story"),
    Row("newsletter", r"never miss (?:a|an|another|any|the) [^.!?]{0,60}\b(?:news|stor(?:y|ies)|newsletter|update|post|inbox)\b.{0,120}$", "Never miss the latest news by signing up to our newsletter"),
    Row("newsletter", r"(?:do you )?(?:want|would you like|wish) (?:more|to (?:be informed|stay|know|hear|get|read|receive)) [^?]{1,120}\? ?(?:sign up|subscribe|click|join|register)\b.{0,120}$", "Do you want to be informed of our events? Sign up here"),
    Row("newsletter", r"(?:the )?(?:\w+ ){1,3}newsletter$", "Harbour Gazette Newsletter"),
    Row("share", r"follow [^.!?]{2,60} on (?:twitter|facebook|instagram|linkedin|whatsapp|telegram|tiktok|youtube|x|bluesky|threads|google news)\b.{0,300}$", "Follow the Gazette on Twitter and Instagram @gazette or email us at news@gazette.example"),
    Row("share", r"(?:like|find|join) us on (?:facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp)\b.{0,200}$", "Like us on Facebook for more"),
    Row("contact", r"(?:we want to|we'd (?:like|love) to) hear (?:from you|what you think|your)\b.{0,240}$", "We want to hear what you think about this article."),
    Row("contact", r"(?:submit|send)(?: us)? (?:a|your) (?:letter|letters|comments?|op-ed) to the editor\b.{0,200}$", "Submit your letter to the editor via this form."),
    Row("subscribe", r"to (?:view|read|see|continue reading|access) (?:the|this) (?:full|whole|entire|rest of (?:the|this)|complete) ?(?:story|article|report)?\b.{0,40}(?:subscri|sign|log|regist|regis|become).{0,200}$", "To view the full story, please subscribe to the Harbour Gazette."),
    Row("subscribe", r"(?:first-time|new) subscribers\b.{0,20}\breceive\b.{0,240}$", "First-time subscribers also receive a mug"),
    Row("subscribe", r"if you(?:'re| are) (?:seeing this message|already a (?:subscriber|member))\b.{0,240}$", "If you're seeing this message but are a subscriber, log in."),
    Row("ad", r"advertise (?:with|on) (?:us|the|our)\b.{0,400}$", "Advertise with the most visited site on the coast"),
    Row("disclaimer", r"(?:this|the) (?:post|article|page|story|site) (?:may )?(?:contains?|includes?) (?:references to products|(?:some )?affiliate|sponsored|links to products)\b.{0,500}$", "This post contains affiliate links."),
    Row("disclaimer", r"(?:we|our (?:editors|team|writers)) (?:independently |only )?(?:recommend|select|choose|review|pick)\b.{0,200}\b(?:commission|compensation|affiliate|advertisers)\b.{0,300}$", "We recommend the best products and may receive a commission."),
    Row("rights", r"this (?:article|story|material|content) is (?:the )?(?:copyright|copyrighted|property)\b.{0,300}$", "This article is the copyrighted property of the Harbour Gazette."),
    Row("date", r"release date ?:?$", "Release Date:"),
)
