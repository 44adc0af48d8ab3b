// The answer itself as a drawing: the triples that a CONSTRUCT made, or the things that stand in one row together.
import { h, t } from "../dom.js";
import { cellText } from "./results.js";
import { cut, hrefOf, linked, s } from "./svg.js";

const MOST = 120, ROUNDS = 300, IDEAL = 74, MARGIN = 88, WIDTH = 1000;

// Ties between things: a triple's own, or from the first thing of a row to each other one, named after its column.
function tiesOf(vars, rows, triples, labels) {
  const ties = new Map();
  const add = (from, to, text) => { const key = `${from.value} ${to.value}`, held = ties.get(key) ?? { from, to, texts: new Set() }; held.texts.add(text); ties.set(key, held); };
  for (const row of rows) {
    if (triples) { if (row.object.type !== "literal" && row.subject.value !== row.object.value) add(row.subject, row.object, cellText(row.predicate, labels)); continue; }
    const things = vars.filter((name) => row[name] && row[name].type !== "literal");
    for (const name of things.slice(1)) if (row[things[0]].value !== row[name].value) add(row[things[0]], row[name], name);
  }
  return [...ties.values()];
}

function choose(ties) {
  const degree = new Map();
  for (const { from, to } of ties) for (const end of [from, to]) degree.set(end.value, (degree.get(end.value) ?? 0) + 1);
  const nodes = new Map(), kept = [];
  for (const tie of ties) {
    const fresh = [tie.from, tie.to].filter((end) => !nodes.has(end.value));
    if (nodes.size + fresh.length > MOST) continue;
    for (const end of fresh) nodes.set(end.value, { term: end, degree: degree.get(end.value) });
    kept.push(tie);
  }
  return { nodes: [...nodes.values()], kept, all: degree.size };
}

// Springs and repulsion from a spiral, always the same for the same answer; cooled down to rest.
function settle(nodes, ties) {
  const at = new Map(nodes.map((node, index) => [node.term.value, index]));
  nodes.forEach((node, index) => { const r = 30 * Math.sqrt(index); node.x = r * Math.cos(index * 2.4) * 1.6; node.y = r * Math.sin(index * 2.4); });
  const push = (one, two, force) => { const dx = one.x - two.x || 0.01, dy = one.y - two.y || 0.01, d = Math.hypot(dx, dy), f = force(d); one.dx += (dx / d) * f; one.dy += (dy / d) * f; two.dx -= (dx / d) * f; two.dy -= (dy / d) * f; };
  for (let round = 0; round < ROUNDS; round += 1) {
    const heat = IDEAL * 0.6 * (1 - round / ROUNDS) + 0.5;
    for (const node of nodes) { node.dx = -node.x * 0.02; node.dy = -node.y * 0.12; }
    for (let i = 0; i < nodes.length; i += 1) for (let j = 0; j < i; j += 1) push(nodes[i], nodes[j], (d) => (IDEAL * IDEAL) / d);
    for (const { from, to } of ties) push(nodes[at.get(from.value)], nodes[at.get(to.value)], (d) => (-d * d) / IDEAL);
    for (const node of nodes) {
      const d = Math.hypot(node.dx, node.dy) || 1, move = Math.min(d, heat);
      node.x += (node.dx / d) * move; node.y += (node.dy / d) * move;
    }
  }
}

