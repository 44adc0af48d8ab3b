// Names that can be read: of one size on the screen whatever the scale, the most important first, and none over another.
// What finds no room is left out rather than smudged; it comes with the zoom, or when its thing is chosen.
import { FONT, SANS, across, radius, shrink } from "./marks.js";

const LINE = 1.2, CELL = 48, LONGEST = 160, EDGE_FONT = 11, FEW_LINES = 45, MOST_LINES = 500, MOST_ALIKE = 4, WIDE = 190, WIDEST = 320, SHORTEST = 14;
const OTHER_SIDES = { left: [], right: [], top: ["below", "right", "left"], below: ["top", "right", "left"] };
const SHORTER = [[1, 2], [1, 1], [0.7, 1], [0.45, 1]], THOROUGH = 700;
const ALONG = [0.5, 0.6, 0.4, 0.7, 0.3];

const ruler = document.createElement("canvas").getContext("2d");
const measured = new Map();

export const sizeOf = (focused) => (focused ? FONT + 3 : FONT);
const fontOf = (size, bold) => `${bold ? "600 " : ""}${size}px ${SANS}`;

// Break a text into lines of a width; what does not fit ends with an ellipsis.
export function wrap(text, size, bold, most, rows) {
  const key = `${size}${bold}|${most}|${rows}|${text}`;
  if (!measured.has(key)) {
    if (measured.size > 20000) measured.clear();
    measured.set(key, broken(text.slice(0, LONGEST), size, bold, most, rows));
  }
  return measured.get(key);
}

function broken(text, size, bold, most, rows) {
  ruler.font = fontOf(size, bold);
  const width = (one) => ruler.measureText(one).width;
  const pieces = text.match(/[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+\s*|\s+/g) ?? [""];
  const lines = [""];
  for (const [index, piece] of pieces.entries()) {
    const longer = lines.at(-1) + piece;
    if (lines.at(-1) === "" || width(longer.trimEnd()) <= most) lines[lines.length - 1] = longer;
    else if (lines.length < rows) lines.push(piece);
    else { lines[lines.length - 1] += pieces.slice(index).join(""); break; }
  }
  const fitted = lines.map((line) => cut(line.trimEnd(), most, width));
  return { lines: fitted, width: Math.max(...fitted.map(width)), height: fitted.length * size * LINE, size, bold };
}

function cut(line, most, width) {
  if (width(line) <= most) return line;
  let low = 1, high = line.length;
  while (low < high) { const middle = Math.ceil((low + high) / 2); if (width(`${line.slice(0, middle)}…`) <= most) low = middle; else high = middle - 1; }
  return `${line.slice(0, low).replace(/[\ud800-\udbff…]$/, "").trimEnd()}…`;
}

// Which boxes are taken: a grid of cells, each with the boxes that reach into it.
class Room {
  cells = new Map();
  free(left, right, top, bottom, owner) {
    for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
      for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) {
        const held = this.cells.get(x * 100003 + y);
        if (!held) continue;
        for (const other of held) if (other.owner !== owner && left < other.right && right > other.left && top < other.bottom && bottom > other.top) return false;
      }
    }
    return true;
  }
  take({ left, right, top, bottom }, owner) {
    const held = { left, right, top, bottom, owner };
    for (let x = Math.floor(left / CELL); x <= right / CELL; x += 1) {
      for (let y = Math.floor(top / CELL); y <= bottom / CELL; y += 1) {
        const key = x * 100003 + y, cell = this.cells.get(key);
        if (cell) cell.push(held); else this.cells.set(key, [held]);
      }
    }
  }
}

// Return the names to draw: boxes in pixels from the drawing's (0, 0), with their lines of text. `view` says where
// things stand (`at`), the scale, the width of names, and what is strong: in focus, chosen, under the pointer.
export function place(nodes, lines, view) {
  const room = new Room(), placed = [], { at, scale } = view;
  // In steps, so that names are measured once and not for every scale that a zoom passes.
  const grown = Math.round(10 * Math.min(1.4, Math.max(1, Math.sqrt(scale)))) / 10, most = step(Math.min(360, view.most * Math.max(1, scale)));
  const drawn = scale * shrink(scale);
  const spots = nodes.map((node) => {
    const { x, y } = at(node.id), focused = view.focus.has(node.id), r = radius(node, focused) * drawn, wide = across(node, focused) * drawn;
    room.take({ left: x * scale - wide, right: x * scale + wide, top: y * scale - r * (node.group ? 0.65 : 0.9), bottom: y * scale + r * (node.group ? 0.65 : 0.9) }, node.id);
    return { node, x: x * scale, y: y * scale, r, wide };
  });
  for (const spot of spots) spot.weight = view.weight(spot.node);
  spots.sort((one, two) => two.weight - one.weight);
  const thorough = nodes.length <= THOROUGH;
  for (const spot of spots) {
    const { node } = spot, focused = view.focus.has(node.id), strong = view.strong.has(node.id);
    const size = sizeOf(focused) * grown, bold = focused || Boolean(node.group);
    const tall = node.anchor === "top" || node.anchor === "below", rows = scale > 1.2 || strong ? 3 : tall ? Math.max(2, view.rows) : view.rows;
    const aside = node.anchor === "right" ? view.right * scale - spot.x : node.anchor === "left" ? spot.x - view.left * scale : (view.right - view.left) * 0.6;
    const wider = step(Math.min(WIDEST, aside - spot.wide - 12));
    const full = wrap(node.text, size, bold, strong && !focused ? Math.max(most, Math.min(260, wider)) : most, rows);
    const long = !tall && wider > most ? wrap(node.text, size, bold, wider, 1) : null;
    if (!strong && !roomy(room, spot, size, thorough)) continue;
    const sides = thorough || strong ? [node.anchor, ...OTHER_SIDES[node.anchor]] : [node.anchor];
    // One line where it holds the whole name or where there is but one; else as many as the rows leave room for.
    const box = (long && (rows === 1 || !long.lines[0].endsWith("…")) ? tried(room, spot, long, [node.anchor]) : null) ?? tried(room, spot, full, [node.anchor])
      ?? (thorough || strong ? SHORTER : []).reduce((found, [share, rows]) => found ?? tried(room, spot, wrap(node.text, size, bold, most * share, rows), sides), null)
      ?? (strong ? beside(spot, full, node.anchor) : null);
    if (!box) continue;
    room.take(box, `label ${node.id}`);
    placed.push({ ...box, id: node.id });
  }
  // Of many lines only those at the focus have their names, until one comes nearer.
  const few = lines.filter((line) => lines.length <= FEW_LINES || (lines.length <= MOST_LINES && (scale > 1.6 || view.focus.has(line.from) || view.focus.has(line.to))));
  const ordered = [...lines.filter((line) => view.lit.has(line.id)), ...few.filter((line) => !view.lit.has(line.id) && !line.tie)];
  const alike = new Map();
  for (const line of ordered) {
    const text = view.texts(line).join(), times = alike.get(text) ?? 0;
    if (lines.length > FEW_LINES && times >= MOST_ALIKE && !view.lit.has(line.id)) continue;
    const box = named(room, line, view);
    if (box) {
      alike.set(text, times + 1);
      room.take(box, line.id); placed.push({ ...box, line: line.id });
    }
  }
  return placed;
}

