import pytest

from briefer.errors import ConfigError
from briefer.shell.clock import night


@pytest.mark.parametrize(
    ("now", "zone", "label"),
    [
        ("2026-11-22T02:00:00Z", "UTC", "2026-11-22"),
        ("2026-11-22T02:00:00", "UTC", "2026-11-22"),
        ("2026-11-21T23:30:00Z", "Europe/Berlin", "2026-11-22"),
        ("2026-11-22T02:00:00Z", "America/New_York", "2026-11-21"),
        ("2026-12-31T23:30:00Z", "Europe/Berlin", "2027-01-01"),
        ("2027-03-28T00:59:59Z", "Europe/Berlin", "2027-03-28"),  # clocks go forward a second later
        ("2027-03-28T01:00:00Z", "Europe/Berlin", "2027-03-28"),
        ("2027-10-31T00:30:00Z", "Europe/Berlin", "2027-10-31"),  # 02:30, for the first time
        ("2027-10-31T01:30:00Z", "Europe/Berlin", "2027-10-31"),  # 02:30, for the second
    ],
)
def test_a_night_is_the_local_date_of_its_moment(now, zone, label):
    assert night(now, zone, {}).id == label


def test_the_moment_is_kept_in_utc():
    assert night("2026-11-22T02:00:00+05:00", "", {}).now == "2026-11-21T21:00:00Z"


def test_the_command_line_overrules_the_epoch_of_the_environment():
    environment = {"SOURCE_DATE_EPOCH": "0"}
    assert night(None, "UTC", environment).id == "1970-01-01"
    assert night("2026-11-22", "UTC", environment).id == "2026-11-22"


def test_without_either_the_clock_is_asked():
    assert night(None, "UTC", {}).id > "2026"


@pytest.mark.parametrize(
    ("now", "epoch", "remedy"),
    [
        ("yesterday", None, "write it like 2026-11-22T02:00:00Z"),
        (None, "soon", "write them like 1795312800"),
        (None, "9" * 30, "write them like 1795312800"),
    ],
)
def test_a_moment_that_cannot_be_read_is_refused(now, epoch, remedy):
    with pytest.raises(ConfigError, match=remedy):
        night(now, "", {"SOURCE_DATE_EPOCH": epoch} if epoch else {})
