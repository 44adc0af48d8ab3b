// The query as code to copy: Python, R, curl, each for the kind of answer that the query has.
import { h, t } from "../dom.js";

const TYPES = { rows: "text/csv", triples: "text/turtle", boolean: "application/sparql-results+json" };
const READ = {
  python: {
    rows: ["from io import StringIO\nimport pandas as pd\n", "rows = pd.read_csv(StringIO(answer.text))\nprint(rows)"],
    triples: ["from rdflib import Graph\n", 'graph = Graph().parse(data=answer.text, format="turtle")\nfor subject, predicate, value in graph:\n    print(subject, predicate, value)'],
    boolean: ["", 'print(answer.json()["boolean"])'],
  },
  r: {
    rows: ["", 'rows <- read.csv(text = text)\nprint(rows)'],
    triples: ["library(rdflib)\n", 'graph <- rdf_parse(text, format = "turtle")\nprint(graph)'],
    boolean: ["library(jsonlite)\n", "print(fromJSON(text)$boolean)"],
  },
};

const python = (url, query, kind) => `${READ.python[kind][0]}import requests

query = """
${query.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"')}
"""
answer = requests.post("${url}", data={"query": query}, headers={"Accept": "${TYPES[kind]}"}, timeout=60)
answer.raise_for_status()
answer.encoding = "utf-8"
${READ.python[kind][1]}`;

const r = (url, query, kind) => `library(httr)
${READ.r[kind][0]}
query <- r"---(
${query}
)---"
answer <- POST("${url}", body = list(query = query), encode = "form", accept("${TYPES[kind]}"))
stop_for_status(answer)
text <- content(answer, "text", encoding = "UTF-8")
${READ.r[kind][1]}`;

const curl = (url, query, kind) => `curl --silent --fail -H 'Accept: ${TYPES[kind]}' \\
  --data-urlencode query='${query.replaceAll("'", "'\\''")}' \\
  '${url}'`;

export function showCode(place, url, query, kind = "rows") {
  place.replaceChildren(...[["Python", python], ["R", r], ["curl", curl]].map(([name, make]) => {
    const text = make(url, query.trim(), kind), pre = h("pre", { tabindex: "0" }, h("code", { text }));
    const copy = h("button", { type: "button", class: "button", text: t("Copy"), "aria-label": t("Copy the {name} code", { name }), onclick: async () => { await navigator.clipboard?.writeText(text); copy.textContent = t("Copied"); } });
    return h("div", { class: "code-block" }, h("h2", {}, name, copy), pre);
  }));
}
