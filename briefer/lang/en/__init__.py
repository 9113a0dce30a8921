"""English."""

from briefer.lang.base import LanguagePack
from briefer.lang.en.abbreviations import SENTENCES
from briefer.lang.en.bodies import ACTORS
from briefer.lang.en.cautions import CAUTIONS
from briefer.lang.en.dates import DATES
from briefer.lang.en.figures import FIGURES
from briefer.lang.en.furniture import ROWS
from briefer.lang.en.name_parts import NAME_PARTS
from briefer.lang.en.page import PAGE
from briefer.lang.en.promotion import PROMOTION
from briefer.lang.en.quantities import QUANTITIES
from briefer.lang.en.ranking import RANKING
from briefer.lang.en.roles import ROLES
from briefer.lang.en.signatures import SIGNATURES
from briefer.lang.en.speech import SPEECH
from briefer.lang.en.stop_words import STOP_WORDS
from briefer.lang.en.things import THINGS
from briefer.lang.en.titles import NAMES

ENGLISH = LanguagePack(
    code="en",
    stop_words=STOP_WORDS,
    sentences=SENTENCES,
    speech=SPEECH,
    names=NAMES,
    name_parts=NAME_PARTS,
    signatures=SIGNATURES,
    ranking=RANKING,
    actors=ACTORS,
    things=THINGS,
    roles=ROLES,
    furniture=(*ROWS, *PROMOTION),
    page=PAGE,
    dates=DATES,
    figures=FIGURES,
    quantities=QUANTITIES,
    cautions=CAUTIONS,
)
