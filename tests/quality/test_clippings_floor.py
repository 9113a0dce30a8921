from collections import Counter

import pytest

from tests.clippings import body, fields, leaks, read_clippings, wanted_body, wanted_fields
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality


def test_the_development_clippings():
    folder = shared("data", "clippings")
    clippings = read_clippings(folder)
    data = data_hash(*sorted(folder.glob("*.txt")), *sorted(folder.glob("*.gold.json")))
    f1, lost, leaked, right = [], 0, 0, []
    for clipping in clippings:
        article = clipping.article
        found, wanted = Counter(body(article)), Counter(wanted_body(clipping))
        f1.append(200 * (found & wanted).total() / (found.total() + wanted.total()))
        lost += (wanted - found).total()
        leaked += len(leaks(clipping, article))
        right += [
            value == fields(article, clipping.gold)[key]
            for key, value in wanted_fields(clipping.gold).items()
        ]
    hold("clippings.body_f1", sum(f1) / len(f1), data=data)
    hold("clippings.losses", lost, data=data)
    hold("clippings.leaks", leaked, data=data)
    hold("clippings.fields", 100 * sum(right) / len(right), data=data)
