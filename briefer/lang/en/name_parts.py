"""English: words inside names, before them and after them, as the name tagger joins them."""

from briefer.lang.base import word_set
from briefer.lang.name_words import NameParts

NAME_PARTS = NameParts(
    inner=word_set(  # Bank of England, Doctors without Borders, Bashar al-Assad
        "a against al and at bin by da das de del della den der des di do dos du e el en et for from ibn in la le"
        " les of on the to ul van von with without y zu"
    ),
    opening=word_set(  # de Gaulle, al-Shabaab
        "abu ad al an ar as ash bin d' da de del den der di du el ibn la le ten ter ul van von"
    ),
    after_comma=word_set(  # Acme, Inc.
        "Co Co. Corp Corp. II III Inc Inc. Jr Jr. L.L.C. LLC LLP Ltd Ltd. PLC S.A. Sr Sr. plc"
    ),
    suffixes=word_set("Jr. Jr Sr. Sr II III IV"),
    abbreviations=word_set(
        "Inc Corp Ltd Co Cos Bros Jr Sr St Ste Mt Ft Dr Mr Mrs Ms Gen Sen Rep Gov Lt Col Maj Capt Sgt Adm Cmdr"
        " Rev Prof Hon Pres Messrs Sens Reps Gens Brig Cpl Pvt Det Insp Supt Pte Mme No Dept Univ Assn"
        " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
    head_ends=word_set("of for"),  # Academy of Sciences
    also_places=word_set(  # the West Bank, the Soviet Union, a concert at the Royal Theatre
        "Bank Center Centre Church Clinic Club Embassy Farms Forum Front Gallery Hospital Infirmary Library"
        " Museum Observatory Opera Railroad Railway Railways Theatre Union Works"
    ),
)
