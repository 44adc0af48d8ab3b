// The server's places, stretched to the room that there is: names keep their size on the screen, so a tall picture
// becomes denser and a small one wider, and every name has the line of its own that the server gave it.
import { across, radius } from "./marks.js";

const COLUMN = 290, LINE = 16, PAD = 12, GAP = 6;
const WIDTHS = [300, 270, 240, 210, 180, 150, 125, 100];
const MOST = { x: 1.5, y: 3 }, LEAST = 0.02;

// Return how far x and y are stretched, how wide names may be and of how many lines, and what is in the middle.
export function arrange(nodes, room, focus, measure) {
  const reaches = (most, rows) => nodes.map((node) => reach(node, measure(node, most, rows), focus.has(node.id)));
  const down = (boxes) => stretch(nodes.map((node) => node.place.y), boxes, "top", "bottom", room.height - 2 * PAD, MOST.y);
  // Names break into lines only where rows are far enough apart.
  const rows = Math.min(3, Math.max(1, Math.floor((down(reaches(WIDTHS[0], 1)).by * gap(nodes)) / LINE)));
  let most, x, boxes;
  for (most of WIDTHS) {
    boxes = reaches(most, rows);
    x = stretch(nodes.map((node) => node.place.x), boxes, "left", "right", room.width - 2 * PAD, MOST.x);
    if (x.by * COLUMN >= most * 0.75 || nodes.length < 2) break;
  }
  const y = down(boxes);
  return { most, rows, x: x.by, y: y.by, middle: { x: x.middle, y: y.middle } };
}

// How far apart the denser rows of either side are, in the server's units.
function gap(nodes) {
  const gaps = ["left", "right"].flatMap((side) => {
    const rows = [...new Set(nodes.filter((node) => node.anchor === side).map((node) => node.place.y))].sort((one, two) => one - two);
    return rows.slice(1).map((y, index) => y - rows[index]);
  }).sort((one, two) => one - two);
  return gaps.length ? gaps[Math.floor(gaps.length / 5)] : Infinity;
}

function reach(node, label, focused) {
  const r = radius(node, focused) + GAP, half = label.width / 2, wide = across(node, focused) + GAP;
  const box = { left: wide, right: wide, top: r, bottom: r };
  if (node.anchor === "left" || node.anchor === "right") {
    box[node.anchor] += label.width;
    box.top = box.bottom = Math.max(r, label.height / 2);
  } else {
    box.left = box.right = Math.max(wide, half);
    box[node.anchor === "top" ? "top" : "bottom"] += label.height;
  }
  return box;
}

// The most that places may be drawn apart so that they, with what reaches out from each, fit into the room.
function stretch(places, reaches, before, after, room, most) {
  const ends = (by) => {
    let low = Infinity, high = -Infinity;
    places.forEach((place, index) => {
      low = Math.min(low, place * by - reaches[index][before]);
      high = Math.max(high, place * by + reaches[index][after]);
    });
    return [low, high];
  };
  let low = LEAST, high = most;
  const [start, end] = ends(high);
  if (end - start > room) {
    for (let round = 0; round < 22; round += 1) {
      const by = (low + high) / 2, [one, two] = ends(by);
      if (two - one > room) high = by; else low = by;
    }
  } else low = high;
  const [one, two] = ends(low);
  return { by: low, middle: (one + two) / 2 };
}
