// The query as code to copy: Python, R, curl.
import { h, t } from "../dom.js";

const python = (url, query) => `from io import StringIO
import pandas as pd
import requests

query = """
${query.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"')}
"""
answer = requests.post("${url}", data={"query": query}, headers={"Accept": "text/csv"}, timeout=60)
answer.raise_for_status()
rows = pd.read_csv(StringIO(answer.text))
print(rows)`;

const r = (url, query) => `library(httr)

query <- r"---(
${query}
)---"
answer <- POST("${url}", body = list(query = query), encode = "form", accept("text/csv"))
stop_for_status(answer)
rows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))
print(rows)`;

const curl = (url, query) => `curl --silent --fail -H 'Accept: text/csv' \\
  --data-urlencode query='${query.replaceAll("'", "'\\''")}' \\
  '${url}'`;

export function showCode(place, url, query) {
  place.replaceChildren(...[["Python", python], ["R", r], ["curl", curl]].map(([name, make]) => {
    const text = make(url, query.trim()), pre = h("pre", { tabindex: "0" }, h("code", { text }));
    const copy = h("button", { type: "button", class: "button", text: t("Copy"), "aria-label": t("Copy the {name} code", { name }), onclick: async () => { await navigator.clipboard?.writeText(text); copy.textContent = t("Copied"); } });
    return h("div", { class: "code-block" }, h("h3", {}, name, copy), pre);
  }));
}
