"""English: words by which somebody signs a text or a picture."""

from briefer.lang.base import word_set
from briefer.lang.name_words import SignatureWords

SIGNATURES = SignatureWords(
    by=word_set("By BY"),
    joins=word_set("and for"),  # By Ann Lee and Bob Ray for Acme News
    labels=word_set("photographer photo photograph picture image credit source"),  # Photo: Ann Lee
    agencies=word_set(  # Ann Lee/AFP
        "AFP AP Getty Reuters REUTERS EPA Bloomberg PA Rex REX Alamy"
    ),
)
