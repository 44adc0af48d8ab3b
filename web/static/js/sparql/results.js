// The answer as a table: sorted and filtered here, with labels for IRIs, and links only where they lead somewhere safe.
import { h, safeHref, t } from "../dom.js";

const MOST = 2000;

export function cellText(term, labels) {
  if (!term) return "";
  return term.type === "uri" ? labels[term.value]?.label ?? term.value : term.value;
}

function cell(term, labels) {
  if (!term) return h("td", {});
  if (term.type === "uri") {
    const known = labels[term.value], href = safeHref(known?.path || term.value);
    const text = h("bdi", { text: cellText(term, labels).slice(0, 300), title: term.value.slice(0, 500) });
    return h("td", {}, href && /^(\/|https?:)/.test(href) ? h("a", { href, rel: "noopener" }, text) : text);
  }
  return h("td", { class: "literal" }, h("bdi", { text: term.value.slice(0, 2000) }), term["xml:lang"] ? h("span", { class: "language", text: term["xml:lang"].slice(0, 20) }) : null);
}

export function showTable(place, vars, rows, labels) {
  let order = null, down = false, wanted = "";
  const count = h("p", { class: "muted small", role: "status" });
  const filter = h("input", { type: "search", class: "filter", placeholder: t("Filter these rows"), "aria-label": t("Filter these rows"), oninput: (event) => { wanted = event.target.value.toLowerCase(); draw(); } });
  const body = h("tbody");
  const heads = vars.map((name) => h("th", { scope: "col" }, h("button", { type: "button", class: "sort", onclick: () => { down = order === name ? !down : false; order = name; draw(); } }, name)));
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  function draw() {
    let shown = rows;
    if (wanted) shown = shown.filter((row) => vars.some((name) => cellText(row[name], labels).toLowerCase().includes(wanted)));
    if (order) shown = [...shown].sort((a, b) => (down ? -1 : 1) * compare(cellText(a[order], labels), cellText(b[order], labels)));
    heads.forEach((head, index) => (vars[index] === order ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort")));
    body.replaceChildren(...shown.slice(0, MOST).map((row) => h("tr", {}, vars.map((name) => cell(row[name], labels)))));
    count.textContent = shown.length > MOST ? t("The first {shown} of {number} rows; download the rest.", { shown: MOST, number: shown.length }) : shown.length === 1 ? t("1 row") : t("{number} rows", { number: shown.length });
  }
  draw();
  place.replaceChildren(rows.length > 5 ? filter : "", count, h("table", {}, h("thead", {}, h("tr", {}, heads)), body));
}
