// Beside the drawing: what the chosen thing is, what documents say of it, and what can be done with it.
import { $, h, safeHref, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { localName } from "./state.js";

export function createPanel(root, base, actions) {
  let asked = 0;

  async function fragment(query, place, turn = ++asked) {
    place.replaceChildren(h("p", { class: "muted", text: t("Loading…") }));
    const answer = await fetch(`${base}/graph/panel?${query}`, { headers: { Accept: "text/html" } });
    if (turn !== asked) return;
    if (!answer.ok) { place.replaceChildren(h("p", { class: "notice error", text: t("This could not be loaded.") })); return; }
    // The server's template escapes every label; what comes is parsed apart from the page before it is put in.
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...parsed.body.childNodes);
  }

  function connectBox(node) {
    const input = h("input", { type: "text", "aria-label": t("Connected with what?"), placeholder: t("another thing"), "data-suggest": `${base}/suggest` });
    const box = h("div", { class: "connect" }, h("label", { class: "small muted", text: t("How is it connected with …") }), h("div", { class: "suggest-box" }, input));
    suggest(input, { choose: (hit) => actions.connect(node.id, localName(hit.iri)) });
    return box;
  }

  return {
    empty() { asked += 1; root.replaceChildren(h("p", { class: "muted", text: t("Choose a thing or a relation to see what documents say of it. Double click opens it.") })); },
    node(node, picture) {
      const place = h("div", { class: "facts-place" });
      const buttons = h("div", { class: "actions" },
        h("button", { type: "button", class: "button primary", text: node.group ? t("Open the group") : t("Expand"), onclick: () => actions.expand(node.id) }),
        node.group || picture.focus.includes(node.id) ? null : h("button", { type: "button", class: "button", text: t("Start from here"), onclick: () => actions.focus(node.id) }),
        picture.focus.includes(node.id) ? null : h("button", { type: "button", class: "button", text: t("Hide"), onclick: () => actions.hide(node.id) }));
      const title = node.group ? h("h2", { text: node.label }) : h("h2", {}, h("a", { href: safeHref(node.path) }, h("bdi", { text: node.label.slice(0, 300) })));
      root.replaceChildren(h("p", { class: `kind k-${node.kind}`, text: node.kindName }), title, buttons);
      if (node.group) {
        root.append(h("ul", { class: "members" }, node.members.map((member) => h("li", {}, h("a", { href: safeHref(member.path) }, h("bdi", { text: member.label })), " ", h("span", { class: "muted", text: member.years.join(", ") })))));
        if (node.count > node.members.length) root.append(h("p", { class: "muted", text: t("and {number} more", { number: node.count - node.members.length }) }));
        return;
      }
      root.append(place, connectBox(node));
      fragment(`node=${encodeURIComponent(node.id)}`, place);
    },
    // A way between two things: each step with the sentences behind it, one below the other.
    way(picture) {
      const turn = ++asked, byId = new Map(picture.nodes.map((node) => [node.id, node]));
      root.replaceChildren(h("p", { class: "kind", text: t("The shortest way, with its sources") }));
      for (const edge of picture.edges.slice(0, 12)) {
        const place = h("div", { class: "facts-place" });
        root.append(h("h3", {}, h("bdi", { text: byId.get(edge.from).label.slice(0, 120) }), h("span", { class: "relation", text: ` ${edge.label} ` }), h("bdi", { text: byId.get(edge.to).label.slice(0, 120) })), place);
        fragment(new URLSearchParams({ source: edge.from, relation: edge.relation, target: edge.to }).toString(), place, turn);
      }
    },
    edge(edge, from, to) {
      const place = h("div", { class: "facts-place" });
      root.replaceChildren(
        h("p", { class: "kind", text: t("Relation") }),
        h("h2", {}, h("bdi", { text: from.label.slice(0, 160) }), h("span", { class: "relation", text: ` ${edge.label} ` }), h("bdi", { text: to.label.slice(0, 160) })),
        edge.inferred ? h("p", {}, h("span", { class: "tag inferred", text: t("inferred") })) : "", place);
      if (from.group || to.group) { place.append(h("p", { class: "muted", text: t("Open the group to see each one with its sources.") })); return; }
      fragment(new URLSearchParams({ source: edge.from, relation: edge.relation, target: edge.to }).toString(), place);
    },
  };
}
