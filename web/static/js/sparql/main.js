// The SPARQL page: nothing runs until the reader asks for it, also where a link filled the editor.
import { $, $$, debounce, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { showAnswer } from "./answers.js";
import { createEditor } from "./editor.js";
import { explain } from "./problems.js";
import { tidy } from "./tidy.js";

const page = $("#sparql"), base = page.dataset.base, endpoint = `${base}/sparql`;
const area = $("#query");
area.hidden = true;
const editor = createEditor($("#editor"), { text: area.value, nonce: page.dataset.nonce, label: t("Query"), run, changed });
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

let running = null, answered = null, checking = null;
async function run() {
  running?.abort(); checking?.abort();
  const mine = running = new AbortController(), query = editor.text(), started = performance.now();
  answered = null; stale();
  editor.clearErrors(); $("#error").hidden = true; $("#cancel").disabled = false; $("#run").disabled = true;
  $("#status").textContent = t("Running…");
  const tick = setInterval(() => { $("#status").textContent = t("Running… {seconds} s", { seconds: Math.round((performance.now() - started) / 1000) }); }, 1000);
  try {
    const answer = await fetch(endpoint, { method: "POST", signal: mine.signal, body: new URLSearchParams({ query }), headers: { Accept: "application/sparql-results+json, application/n-triples;q=0.9, application/json;q=0.1" } });
    const text = await answer.text();
    if (!answer.ok) { fail(text, answer.status); return; }
    const milliseconds = Math.round(performance.now() - started), count = await showAnswer(base, endpoint, query, text, answer.headers.get("Content-Type") ?? "");
    answered = query; stale(); openTab("tab-table");
    const said = [t("Answered in {number} ms", { number: milliseconds }), count === null ? null : count === 1 ? t("1 row") : t("{number} rows", { number: count }), answer.headers.get("X-Cached") === "1" ? t("from the cache") : t("computed now")];
    $("#status").textContent = said.filter(Boolean).join(" · ");
  } catch (error) {
    if (error.name === "AbortError") { if (running === mine) $("#status").textContent = t("Cancelled"); }
    else fail(JSON.stringify({ error: t("The endpoint cannot be reached.") }), 0);
  } finally { clearInterval(tick); if (running === mine) { running = null; $("#cancel").disabled = true; $("#run").disabled = false; } }
}

// What stands below is only ever shown beside the query that it answers.
function stale() {
  if (answered === null) $("#results").hidden = true;
  $("#stale").hidden = answered === null || answered === editor.text();
}

function fail(text, status) {
  let said = { error: text };
  try { said = JSON.parse(text); } catch { /* plain text */ }
  const { bare, whole } = explain(said);
  $("#error").textContent = whole; $("#error").hidden = false; $("#status").textContent = "";
  if (status === 400 && said.line) editor.error(said.line, said.column, bare, true);
}

// While one writes, the server parses the query, over no data at all, and marks what it cannot read.
const check = debounce(700, async () => {
  const query = editor.text();
  if (running || !query.trim()) return;
  checking?.abort(); checking = new AbortController();
  try {
    const answer = await fetch(`${endpoint}/check`, { method: "POST", signal: checking.signal, body: new URLSearchParams({ query }) });
    const said = answer.ok ? await answer.json() : {};
    if (query !== editor.text() || running) return;
    if (said.line) editor.error(said.line, said.column, explain(said).bare); else editor.clearErrors();
  } catch (error) { if (error.name !== "AbortError") throw error; }
});

function changed() {
  if (!page.dataset.ready) return;
  area.value = editor.text(); stale(); check();
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
if (sessionStorage.getItem("asked") === new URLSearchParams(location.search).toString()) { sessionStorage.removeItem("asked"); if (!form?.hasAttribute("data-problem")) run().then(() => $("#results").scrollIntoView({ block: "nearest" })); }
page.dataset.ready = "yes";
page.editor = editor;