// Parts without a tie between them are laid out each for itself and set beside each other in rows, the largest first.
function arrange(nodes, kept) {
  const byName = new Map(nodes.map((node) => [node.term.value, node])), part = new Map(nodes.map((node) => [node, node]));
  const root = (node) => { let at = node; while (part.get(at) !== at) at = part.get(at); part.set(node, at); return at; };
  for (const { from, to } of kept) part.set(root(byName.get(from.value)), root(byName.get(to.value)));
  const parts = new Map();
  for (const node of nodes) parts.set(root(node), [...(parts.get(root(node)) ?? []), node]);
  let x = 0, y = 0, row = 0, width = 0;
  for (const members of [...parts.values()].sort((one, two) => two.length - one.length)) {
    settle(members, kept.filter(({ from }) => members.includes(byName.get(from.value))));
    const [left, top] = [Math.min(...members.map((n) => n.x)) - MARGIN, Math.min(...members.map((n) => n.y)) - 24];
    const [wide, tall] = [Math.max(...members.map((n) => n.x)) + MARGIN - left, Math.max(...members.map((n) => n.y)) + 36 - top];
    if (x && x + wide > Math.max(WIDTH, width)) { x = 0; y += row; row = 0; }
    for (const node of members) { node.x += x - left; node.y += y - top; }
    x += wide; row = Math.max(row, tall); width = Math.max(width, x);
  }
  return { width: Math.max(width, 700), height: y + row, node: (term) => byName.get(term.value) };
}

// The names that have room: those of what has the most ties first; the rest are told when one points at the thing.
function named(nodes, labels) {
  const taken = nodes.map(({ x, y }) => [x - 7, y - 7, x + 7, y + 7]), found = new Map();
  for (const one of [...nodes].sort((a, b) => b.degree - a.degree)) {
    const text = cut(cellText(one.term, labels), 30), wide = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 12 : 6.6), 0) / 2, y = one.y + 9 + radius(one);
    const box = [one.x - wide, y - 4, one.x + wide, y + 11];
    if (taken.some(([l, top, r, bottom]) => l < box[2] && r > box[0] && top < box[3] && bottom > box[1])) continue;
    taken.push(box); found.set(one, text);
  }
  return found;
}

const radius = ({ degree }) => 5 + Math.min(6, degree);

export function showDrawing(place, vars, rows, labels, triples) {
  const { nodes, kept, all } = choose(tiesOf(vars, rows, triples, labels));
  if (nodes.length < 2) {
    place.replaceChildren(h("p", { class: "muted", text: t("Nothing in this answer can be drawn: select two things in each row, such as ?award and ?organization.") }));
    return false;
  }
  const { width, height, node } = arrange(nodes, kept), words = kept.length <= 25, names = named(nodes, labels);
  const svg = s("svg", { class: "picture chart drawing", viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`, role: "group", "aria-label": t("The answer, drawn") });
  const arrow = s("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, orient: "auto" });
  arrow.append(s("path", { class: "arrow", d: "M0 0L8 4L0 8z" }));
  svg.append(arrow);
  for (const { from, to, texts } of kept) {
    const one = node(from), two = node(to), text = [...texts].join(", "), share = 1 - (radius(two) + 2) / (Math.hypot(two.x - one.x, two.y - one.y) || 1);
    const line = s("line", { class: "tie", x1: one.x, y1: one.y, x2: one.x + (two.x - one.x) * share, y2: one.y + (two.y - one.y) * share, "marker-end": "url(#arrow)" });
    line.append(s("title", {}, text));
    svg.append(line);
    if (words) svg.append(s("text", { class: "axis", x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 - 3, "text-anchor": "middle" }, cut(text, 28)));
  }
  for (const one of nodes) {
    const { term, x, y } = one, kind = /\/id\/(\w+)\//.exec(term.value)?.[1] ?? "other";
    const dot = s("circle", { class: `dot-of k-${kind}`, cx: x, cy: y, r: radius(one) });
    dot.append(s("title", {}, cellText(term, labels)));
    const link = linked(hrefOf(term, labels), dot, ...(names.has(one) ? [s("text", { class: "name", x, y: y + 18 + Math.min(6, one.degree), "text-anchor": "middle" }, names.get(one))] : []));
    if (!names.has(one)) link.setAttribute("aria-label", cellText(term, labels));
    svg.append(link);
  }
  place.replaceChildren(svg, all > nodes.length ? h("p", { class: "muted small", text: t("The first {shown} of {number} things are drawn; the table has all.", { shown: nodes.length, number: all }) }) : "");
  return true;
}
