// The SPARQL page: nothing runs until the reader asks for it, also where a link filled the editor.
import { $, $$, h, safeHref, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { showChart } from "./chart.js";
import { showCode } from "./code.js";
import { createEditor } from "./editor.js";
import { showTable } from "./results.js";
import { tidy } from "./tidy.js";

const page = $("#sparql"), base = page.dataset.base, endpoint = `${base}/sparql`;
const area = $("#query");
area.hidden = true;
const editor = createEditor($("#editor"), { text: area.value, nonce: page.dataset.nonce, label: t("Query"), run, changed: () => editor?.clearErrors && (area.value = editor.text()) });
$("#query-form").addEventListener("submit", (event) => { event.preventDefault(); run(); });

const form = $(".parameters");
for (const input of form ? $$("[data-suggest]", form) : []) {
  const address = form.elements[`${input.name}.iri`];
  suggest(input, { kinds: input.dataset.kinds.split(" ").filter(Boolean), optional: true, choose: (hit) => {
    input.value = hit.matched || hit.label; address.value = hit.iri.replace("https://w3id.org/quality-awards/id/", "");
  } });
  input.addEventListener("input", () => { address.value = ""; });
}

// Who presses "Ask" has asked: the page that comes back runs the query once. A link from elsewhere never does.
form?.addEventListener("submit", (event) => sessionStorage.setItem("asked", new URLSearchParams(new FormData(event.target)).toString()));

let running = null;
async function run() {
  running?.abort();
  const mine = running = new AbortController(), query = editor.text(), started = performance.now();
  editor.clearErrors(); $("#error").hidden = true; $("#cancel").disabled = false; $("#run").disabled = true;
  $("#status").textContent = t("Running…");
  const tick = setInterval(() => { $("#status").textContent = t("Running… {seconds} s", { seconds: Math.round((performance.now() - started) / 1000) }); }, 1000);
  try {
    const answer = await fetch(endpoint, { method: "POST", signal: mine.signal, body: new URLSearchParams({ query }), headers: { Accept: "application/sparql-results+json, application/n-triples;q=0.9, application/json;q=0.1" } });
    const text = await answer.text();
    if (!answer.ok) { fail(text, answer.status); return; }
    const milliseconds = Math.round(performance.now() - started);
    const type = answer.headers.get("Content-Type") ?? "";
    if (type.includes("n-triples")) await showTriples(text, query); else await show(JSON.parse(text), query);
    $("#status").textContent = t("Answered in {number} ms", { number: milliseconds });
  } catch (error) {
    if (error.name === "AbortError") $("#status").textContent = t("Cancelled");
    else fail(t("The endpoint cannot be reached."), 0);
  } finally { clearInterval(tick); if (running === mine) { $("#cancel").disabled = true; $("#run").disabled = false; } }
}

function fail(text, status) {
  let said = { error: text };
  try { said = JSON.parse(text); } catch { /* plain text */ }
  const message = String(said.error ?? said.message ?? text).slice(0, 600);
  $("#error").textContent = said.line ? `${t("Line {line}, column {column}", { line: said.line, column: said.column ?? 1 })}: ${message}` : message;
  $("#error").hidden = false; $("#results").hidden = true; $("#status").textContent = "";
  if (status === 400 && said.line) editor.error(said.line, said.column, message);
}

async function labelsOf(iris) {
  if (!iris.length) return {};
  const answer = await fetch(`${base}/labels`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(iris.slice(0, 1000)) });
  return answer.ok ? answer.json() : {};
}

async function show(data, query) {
  if (typeof data.boolean === "boolean") { $("#view-table").replaceChildren(h("p", { class: "lede", text: data.boolean ? t("Yes") : t("No") })); finish([], [], {}, query); return; }
  const vars = data.head.vars, rows = data.results.bindings;
  const iris = [...new Set(rows.flatMap((row) => vars.map((name) => row[name])).filter((term) => term?.type === "uri").map((term) => term.value))];
  const labels = await labelsOf(iris);
  showTable($("#view-table"), vars, rows, labels);
  finish(vars, rows, labels, query, iris);
}

async function showTriples(text, query) {
  const lines = text.split("\n").filter(Boolean);
  const rows = lines.slice(0, 5000).map(triple).filter(Boolean);
  const iris = [...new Set(rows.flatMap(Object.values).filter((term) => term.type === "uri").map((term) => term.value))];
  const labels = await labelsOf(iris);
  showTable($("#view-table"), ["subject", "predicate", "object"], rows, labels);
  finish(["subject", "predicate", "object"], rows, labels, query, iris, true);
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

function finish(vars, rows, labels, query, iris = [], triples = false) {
  $("#results").hidden = false;
  showChart($("#view-chart"), vars, rows, labels);
  showCode($("#view-code"), new URL(endpoint, location.href).href, query);
  const things = iris.filter((iri) => /^https:\/\/w3id\.org\/quality-awards\/id\/(award|programme|framework|edition|organization|person|place|product|honour)\//.test(iri));
  const link = `${base}/graph?depth=0&${things.slice(0, 60).map((iri) => `focus=${encodeURIComponent(iri.replace("https://w3id.org/quality-awards/id/", "")).replaceAll("%2F", "/")}`).join("&")}`;
  $("#view-graph").replaceChildren(things.length
    ? h("p", {}, h("a", { class: "button primary", href: link, text: t("Draw these {number} things and what ties them", { number: Math.min(60, things.length) }) }), things.length > 60 ? ` ${t("(the first 60 of {number})", { number: things.length })}` : "")
    : h("p", { class: "muted", text: t("Nothing in this answer can be drawn: select things, such as ?award or ?organization.") }));
  const formats = triples ? [["Turtle", "turtle"], ["N-Triples", "ntriples"], ["JSON-LD", "jsonld"]] : [["CSV", "csv"], ["TSV", "tsv"], ["JSON", "json"], ["XML", "xml"]];
  $("#downloads").replaceChildren(`${t("Download:")} `, ...formats.map(([name, format]) => h("a", { href: safeHref(`${endpoint}?${new URLSearchParams({ query, format })}`), download: `results.${format}`, text: name })));
  openTab("tab-table");
}

const tabs = $$("[role=tab]");
function openTab(id, focus = false) {
  for (const tab of tabs) {
    const on = tab.id === id;
    tab.setAttribute("aria-selected", String(on)); tab.tabIndex = on ? 0 : -1; $(`#${tab.getAttribute("aria-controls")}`).hidden = !on;
    if (on && focus) tab.focus();
  }
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => openTab(tab.id));
  tab.addEventListener("keydown", (event) => {
    const turn = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (turn) openTab(tabs[(index + turn + tabs.length) % tabs.length].id, true);
  });
}

$("#cancel").addEventListener("click", () => running?.abort());
$("#format").addEventListener("click", () => editor.set(tidy(editor.text())));
$("#link").addEventListener("click", async () => {
  const address = `${location.origin}${endpoint}?${new URLSearchParams({ query: editor.text() })}`;
  history.replaceState(null, "", address);
  await navigator.clipboard?.writeText(address).catch(() => {});
  $("#status").textContent = t("The link is in the address bar; it fills the editor and runs nothing by itself.");
});
if (sessionStorage.getItem("asked") === new URLSearchParams(location.search).toString()) { sessionStorage.removeItem("asked"); if (!form?.hasAttribute("data-problem")) run(); }
page.dataset.ready = "yes";
page.editor = editor;
