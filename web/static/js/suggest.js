// Suggestions while one types: a combobox after the ARIA pattern, grouped by kind; Enter without a choice submits.
import { $, debounce, h, t } from "./dom.js";

let counter = 0;

// optional: what was typed is good as it is, so Enter without a choice submits the form.
export function suggest(input, { choose, kinds = [], optional = false } = {}) {
  const id = `suggestions-${++counter}`;
  const list = h("ul", { id, class: "suggestions", role: "listbox", "aria-label": t("Suggestions"), hidden: true });
  const status = h("div", { class: "visually-hidden", role: "status" });
  input.after(list, status);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list" })) input.setAttribute(name, value);
  let options = [], active = -1, asked = 0, request = null;

  function close() {
    list.hidden = true; active = -1;
    input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant");
  }
  function mark(index) {
    options[active]?.element.setAttribute("aria-selected", "false");
    active = index;
    const option = options[active];
    if (!option) { input.removeAttribute("aria-activedescendant"); return; }
    option.element.setAttribute("aria-selected", "true");
    option.element.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.element.id);
  }
  function take(hit) {
    close();
    if (choose) { input.value = ""; choose(hit); } else location.assign(hit.path);
  }
  function show(hits) {
    list.replaceChildren(); options = []; active = -1;
    let group = null;
    const order = [...new Set(hits.map((hit) => hit.kind))];
    for (const hit of order.flatMap((kind) => hits.filter((one) => one.kind === kind))) {
      if (hit.kind !== group) { group = hit.kind; list.append(h("li", { role: "presentation", class: `kind k-${hit.kind}`, text: hit.kindName })); }
      const element = h("li", { role: "option", id: `${id}-${options.length}`, "aria-selected": "false",
        onmousedown: (event) => { event.preventDefault(); take(hit); } },
        h("bdi", { text: hit.label.slice(0, 160) }), hit.matched ? h("span", { class: "matched", text: hit.matched.slice(0, 90) }) : null);
      options.push({ element, hit }); list.append(element);
    }
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = options.length ? t("{number} suggestions", { number: options.length }) : t("No suggestions");
  }
  const ask = debounce(90, async () => {
    const query = input.value.trim();
    if (!query) { close(); return; }
    const turn = ++asked;
    request?.abort(); request = new AbortController();
    const address = new URL(input.dataset.suggest, location.href);
    address.searchParams.set("q", query);
    for (const kind of kinds) address.searchParams.append("kind", kind);
    try {
      const answer = await fetch(address, { signal: request.signal, headers: { Accept: "application/json" } });
      if (answer.ok && turn === asked) show((await answer.json()).suggestions);
    } catch (error) { if (error.name !== "AbortError") throw error; }
  });
  input.addEventListener("input", ask);
  input.addEventListener("blur", () => setTimeout(close, 120));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); return; }
    if (list.hidden) { if (event.key === "ArrowDown") ask(); return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark((active + (event.key === "ArrowDown" ? 1 : options.length)) % options.length);
    } else if (event.key === "Enter" && active >= 0) { event.preventDefault(); take(options[active].hit); }
    else if (event.key === "Enter" && choose && !optional) { event.preventDefault(); if (options[0]) take(options[0].hit); }
  });
}
