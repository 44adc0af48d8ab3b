// Resting on a thing or a relation shows its panel for as long as the pointer or the focus stays; choosing it keeps it.
// The pointer may move on into the panel, Escape puts back what was there before.
const WAIT = 350, GRACE = 250;

export function createPreview(root, panel, kept) {
  let timer = 0, shown = null, chosen = null;

  function stop() {
    clearTimeout(timer);
    const was = shown;
    shown = null;
    if (was) panel.unpeek();
    return Boolean(was);
  }

  function out() {
    clearTimeout(timer);
    if (shown) timer = setTimeout(stop, GRACE);
  }

  function keep() {
    if (!shown) return;
    clearTimeout(timer);
    chosen = shown; shown = null;
    panel.keep(); kept(chosen);
  }

  root.addEventListener("pointerenter", () => { if (shown) clearTimeout(timer); });
  root.addEventListener("pointerleave", out);
  for (const kind of ["pointerdown", "focusin"]) root.addEventListener(kind, keep);
  addEventListener("keydown", (event) => { if (event.key === "Escape" && stop()) event.stopPropagation(); }, { capture: true });

  return {
    stop, out,
    over(id, peek) {
      clearTimeout(timer);
      if (id === chosen && !shown) return;
      if (id === chosen) { out(); return; }
      if (id !== shown) timer = setTimeout(() => { if (peek()) shown = id; }, WAIT);
    },
    pinned(id) { clearTimeout(timer); shown = null; chosen = id; },
  };
}