function beside({ x, y, r, wide, node }, text, side) {
  const gap = 5, high = text.height, left = side === "left" ? x - wide - gap - text.width : side === "right" ? x + wide + gap : x - text.width / 2;
  const top = side === "top" ? y - r - gap + 2 - high : side === "below" ? y + r + gap - 2 : y - high / 2;
  return { left, right: left + text.width, top, bottom: top + high, text, align: side === "left" ? "right" : side === "right" ? "left" : "center", dim: node.dim };
}

// Whether at least a few letters fit, before names are broken in one way after the other.
function roomy(room, spot, size, thorough) {
  const few = { width: SHORTEST, height: size * LINE };
  return Boolean(tried(room, spot, few, thorough ? [spot.node.anchor, ...OTHER_SIDES[spot.node.anchor]] : [spot.node.anchor]));
}

const step = (width) => (width > 20 ? Math.floor(width / 20) * 20 : width);

function tried(room, spot, text, sides) {
  for (const side of sides) {
    const box = beside(spot, text, side);
    if (room.free(box.left, box.right, box.top + 1, box.bottom - 1, spot.node.id)) return box;
  }
  return null;
}

// The name of a line stands on it where it hides nothing, or nowhere; that of a chosen one always stands.
function named(room, line, { scale, lit, chosen, along, texts }) {
  const names = texts(line);
  if (!names.length) return null;
  const start = along(line, 0), end = along(line, 1), long = Math.hypot(end.x - start.x, end.y - start.y) * scale;
  const forced = chosen === line.id, level = Math.abs(end.x - start.x) > Math.abs(end.y - start.y);
  const joined = wrap(names.join(", "), EDGE_FONT, false, 400, 1);
  const shapes = names.length === 1 ? [joined] : joined.width > WIDE ? [stacked(names)] : [joined, stacked(names)];
  for (const text of shapes) {
    if (!forced && !lit.has(line.id) && (level ? text.width : text.height) > long * 0.75) continue;
    for (const share of ALONG) {
      const point = along(line, share), x = point.x * scale, y = point.y * scale;
      const box = { left: x - text.width / 2, right: x + text.width / 2, top: y - text.height / 2, bottom: y + text.height / 2, text, align: "center", edge: true };
      if (room.free(box.left, box.right, box.top, box.bottom, line.id)) return box;
      if (forced && share === ALONG.at(-1) && text === shapes.at(-1)) return box;
    }
  }
  return null;
}

function stacked(names) {
  const rows = names.slice(0, 4).map((name) => wrap(name, EDGE_FONT, false, 220, 1).lines[0]);
  if (names.length > 4) rows[3] = "…";
  return { ...wrap(rows.reduce((one, two) => (two.length > one.length ? two : one)), EDGE_FONT, false, 220, 1), lines: rows, height: rows.length * EDGE_FONT * LINE };
}

// Draw placed names; the context has the drawing's own coordinates.
export function draw(ctx, placed, scale, colours, within) {
  ctx.save();
  ctx.scale(1 / scale, 1 / scale);
  ctx.textBaseline = "middle"; ctx.lineJoin = "round"; ctx.lineWidth = 3.5; ctx.strokeStyle = colours.paper;
  for (const box of placed) {
    if (box.right < within.left || box.left > within.right || box.bottom < within.top || box.top > within.bottom) continue;
    const { lines, size, bold } = box.text;
    ctx.font = fontOf(size, bold); ctx.textAlign = box.align;
    ctx.fillStyle = box.edge || box.dim ? colours.muted : colours.ink;
    const x = box.align === "left" ? box.left : box.align === "right" ? box.right : (box.left + box.right) / 2;
    lines.forEach((line, row) => {
      const y = box.top + (row + 0.5) * size * LINE;
      ctx.strokeText(line, x, y); ctx.fillText(line, x, y);
    });
  }
  ctx.restore();
}
