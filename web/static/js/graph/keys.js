// Keyboard on the drawing: arrows go to the nearest thing that way, Enter opens, Delete hides, P fixes, Escape lets go.
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function nearest(nodes, places, current, focus, [dx, dy]) {
  const from = places[current];
  if (!from) return nodes.find((node) => focus.includes(node.id))?.id ?? nodes[0]?.id;
  let best = null, least = Infinity;
  for (const { id } of nodes) {
    const x = places[id].x - from.x, y = places[id].y - from.y, ahead = x * dx + y * dy, aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (id !== current && ahead > 1 && ahead + 2.2 * aside < least) { least = ahead + 2.2 * aside; best = id; }
  }
  return best;
}

export function createKeys(root, canvas, view, actions) {
  const keys = {
    Enter: () => actions.expand(view.chosen()), Delete: () => actions.hide(view.chosen()), Backspace: () => actions.hide(view.chosen()),
    p: () => actions.fix(view.chosen()), Escape: () => { canvas.clear(); actions.clear(); },
    "+": () => canvas.zoom(1.25), "=": () => canvas.zoom(1.25), "-": () => canvas.zoom(0.8), 0: () => actions.fit(),
  };
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      const { nodes, focus } = view.picture();
      const next = nearest(nodes.filter((node) => !node.hidden), canvas.positions(), view.chosen(), focus, direction);
      if (next) actions.select(next);
    } else if (keys[event.key]) keys[event.key]();
    else return;
    event.preventDefault();
  });
  // Ctrl+Z undoes wherever the reader is, but in a field where it undoes typing.
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") return;
    if (event.target.matches?.("input:not([type=range], [type=checkbox]), textarea, [contenteditable]")) return;
    event.preventDefault(); actions.undo();
  });
}
