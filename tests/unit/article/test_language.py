import pytest

from briefer.article.language import guess_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge was closed on Monday, and it will be shut for a week.", "en"),
        ("Die Brücke wurde am Montag gesperrt, und sie bleibt eine Woche zu.", "de"),
        ("Le pont a été fermé lundi et il sera fermé pour une semaine.", "fr"),
        ("El puente fue cerrado el lunes y no se abrirá hasta el viernes.", "es"),
        ("Il ponte è stato chiuso lunedì e non riaprirà per una settimana.", "it"),
        ("A ponte foi fechada na segunda e não será aberta até sexta.", "pt"),
        ("De brug werd maandag gesloten en het is niet bekend voor hoe lang.", "nl"),
        ("Bron stängdes i måndags och det är inte känt hur länge den ska vara stängd.", "sv"),
        ("Most jest zamknięty od poniedziałku i nie wiadomo, jak to się skończy.", "pl"),
        ("Мост был закрыт в понедельник, и это не всё, что мы знаем.", "ru"),
        ("Міст був закритий у понеділок, і це не все, що ми знаємо про нього.", "uk"),
        ("الجسر مغلق منذ يوم الاثنين ولا أحد يعرف السبب", "ar"),
        ("橋は月曜日に閉鎖されました。", "ja"),
        ("大桥于星期一关闭，原因不明。", "zh"),
        ("Ann Lee, Bo Dahl, Cy Orr", "und"),
        ("", "und"),
    ],
)
def test_the_language_shows_by_script_and_small_words(text, code):
    assert guess_language(text) == code
