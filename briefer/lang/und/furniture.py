"""Page furniture of languages without a pack of their own, and marks of no language at all."""

# One row a line, however long: a table is read and sorted by lines.
# fmt: off
from briefer.lang.base import FurnitureRow as Row

ROWS: tuple[Row, ...] = (
    Row("navigation", r"(?:zum (?:inhalt|hauptinhalt)|ir al contenido|aller au contenu|vai al contenuto|pular para|naar inhoud|hoppa till)\b.{0,40}$", "Zum Inhalt springen"),
    Row("navigation", r"(?:startseite|inicio|accueil|home page|início|menü|menú|suche|buscar|rechercher|cerca)$", "Startseite"),
    Row("share", r"(?:teilen|compartir|partager|condividi|compartilhar|delen|dela|del|imprimir|imprimer|drucken|merken)(?: .{0,60})?$", "Teilen"),
    Row("ad", r"(?:anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklama)$", "Anzeige"),
    Row("related", r"(?:lesen sie (?:auch|mehr)|le[ea](?: también| además| más)?|lire aussi|à lire aussi|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|mer)|les også|læs også|mehr dazu|czytaj także) ?[:»].{2,200}$", "Lesen Sie auch: Warum die Brücke so teuer wird"),
    Row("newsletter", r"(?:newsletter|abonnieren|suscríbete|suscribirse|abonnez-vous|s'abonner|iscriviti|assine|inscreva-se|prenumerera)\b.{0,120}$", "Abonnieren Sie unseren Newsletter"),
    Row("login", r"(?:anmelden|einloggen|iniciar sesión|se connecter|accedi|entrar|inloggen|logga in)$", "Anmelden"),
    Row("read_time", r"(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\b.{0,40}$", "Lesezeit: 4 Minuten"),
    Row("rights", r"(?:©|\(c\)|copyright\b|alle rechte vorbehalten|tous droits réservés|todos los derechos).{0,240}$", "© Altenwerder Anzeiger"),
    Row("comment_count", r"(?:kommentare|comentarios|commentaires|commenti|comentários|reacties)(?: ?\(?\d*\)?)?$", "Kommentare (12)"),
    Row("separator", r"(?:[-=_*~#+•·—–.][ ]?){2,120}$", "___"),
    Row("page_footer", r"(?:https?://|www\.)\S+(?: +(?:page )?\d{1,3} ?(?:/|of) ?\d{1,3})?$", "https://sun.example/story/70211/   1/2"),
    Row("page_header", r"\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)? .{3,200}$", "28.01.26, 08:14   Sturm legt Strom lahm - Der Bote"),
    Row("image", r"!\[.{0,300}\]\(.{0,300}\)$", "![Brücke](images/7f3a.jpg)"),
    Row("contact", r"\S+@\S+\.\w+$", "redaktion@anzeiger.example"),
)
