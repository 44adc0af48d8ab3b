// The editor: CodeMirror 6 with a SPARQL grammar; its style sheet carries the page's nonce.
import * as cm from "../../vendor/codemirror-6.43.15.min.js";
import { complete } from "./complete.js";

const theme = cm.EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "transparent" },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--ink)", padding: ".6rem 0" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--muted)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 6%, transparent)" },
  "&.cm-focused": { outline: "none" }, ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent) !important" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", color: "var(--ink)", border: "1px solid var(--strong-line)", borderRadius: "6px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal" }, ".cm-diagnostic-error": { borderLeftColor: "var(--warn)" },
  ".cm-matchingBracket": { backgroundColor: "var(--mark) !important" }, ".cm-panels": { backgroundColor: "var(--sunken)", color: "var(--ink)" },
});
const { tags } = cm;
const colours = cm.HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.definitionKeyword, tags.controlKeyword], color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--k-person)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--k-organization)" }, { tag: tags.number, color: "var(--k-product)" },
  { tag: [tags.namespace, tags.propertyName, tags.typeName, tags.className, tags.url, tags.labelName], color: "var(--gold)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--muted)", fontStyle: "italic" },
]);

// Typing over a selection: Chromium would keep the look of what was selected as an inline style of its own, which the
// page's policy forbids and its console reports. So the letter goes into the text here, through the same handlers.
const typeOver = cm.EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main, text = event.data;
    if (event.inputType !== "insertText" || empty || !text || view.composing || view.state.selection.ranges.length > 1) return false;
    event.preventDefault();
    const insert = () => view.state.update({ changes: { from, to, insert: text }, selection: { anchor: from + text.length }, userEvent: "input.type", scrollIntoView: true });
    if (!view.state.facet(cm.EditorView.inputHandler).some((handle) => handle(view, from, to, text, insert))) view.dispatch(insert());
    return true;
  },
});

export function createEditor(place, { text, nonce, label, run, changed }) {
  const view = new cm.EditorView({
    parent: place,
    state: cm.EditorState.create({
      doc: text,
      extensions: [
        cm.EditorView.cspNonce.of(nonce), typeOver,
        cm.lineNumbers(), cm.highlightActiveLine(), cm.highlightActiveLineGutter(), cm.highlightSpecialChars(), cm.history(), cm.drawSelection(),
        cm.bracketMatching(), cm.closeBrackets(), cm.indentOnInput(), cm.indentUnit.of("  "), cm.highlightSelectionMatches(), cm.lintGutter(),
        cm.sparql(), cm.syntaxHighlighting(colours), cm.autocompletion({ override: [complete], activateOnTyping: true }), theme, cm.EditorView.lineWrapping,
        cm.EditorView.contentAttributes.of({ "aria-label": label }),
        cm.EditorView.updateListener.of((update) => { if (update.docChanged) changed(); }),
        cm.keymap.of([{ key: "Mod-Enter", run: () => { run(); return true; } }, ...cm.closeBracketsKeymap, ...cm.defaultKeymap, ...cm.searchKeymap, ...cm.historyKeymap, ...cm.completionKeymap, ...cm.lintKeymap, cm.indentWithTab]),
      ],
    }),
  });
  return {
    view, text: () => view.state.doc.toString(),
    set(value) { view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } }); },
    // go: take the reader there; while one writes, the cursor stays where it is.
    error(line, column, message, go = false) {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const from = Math.min(at.from + Math.max(0, (column ?? 1) - 1), at.to), to = Math.max(from, Math.min(at.to, from + 12));
      view.dispatch(cm.setDiagnostics(view.state, [{ from: from === to ? at.from : from, to, severity: "error", message }]));
      if (go) view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
    },
    clearErrors() { view.dispatch(cm.setDiagnostics(view.state, [])); },
  };
}
