// How each kind looks, on the canvas and in exported SVG alike: a shape and a colour, so that colour is never alone.
export const SHAPES = {
  award: "diamond", programme: "diamond", framework: "square", edition: "square", organization: "circle", person: "triangle",
  place: "hexagon", product: "star", honour: "diamond",
};
export const KINDS = Object.keys(SHAPES);
export const FONT = 12.5;
export const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

export function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, colour(`k-${kind}`)]));
  return { paper: colour("paper"), surface: colour("surface"), ink: colour("ink"), muted: colour("muted"), line: colour("strong-line"),
    accent: colour("accent"), gold: colour("gold"), kinds, other: colour("k-other"), sans: SANS };
}

// Marks are smaller where there are many, so that dense rows do not touch.
export const radius = (node, focus) => (node.group ? 15 : focus ? 12 : node.kind === "edition" ? 6 : 8) * (node.size ?? 1);
export const across = (node, focus) => radius(node, focus) * (node.group ? 1.3 : 1.1);

// The outline of a shape around (0, 0), as SVG path data; Path2D takes the same for the canvas.
export function outline(shape, r) {
  if (shape === "group") return roundedRect(r * 1.25, r * 0.82, 6);
  if (shape === "square") return `M${-r} ${-r}H${r}V${r}H${-r}Z`;
  if (shape === "diamond") return polygon(4, r * 1.3, -90);
  if (shape === "triangle") return polygon(3, r * 1.3, -90);
  if (shape === "hexagon") return polygon(6, r * 1.1, 0);
  if (shape === "star") return star(r * 1.3);
  return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}

function polygon(corners, r, turn) {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = ((turn + (360 / corners) * index) * Math.PI) / 180;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

function star(r) {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = ((-90 + 36 * index) * Math.PI) / 180, reach = index % 2 ? r * 0.5 : r;
    return `${(reach * Math.cos(angle)).toFixed(2)} ${(reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

function roundedRect(w, hgt, c) {
  return `M${-w + c} ${-hgt}H${w - c}Q${w} ${-hgt} ${w} ${-hgt + c}V${hgt - c}Q${w} ${hgt} ${w - c} ${hgt}H${-w + c}Q${-w} ${hgt} ${-w} ${hgt - c}V${-hgt + c}Q${-w} ${-hgt} ${-w + c} ${-hgt}Z`;
}

// Coming nearer parts things from each other more than it enlarges them and their lines; in steps, as outlines are kept.
export const shrink = (scale) => (scale <= 1 ? 1 : Math.max(0.3, Math.round(20 * scale ** -0.6) / 20));
