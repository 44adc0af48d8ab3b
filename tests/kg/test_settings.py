import pytest

from kg.errors import SettingsError
from kg.settings import Settings, default_store, misnamed, read


def test_an_argument_wins_over_the_environment_which_wins_over_the_default():
    environment = {"KG_PORT": "9000", "KG_HOST": "0.0.0.0", "KG_STORE": "/data"}
    found = read(environment, port=9001)
    assert (found.port, found.host, found.store, found.query_timeout) == (9001, "0.0.0.0", "/data", 30.0)


def test_without_a_store_the_users_data_folder_is_used():
    assert read({}).store == default_store()
    assert default_store().endswith("quality-awards")


def test_lists_and_switches_are_read_from_text():
    found = read({"KG_SERVICES": "https://a.example/sparql https://b.example/", "KG_LOG_QUERIES": "yes"})
    assert found.services == ("https://a.example/sparql", "https://b.example/")
    assert found.log_queries is True


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("KG_PORT", "http"),
        ("KG_PORT", "70000"),
        ("KG_QUERY_TIMEOUT", "0"),
        ("KG_WORKERS", "-1"),
        ("KG_PROCESSES", "0"),
        ("KG_SERVICES", "file:///etc/passwd"),
        ("KG_LOG_QUERIES", "maybe"),
    ],
)
def test_a_wrong_value_is_named_at_the_start(variable, value):
    with pytest.raises(SettingsError, match=variable):
        read({variable: value})


@pytest.mark.parametrize("public", [{"KG_HOST": "0.0.0.0"}, {"KG_PROXIES": "1"}, {"KG_BASE_URL": "https://a.example"}])
def test_a_token_that_can_be_guessed_is_refused_where_others_can_reach_the_site(public):
    with pytest.raises(SettingsError, match="KG_TOKEN"):
        read({"KG_TOKEN": "short", **public})
    assert read({"KG_TOKEN": "short"}).token == "short"


def test_a_variable_that_is_no_setting_is_named_with_the_one_that_was_meant():
    found = misnamed({"KG_TOKENS": "x", "KG_TOKEN": "x", "HOME": "/", "KG_ZZZZZZ": "1"})
    assert found == ["KG_TOKENS is no setting; did you mean KG_TOKEN?", "KG_ZZZZZZ is no setting"]


def test_an_unknown_setting_is_refused():
    with pytest.raises(SettingsError, match="colour"):
        read({}, colour="red")


def test_settings_cannot_change():
    with pytest.raises(AttributeError):
        Settings(store="x").store = "y"
