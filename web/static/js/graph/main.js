// The graph view: what the address says is fetched, drawn, listed and filtered; every step is a step of the history.
import { $, $$, download, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { createCanvas } from "./canvas.js";
import { createFilters } from "./filters.js";
import { createKeys } from "./keys.js";
import { createList } from "./list.js";
import { createPanel } from "./panel.js";
import { createPreview } from "./preview.js";
import * as address from "./state.js";

const MOST_DEPTH = 3, MOST_ROOTS = 8, MORE = 100, FRESH = { expand: [], open: [], hide: [], off: [], pin: [], from: "", to: "", limit: "" };
const stage = $("#stage");
const base = stage.dataset.base;
let state = address.read(), picture = JSON.parse($("#picture").textContent), busy = null, chosen = null;

const nodeOf = (id) => picture.nodes.find((node) => node.id === id);
const nameOf = (node) => node?.local ?? node?.key;
function announce(text) { $("#status").textContent = text; }

const canvas = createCanvas($("#canvas"), {
  select: (id) => select(id), selectLine: (id) => selectLine(id), clear: () => letGo(), expand: (id) => expand(id),
  hover: (id) => { list.hover(id); peek(id); }, hoverLine: (id) => peekLine(id), moved: (places) => pin(places),
  viewed: (at) => { state = { ...state, at }; address.replace(state); showLinks(); },
});
const panel = createPanel($("#panel"), base, { expand, hide, fix, connect, select, close: () => $("#canvas").focus({ preventScroll: true }),
  focus: (id) => go({ ...FRESH, focus: [address.localName(id)], paths: "", depth: "" }) });
const preview = createPreview($("#panel"), panel, (id) => { if (nodeOf(id)) { chosen = id; canvas.select(id); } else canvas.selectLine(id); });
const list = createList($("#list"), { select, expand, hide, focus: (id) => peek(id) });
const filters = createFilters($("#filters"), {
  get: () => state, set: (change, sort) => go(change, sort), preview: (change) => { state = { ...state, ...change }; apply(); },
});

function prepare() {
  const pins = new Map(state.pin.map((text) => text.split("~")).map(([name, x, y]) => [name, { x: Number(x) || 0, y: Number(y) || 0 }]));
  for (const node of picture.nodes) {
    node.home ??= { x: node.x, y: node.y };
    const moved = pins.get(nameOf(node));
    Object.assign(node, moved ?? node.home, { pinned: Boolean(moved) });
  }
  picture.edges.forEach((edge, index) => { edge.id = `e${index}`; });
  const { nodes, edges } = filters.hidden(picture);
  for (const node of picture.nodes) node.hidden = nodes.has(node.id);
  for (const edge of picture.edges) edge.hidden = edges.has(edge.id);
}

function draw(animate = true) {
  prepare();
  canvas.show(picture, { animate: animate && !state.at });
  if (state.at) canvas.look(state.at);
  filters.build(picture);
  apply();
  const most = picture.most ?? 0, limit = picture.limit ?? 0;
  $("#left-out").hidden = !picture.leftOut;
  $("#left-out span").textContent = picture.leftOut ? t("{number} more are not shown.", { number: picture.leftOut }) : "";
  $("#more").hidden = limit >= most;
  $("#unconnected").hidden = !(picture.paths && !picture.connected);
  $("#wider").disabled = !widest();
  stage.dataset.query = address.forServer(state);
}

function showLinks() {
  $("#undo").disabled = address.step() === 0;
  for (const link of $$("[data-export]")) link.href = `${base}/graph.${link.dataset.export}?${address.forFile(state)}`;
  $("#link").value = `${location.origin}${base}/graph?${address.write(state)}`;
}

function apply() {
  const { nodes, edges } = filters.hidden(picture);
  canvas.filter(nodes, edges);
  list.show(picture, nodes, edges);
  if (chosen) list.mark(chosen);
  $("#count").textContent = t("{nodes} things, {edges} relations", { nodes: picture.nodes.length - nodes.size, edges: picture.edges.length - edges.size });
  showLinks();
}

async function load({ animate = true } = {}) {
  preview.stop(); preview.pinned(null);
  busy?.abort(); busy = new AbortController();
  stage.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${base}/graph.json?${address.forServer(state)}`, { signal: busy.signal, headers: { Accept: "application/json" } });
    const data = await answer.json();
    if (!answer.ok) { announce(data.error ?? t("The picture could not be loaded.")); return; }
    picture = data;
    draw(animate);
    if (nodeOf(chosen)) { preview.pinned(chosen); canvas.select(chosen); } else chosen = null;
    if (picture.paths && picture.connected && !chosen) panel.way(picture);
  } catch (error) { if (error.name !== "AbortError") announce(t("The picture could not be loaded.")); }
  finally { stage.removeAttribute("aria-busy"); }
}

// Take a step: what the server must count or find anew is fetched, the rest is done here.
async function go(change, sort) {
  const before = stage.dataset.query, moved = "pin" in change;
  state = { ...state, ...change };
  const asked = address.forServer(state) !== before;
  if (asked) state.at = "";
  address.push(state, sort);
  if (asked) await load();
  else if (moved) draw(); else { filters.build(picture); apply(); }
}

function select(id) {
  const node = nodeOf(id);
  if (!node) return;
  chosen = id;
  preview.pinned(id); canvas.select(id); list.mark(id); panel.node(node, picture); panel.raise(true);
  announce(`${node.kindName}: ${node.label.slice(0, 200)}`);
}

function selectLine(id) {
  const line = canvas.line(id);
  if (!line) return;
  chosen = null;
  preview.pinned(id); canvas.selectLine(id); panel.line(line, nodeOf); panel.raise(true);
}

function letGo() { chosen = null; preview.pinned(null); panel.empty(); list.mark(null); }

function peek(id) {
  const node = nodeOf(id);
  if (node) preview.over(id, () => panel.peekNode(node, picture)); else preview.out();
}

function peekLine(id) {
  const line = canvas.line(id);
  if (line && nodeOf(line.from)) preview.over(id, () => panel.peekLine(line, nodeOf)); else preview.out();
}

async function expand(id) {
  const node = nodeOf(id);
  if (!node) return;
  if (node.group) {
    const held = state.open.find((text) => text.replace(/~\d+$/, "") === node.key);
    const times = held ? Number(/~(\d+)$/.exec(held)?.[1] ?? 1) + 1 : 1;
    await go({ open: [...state.open.filter((text) => text !== held), `${node.key}~${times}`] });
    announce(t("Opened: {label}", { label: node.label }));
  } else if (!state.expand.includes(node.local)) {
    const before = picture.nodes.length;
    await go({ expand: [...state.expand, node.local] });
    announce(t("{number} new things around {label}", { number: picture.nodes.length - before, label: node.label.slice(0, 120) }));
    if (nodeOf(id)) select(id);
  }
}

async function hide(id) {
  const node = nodeOf(id);
  if (!node || picture.focus.includes(id)) return;
  letGo(); canvas.clear();
  await go({ hide: [...state.hide, nameOf(node)] });
  announce(t("Hidden: {label}", { label: node.label.slice(0, 120) }));
}

function connect(id, other) {
  chosen = null;
  go({ ...FRESH, focus: [address.localName(id), other], paths: "1" });
}

function pin(places) {
  const moved = new Map(state.pin.map((text) => [text.split("~")[0], text]));
  for (const [id, { x, y }] of Object.entries(places)) {
    const node = nodeOf(id), name = nameOf(node);
    if (!name) continue;
    Object.assign(node, { x, y, pinned: true });
    moved.set(name, `${name}~${Math.round(x)}~${Math.round(y)}`);
  }
  state = { ...state, pin: [...moved.values()].slice(-60) };
  address.push(state);
  showLinks();
  refresh();
}

// Pin a thing where it stands, or let the layout have it again.
function fix(id) {
  const node = nodeOf(id), name = nameOf(node);
  if (!name) return;
  if (!node.pinned) { pin({ [id]: { x: node.x, y: node.y } }); announce(t("Pinned: {label}", { label: node.label.slice(0, 120) })); return; }
  go({ pin: state.pin.filter((text) => text.split("~")[0] !== name) });
  announce(t("Unpinned: {label}", { label: node.label.slice(0, 120) }));
  refresh();
}

function refresh() { if (nodeOf(chosen)) { canvas.select(chosen); panel.node(nodeOf(chosen), picture); } }

// One step wider; on a way between two things, what hangs on each thing of it.
function widest() {
  if (picture.columns && picture.focus.length > MOST_ROOTS) return null;
  if (!picture.paths) return Number(state.depth || 1) < MOST_DEPTH ? { depth: String(Number(state.depth || 1) + 1) } : null;
  const more = picture.nodes.filter((node) => node.local && !state.expand.includes(node.local));
  return more.length && !state.expand.length ? { expand: more.map((node) => node.local) } : null;
}

$("#undo").addEventListener("click", () => history.back());
$("#fit").addEventListener("click", () => fit());
$("#wider").addEventListener("click", () => go(widest() ?? {}));
$("#more").addEventListener("click", () => go({ limit: String(Math.min(picture.most, picture.limit + MORE)) }));
$("#fullscreen").addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
document.addEventListener("fullscreenchange", () => {
  $("#fullscreen").setAttribute("aria-pressed", String(document.fullscreenElement === stage));
  setTimeout(() => canvas.fit(false), 80);
});
$("#png").addEventListener("click", async () => download("quality-awards-graph.png", await canvas.image()));
$("#copy").addEventListener("click", async () => { await navigator.clipboard?.writeText($("#link").value); $("#link").select(); announce(t("Link copied")); });
function fit() { canvas.fit(); state = { ...state, at: "" }; address.replace(state); showLinks(); }
createKeys($("#canvas"), canvas, { chosen: () => chosen, picture: () => picture },
  { select, expand, hide, fix, fit, clear: letGo, undo: () => { if (address.step() > 0) history.back(); } });
addEventListener("popstate", () => {
  state = address.read();
  if (address.forServer(state) !== stage.dataset.query) load(); else { draw(); refresh(); }
});
suggest($("#add"), { choose: (hit) => go({ focus: [...state.focus, address.localName(hit.iri)], paths: "" }) });

for (const element of $$(".needs-script[hidden]", stage)) element.hidden = false;
draw(false);
if (picture.paths && picture.connected) panel.way(picture);
else if (picture.nodes.length) {
  const first = nodeOf(picture.focus[0]) ?? picture.nodes[0];
  preview.pinned(first.id); panel.node(first, picture);
}
stage.dataset.ready = "yes";
// Read by the tests that measure frames.
stage.canvas = canvas;
