// The drawing: vis-network with positions from the server, without physics; nodes and labels are drawn by hand so that
// each label stands beside its node on the outer side and never under another.
import { DataSet, Network } from "../../vendor/vis-network-10.1.5.min.js";
import { FONT, SHAPES, outline, palette, radius, shortLabel } from "./marks.js";

const paths = new Map();
function shapePath(shape, r) {
  const key = `${shape}${r}`;
  if (!paths.has(key)) paths.set(key, new Path2D(outline(shape, r)));
  return paths.get(key);
}

const DESCENT = /#(derivedFrom|adoptionOf|revisionOf|replaces)$/;

export function createCanvas(container, handlers = {}) {
  let colours = palette();
  const nodes = new DataSet(), edges = new DataSet();
  const boxes = new Map();
  let focus = new Set(), hovered = null;
  const network = new Network(container, { nodes, edges }, {
    physics: false, layout: { improvedLayout: false },
    interaction: { hover: true, keyboard: false, multiselect: true, tooltipDelay: 1e9, hideEdgesOnDrag: false, hideEdgesOnZoom: false, zoomSpeed: 0.7 },
    nodes: { shape: "custom", ctxRenderer: render, chosen: false },
    edges: { arrows: { to: { enabled: true, scaleFactor: 0.45 } }, smooth: false, chosen: false, selectionWidth: 1.5, hoverWidth: 0.8 },
  });

  function render({ ctx, x, y, id, state }) {
    const node = nodes.get(id);
    const r = radius(node, focus.has(id));
    const colour = colours.kinds[node.kind] ?? colours.other;
    return {
      drawNode() {
        ctx.save(); ctx.translate(x, y);
        const path = shapePath(node.group ? "group" : SHAPES[node.kind] ?? "circle", r);
        ctx.fillStyle = node.group ? colours.surface : colour;
        ctx.fill(path);
        ctx.lineWidth = state.selected ? 4 : node.group || focus.has(id) ? 2 : 1;
        ctx.strokeStyle = state.selected ? colours.gold : node.group ? colour : focus.has(id) ? colours.ink : colours.paper;
        ctx.stroke(path);
        if (node.group) {
          ctx.fillStyle = colour; ctx.font = `600 12px ${colours.sans}`; ctx.textAlign = "center"; ctx.textBaseline = "middle";
          ctx.fillText(String(node.count), 0, 1);
        }
        ctx.restore();
      },
      drawExternalLabel() { label(ctx, node, x, y, r, state); },
      nodeDimensions: { width: r * 2.2, height: r * 2.2 },
    };
  }

  function label(ctx, node, x, y, r, state) {
    const scale = network.getScale();
    const strong = focus.has(node.id) || state.selected || node.id === hovered;
    if (scale * FONT < 4.5 && !strong) { boxes.delete(node.id); return; }
    const size = (focus.has(node.id) ? FONT + 3 : FONT) * Math.min(1.5, Math.max(1, 0.8 / scale));
    ctx.font = `${focus.has(node.id) || node.group ? "600 " : ""}${size}px ${colours.sans}`;
    const text = strong && !focus.has(node.id) ? node.text.slice(0, 120) : shortLabel(node.text);
    const width = ctx.measureText(text).width;
    const side = node.anchor;
    const left = side === "left" ? x - r - 8 - width : side === "right" ? x + r + 8 : x - width / 2;
    const middle = side === "left" || side === "right" ? y : side === "top" ? y - r - 12 : y + r + 13;
    ctx.textAlign = "left"; ctx.textBaseline = "middle";
    ctx.lineJoin = "round"; ctx.lineWidth = 4; ctx.strokeStyle = colours.paper;
    ctx.strokeText(text, left, middle);
    ctx.fillStyle = node.dim ? colours.muted : colours.ink;
    ctx.fillText(text, left, middle);
    boxes.set(node.id, { left, right: left + width, top: middle - size * 0.75, bottom: middle + size * 0.75 });
  }

  function edgeLook(edge, many) {
    const descent = DESCENT.test(edge.relation), received = edge.relation.endsWith("#received");
    const years = edge.years.length > 3 ? `${edge.years[0]}–${edge.years.at(-1)}` : edge.years.join(", ");
    const text = edge.toGroup ? edge.label : received && years && current.edges.length > 20 ? years : [edge.label, years].filter(Boolean).join(" ");
    const colour = descent ? colours.kinds.framework : received ? colours.gold : colours.line;
    return { id: edge.id, from: edge.from, to: edge.to, dashes: edge.inferred ? [6, 5] : false, width: descent ? 2.2 : 1.2,
      label: many || (edge.tie && !edge.lit) ? undefined : text, hidden: edge.hidden ?? false,
      color: { color: colour, highlight: colours.accent, hover: colours.accent, opacity: edge.tie && !edge.lit ? 0.4 : received ? 0.75 : 0.9 },
      smooth: edge.bend ? { enabled: true, type: edge.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(edge.bend) } : false,
      font: { size: 11, face: colours.sans, color: colours.muted, strokeWidth: 4, strokeColor: colours.paper, align: "horizontal", vadjust: 0 } };
  }

  let current = { nodes: [], edges: [] };
  function show(picture, { animate = true } = {}) {
    const before = nodes.length ? network.getPositions() : {};
    current = picture;
    focus = new Set(picture.columns ? [] : picture.focus);
    boxes.clear();
    const many = picture.edges.length > 120;
    network.setOptions({ interaction: { hideEdgesOnDrag: picture.edges.length > 900, hideEdgesOnZoom: picture.edges.length > 900 } });
    const keep = new Set(picture.nodes.map((node) => node.id));
    nodes.remove(nodes.getIds().filter((id) => !keep.has(id)));
    edges.clear();
    nodes.update(picture.nodes.map(({ x, y, label: text, ...node }) => ({ ...node, text, x: before[node.id]?.x ?? x, y: before[node.id]?.y ?? y, hidden: node.hidden ?? false })));
    edges.add(picture.edges.map((edge) => edgeLook(edge, many)));
    move(new Map(picture.nodes.map((node) => [node.id, node])), before, animate);
  }

  let moving = 0;
  function move(goal, before, animate) {
    const turn = ++moving;
    const still = !animate || matchMedia("(prefers-reduced-motion: reduce)").matches || !Object.keys(before).length;
    const started = performance.now();
    const frame = (now) => {
      if (turn !== moving) return;
      const share = still ? 1 : Math.min(1, (now - started) / 350), eased = 1 - (1 - share) ** 3;
      for (const [id, node] of goal) {
        const body = network.body.nodes[id], from = before[id] ?? node;
        if (body) { body.x = from.x + (node.x - from.x) * eased; body.y = from.y + (node.y - from.y) * eased; }
      }
      network.redraw();
      if (share < 1) requestAnimationFrame(frame);
      else nodes.update([...goal.values()].map((node) => ({ id: node.id, x: node.x, y: node.y })));
    };
    still ? frame(started) : requestAnimationFrame(frame);
    if (still) fit(false); else setTimeout(() => turn === moving && fit(true), 360);
  }

  const ruler = document.createElement("canvas").getContext("2d");
  function width(node) {
    ruler.font = `${focus.has(node.id) ? `600 ${FONT + 3}` : FONT}px ${colours.sans}`;
    return ruler.measureText(shortLabel(node.label)).width;
  }

  // Labels reach beyond their nodes, so the view is fitted to both.
  function fit(animated = true) {
    const shown = current.nodes.filter((node) => !node.hidden);
    if (!shown.length) return;
    const places = network.getPositions(shown.map((node) => node.id));
    // Labels grow when the view is small, so the room they take depends on the scale that they leave.
    let scale = 1, box;
    for (let round = 0; round < 3; round += 1) {
      box = bounds(shown, places, Math.min(1.5, Math.max(1, 0.8 / scale)));
      scale = Math.min(1.25, container.clientWidth / (box.right - box.left + 20), container.clientHeight / (box.bottom - box.top + 20));
    }
    network.moveTo({ position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, scale: Math.max(container.clientWidth < 600 ? 0.42 : 0.06, scale),
      animation: animated && !matchMedia("(prefers-reduced-motion: reduce)").matches ? { duration: 250, easingFunction: "easeOutCubic" } : false });
  }

  function bounds(shown, places, growth) {
    let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
    for (const node of shown) {
      const { x, y } = places[node.id], wide = width(node) * growth + 26, half = wide / 2 + 8;
      left = Math.min(left, node.anchor === "left" ? x - wide : node.anchor === "right" ? x - 20 : x - half);
      right = Math.max(right, node.anchor === "right" ? x + wide : node.anchor === "left" ? x + 20 : x + half);
      top = Math.min(top, y - 34); bottom = Math.max(bottom, y + 34);
    }
    return { left, right, top, bottom };
  }

  function at(event) {
    const found = network.getNodeAt(event.pointer.DOM);
    if (found !== undefined) return found;
    const point = event.pointer.canvas;
    for (const [id, box] of boxes) {
      if (point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom && !nodes.get(id)?.hidden) return id;
    }
    return undefined;
  }
  network.on("click", (event) => {
    const node = at(event);
    if (node !== undefined) { network.selectNodes([node]); handlers.select?.(node); return; }
    const edge = network.getEdgeAt(event.pointer.DOM);
    if (edge !== undefined) handlers.selectEdge?.(edge); else handlers.clear?.();
  });
  network.on("doubleClick", (event) => { const node = at(event); if (node !== undefined) handlers.expand?.(node); });
  network.on("hoverNode", ({ node }) => { hovered = node; handlers.hover?.(node); });
  network.on("blurNode", () => { hovered = null; handlers.hover?.(null); });
  network.on("hoverEdge", ({ edge }) => { if (hovered === null) handlers.hoverEdge?.(edge); });
  network.on("blurEdge", () => { if (hovered === null) handlers.hoverEdge?.(null); });
  network.on("dragEnd", ({ nodes: moved }) => { if (moved.length) handlers.moved?.(network.getPositions(moved)); });
  const recolour = () => { colours = palette(); const many = current.edges.length > 120; edges.update(current.edges.map((edge) => edgeLook(edge, many))); network.redraw(); };
  addEventListener("themechange", recolour);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new ResizeObserver(() => network.redraw()).observe(container);

  // What ties two neighbours together is drawn faintly, until one of the two is chosen.
  function light(id) {
    const changed = current.edges.filter((edge) => edge.tie && edge.lit !== (edge.from === id || edge.to === id));
    for (const edge of changed) { edge.lit = edge.from === id || edge.to === id; }
    edges.update(changed.map((edge) => ({ ...edgeLook(edge, current.edges.length > 120), hidden: edges.get(edge.id)?.hidden ?? false, label: edgeLook(edge, current.edges.length > 120).label ?? " " })));
  }

  return {
    network, show, fit,
    select(id) { network.selectNodes([id]); light(id); const place = network.getPosition(id); const view = network.getViewPosition(), s = network.getScale();
      if (Math.abs(place.x - view.x) * s > container.clientWidth * 0.42 || Math.abs(place.y - view.y) * s > container.clientHeight * 0.42) network.moveTo({ position: place, animation: false }); },
    selectEdge(id) { network.selectEdges([id]); },
    clear() { network.unselectAll(); light(null); },
    zoom(factor) { network.moveTo({ scale: network.getScale() * factor, animation: false }); },
    filter(hiddenNodes, hiddenEdges) {
      current.nodes.forEach((node) => { node.hidden = hiddenNodes.has(node.id); });
      nodes.update(current.nodes.map((node) => ({ id: node.id, hidden: node.hidden })));
      edges.update(current.edges.map((edge) => ({ id: edge.id, hidden: hiddenEdges.has(edge.id) })));
    },
    positions: () => network.getPositions(),
    image: () => new Promise((resolve) => container.querySelector("canvas").toBlob(resolve, "image/png")),
  };
}
