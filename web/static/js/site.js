// On every page: suggestions in the search box, sortable tables, filters that apply at once, light or dark.
import { $, $$ } from "./dom.js";
import { suggest } from "./suggest.js";

const search = $("#site-search");
if (search) suggest(search);
for (const input of $$(".hero-search input")) suggest(input);
addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(input|textarea|select)$/i.test(event.target.tagName) && !event.target.isContentEditable) {
    event.preventDefault(); search?.focus(); search?.select();
  }
});

// Facets: the first ones are open where there is room beside the results, closed where they stand above them.
if (matchMedia("(min-width: 60.01rem)").matches) for (const facet of $$("[data-open-wide]")) facet.open = true;

for (const form of $$("form[data-autosubmit]")) form.addEventListener("change", () => form.requestSubmit());

for (const table of $$("table[data-sortable]")) {
  $$("thead th", table).forEach((head, column) => {
    if (!head.textContent.trim()) return;
    const button = document.createElement("button");
    button.type = "button"; button.className = "sort"; button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of $$("thead th", table)) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      const value = (row) => row.cells[column]?.textContent.trim() ?? "";
      const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
      body.append(...[...body.rows].sort((a, b) => (down ? -1 : 1) * compare(value(a), value(b))));
    });
  });
}

const theme = $("[data-theme-switch]");
theme?.addEventListener("click", (event) => {
  event.preventDefault();
  const root = document.documentElement;
  const dark = root.dataset.theme === "dark" || (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; max-age=31536000; path=/; samesite=lax`;
  dispatchEvent(new CustomEvent("themechange"));
});

// A document: a passage and its facts light up together.
const reading = $(".reading");
if (reading) {
  const light = (keys) => {
    for (const part of $$("mark, .fact", reading)) {
      const own = part.dataset.keys?.split(" ") ?? [part.dataset.key];
      part.classList.toggle("active", own.some((key) => keys.includes(key)));
    }
  };
  for (const kind of ["mouseover", "focusin"]) reading.addEventListener(kind, (event) => {
    const part = event.target.closest("mark, .fact");
    light(part ? (part.dataset.keys?.split(" ") ?? [part.dataset.key]) : []);
  });
}
