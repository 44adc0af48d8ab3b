// Beside the drawing: what the chosen thing is, what documents say of it, and what can be done with it.
import { $, h, safeHref, t } from "../dom.js";
import { suggest } from "../suggest.js";
import { localName } from "./state.js";

const MOST_KEPT = 100;

export function createPanel(root, base, actions) {
  const pages = new Map();
  let peeked = null;

  // Each page of facts is asked for once; a request that is cancelled or fails may be made again.
  function page(query, signal) {
    if (!pages.has(query)) {
      const asked = fetch(`${base}/graph/panel?${query}`, { signal, headers: { Accept: "text/html" } })
        .then((answer) => { if (!answer.ok) throw new Error(String(answer.status)); return answer.text(); });
      asked.catch(() => pages.delete(query));
      if (pages.size >= MOST_KEPT) pages.delete(pages.keys().next().value);
      pages.set(query, asked);
    }
    return pages.get(query);
  }

  async function fragment(query, place, signal) {
    place.replaceChildren(h("p", { class: "muted", text: t("Loading…") }));
    try {
      // The server's template escapes every label; what comes is parsed apart from the page before it is put in.
      const parsed = new DOMParser().parseFromString(await page(query, signal), "text/html");
      place.replaceChildren(...parsed.body.childNodes);
    } catch (error) {
      if (error.name !== "AbortError") place.replaceChildren(h("p", { class: "notice error", text: t("This could not be loaded.") }));
    }
  }

  // A preview is marked as such and not read out: the pointer or the focus may only be passing.
  function mark(preview) {
    root.classList.toggle("preview", preview);
    root.setAttribute("aria-live", preview ? "off" : "polite");
  }

  // Where there is no room beside the drawing the facts come up over its foot, for what the reader chose.
  const sheet = root.closest(".facts");
  const raise = (up) => { sheet.classList.toggle("raised", up); sheet.scrollTop = 0; };
  $("#close-panel").addEventListener("click", () => { raise(false); actions.close(); });

  function keep() { peeked = null; mark(false); $(".preview-note", root)?.remove(); }

  function peek(draw) {
    if ($("input:focus, :focus-visible", root)) return false;
    peeked?.request.abort();
    peeked = { before: peeked?.before ?? [...root.childNodes], request: new AbortController() };
    draw(peeked.request.signal);
    root.prepend(h("p", { class: "preview-note small muted", text: t("A preview; a click keeps it.") }));
    mark(true);
    return true;
  }

  function unpeek() {
    if (!peeked) return;
    const { before, request } = peeked;
    request.abort();
    root.replaceChildren(...before);
    keep();
  }

  function connectBox(node) {
    const input = h("input", { type: "text", "aria-label": t("Connected with what?"), placeholder: t("another thing"), "data-suggest": `${base}/suggest` });
    const box = h("div", { class: "connect" }, h("label", { class: "small muted", text: t("How is it connected with …") }), h("div", { class: "suggest-box" }, input));
    suggest(input, { choose: (hit) => actions.connect(node.id, localName(hit.iri)) });
    return box;
  }

  function showNode(node, picture, signal) {
    const place = h("div", { class: "facts-place" });
    const buttons = h("div", { class: "actions" },
      h("button", { type: "button", class: "button primary", text: node.group ? t("Open the group") : t("Expand"), onclick: () => actions.expand(node.id) }),
      node.group || picture.focus.includes(node.id) ? null : h("button", { type: "button", class: "button", text: t("Start from here"), onclick: () => actions.focus(node.id) }),
      h("button", { type: "button", class: "button", "aria-pressed": String(Boolean(node.pinned)), text: node.pinned ? t("Unpin") : t("Pin"), title: t("A pinned thing keeps its place."), onclick: () => actions.fix(node.id) }),
      picture.focus.includes(node.id) ? null : h("button", { type: "button", class: "button", text: t("Hide"), onclick: () => actions.hide(node.id) }));
    const title = node.group ? h("h2", { text: node.label }) : h("h2", {}, h("a", { href: safeHref(node.path) }, h("bdi", { text: node.label.slice(0, 300) })));
    root.replaceChildren(h("p", { class: `kind k-${node.kind}`, text: node.kindName }), title, buttons);
    if (node.group) {
      root.append(h("ul", { class: "members" }, node.members.map((member) => h("li", {}, h("a", { href: safeHref(member.path) }, h("bdi", { text: member.label })), " ", h("span", { class: "muted", text: member.years.join(", ") })))));
      if (node.count > node.members.length) root.append(h("p", { class: "muted", text: t("and {number} more", { number: node.count - node.members.length }) }));
      return;
    }
    root.append(place, connectBox(node));
    fragment(`node=${encodeURIComponent(node.id)}`, place, signal);
  }

  // Everything that ties two things: a part for each relation, with the sentences behind it.
  function showLine(line, byId, signal) {
    const [one, two] = [byId(line.from), byId(line.to)];
    root.replaceChildren(h("p", { class: "kind", text: line.parts.length > 1 ? t("Relations") : t("Relation") }));
    for (const edge of line.parts.filter((part) => !part.hidden)) step(edge, byId, signal, "h2");
    if (one.group || two.group) root.append(h("p", { class: "muted", text: t("Open the group to see each one with its sources.") }));
  }

  function step(edge, byId, signal, heading = "h3") {
    const [from, to] = [byId(edge.from), byId(edge.to)], place = h("div", { class: "facts-place" });
    root.append(h(heading, {}, h("bdi", { text: from.label.slice(0, 160) }), h("span", { class: "relation", text: ` ${edge.label} ` }), h("bdi", { text: to.label.slice(0, 160) })),
      edge.inferred ? h("p", {}, h("span", { class: "tag inferred", text: t("inferred") })) : "", place);
    if (!from.group && !to.group) fragment(new URLSearchParams({ source: edge.from, relation: edge.relation, target: edge.to }).toString(), place, signal);
  }

  return {
    keep, unpeek, raise,
    empty() { keep(); raise(false); root.replaceChildren(h("p", { class: "muted", text: t("Choose a thing or a relation to see what documents say of it. Double click opens it.") })); },
    node(node, picture) { keep(); showNode(node, picture); },
    line(line, byId) { keep(); showLine(line, byId); },
    peekNode: (node, picture) => peek((signal) => showNode(node, picture, signal)),
    peekLine: (line, byId) => peek((signal) => showLine(line, byId, signal)),
    // A way between two things: each step with the sentences behind it, one below the other.
    way(picture) {
      keep();
      const byId = new Map(picture.nodes.map((node) => [node.id, node]));
      root.replaceChildren(h("p", { class: "kind", text: t("The shortest way, with its sources") }));
      for (const edge of picture.edges.slice(0, 12)) step(edge, (id) => byId.get(id));
    },
  };
}
