// The drawing: vis-network with positions from the server, without physics. Nodes are drawn by hand, names by
// labels.js; places are kept in the server's units and stretched to the room that there is.
import { DataSet, Network } from "../../vendor/vis-network-10.1.5.min.js";
import { arrange } from "./fit.js";
import { draw, place, sizeOf, wrap } from "./labels.js";
import { join, look, texts } from "./lines.js";
import { SANS, SHAPES, outline, palette, radius, shrink } from "./marks.js";

const MANY = 900, DURATION = 350;
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const paths = new Map();
function shapePath(shape, r) {
  const key = `${shape}${r}`;
  if (!paths.has(key)) paths.set(key, new Path2D(outline(shape, r)));
  return paths.get(key);
}

// On which side of a thing its name stands: the outer one, above what leads further, below the focus.
function anchors(picture, upright) {
  const byId = new Map(picture.nodes.map((node) => [node.id, node])), inner = new Set();
  for (const { from, to } of picture.edges) {
    const one = byId.get(from), two = byId.get(to);
    if (one.level !== two.level) inner.add((one.level < two.level ? one : two).id);
  }
  for (const node of picture.nodes) {
    if (picture.columns) node.anchor = node.x < 0 ? "left" : "right";
    else if (picture.paths && upright) node.anchor = node.y < 0 ? "left" : "right";
    else if (picture.paths) node.anchor = (node.y || (node.level % 2 ? -1 : 1)) < 0 ? "top" : "below";
    else node.anchor = picture.focus.includes(node.id) ? "below" : inner.has(node.id) ? "top" : node.x < 0 ? "left" : "right";
  }
}

