// Charts where the columns allow: bars for a name and a number, columns along time for a year and a number.
import { h, t } from "../dom.js";
import { cellText } from "./results.js";

const SVG = "http://www.w3.org/2000/svg";
const s = (tag, attributes, text) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
};
const number = (term) => (term && term.value.trim() !== "" && Number.isFinite(Number(term.value)) ? Number(term.value) : null);
const isYear = (term) => /^(1[89]|20)\d\d(-\d\d){0,2}/.test(term?.value ?? "") && !/integer|decimal|double/.test(term.datatype ?? "integer-unless-year") || /gYear|date/.test(term?.datatype ?? "");

function columns(vars, rows) {
  const some = rows.slice(0, 200);
  const years = vars.filter((name) => some.some((row) => row[name]) && some.every((row) => !row[name] || isYear(row[name])));
  const numbers = vars.filter((name) => !years.includes(name) && some.some((row) => row[name]) && some.every((row) => !row[name] || (row[name].type !== "uri" && number(row[name]) !== null)));
  const names = vars.filter((name) => !years.includes(name) && !numbers.includes(name));
  return { years, numbers, names };
}

export function showChart(place, vars, rows, labels) {
  const { years, numbers, names } = columns(vars, rows);
  if (rows.length && years.length) return timeline(place, rows, years[0], numbers[0], names, labels);
  if (rows.length && numbers.length && names.length) return bars(place, rows, names.at(-1), numbers[0], labels);
  place.replaceChildren(h("p", { class: "muted", text: t("A chart needs a column of numbers or years beside one of names.") }));
  return false;
}

function bars(place, rows, name, value, labels) {
  const shown = rows.map((row) => [cellText(row[name], labels), number(row[value]) ?? 0]).sort((a, b) => b[1] - a[1]).slice(0, 40);
  const most = Math.max(...shown.map(([, n]) => n), 1), height = shown.length * 26 + 10;
  const svg = s("svg", { class: "picture chart", viewBox: `0 0 900 ${height}`, role: "img", "aria-label": t("{value} by {name}", { value, name }) });
  shown.forEach(([text, n], index) => {
    const y = index * 26 + 4, width = Math.max(1, (n / most) * 520);
    svg.append(s("text", { x: 300, y: y + 15, "text-anchor": "end" }, text.length > 44 ? `${text.slice(0, 42)}…` : text), s("rect", { class: "bar", x: 310, y, width, height: 20, rx: 2 }), s("text", { class: "value", x: 316 + width, y: y + 15 }, String(n)));
  });
  place.replaceChildren(svg);
  return true;
}

function timeline(place, rows, year, value, names, labels) {
  const counts = new Map();
  for (const row of rows) {
    const y = Number(row[year]?.value.slice(0, 4));
    if (Number.isFinite(y)) { const held = counts.get(y) ?? { n: 0, names: [] }; held.n += value ? number(row[value]) ?? 0 : 1; if (names.length) held.names.push(cellText(row[names.at(-1)], labels)); counts.set(y, held); }
  }
  if (!counts.size) { place.replaceChildren(h("p", { class: "muted", text: t("A chart needs a column of numbers or years beside one of names.") })); return false; }
  const least = Math.min(...counts.keys()), last = Math.max(...counts.keys()), most = Math.max(...[...counts.values()].map(({ n }) => n), 1);
  const step = Math.min(40, 860 / (last - least + 1));
  const svg = s("svg", { class: "picture chart", viewBox: "0 0 900 260", role: "img", "aria-label": t("{value} by {name}", { value: value ?? t("rows"), name: year }) });
  svg.append(s("line", { class: "grid", x1: 20, x2: 880, y1: 220.5, y2: 220.5 }));
  for (let y = least; y <= last; y += 1) {
    const held = counts.get(y), x = 20 + (y - least) * step;
    if (held) { const tall = Math.max(1, (held.n / most) * 190); const bar = s("rect", { class: "bar", x: x + step * 0.1, y: 220 - tall, width: step * 0.8, height: tall }); bar.append(s("title", {}, `${y}: ${held.n}${held.names.length ? `\n${held.names.slice(0, 12).join("\n")}` : ""}`)); svg.append(bar); }
    if (y % 10 === 0 || last - least < 12) svg.append(s("text", { class: "axis", x: x + step / 2, y: 240, "text-anchor": "middle" }, String(y)));
  }
  place.replaceChildren(svg);
  return true;
}
