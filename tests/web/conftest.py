"""The site over a small world in memory, for every test of a page."""

import pytest
import small_world as world

from kg.settings import Settings
from kg.store import open_store
from web import create_app
from web.endpoint import EXTENSION

HTML = {"Accept": "text/html"}


@pytest.fixture(scope="session")
def small_world():
    return world.fill(open_store("memory:"))


@pytest.fixture(scope="session")
def site(small_world):
    app = create_app(Settings(store="memory:"))
    app.extensions[EXTENSION] = small_world
    return app


@pytest.fixture
def client(site):
    return site.test_client()


@pytest.fixture
def page(client):
    """Get a page as a browser would; gives its text after a look at its status."""

    def get(address, status=200, **headers):
        answer = client.get(address, headers={**HTML, **headers})
        assert answer.status_code == status, answer.get_data(as_text=True)[:600]
        return answer.get_data(as_text=True)

    return get