export function createCanvas(container, handlers = {}) {
  let colours = palette(), picture = { nodes: [], edges: [] }, lines = [], focus = new Set();
  let stretch = { x: 1, y: 1, most: 260, rows: 1, middle: { x: 0, y: 0 } }, placed = null, placedAt = 0, chosen = null, hovered = null, touched = false;
  const nodes = new DataSet(), edges = new DataSet();
  const network = new Network(container, { nodes, edges }, {
    physics: false, layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false, multiselect: true, tooltipDelay: 1e9, hideEdgesOnDrag: false, hideEdgesOnZoom: false, zoomSpeed: 0.7 },
    nodes: { shape: "custom", ctxRenderer: mark, chosen: false },
    edges: { smooth: false, chosen: false, selectionWidth: 1.5, hoverWidth: 0.8 },
  });
  container.querySelector(".vis-network").removeAttribute("tabindex");  // The drawing around it takes the keys.

  function mark({ ctx, x, y, id, state }) {
    const node = nodes.get(id), focused = focus.has(id), nearer = shrink(network.getScale()), r = radius(node, focused) * nearer, colour = colours.kinds[node.kind] ?? colours.other;
    return {
      drawNode() {
        ctx.save(); ctx.translate(x, y);
        const path = shapePath(node.group ? "group" : SHAPES[node.kind] ?? "circle", r);
        ctx.fillStyle = node.group ? colours.surface : colour;
        ctx.fill(path);
        ctx.lineWidth = (state.selected ? 4 : node.group || focused ? 2 : 1) * nearer;
        ctx.strokeStyle = state.selected ? colours.gold : node.group ? colour : focused || node.pinned ? colours.ink : colours.paper;
        ctx.stroke(path);
        if (node.group) {
          ctx.fillStyle = colour; ctx.font = `600 ${12 * (node.size ?? 1) * nearer}px ${SANS}`; ctx.textAlign = "center"; ctx.textBaseline = "middle";
          ctx.fillText(String(node.count), 0, 1);
        }
        ctx.restore();
      },
      nodeDimensions: { width: r * 2.2, height: r * 2.2 },
    };
  }

  const body = (id) => network.body.nodes[id];
  const visible = () => picture.nodes.filter((node) => !node.hidden);
  const drawn = (line) => body(line.from) && body(line.to) && line.parts.some((edge) => !edge.hidden);
  const upright = () => container.clientHeight > container.clientWidth;
  const toCanvas = (spot) => ({ x: spot.x * stretch.x, y: spot.y * stretch.y });

  function along(line, share) {
    const one = body(line.from), two = body(line.to);
    const curve = line.bend && network.body.edges[line.id]?.edgeType?.getPoint?.(share);
    return curve || { x: one.x + (two.x - one.x) * share, y: one.y + (two.y - one.y) * share };
  }

  function strong() {
    const found = new Set([...focus, chosen, hovered].filter(Boolean)), lit = new Set();
    for (const line of lines) {
      const ends = [line.from, line.to];
      if (line.id === chosen || line.id === hovered) ends.forEach((end) => found.add(end));
      if (line.id === chosen || line.id === hovered || ends.includes(chosen) || ends.includes(hovered)) lit.add(line.id);
    }
    return { strong: found, lit };
  }

  let waiting = 0;
  function name(scale) {
    // Among thousands of things names come when the zoom rests.
    const zooming = placed && picture.nodes.length > MANY;
    clearTimeout(waiting);
    placedAt = scale;
    if (zooming) { placed = []; waiting = setTimeout(redraw, 120); return; }
    const { strong: names, lit } = strong(), near = new Set(lines.filter((line) => lit.has(line.id)).flatMap((line) => [line.from, line.to]));
    const many = picture.edges.length > 20, half = container.clientWidth / 2;
    const weight = (node) => (focus.has(node.id) ? 1e6 : 0) + (names.has(node.id) ? 1e5 : 0) + (near.has(node.id) ? 1e4 : 0) + (node.group ? 300 : 0) + Math.max(0, 9 - node.level) * 100 + Math.min(90, node.ties);
    placed = place(visible().filter(({ id }) => body(id)), lines.filter(drawn), {
      scale, focus, strong: names, lit, chosen: lines.find(({ id }) => id === chosen || id === hovered)?.id, most: stretch.most, rows: stretch.rows, weight, along,
      left: stretch.middle.x - half, right: stretch.middle.x + half, at: (id) => body(id), texts: (line) => texts(line, many) });
  }

  let drawnAt = 1;
  network.on("beforeDrawing", () => {
    const nearer = shrink(network.getScale());
    if (nearer === drawnAt) return;
    for (const line of lines) { const edge = network.body.edges[line.id]; if (edge) edge.options.width = line.width * nearer; }
    drawnAt = nearer;
  });
  network.on("afterDrawing", (ctx) => {
    const scale = network.getScale();
    if (!placed || Math.abs(placedAt - scale) > scale * 1e-4) name(scale);
    const middle = network.getViewPosition(), wide = container.clientWidth / 2, high = container.clientHeight / 2;
    draw(ctx, placed, scale, colours, { left: middle.x * scale - wide, right: middle.x * scale + wide, top: middle.y * scale - high, bottom: middle.y * scale + high });
  });
  function redraw() { placed = null; network.redraw(); }

  function show(next, { animate = true } = {}) {
    const before = nodes.length ? network.getPositions() : {};
    picture = next; chosen = hovered = null; touched = false;
    focus = new Set(picture.columns ? [] : picture.focus);
    lines = join(picture);
    for (const line of lines) line.small = lines.length > 60;
    const degree = new Map();
    for (const { from, to } of lines) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
    const size = (container.clientWidth < 600 ? 0.8 : 1) * (picture.nodes.length > 300 ? 0.55 : picture.nodes.length > 120 ? 0.7 : picture.nodes.length > 60 ? 0.8 : 1);
    for (const node of picture.nodes) Object.assign(node, { text: node.label, ties: degree.get(node.id) ?? 0, size: focus.has(node.id) ? 1 : size });
    network.setOptions({ interaction: { hideEdgesOnDrag: lines.length > MANY, hideEdgesOnZoom: lines.length > MANY } });
    settle();
    const keep = new Set(picture.nodes.map((node) => node.id));
    nodes.remove(nodes.getIds().filter((id) => !keep.has(id)));
    edges.clear();
    nodes.update(picture.nodes.map(({ label, ...node }) => ({ ...node, ...(before[node.id] ?? toCanvas(node.place)), hidden: node.hidden ?? false })));
    edges.add(lines.map((line) => look(line, colours, false)));
    move(before, animate && Object.keys(before).length > 0 && !still());
  }

  // Give every thing its place in the server's units and find how far they are drawn apart here.
  function settle() {
    const turned = picture.paths && upright();
    anchors(picture, turned);
    for (const node of picture.nodes) node.place = turned ? { x: node.y, y: node.x } : { x: node.x, y: node.y };
    const shown = visible();
    if (shown.length) stretch = arrange(shown, { width: container.clientWidth, height: container.clientHeight }, focus,
      (node, most, rows) => wrap(node.text, sizeOf(focus.has(node.id)), focus.has(node.id) || Boolean(node.group), most, rows));
  }

  let moving = 0;
  function move(before, animate) {
    const turn = ++moving, started = performance.now(), goals = picture.nodes.map((node) => [node.id, toCanvas(node.place)]);
    const frame = (now) => {
      if (turn !== moving) return;
      const share = animate ? Math.min(1, (now - started) / DURATION) : 1, eased = 1 - (1 - share) ** 3;
      for (const [id, goal] of goals) {
        const from = before[id] ?? goal, drawn = body(id);
        if (drawn) { drawn.x = from.x + (goal.x - from.x) * eased; drawn.y = from.y + (goal.y - from.y) * eased; }
      }
      if (share < 1) { redraw(); requestAnimationFrame(frame); } else { nodes.update(goals.map(([id, goal]) => ({ id, ...goal }))); redraw(); }
    };
    frame(started);
    network.moveTo({ position: stretch.middle, scale: 1, animation: animate ? { duration: DURATION, easingFunction: "easeOutCubic" } : false });
  }

  // The whole picture, stretched anew to the room and to where things have been moved.
  function fit(animated = true) {
    touched = false;
    const before = network.getPositions();
    settle(); nodes.update(picture.nodes.map(({ id, anchor }) => ({ id, anchor }))); move(before, animated && !still());
  }

  function at(event) {
    const found = network.getNodeAt(event.pointer.DOM);
    if (found !== undefined) return found;
    const scale = network.getScale(), x = event.pointer.canvas.x * scale, y = event.pointer.canvas.y * scale;
    const box = placed?.find((one) => one.id && x >= one.left && x <= one.right && y >= one.top && y <= one.bottom);
    return box?.id;
  }
  function choose(id) {
    const was = strong().lit;
    chosen = id;
    relight(was);
  }
  function hover(id) {
    const was = strong().lit;
    hovered = id;
    relight(was);
  }
  // What ties two neighbours together is drawn faintly, until one of the two is chosen.
  function relight(was) {
    const now = strong().lit;
    edges.update(lines.filter((line) => line.tie && was.has(line.id) !== now.has(line.id)).map((line) => look(line, colours, now.has(line.id))));
    redraw();
  }

  network.on("click", (event) => {
    const node = at(event);
    container.focus({ preventScroll: true });
    if (node !== undefined) { handlers.select?.(node); return; }
    const edge = network.getEdgeAt(event.pointer.DOM);
    if (edge !== undefined) handlers.selectLine?.(edge); else { choose(null); network.unselectAll(); handlers.clear?.(); }
  });
  network.on("doubleClick", (event) => { const node = at(event); if (node !== undefined) handlers.expand?.(node); });
  network.on("hoverNode", ({ node }) => { hover(node); handlers.hover?.(node); });
  network.on("blurNode", () => { hover(null); handlers.hover?.(null); });
  network.on("hoverEdge", ({ edge }) => { if (!body(hovered)) { hover(edge); handlers.hoverLine?.(edge); } });
  network.on("blurEdge", () => { if (!body(hovered)) { hover(null); handlers.hoverLine?.(null); } });
  // Where there are many things the names stay while some are dragged, but those of what moves.
  network.on("dragging", ({ nodes: moved }) => { if (moved.length) placed = picture.nodes.length <= MANY ? null : placed?.filter((one) => !moved.includes(one.id)); });
  network.on("dragEnd", ({ nodes: moved }) => {
    placed = null;
    if (moved.length) handlers.moved?.(Object.fromEntries(Object.entries(network.getPositions(moved)).map(([id, spot]) => [id, fromCanvas(spot)]))); else viewed();
  });
  network.on("zoom", () => viewed());
  function fromCanvas({ x, y }) {
    const spot = { x: x / stretch.x, y: y / stretch.y };
    return picture.paths && upright() ? { x: spot.y, y: spot.x } : spot;
  }
  function viewed() {
    touched = true;
    const { x, y } = fromCanvas(network.getViewPosition());
    handlers.viewed?.(`${Math.round(x)}~${Math.round(y)}~${Number(network.getScale().toFixed(3))}`);
  }

  const recolour = () => { colours = palette(); const { lit } = strong(); edges.update(lines.map((line) => look(line, colours, lit.has(line.id)))); redraw(); };
  addEventListener("themechange", recolour);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  let width = container.clientWidth;
  new ResizeObserver(() => { if (!touched && container.clientWidth !== width) fit(false); else redraw(); width = container.clientWidth; }).observe(container);

  return {
    network, show, fit, fromCanvas,
    select(id) {
      network.selectNodes([id], false); choose(id);
      const spot = body(id), view = network.getViewPosition(), scale = network.getScale();
      if (Math.abs(spot.x - view.x) * scale > container.clientWidth * 0.5 || Math.abs(spot.y - view.y) * scale > container.clientHeight * 0.5) network.moveTo({ position: { x: spot.x, y: spot.y }, animation: false });
    },
    selectLine(id) { network.unselectAll(); network.selectEdges([id]); choose(id); },
    clear() { network.unselectAll(); choose(null); },
    zoom(factor) { network.moveTo({ scale: network.getScale() * factor, animation: false }); viewed(); },
    look(view) {
      const [x, y, scale] = view.split("~").map(Number);
      if (![x, y, scale].every(Number.isFinite) || scale <= 0) return;
      touched = true;
      network.moveTo({ position: toCanvas(picture.paths && upright() ? { x: y, y: x } : { x, y }), scale: Math.min(8, Math.max(0.05, scale)), animation: false });
    },
    line: (id) => lines.find((line) => line.id === id),
    filter(hiddenNodes, hiddenEdges) {
      picture.nodes.forEach((node) => { node.hidden = hiddenNodes.has(node.id); });
      picture.edges.forEach((edge) => { edge.hidden = hiddenEdges.has(edge.id); });
      nodes.update(picture.nodes.map(({ id, hidden, pinned }) => ({ id, hidden, pinned })));
      const { lit } = strong();
      edges.update(lines.map((line) => look(line, colours, lit.has(line.id))));
      drawnAt = 1; redraw();
    },
    positions: () => network.getPositions(),
    names: () => (placed ?? []).map(({ id, line, text, left, right, top, bottom }) => ({ id, line, text: text.lines.join(" "), size: text.size, left, right, top, bottom })),
    // On paper: a transparent picture is unreadable on another ground.
    image() {
      const drawing = container.querySelector("canvas"), sheet = document.createElement("canvas"), ctx = sheet.getContext("2d");
      sheet.width = drawing.width; sheet.height = drawing.height;
      ctx.fillStyle = colours.paper; ctx.fillRect(0, 0, sheet.width, sheet.height); ctx.drawImage(drawing, 0, 0);
      return new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
    },
  };
}
