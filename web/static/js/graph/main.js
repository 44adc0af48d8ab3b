// The graph view: what the address says is fetched, drawn, listed and filtered; every step is a step of the history.
import { $, $$, download, h, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { createCanvas } from "./canvas.js";
import { createFilters } from "./filters.js";
import { createList } from "./list.js";
import { createPanel } from "./panel.js";
import { createPreview } from "./preview.js";
import * as address from "./state.js";

const stage = $("#stage");
const base = stage.dataset.base;
let state = address.read();
let picture = JSON.parse($("#picture").textContent);
let busy = null;

const canvas = createCanvas($("#canvas"), {
  select: (id) => select(id), selectEdge: (id) => selectEdge(id), clear: () => letGo(),
  expand: (id) => expand(id), hover: (id) => { list.hover(id); peek(id); }, hoverEdge: (id) => peekEdge(id), moved: (places) => pin(places),
});
const panel = createPanel($("#panel"), base, { expand, hide, focus: (id) => go({ focus: [address.localName(id)], expand: [], open: [], hide: [], off: [], pin: [], paths: "", depth: "" }), connect, select });
const preview = createPreview($("#panel"), panel, (id) => (nodeOf(id) ? canvas.select(id) : canvas.selectEdge(id)));
const list = createList($("#list"), { select, expand, hide, focus: (id) => peek(id) });
const filters = createFilters($("#filters"), {
  get: () => state, set: (change) => { state = { ...state, ...change }; address.replace(state); apply(); },
});

function prepare(data) {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  for (const node of data.nodes) {
    const pinned = state.pin.map((text) => text.split("~")).find(([name]) => name === (node.local ?? node.key));
    if (pinned) { node.x = Number(pinned[1]) || 0; node.y = Number(pinned[2]) || 0; }
    const outer = !data.columns && data.edges.some((edge) => (edge.from === node.id || edge.to === node.id) && (byId.get(edge.from === node.id ? edge.to : edge.from)?.level ?? 0) > node.level);
    node.anchor = data.columns ? "right" : data.paths ? (node.level % 2 ? "top" : "below") : data.focus.includes(node.id) ? "below" : outer ? "top" : node.x < 0 ? "left" : "right";
  }
  const pairs = new Map();
  data.edges.forEach((edge, index) => {
    edge.id = `e${index}`;
    edge.toGroup = byId.get(edge.from)?.group || byId.get(edge.to)?.group;
    const key = [edge.from, edge.to].sort().join(" ");
    const nth = pairs.get(key) ?? 0; pairs.set(key, nth + 1);
    const one = byId.get(edge.from), two = byId.get(edge.to);
    const chord = data.columns ? one.x === two.x : one.level === two.level && !data.paths;
    edge.tie = !data.paths && !data.columns && one.level === two.level && one.level > 0;
    const turned = edge.from < edge.to ? 1 : -1;
    edge.bend = nth ? turned * (nth % 2 ? 0.2 : -0.2) * Math.ceil(nth / 2) : chord ? 0.32 : 0;
  });
  return data;
}

function draw(animate = true) {
  prepare(picture);
  canvas.show(picture, { animate });
  apply();
  $("#left-out").textContent = picture.leftOut ? t("{number} more are not shown; open a group or raise the limit.", { number: picture.leftOut }) : "";
  $("#unconnected").hidden = !(picture.paths && !picture.connected);
  $("#undo").disabled = address.step() === 0;
  const query = address.forServer(state);
  for (const link of $$("[data-export]")) link.href = `${base}/graph.${link.dataset.export}?${address.write(state)}`;
  $("#link").value = `${location.origin}${base}/graph?${address.write(state)}`;
  stage.dataset.query = query;
}

function apply() {
  const { nodes, edges } = filters.hidden(picture);
  canvas.filter(nodes, edges);
  list.show(picture, nodes, edges);
  const shown = picture.nodes.length - nodes.size;
  $("#count").textContent = t("{nodes} things, {edges} relations", { nodes: shown, edges: picture.edges.length - edges.size });
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
    filters.build(picture);
    draw(animate);
    if (picture.paths && picture.connected) panel.way(picture);
  } catch (error) { if (error.name !== "AbortError") announce(t("The picture could not be loaded.")); }
  finally { stage.removeAttribute("aria-busy"); }
}

async function go(change) {
  state = { ...state, ...change };
  address.push(state);
  await load();
}

function announce(text) { $("#status").textContent = text; }
const nodeOf = (id) => picture.nodes.find((node) => node.id === id);

