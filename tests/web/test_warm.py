"""What the site does of itself after its start."""

import small_world as world

from kg.settings import Settings
from kg.store import open_store
from web import create_app, warm
from web.endpoint import EXTENSION


def test_the_site_goes_round_pages_that_there_are(tmp_path):
    site = create_app(Settings(store="memory:"))
    site.extensions[EXTENSION] = world.fill(open_store("memory:"))
    found = warm.visit(site)
    assert set(found.values()) == {200}
    assert "/id/award/gold-prize" in found
    assert len(site.jinja_env.cache) > len(found)


def test_a_site_without_a_graph_is_no_trouble(tmp_path):
    assert 503 in warm.visit(create_app(Settings(store=str(tmp_path)))).values()
