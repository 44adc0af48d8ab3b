// The legend that is also the filter: kinds, relations and years; what is off stays in the address.
import { $, h, t } from "../dom.js";
import { outline, palette, SHAPES } from "./marks.js";

function swatch(kind) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "-11 -11 22 22"); svg.setAttribute("width", "15"); svg.setAttribute("height", "15"); svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", outline(SHAPES[kind] ?? "circle", 8)); path.setAttribute("class", `swatch k-${kind}`);
  svg.append(path);
  return svg;
}

export function createFilters(root, view) {
  const local = (relation) => relation.split("#").at(-1).split("/").at(-1);

  function toggle(name, on) {
    const off = view.get().off.filter((one) => one !== name);
    view.set({ off: on ? off : [...off, name] });
  }
  function box(name, text, count, mark) {
    const input = h("input", { type: "checkbox", "data-name": name, checked: !view.get().off.includes(name), onchange: (event) => toggle(name, event.target.checked) });
    return h("label", {}, input, mark ?? null, h("span", { text }), h("span", { class: "count", text: String(count) }));
  }
  function tally(items, key) {
    const counts = new Map();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + (item.count ?? 1));
    return [...counts].sort((a, b) => b[1] - a[1]);
  }
  function slider(picture) {
    if (picture.span?.length !== 2 || picture.span[0] === picture.span[1]) return null;
    const [least, most] = picture.span, { from, to } = view.get();
    const one = h("input", { type: "range", "data-name": "from", min: least, max: most, value: from || least, "aria-label": t("From year") });
    const two = h("input", { type: "range", "data-name": "to", min: least, max: most, value: to || most, "aria-label": t("To year") });
    const shown = h("output", { text: `${from || least}–${to || most}` });
    const chosen = () => {
      const low = Math.min(one.value, two.value), high = Math.max(one.value, two.value);
      shown.textContent = `${low}–${high}`;
      return { from: low === least ? "" : String(low), to: high === most ? "" : String(high) };
    };
    // While the slider moves the page filters what it holds; when it rests the server counts anew.
    for (const input of [one, two]) {
      input.addEventListener("input", () => view.preview(chosen()));
      input.addEventListener("change", () => view.set(chosen(), "years"));
    }
    return h("fieldset", { class: "years" }, h("legend", {}, `${t("Years")} `, shown), one, two);
  }

  function again() {
    const { hide } = view.get();
    return hide.length ? h("p", {}, h("button", { type: "button", class: "button", "data-name": "again", text: t("Show {number} hidden again", { number: hide.length }), onclick: () => view.set({ hide: [] }) })) : "";
  }

  return {
    build(picture) {
      const held = root.contains(document.activeElement) ? document.activeElement.dataset.name : null;
      const names = new Map(picture.nodes.map((node) => [node.kind, node.kindName]));
      const labels = new Map(picture.edges.map((edge) => [local(edge.relation), edge.label]));
      root.replaceChildren(
        h("fieldset", {}, h("legend", { text: t("Kinds") }), tally(picture.nodes, (node) => node.kind).map(([kind, count]) => box(`kind:${kind}`, names.get(kind), count, swatch(kind)))),
        h("fieldset", {}, h("legend", { text: t("Relations") }), tally(picture.edges, (edge) => local(edge.relation)).map(([relation, count]) => box(`rel:${relation}`, labels.get(relation), count))),
        slider(picture) ?? "", again(),
        h("p", { class: "small muted" }, h("span", { class: "line descent" }), ` ${t("descent")} `, h("span", { class: "line received" }), ` ${t("award received")} `, h("span", { class: "line dashed" }), ` ${t("inferred")}`));
      if (held) $(`[data-name="${CSS.escape(held)}"]`, root)?.focus({ preventScroll: true });
    },
    hidden(picture) {
      const { off, from, to } = view.get();
      const low = Number(from) || -Infinity, high = Number(to) || Infinity;
      const nodes = new Set(picture.nodes.filter((node) => off.includes(`kind:${node.kind}`) && !picture.focus.includes(node.id)).map((node) => node.id));
      const edges = new Set(), beside = new Map();
      for (const edge of picture.edges) {
        const timely = !edge.years.length || edge.years.some((year) => year >= low && year <= high);
        if (off.includes(`rel:${local(edge.relation)}`) || !timely || nodes.has(edge.from) || nodes.has(edge.to)) edges.add(edge.id);
        else for (const [one, two] of [[edge.from, edge.to], [edge.to, edge.from]]) beside.set(one, [...(beside.get(one) ?? []), two]);
      }
      // What nothing ties to the focus any more is hidden with its relations, as in the files of the picture.
      const tied = new Set(picture.focus), wave = [...tied];
      while (wave.length) for (const next of beside.get(wave.pop()) ?? []) if (!tied.has(next)) { tied.add(next); wave.push(next); }
      for (const node of picture.nodes) if (!tied.has(node.id)) nodes.add(node.id);
      for (const edge of picture.edges) if (nodes.has(edge.from)) edges.add(edge.id);
      return { nodes, edges };
    },
  };
}
