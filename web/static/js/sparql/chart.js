// Charts where the columns allow: bars for a name and a number, columns along time for a year and a number.
import { h, t } from "../dom.js";
import { columns, number, yearOf } from "./columns.js";
import { cellText } from "./results.js";
import { cut, hrefOf, linked, s } from "./svg.js";

const MOST = 40;

export function showChart(place, vars, rows, labels) {
  const { years, numbers, names } = columns(vars, rows);
  if (rows.length && years.length) return byYear(place, rows, years[0], numbers[0], names, labels);
  if (rows.length && numbers.length && names.length) return bars(place, rows, names.at(-1), numbers[0], labels);
  place.replaceChildren(h("p", { class: "muted", text: t("A chart needs a column of numbers or years beside one of names.") }));
  return false;
}

// Round steps for an axis of values: 1, 2 or 5 times a power of ten, at most five of them.
function ticks(most) {
  const rough = most / 4, power = 10 ** Math.floor(Math.log10(rough || 1));
  const step = Math.max(Number.isInteger(most) ? 1 : 0, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

function bars(place, rows, name, value, labels) {
  const shown = rows.map((row) => [row[name], cellText(row[name], labels), number(row[value]) ?? 0]).sort((a, b) => b[2] - a[2]).slice(0, MOST);
  const most = Math.max(...shown.map(([, , n]) => n), 1), height = shown.length * 26 + 34, title = t("{value} by {name}", { value, name });
  const svg = s("svg", { class: "picture chart", viewBox: `0 0 900 ${height}`, role: "group", "aria-label": title });
  svg.append(s("text", { class: "title", x: 310, y: 16 }, `${value} →`), s("text", { class: "title", x: 300, y: 16, "text-anchor": "end" }, name));
  shown.forEach(([term, text, n], index) => {
    const y = index * 26 + 28, width = Math.max(1, (n / most) * 520);
    svg.append(linked(hrefOf(term, labels), s("text", { x: 300, y: y + 15, "text-anchor": "end" }, cut(text, 43)), s("rect", { class: "bar", x: 310, y, width, height: 20, rx: 2 }), s("text", { class: "value", x: 316 + width, y: y + 15 }, n.toLocaleString())));
  });
  place.replaceChildren(h("h2", { text: title }), svg, rows.length > MOST ? h("p", { class: "muted small", text: t("The first {shown} of {number} are shown.", { shown: MOST, number: rows.length }) }) : "");
  return true;
}

function byYear(place, rows, year, value, names, labels) {
  const counts = new Map(), measure = value ?? t("rows");
  for (const row of rows) {
    const y = yearOf(row[year]);
    if (y === null) continue;
    const held = counts.get(y) ?? { n: 0, names: [] };
    held.n += value ? number(row[value]) ?? 0 : 1;
    if (names.length) held.names.push(cellText(row[names.at(-1)], labels));
    counts.set(y, held);
  }
  if (!counts.size) { place.replaceChildren(h("p", { class: "muted", text: t("A chart needs a column of numbers or years beside one of names.") })); return false; }
  const least = Math.min(...counts.keys()), last = Math.max(...counts.keys()), most = Math.max(...[...counts.values()].map(({ n }) => n), 1);
  const step = Math.min(40, 820 / (last - least + 1)), title = t("{value} by {name}", { value: measure, name: year });
  const svg = s("svg", { class: "picture chart", viewBox: "0 0 900 290", role: "img", "aria-label": title });
  for (const tick of ticks(most)) {
    const y = 230 - (tick / most) * 190;
    svg.append(s("line", { class: "grid", x1: 54, x2: 890, y1: y, y2: y }), s("text", { class: "axis", x: 48, y: y + 4, "text-anchor": "end" }, tick.toLocaleString()));
  }
  svg.append(s("text", { class: "title", x: 8, y: 18 }, `↑ ${measure}`), s("text", { class: "title", x: 890, y: 278, "text-anchor": "end" }, `${year} →`));
  for (let y = least; y <= last; y += 1) {
    const held = counts.get(y), x = 60 + (y - least) * step;
    if (held) {
      const tall = Math.max(1, (held.n / most) * 190), bar = s("rect", { class: "bar", x: x + step * 0.1, y: 230 - tall, width: step * 0.8, height: tall });
      bar.append(s("title", {}, `${y}: ${held.n}${held.names.length ? `\n${held.names.slice(0, 12).join("\n")}${held.names.length > 12 ? "\n…" : ""}` : ""}`));
      svg.append(bar);
    }
    if (y % 10 === 0 || last - least < 12) svg.append(s("text", { class: "axis", x: x + step / 2, y: 250, "text-anchor": "middle" }, String(y)));
  }
  place.replaceChildren(h("h2", { text: title }), svg);
  return true;
}