function select(id) {
  const node = nodeOf(id);
  if (!node) return;
  preview.pinned(id); canvas.select(id); list.mark(id); panel.node(node, picture);
  announce(`${node.kindName}: ${node.label.slice(0, 200)}`);
}

function selectEdge(id) {
  const edge = picture.edges.find((one) => one.id === id);
  if (!edge) return;
  preview.pinned(id); canvas.selectEdge(id); panel.edge(edge, nodeOf(edge.from), nodeOf(edge.to));
}

function letGo() { preview.pinned(null); panel.empty(); list.mark(null); }

function peek(id) {
  const node = nodeOf(id);
  if (node) preview.over(id, () => panel.peekNode(node, picture)); else preview.out();
}

function peekEdge(id) {
  const edge = picture.edges.find((one) => one.id === id);
  if (edge) preview.over(id, () => panel.peekEdge(edge, nodeOf(edge.from), nodeOf(edge.to))); else preview.out();
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
  letGo();
  await go({ hide: [...state.hide, node.local ?? node.key] });
  announce(t("Hidden: {label}", { label: node.label.slice(0, 120) }));
}

function connect(id, other) {
  go({ focus: [address.localName(id), other], paths: "1", expand: [], open: [], hide: [], off: [], pin: [] });
}

function pin(places) {
  const moved = new Map(state.pin.map((text) => [text.split("~")[0], text]));
  for (const [id, { x, y }] of Object.entries(places)) {
    const node = nodeOf(id), name = node?.local ?? node?.key;
    if (name) { node.x = x; node.y = y; moved.set(name, `${name}~${Math.round(x)}~${Math.round(y)}`); }
  }
  state = { ...state, pin: [...moved.values()].slice(-60) };
  address.replace(state);
  $("#link").value = location.href;
}

// Keyboard on the drawing: arrows go to the nearest thing that way, Enter opens, Delete hides, Escape lets go.
let current = null;
$("#canvas").addEventListener("keydown", (event) => {
  const shown = picture.nodes.filter((node) => !node.hidden);
  const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (directions[event.key]) {
    event.preventDefault();
    const [dx, dy] = directions[event.key], places = canvas.positions();
    const from = current && places[current] ? places[current] : null;
    let best = null, least = Infinity;
    for (const node of shown) {
      if (!from) { if (picture.focus.includes(node.id)) { best = node.id; break; } continue; }
      const x = places[node.id].x - from.x, y = places[node.id].y - from.y, ahead = x * dx + y * dy, aside = Math.abs(x * dy) + Math.abs(y * dx);
      if (node.id !== current && ahead > 1 && ahead + 2.2 * aside < least) { least = ahead + 2.2 * aside; best = node.id; }
    }
    if (best) { current = best; select(best); }
  } else if (event.key === "Enter" && current) { event.preventDefault(); expand(current); }
  else if ((event.key === "Delete" || event.key === "Backspace") && current) { event.preventDefault(); hide(current); }
  else if (event.key === "Escape") { canvas.clear(); letGo(); current = null; }
  else if (event.key === "+" || event.key === "=") canvas.zoom(1.25);
  else if (event.key === "-") canvas.zoom(0.8);
  else if (event.key === "0") canvas.fit();
});

$("#undo").addEventListener("click", () => history.back());
$("#fit").addEventListener("click", () => canvas.fit());
$("#wider").addEventListener("click", () => go({ depth: String(Math.min(3, Number(state.depth || 1) + 1)) }));
$("#fullscreen").addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
document.addEventListener("fullscreenchange", () => setTimeout(() => canvas.fit(false), 80));
$("#png").addEventListener("click", async () => download("quality-awards-graph.png", await canvas.image()));
$("#copy").addEventListener("click", async () => { await navigator.clipboard?.writeText($("#link").value); $("#link").select(); announce(t("Link copied")); });
addEventListener("popstate", () => { state = address.read(); load(); });
suggest($("#add"), { choose: (hit) => go({ focus: [...state.focus, address.localName(hit.iri)], paths: "" }) });

filters.build(picture);
draw(false);
if (picture.paths && picture.connected) panel.way(picture);
else if (picture.nodes.length) {
  const first = nodeOf(picture.focus[0]) ?? picture.nodes[0];
  preview.pinned(first.id); panel.node(first, picture);
}
stage.dataset.ready = "yes";
// Read by the tests that measure frames.
stage.canvas = canvas;
