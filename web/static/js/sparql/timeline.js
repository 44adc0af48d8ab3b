// A timeline where a column holds years: a line for each name of the first column, a mark for each of its years.
import { h, t } from "../dom.js";
import { columns, yearOf } from "./columns.js";
import { cellText } from "./results.js";
import { cut, hrefOf, linked, s } from "./svg.js";

const MOST = 150, LEFT = 270, RIGHT = 880, ROW = 24, TOP = 40;

// The column whose names have a line each: the one with the most of them that still has room.
function laneOf(rows, names) {
  const counts = names.map((name) => [name, new Set(rows.map((row) => row[name]?.value)).size]).sort((a, b) => b[1] - a[1]);
  return (counts.find(([, n]) => n <= MOST) ?? counts.at(-1))[0];
}

function lanesOf(rows, years, names, labels) {
  const lanes = new Map();
  for (const row of rows) {
    const found = years.map((name) => yearOf(row[name])).filter((year) => year !== null);
    if (!found.length) continue;
    const lane = row[names[0]], text = cellText(lane, labels) || "–";
    const held = lanes.get(text) ?? { term: lane, text, marks: new Map(), spans: [] };
    const beside = names.slice(1).map((name) => cellText(row[name], labels)).filter(Boolean).join(", ");
    held.marks.set(found[0], [...(held.marks.get(found[0]) ?? []), beside]);
    if (found.length > 1) held.spans.push([Math.min(...found), Math.max(...found)]);
    lanes.set(text, held);
  }
  return [...lanes.values()].sort((a, b) => Math.min(...a.marks.keys()) - Math.min(...b.marks.keys()) || a.text.localeCompare(b.text));
}

export function showTimeline(place, vars, rows, labels) {
  const { years, names } = columns(vars, rows);
  if (!rows.length || !years.length || !names.length) {
    place.replaceChildren(h("p", { class: "muted", text: t("A timeline needs a column of years beside one of names.") }));
    return false;
  }
  const column = laneOf(rows, names), ordered = [column, ...names.filter((name) => name !== column)];
  const all = lanesOf(rows, years, ordered, labels), lanes = all.slice(0, MOST);
  const spots = lanes.flatMap(({ marks, spans }) => [...marks.keys(), ...spans.flat()]);
  const first = Math.min(...spots), last = Math.max(...spots), height = TOP + lanes.length * ROW + 34;
  const x = (year) => LEFT + 12 + (last > first ? ((year - first) / (last - first)) * (RIGHT - LEFT - 24) : 0);
  const title = t("{name} in time, by {year}", { name: column, year: years[0] });
  const svg = s("svg", { class: "picture chart timeline", viewBox: `0 0 900 ${height}`, role: "group", "aria-label": title });
  const step = [1, 2, 5, 10, 20, 50].find((n) => (last - first) / n <= 12) ?? 100;
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    svg.append(s("line", { class: "grid", x1: x(year), x2: x(year), y1: TOP - 14, y2: height - 28 }));
    for (const y of [TOP - 20, height - 12]) svg.append(s("text", { class: "axis", x: x(year), y, "text-anchor": "middle" }, String(year)));
  }
  lanes.forEach((lane, index) => {
    const y = TOP + index * ROW + ROW / 2, group = s("g", {});
    for (const [from, to] of lane.spans) group.append(s("line", { class: "span", x1: x(from), x2: x(to), y1: y, y2: y }));
    for (const [year, beside] of lane.marks) {
      const mark = s("circle", { class: "mark", cx: x(year), cy: y, r: Math.min(9, 3.6 + 1.3 * Math.sqrt(beside.length)) }), said = beside.filter(Boolean);
      mark.append(s("title", {}, [`${lane.text}, ${year}${beside.length > 1 ? `: ${beside.length}` : ""}`, ...said.slice(0, 12), ...(said.length > 12 ? ["…"] : [])].join("\n")));
      group.append(mark);
    }
    if (lane.marks.size === 1) {
      const [[year, beside]] = lane.marks, end = x(Math.max(year, ...lane.spans.flat())), words = [...new Set(beside.filter(Boolean))];
      const before = end > (LEFT + RIGHT) / 2 && !lane.spans.length;
      group.append(s("text", { class: "axis", x: before ? end - 10 : end + 10, y: y + 4, "text-anchor": before ? "end" : "start" }, cut([year, ...words].join(" · "), 46)));
    }
    svg.append(linked(hrefOf(lane.term, labels), s("text", { x: LEFT - 6, y: y + 4, "text-anchor": "end" }, cut(lane.text, 38))), group);
  });
  place.replaceChildren(h("h2", { text: title }), svg, all.length > MOST ? h("p", { class: "muted small", text: t("The first {shown} of {number} are shown.", { shown: MOST, number: all.length }) }) : "");
  return true;
}
