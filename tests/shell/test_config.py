from pathlib import Path

import pytest

from briefer.errors import ConfigError
from briefer.settings import Settings
from briefer.shell.cli import main
from briefer.shell.config import TYPES, WANTED, load, values


def settings(arguments=None, environment=None, file=None):
    return load(arguments or {}, file=file, environment=environment or {})


def written(text, path="briefer.toml"):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def test_nothing_given_means_the_defaults(desk):
    effective = settings()
    assert effective.settings == Settings()
    assert effective.origins == {}


def test_each_source_overrules_the_one_before(desk):
    home = {"HOME": str(desk / "home")}
    written(
        "[rank]\nlength = 4\nkey_points = 4\nwords = 4\nranker = 'lead'\n",
        "home/.config/briefer/config.toml",
    )
    written("[rank]\nlength = 5\nkey_points = 5\nwords = 5\n")
    environment = home | {"BRIEFER_RANK_LENGTH": "6", "BRIEFER_RANK_KEY_POINTS": "6"}
    effective = settings({"rank.length": "7"}, environment)
    rank = effective.settings.rank
    assert (rank.length, rank.key_points, rank.words, rank.ranker) == (7, 6, 5, "lead")
    assert effective.origins["rank.length"] == "command line"
    assert effective.origins["rank.key_points"] == "environment BRIEFER_RANK_KEY_POINTS"
    assert effective.origins["rank.words"] == "briefer.toml:4"
    assert effective.origins["rank.ranker"].endswith("config.toml:5")


def test_a_named_file_takes_the_place_of_the_project_file(desk):
    written("[rank]\nlength = 5\nwords = 5\n")
    written("[rank]\nlength = 9\n", "other.toml")
    rank = settings(file="other.toml").settings.rank
    assert (rank.length, rank.words) == (9, 0)


def test_the_users_file_may_lie_where_xdg_says(desk):
    written("[rank]\nlength = 8\n", "xdg/briefer/config.toml")
    assert settings(environment={"XDG_CONFIG_HOME": "xdg"}).settings.rank.length == 8


def test_all_mistakes_of_a_file_are_told_at_once_with_line_and_nearest_name(desk):
    written(
        "[rnak]\nlength = 1\n\n[rank]\nlenght = 4\nwords = 'many'\nranker = 'lexrnk'\nlength = 0\n"
    )
    with pytest.raises(ConfigError) as caught:
        settings()
    told = str(caught.value)
    for part in (
        "briefer.toml:1: no table [rnak] (did you mean rank?)",
        "briefer.toml:5: no setting rank.lenght (did you mean rank.length?)",
        "briefer.toml:6: rank.words: 'many' is not a whole number",
        "briefer.toml:7: rank.ranker: no 'lexrnk' (did you mean lexrank?)",
        "briefer.toml:8: rank.length: 0 is less than 1",
    ):
        assert part in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rank = 3\n", "briefer.toml:1: rank is a table: write [rank]"),
        ("[rank\n", "briefer.toml: Expected"),
        ("[render]\nformats = ['pdf']\n", "no 'pdf'"),
        ("[rank]\nranker = 3\n", "rank.ranker: 3 is not text"),
        ("[stories]\nthreshold = 'low'\n", "stories.threshold: 'low' is not a number"),
        ("[run]\ninputs = 'in'\n", "run.inputs: 'in' is not a list of texts"),
        ("[ingest]\nencoding = 'klingon'\n", "no encoding 'klingon'; names are like utf-8"),
        ("[ingest]\nencoding = 'rot13'\n", "no encoding 'rot13'"),
        ("[run]\ntime_zone = 'Europe/Berln'\n", "no time zone 'Europe/Berln'"),
        ("[run]\nstrict = 1\n", "run.strict: 1 is not true or false"),
    ],
)
def test_a_wrong_file_is_refused(desk, text, told):
    written(text)
    with pytest.raises(ConfigError) as caught:
        settings()
    assert told in str(caught.value)


def test_a_misspelt_variable_is_refused_and_other_programs_variables_are_not(desk):
    with pytest.raises(ConfigError, match="did you mean BRIEFER_RANK_LENGTH"):
        settings(environment={"BRIEFER_RANK_LENGHT": "3"})
    assert settings(environment={"BRIEFER_SHARED": "x"}).settings == Settings()


def test_every_type_of_a_setting_can_be_named_to_who_gave_another():
    assert set(TYPES.values()) == set(WANTED)


def test_text_is_read_as_its_type(desk):
    environment = {
        "BRIEFER_RENDER_FORMATS": "md, json",
        "BRIEFER_RUN_STRICT": "true",
        "BRIEFER_STORIES_THRESHOLD": "0.2",
    }
    made = settings(environment=environment).settings
    assert (made.render.formats, made.run.strict) == (("md", "json"), True)
    assert made.stories.threshold == 0.2


def test_a_missing_named_file_is_refused(desk):
    with pytest.raises(ConfigError, match=r"^nowhere\.toml: cannot be read: No such file"):
        settings(file="nowhere.toml")


def test_wrong_settings_stop_before_anything_is_read(desk, inbox, capsys):
    written("[rank]\nlenght = 4\n")
    assert main(["run", "in"]) == 2
    assert "did you mean rank.length?" in capsys.readouterr().err
    assert not Path("output").exists()


def test_a_pattern_that_cannot_be_used_stops_before_anything_is_read(desk, inbox, capsys):
    written('[article]\ndrop = ["/(a+)+/"]\n')
    assert main(["run", "in"]) == 2
    assert "briefer.toml:2: article.drop: pattern 1 (/(a+)+/): it may" in capsys.readouterr().err
    assert not Path("output").exists()


def test_show_tells_every_setting_and_where_it_comes_from(desk, capsys):
    written("[rank]\nlength = 4\n")
    assert main(["config", "show", "--ranker", "lead"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "rank.length = 4  # briefer.toml:2" in lines
    assert 'rank.ranker = "lead"  # command line' in lines
    assert len(lines) == len(TYPES)


def test_init_writes_a_file_that_changes_nothing(desk, capsys):
    assert main(["config", "init"]) == 0
    assert settings().settings == Settings()
    uncommented = Path("briefer.toml").read_text(encoding="utf-8").replace("# ", "")
    written(uncommented.split("\n", 1)[1])
    assert settings().settings == Settings()
    assert main(["config", "init"]) == 2
    assert "nothing written" in capsys.readouterr().err


def test_every_setting_has_a_value(desk):
    assert list(values(Settings())) == list(TYPES)


def test_a_pipeline_that_is_not_there_stops_the_run(tmp_path, capsys):
    code = main(["run", str(tmp_path), "-o", str(tmp_path / "out"), "--entities", "spacy:no_such"])

    assert code == 2
    assert "spacy" in capsys.readouterr().err
