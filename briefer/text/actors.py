"""By which names two articles may speak of one actor."""

from briefer.records.analysis import Actor, ActorType, Analysis
from briefer.text.terms import words_of


def name_keys(actor: Actor, analysis: Analysis) -> tuple[str, ...]:
    """The names of an actor in lower case: full names and aliases, a bare surname only where there is no other."""
    doc = analysis.article.document
    forms = [words_of(doc.excerpt(span).text) for span in (actor.name, *actor.aliases)]
    is_person = actor.type is ActorType.PERSON
    full = [form for form in forms if form and (len(form) > 1 or not is_person)]
    return tuple(" ".join(form) for form in dict.fromkeys(full or forms[:1]))
