"""Words of pages in languages without a pack of their own: months, bylines, dates, credits."""

from briefer.lang.base import PageWords, word_set

MONTH_NAMES = (
    "januar jänner enero janvier gennaio janeiro januari leden styczeń ocak january",
    "februar febrero février febbraio fevereiro februari únor luty şubat february",
    "märz marzo mars março maart mart březen marzec march",
    "april abril avril aprile kwiecień duben nisan",
    "mai mayo maggio maio mei maj květen mayıs may",
    "juni junio juin giugno junho červen czerwiec haziran june",
    "juli julio juillet luglio julho červenec lipiec temmuz july",
    "august agosto août augustus augusti srpen sierpień ağustos",
    "september septiembre septembre settembre setembro září wrzesień eylül",
    "oktober octubre octobre ottobre outubro říjen październik ekim october",
    "november noviembre novembre novembro kasım",
    "dezember diciembre décembre dicembre dezembro december desember prosinec grudzień aralık",
)

PAGE = PageWords(
    months={name: n for n, names in enumerate(MONTH_NAMES, 1) for name in names.split()},
    byline_intros=(
        "von", "por", "par", "di", "door", "av", "af", "text", "texto", "texte", "testo", "by", "autor",
        "auteur", "przez",
    ),
    name_joins=("und", "y", "et", "e", "en", "och", "og", "&", "i"),
    name_particles=word_set("von van der de den la le da di do dos del della y e bin el al zu af av"),
    job_words=word_set(
        "redaktion redacción rédaction redazione redacteur korrespondent corresponsal correspondant"
    ),
    outlet_words=word_set(
        "anzeiger zeitung tageblatt nachrichten kurier bote rundschau presse morgenpost echo blatt merkur "
        "diario periódico noticias prensa gaceta heraldo mundo journal gazette dépêche monde giornale "
        "corriere gazzetta stampa jornal folha notícias krant dagblad nieuws courant tidning bladet posten "
        "avis avisen gazeta dziennik noviny haber post news online"
    ),
    section_words=word_set(
        "startseite politik sport wirtschaft kultur verkehr lokales inicio política deportes economía cultura "
        "accueil politique économie culture société sports politica economia cronaca esporte mundo"
    ),
    credit_words=(
        "foto", "fotos", "photo", "bild", "bilder", "imagen", "image", "immagine", "imagem", "beeld",
        "crédit photo", "photographie",
    ),
    published_words=(
        "veröffentlicht", "publicado", "publié le", "publié", "pubblicato", "gepubliceerd", "publicerad",
        "publisert", "udgivet", "stand",
    ),
    updated_words=(
        "aktualisiert", "actualizado", "mis à jour", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert",
    ),
    list_heads={
        "mehr zum thema": "related", "das könnte sie auch interessieren": "related",
        "meistgelesen": "most_read", "más noticias": "related", "lo más leído": "most_read",
        "à lire aussi": "related", "les plus lus": "most_read", "leggi anche": "related",
        "leia também": "related", "meest gelezen": "most_read", "lees ook": "related",
        "mest läst": "most_read", "läs också": "related", "les også": "related", "læs også": "related",
    },
    source_patterns=(
        r"(?:©|\(c\)|copyright ?(?:©|\(c\))?),?\s?(?:\d{4}(?:[-–]\d{4})?,? )?(?P<source>[^\W\d][^.,|]{2,60}?)(?:\.| ?\||,|$)",
    ),
)  # fmt: skip
