"""The map of countries: shapes of the vendored atlas shaded by the graph's counts, as an image that can do no harm."""

import base64
import hashlib
import re
import xml.etree.ElementTree as ET

import pytest
import small_world as world

from kg import iris
from kg.model import Literal
from kg.settings import Settings
from kg.store import open_store
from web import create_app, world_map
from web.endpoint import EXTENSION
from web.world_map import Country

SVG = "{http://www.w3.org/2000/svg}"
PRIZE, MODEL = iris.thing("award", "World Prize"), iris.thing("framework", "World Model")
PLACES = {"United States": "US", "Japan": "JP", "Hong Kong": "HK", world.HOSTILE: "FR", "Atlantis": "", "Nowhere": "ZZ"}
NUMBERS = {"United States": 3, "Japan": 2, "Hong Kong": 1, world.HOSTILE: 1, "Atlantis": 1, "Nowhere": 1}


def statements():
    def say(subject, prop, value):
        return world.row(1, subject, prop, value)

    for name, kind in ((PRIZE, "qa:Award"), (MODEL, "qa:Framework")):
        yield say(name, "rdf:type", world.expand(kind))
        yield say(name, "skos:prefLabel", Literal(name.rpartition("/")[2], language="en"))
    yield say(PRIZE, "qa:assessedAgainst", MODEL)
    for place, code in PLACES.items():
        country = iris.thing("place", place if place != world.HOSTILE else "evil place")
        yield say(country, "rdf:type", world.expand("qa:Country"))
        yield say(country, "skos:prefLabel", Literal(place, language="en"))
        if code:
            yield say(country, "qa:isoCode", Literal(code))
        for number in range(NUMBERS[place]):
            winner = iris.thing("organization", f"{code or 'none'} {number}")
            yield say(winner, "rdf:type", world.expand("org:Organization"))
            yield say(winner, "qa:country", country)
            for year in ("2001", "2002"):
                event = iris.thing("conferral", "World Prize", year, f"{code or 'none'} {number}")
                yield say(event, "rdf:type", world.expand("qa:Conferral"))
                yield say(event, "qa:award", PRIZE)
                yield say(event, "qa:recipient", winner)
                yield say(event, "qa:year", world.year(year))


@pytest.fixture(scope="module")
def globe():
    """A site over recipients in six countries, two of which no atlas has."""
    from kg import infer, ontology, provenance
    from kg.namespaces import ONTOLOGY_GRAPH

    store = open_store("memory:")
    store.replace_graph(ONTOLOGY_GRAPH, ontology.ontology_quads())
    store.replace_graph(world.ROWS.iri, provenance.quads(world.ROWS, list(statements())))
    infer.entail(store)
    app = create_app(Settings(store="memory:"))
    app.extensions[EXTENSION] = store
    return app.test_client()


def drawn(client, address="/map.svg?focus=award/world-prize"):
    answer = client.get(address)
    assert answer.status_code == 200, answer.get_data(as_text=True)[:300]
    assert answer.mimetype == "image/svg+xml"
    return ET.fromstring(answer.get_data())


def titles(picture, tag):
    return {shape.findtext(f"{SVG}title"): shape.get("class") for shape in picture.findall(f"{SVG}{tag}[@class]")}


def test_the_atlas_has_shapes_and_a_position_for_what_is_too_small():
    atlas = world_map.atlas()
    assert {"US", "CN", "JP", "IN", "GB", "FR", "NO", "XK"} <= set(atlas.shapes)
    assert all(re.fullmatch(r"(M\d+ -?\d+l[-\d ]+z)+", path) for path in atlas.shapes.values())
    for code in ("HK", "SG", "LU"):
        x, y = atlas.positions[code]
        assert 0 < x < atlas.width
        assert 0 < y < atlas.height
    assert atlas.positions["SG"][1] > atlas.positions["HK"][1], "Singapore lies south of Hong Kong"


