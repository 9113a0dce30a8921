"""The most frequent small words of languages, to tell one from another.

Own lists; words shared by close relatives are kept where both have them, so that they cancel out.
"""

from briefer.lang.base import word_set

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    code: word_set(words)
    for code, words in {
        "en": "the of and to in a is that for it was on with as he be by at from his this are not have had has but they she which were an or we their been her who will would said",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis",
        "fr": "le la les de des et un une du en est que pour qui dans a par plus pas au sur ne se ce il avec sont être cette ont aux mais comme été nous son sa ses leur où elle deux même ces fait selon",
        "es": "el la los las de y en que un una por con para del se no es al lo como más su sus fue este ha pero sobre entre han también ser hasta desde muy está cuando sin según dijo años esta son",
        "it": "il lo la i gli le di e che un una in per con del della dei delle non è si da al alla sono come più anche ha nel nella ma dal suo sua questo ed hanno stato dopo essere gli tra",
        "pt": "o a os as de e que um uma em para com do da dos das no na nos nas não se por mais é ao foi como ou mas sua seu são também pelo pela entre até está já anos ser segundo",
        "nl": "de het een en van in is dat op te voor met zijn niet die aan er om ook als bij naar dan maar uit nog door over wordt werd hij ze zij heeft hebben deze tot worden kan was wel meer geen",
        "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu skulle också under efter blev hade ska alla mot eller mycket sin denna",
        "da": "og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når nu skulle også under efter blev havde skal alle mod eller meget sin denne ved blevet hvor",
        "no": "og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når nå skulle også under etter ble hadde skal alle mot eller mye sin denne ved blitt hvor",
        "fi": "ja on ei se että oli hän mutta ovat myös kun joka niin kuin tai ole sen nyt jo sekä vain vielä mukaan ollut jos voi mitä koska hänen olisi kanssa sitä jälkeen siitä ovat en",
        "pl": "i w na z że się do nie jest to o jak za po od przez dla jego są był ale już co tego czy oraz tym być która który które przy może jej było ma pod także także ich lub przed",
        "cs": "a v na se je že s z do o to i k by za jsem jako po byl od ale pro jsou bylo už tak byla ve při podle jeho které který také aby jen není až nebo před má si však",
        "hu": "a az és hogy nem is egy van ez volt meg de ki csak már még el mint szerint ha vagy azt lesz ami kell fel után lehet aki több között ezt sem pedig majd ezért",
        "ro": "și de a în la cu pe nu că este o un din se pentru mai care au fost sunt prin după sau ce dar către lui ei într fi fiind unui unei această acest are am cel cea",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne olduğunu var ise dedi ancak ya göre diye her mi şu o değil yeni tarafından olduğu iki biri hem",
        "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan oleh juga ke karena ada adalah sudah bisa saat tersebut telah para kata atau mereka seorang bahwa lebih menjadi",
        "ru": "и в не на что с он как а по это к но из у за от для было все его то же так вы бы о был до при она они или если только мы был году после также уже который",
        "uk": "і в не на що з та до як за у це від для про але його він був по є а було так або ще які їх вона який при також й під після року вже буде щоб",
    }.items()
}
