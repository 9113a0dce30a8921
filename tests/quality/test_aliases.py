"""Names put together to actors, on names that people have labelled."""

import pytest

from tests.quality.clusters import LABELS, b3, labelled_documents, scored_pairs
from tests.quality.floors import data_hash, hold, shared


def test_each_name_alone_is_precise_and_misses_the_others():
    found = b3([("Lee", 1), ("Ann Lee", 1), ("Riga", 2)])
    assert found.precision == 100
    assert found.recall == pytest.approx(100 * 2 / 3)


def test_all_names_as_one_actor_miss_nothing_and_are_not_precise():
    found = b3([(0, 1), (0, 1), (0, 2)])
    assert found.recall == 100
    assert found.precision == pytest.approx(100 * (2 / 3 + 2 / 3 + 1 / 3) / 3)


@pytest.mark.quality
@pytest.mark.parametrize("part", ["tune", "check"])
def test_labelled_names_are_put_together(part):
    folder = shared("data", "entities")
    documents = [doc for doc in labelled_documents(folder) if doc.part == part]
    data = data_hash(LABELS, folder / "gum_bio.iob2", folder / "gum_interview.iob2")
    hold(f"actors.alias_b3_{part}", b3(scored_pairs(documents)).f1, data=data)
