// An answer in all its forms: table, chart, timeline, drawing, code to copy, files to download.
import { $, h, safeHref, t } from "../dom.js";
import { showChart } from "./chart.js";
import { showCode } from "./code.js";
import { showDrawing } from "./drawing.js";
import { showTable } from "./results.js";
import { showTimeline } from "./timeline.js";

const OURS = /^https:\/\/w3id\.org\/quality-awards\/id\/(award|programme|framework|edition|organization|person|place|product|honour)\//;
const FORMATS = {
  rows: [["CSV", "csv"], ["TSV", "tsv"], ["JSON", "json"], ["XML", "xml"]], boolean: [["JSON", "json"], ["XML", "xml"]],
  triples: [["Turtle", "turtle"], ["N-Triples", "ntriples"], ["JSON-LD", "jsonld"]],
};

async function labelsOf(base, rows) {
  const iris = [...new Set(rows.flatMap(Object.values).filter((term) => term?.type === "uri").map((term) => term.value))];
  if (!iris.length) return { iris, labels: {} };
  const answer = await fetch(`${base}/labels`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(iris.slice(0, 1000)) });
  return { iris, labels: answer.ok ? await answer.json() : {} };
}

function triple(line) {
  const match = /^(<[^>]*>|_:\S+) (<[^>]*>) (.*) \.$/.exec(line);
  if (!match) return null;
  const term = (text) => {
    if (text.startsWith("<")) return { type: "uri", value: text.slice(1, -1) };
    const literal = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+))?/.exec(text);
    if (!literal) return { type: "bnode", value: text };
    let value = literal[1];
    try { value = JSON.parse(`"${value.replace(/\\U([0-9A-F]{8})/g, (_, code) => String.fromCodePoint(parseInt(code, 16)).replace(/["\\]/g, "\\$&"))}"`); } catch { /* shown as written */ }
    return { type: "literal", value, "xml:lang": literal[2] };
  };
  return { subject: term(match[1]), predicate: term(match[2]), object: term(match[3]) };
}

// text, type: the endpoint's answer. Returns how many rows or triples it has.
export async function showAnswer(base, endpoint, query, text, type) {
  const triples = type.includes("n-triples"), data = triples ? null : JSON.parse(text);
  const kind = triples ? "triples" : typeof data.boolean === "boolean" ? "boolean" : "rows";
  const vars = triples ? ["subject", "predicate", "object"] : data.head.vars ?? [];
  const rows = triples ? text.split("\n").filter(Boolean).map(triple).filter(Boolean) : data.results?.bindings ?? [];
  const { iris, labels } = await labelsOf(base, rows);
  if (kind === "boolean") $("#view-table").replaceChildren(h("p", { class: "lede", text: data.boolean ? t("Yes") : t("No") }));
  else showTable($("#view-table"), vars, rows, labels);
  showChart($("#view-chart"), vars, triples ? [] : rows, labels);
  showTimeline($("#view-timeline"), vars, triples ? [] : rows, labels);
  const drawn = h("div", {}), things = iris.filter((iri) => OURS.test(iri));
  showDrawing(drawn, vars, rows, labels, triples);
  const link = `${base}/graph?${new URLSearchParams([...things.slice(0, 60).map((iri) => ["focus", iri.replace("https://w3id.org/quality-awards/id/", "")]), ["depth", "0"]])}`;
  $("#view-graph").replaceChildren(drawn, things.length ? h("p", { class: "actions" }, h("a", { class: "button", href: link, text: t("Open {number} of these things in the graph view, with what ties them there", { number: Math.min(60, things.length) }) })) : "");
  showCode($("#view-code"), new URL(endpoint, location.href).href, query, kind);
  $("#downloads").replaceChildren(`${t("Download:")} `, ...FORMATS[kind].map(([name, format]) => h("a", { href: safeHref(`${endpoint}?${new URLSearchParams({ query, format })}`), download: `results.${format}`, text: name })));
  $("#results").hidden = false;
  return kind === "boolean" ? null : rows.length;
}