def test_countries_are_shaded_by_recipients_not_by_conferrals(globe):
    shapes = titles(drawn(globe), "path")
    assert {"United States: 3", "Japan: 2"} <= set(shapes)
    assert shapes["United States: 3"] == "s5"
    assert shapes["Japan: 2"] < shapes["United States: 3"]


def test_a_place_without_a_shape_is_a_dot_and_one_without_a_position_is_listed(globe):
    assert set(titles(drawn(globe), "circle")) == {"Hong Kong: 1"}
    text = globe.get("/id/award/world-prize", headers={"Accept": "text/html"}).get_data(as_text=True)
    listed = re.search(r"Not on the map:(.*?)</p>", text, re.S).group(1)
    assert re.findall(r">(\w+)</a> (\d+)", listed) == [("Atlantis", "1"), ("Nowhere", "1")]


def test_the_map_says_in_words_what_it_shows(globe):
    described = drawn(globe).findtext(f"{SVG}desc")
    assert described.startswith(
        "A map of the world: recipients in 6 countries or regions; the most: United States 3, Jap"
    )
    assert drawn(globe, "/map.svg?focus=award/world-prize&lang=zh").findtext(f"{SVG}desc").startswith("世界地图")


def test_a_hostile_name_stays_text(globe):
    picture = drawn(globe)
    assert any(title and title.startswith('"><script>') for title in titles(picture, "path"))
    assert {element.tag.removeprefix(SVG) for element in picture.iter()} <= {
        "svg", "title", "desc", "style", "path", "circle", "g", "rect", "text",
    }  # fmt: skip
    text = globe.get("/id/award/world-prize", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert "<script>window.harmed" not in text


def test_the_policy_allows_the_images_own_style_sheet_and_nothing_else(globe):
    answer = globe.get("/map.svg?focus=award/world-prize")
    style = re.search(r"<style>(.*?)</style>", answer.get_data(as_text=True), re.S).group(1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = answer.headers["Content-Security-Policy"]
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script-src" not in policy
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("address", ["/id/award/world-prize", "/id/framework/world-model"])
def test_pages_show_the_map_with_the_numbers_beside_it(globe, address):
    text = globe.get(address, headers={"Accept": "text/html"}).get_data(as_text=True)
    image = re.search(r'<img class="map"[^>]*>', text).group(0)
    assert f"focus={address.removeprefix('/id/')}" in image
    assert 'loading="lazy"' in image
    assert 'alt="A map of the world: recipients in 6 countries' in image
    assert 'class="picture countries"' in text


def test_one_country_is_no_map(page):
    assert '<img class="map"' not in page("/id/award/gold-prize")


def test_the_overview_has_the_map_of_everything(globe):
    text = globe.get("/overview", headers={"Accept": "text/html"}).get_data(as_text=True)
    assert re.search(r'<img class="map" src="/map.svg\?lang=en"', text)
    assert set(titles(drawn(globe, "/map.svg"), "path")) == set(titles(drawn(globe), "path"))


@pytest.mark.parametrize("focus", ["award/never-heard-of", "%22%3E%3Cscript%3E", "award/a%20b"])
def test_a_map_of_what_is_unknown_is_not_found(globe, focus):
    assert globe.get(f"/map.svg?focus={focus}").status_code == 404


def test_a_browser_that_has_the_image_gets_it_once(globe):
    tag = globe.get("/map.svg").headers["ETag"]
    assert globe.get("/map.svg", headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("most", [1, 2, 3, 7, 583, 100_000])
def test_shades_rise_with_the_numbers_up_to_the_darkest(most):
    found = [Country("x", "US", most), Country("y", "JP", 1)]
    picture = world_map.draw(found)
    steps = {one.country.code: one.step for one in picture.shaded}
    assert steps["US"] == world_map.STEPS
    assert steps["JP"] <= steps["US"]
    assert picture.legend[0][1] == 1
    assert picture.legend[-1][2] == most
    assert all(low <= high for _, low, high in picture.legend)


def test_nothing_to_show_is_a_map_without_legend(client):
    assert drawn(client, "/map.svg?focus=framework/deming-criteria").findall(f"{SVG}g[@class='legend']/{SVG}rect") == []
