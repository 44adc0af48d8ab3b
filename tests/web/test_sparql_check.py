"""The check of a query that is being written: its place and reason, over no data, always as an answer."""

import small_world as world


def check(client, query):
    answer = client.post("/sparql/check", data={"query": query})
    assert answer.status_code == 200
    return answer.get_json()


def test_a_query_that_can_be_read_has_nothing_to_tell(client):
    assert check(client, f"SELECT * {{ <{world.GOLD}> ?p ?o }}") == {}
    assert check(client, "CONSTRUCT WHERE { ?s ?p ?o }") == {}


def test_the_place_of_a_mistake_is_told(client):
    found = check(client, "SELECT * {\n ?s foo:bar ?o }")
    assert (found["line"], found["column"]) == (2, 5)
    assert "foo:" in found["error"]


def test_no_data_is_read(small_world, client, monkeypatch):
    seen = []
    answer = small_world.answer
    monkeypatch.setattr(small_world, "answer", lambda request: seen.append(answer(request)) or seen[-1])
    check(client, "ASK { GRAPH ?g { ?s ?p ?o } }")
    assert b"false" in seen[0].body
