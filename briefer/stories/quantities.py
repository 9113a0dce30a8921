"""What a figure answers: the keys under which figures of several articles are compared."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from briefer.lang.base import LanguagePack
from briefer.lang.fact_words import QuantityWords
from briefer.records.analysis import Figure
from briefer.stories.surroundings import Surroundings
from briefer.text.stems import stem
from briefer.text.terms import stems_of, words_of

MANY = 1_000  # so many people are known by their number: two articles hardly give two such counts
NATION_WORDS = 5  # behind what is counted: "143 million consumers in the United States"
ACT_WORDS = 6  # "84 people have been taken to hospital"
NAME_WORDS = 8  # on either side of an amount: "$38 billion for the Dutch rival NXP"
ACT_WORDS_BEFORE = 4  # "to free five people trapped"
PEOPLE = "people"
CASUALTIES = frozenset({"killed", "injured", "missing"})
SCALES = frozenset({"magnitude"})
KINDS = frozenset({PEOPLE, "count", "age", "amount", "measure"})


class Quantity(NamedTuple):
    """What is counted: a name of ours, and what tells it from others of that name.

    `name` is "killed", "injured", "missing", an act ("arrested"), "people", "count", "age", "amount" or
    "measure"; `of` the stem of what is counted or the unit, `nation` whose, `verb` what they do; figures of the past are
    compared with one another only.  `is_named` where a name of the clause tells what an amount is for.
    """

    name: str
    of: str = ""
    nation: str = ""
    verb: str = ""
    is_past: bool = False
    is_named: bool = False

    @property
    def is_act(self) -> bool:
        """Whether people are counted by what befell them."""
        return self.name not in CASUALTIES | SCALES | KINDS

    @property
    def is_toll(self) -> bool:
        """Whether the headline or the lead gives it for the event: all casualties of a kind, a magnitude."""
        return self.name in CASUALTIES | SCALES and not (self.of or self.is_past)


def quantities_of(
    figure: Figure, what: str, around: Surroundings, *, pack: LanguagePack
) -> Iterator[Quantity]:
    """The quantities that the figure may be compared as, the most telling first; none for most durations.

    `what` are the printed words for what it counts.
    """
    counted = words_of(what)
    if figure.kind == "casualty":
        yield from _casualties(figure, counted, pack)
    elif figure.kind == "count":
        yield from _counts(figure, what, around, pack=pack)
    elif figure.kind == "age":
        of = counted if what[:1].isupper() else _stems(counted[-1:], pack)
        of = of or _stems(around.after[:3], pack)[:1]
        yield from (Quantity("age", " ".join(of)) for _ in of[:1])
    elif figure.unit in pack.figures.scale_names:
        yield Quantity(figure.unit)
    elif figure.kind == "measure":
        if counted or "-" in around.after[:1]:
            yield from (_of_unit("measure", figure, one) for one in _stems(around.after, pack)[:3])
    elif figure.kind == "money":
        yield from _amounts(figure, around, pack)


def _amounts(figure: Figure, around: Surroundings, pack: LanguagePack) -> Iterator[Quantity]:
    """Money by the words beside it ("a $12 million offer"), and by the names of its clause."""
    beside = (*_stems(around.after[:4], pack)[:2], *_stems(around.before[-6:], pack)[-2:])
    yield from (_of_unit("amount", figure, one) for one in beside)
    near = (*around.after[:NAME_WORDS], *around.before[-NAME_WORDS:])
    names = [w for w in near if w[0].isupper() and w.lower() not in pack.roles.not_titles]
    for one in dict.fromkeys(_stems(names, pack)):
        yield _of_unit("amount", figure, one)._replace(is_named=True)


def _of_unit(name: str, figure: Figure, of: str) -> Quantity:
    return Quantity(name, f"{figure.unit} {of}")


def _casualties(figure: Figure, counted: Sequence[str], pack: LanguagePack) -> Iterator[Quantity]:
    """All of the event's, or those of one group ("ten Americans")."""
    words = pack.figures
    harm = words.killed | words.injured | words.missing | words.toll
    if (pack.quantities.everyone | harm).issuperset(counted):
        yield Quantity(figure.unit)
    elif counted:
        yield Quantity(figure.unit, _group(counted[-1], pack))


def _counts(
    figure: Figure, what: str, around: Surroundings, *, pack: LanguagePack
) -> Iterator[Quantity]:
    words = pack.quantities
    counted = words_of(what)
    head = counted[-1] if counted else ""
    if words.everyone.issuperset(counted) and head in words.harms:
        yield Quantity(words.harms[head])
    elif counted and counted[0] in pack.figures.injured:
        yield Quantity("injured")
    elif (
        figure.unit == PEOPLE or _group(head, pack) == _group(PEOPLE, pack) or head in words.nations
    ):
        yield from _people(figure, what, around, pack=pack)
    elif head:
        yield Quantity("count", _group(head, pack))


def _people(
    figure: Figure, what: str, around: Surroundings, *, pack: LanguagePack
) -> Iterator[Quantity]:
    """People by what befell them, by what they do, and by their sheer number."""
    words = pack.quantities
    counted = what.split()
    rest = around.after[len(counted) :]
    head = counted[-1].lower() if counted else ""
    group = _group(PEOPLE if head in words.nations else head, pack)
    nation = _nation((*counted, *rest[:NATION_WORDS]), words)
    near = (*rest[:ACT_WORDS], *around.before[-ACT_WORDS_BEFORE:])
    act = next((words.acts[low] for word in near if (low := word.lower()) in words.acts), "")
    is_many = figure.value.isdecimal() and Decimal(figure.value) >= MANY
    if act in CASUALTIES:
        yield Quantity(act, "" if group == _group(PEOPLE, pack) else group)
        return
    if act:
        yield Quantity(act, group, nation)
    elif group != _group(PEOPLE, pack):
        yield Quantity("count", group)
        return
    if is_many or not act:
        for verb in _stems(rest, pack)[:2]:
            yield Quantity(PEOPLE, group, nation, verb)
    if is_many:
        yield Quantity(PEOPLE, group, nation)


def _group(head: str, pack: LanguagePack) -> str:
    return stem(pack.quantities.groups.get(head, head), pack.code)


def _nation(printed: Sequence[str], words: QuantityWords) -> str:
    """The first nation among the words; two letters are one only as capitals ("US", not "us")."""
    for at, word in enumerate(printed):
        low = word.lower()
        if low in words.nations and (len(low) > 2 or word.isupper()):  # noqa: PLR2004 - "us" is a word, "US" a nation
            return words.nations[low]
        pair = " ".join(printed[at : at + 2]).lower()
        if pair in words.nations:
            return words.nations[pair]
    return ""


def _stems(printed: Sequence[str], pack: LanguagePack) -> tuple[str, ...]:
    return stems_of([word.lower() for word in printed if word[0].isalpha()], pack.code)
