"""The fault matrix, row by row, with the tests that hold it; those outside this folder run with all others."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
MATRIX = {
    "1 a worker is killed": "faults/test_pool.py one_poison_costs_one_item",
    "2 a file hangs": "faults/test_pool.py a_timeout_names_the_line_where_it_hung",
    "3 code swallows exceptions": "faults/test_pool.py one_poison_costs_one_item",
    "4 a file eats the memory": "faults/test_pool.py memory_of_a_worker_stays_below_its_limit",
    "5 what does not pickle": "faults/test_pool.py one_poison_costs_one_item",
    "6 exits, endless recursion": "faults/test_pool.py poisoned_files_cost_no_page_of_the_others",
    "7 the run is killed": "faults/test_parent.py a_run_killed_at_any_moment",
    "8 the run is stopped": "faults/test_parent.py a_signal_ends_the_run_at_once",
    "9 the disk is full": "faults/test_parent.py a_full_disk_keeps_the_edition",
    "9 a quota is used up": "faults/test_parent.py a_file_system_that_takes_no_more",
    "10 any step on the disk fails": "faults/test_parent.py any_step_on_the_disk_may_fail",
    "11 the output cannot be written": "shell/test_run.py an_output_that_cannot_be_written",
    "12 damaged state": "faults/test_parent.py flipped_bytes_in_the_state",
    "13 a database is held": "faults/test_parent.py a_database_held_by_somebody",
    "14 two runs at once": "faults/test_parent.py of_two_runs_at_once_one_wins",
    "15 a stale lock": "shell/test_lock.py the_lock_dies_with_its_process",
    "15 an older state": "shell/test_night.py the_state_of_an_older_briefer",
    "15 a newer state": "shell/test_night.py state_of_a_newer_briefer_is_refused",
    "16 a file vanishes": "shell/test_night.py a_file_gone_between_looking_and_reading",
    "17 a file still written": "shell/test_night.py a_deferred_file_is_taken_by_the_next_run",
    "18 what is no file": "shell/test_discover.py what_is_no_file_is_set_aside",
    "19 links out and round": "faults/test_folders.py links_that_go_round",
    "20 hostile names": "faults/test_inputs.py no_name_of_a_file_leaves_the_edition",
    "21 empty files": "faults/test_folders.py twenty_thousand_empty_files",
    "22 any encoding": "faults/test_inputs.py any_content_ends_in_a_fate",
    "23 large files": "faults/test_inputs.py a_file_too_large_is_not_even_read",
    "23 one long line": "faults/test_inputs.py ten_megabytes_in_one_line",
    "24 nested tags and marks": "faults/test_inputs.py any_content_ends_in_a_fate",
    "25 bombs": "faults/test_lies.py a_gigabyte_in_a_megabyte_is_not_unpacked",
    "26 members that lead outside": "faults/test_lies.py no_member_of_an_archive_is_written",
    "26 files that ask for others": "faults/test_lies.py no_file_is_read_that_another_names",
    "27 injection": "faults/test_inputs.py nothing_an_article_says_runs",
    "28 what would load": "faults/test_browser.py the_policy_of_a_page_stops",
    "29 cells": "faults/test_lies.py no_page_opens_in_a_spreadsheet",
    "30 imitation": "faults/test_lies.py an_article_that_imitates_a_page",
    "31 copies": "faults/test_lies.py five_thousand_copies",
    "32 clocks that jump": "faults/test_parent.py a_clock_that_jumps",
    "32 summer time, missed nights": "shell/test_missed.py missed_nights_have_the_time_of_day",
    "33 wrong settings": "shell/test_config.py all_mistakes_of_a_file_are_told_at_once",
    "34 no network": "faults/test_parent.py without_a_network_the_bytes",
    "35 who did the work": "shell/test_identity.py nobody_sees_who_did_the_work",
    "36 a bare environment": "faults/test_parent.py a_bare_environment_is_enough",
    "37 a pipeline of names that is not there": "shell/test_run.py names_from_nowhere_stop",
    "38 a worker's machine dies": "faults/test_cluster.py a_worker_that_dies_costs_no_file",
    "38 the cluster dies": "faults/test_cluster.py a_cluster_lost_as_a_whole",
    "40 a long TMPDIR": "shell/test_meeting.py a_run_needs_no_short_folder",
    "41 something else has the night's name": "shell/test_run.py a_folder_of_articles_with_the_name",
    "39 a damaged edition": "shell/test_wholeness.py a_damaged_edition_is_told_and_made_again",
}


@pytest.mark.parametrize("row", MATRIX)
def test_every_row_has_its_test(row):
    file, name = MATRIX[row].split()
    assert f"def test_{name}" in (TESTS / file).read_text(encoding="utf-8")


def test_no_row_is_missing():
    assert {int(row.split()[0]) for row in MATRIX} == set(range(1, 42))
