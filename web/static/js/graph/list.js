// The same picture as a list: every thing with its relations, usable by keyboard and screen reader.
import { h, t } from "../dom.js";

export function createList(root, actions) {
  const rows = new Map();
  return {
    show(picture, hiddenNodes, hiddenEdges) {
      rows.clear();
      const byId = new Map(picture.nodes.map((node) => [node.id, node]));
      const items = picture.nodes.filter((node) => !hiddenNodes.has(node.id)).sort((a, b) => a.level - b.level).map((node) => {
        const ties = picture.edges.filter((edge) => !hiddenEdges.has(edge.id) && (edge.from === node.id || edge.to === node.id) && byId.get(edge.from === node.id ? edge.to : edge.from).level <= node.level)
          .slice(0, 3).map((edge) => (edge.from === node.id ? `${edge.label} ${byId.get(edge.to).label.slice(0, 60)}` : `${byId.get(edge.from).label.slice(0, 60)} ${edge.label}`));
        const item = h("li", { "data-id": node.id },
          h("button", { type: "button", class: `pick kind k-${node.kind}`, onclick: () => actions.select(node.id),
            onfocus: (event) => { if (event.target.matches(":focus-visible")) actions.focus(node.id); }, onblur: () => actions.focus(null) }, h("bdi", { text: node.label.slice(0, 200) })),
          h("span", { class: "muted small", text: node.level ? ties.join("; ") : "" }),
          h("button", { type: "button", class: "mini", "aria-label": t("Expand {label}", { label: node.label.slice(0, 120) }), text: "+", onclick: () => actions.expand(node.id) }),
          picture.focus.includes(node.id) ? null : h("button", { type: "button", class: "mini", "aria-label": t("Hide {label}", { label: node.label.slice(0, 120) }), text: "×", onclick: () => actions.hide(node.id) }));
        rows.set(node.id, item);
        return item;
      });
      root.replaceChildren(...items);
    },
    // Only the list's own box is scrolled: scrollIntoView would move the facts, on a phone the whole page, out of sight.
    mark(id) {
      for (const [key, item] of rows) item.classList.toggle("marked", key === id);
      const item = rows.get(id), box = root.closest(".below");
      if (!item || !box || box.scrollHeight <= box.clientHeight) return;
      const one = item.getBoundingClientRect(), frame = box.getBoundingClientRect();
      if (one.top < frame.top || one.bottom > frame.bottom) box.scrollTop += one.top - frame.top - (frame.height - one.height) / 2;
    },
    hover(id) { for (const [key, item] of rows) item.classList.toggle("hovered", key === id); },
  };
}
