// The view as the address: what is in focus, opened, hidden, filtered and moved, and how near it is looked at. A link
// to it reopens the same picture; every change but the looking is a step of the history, so that undo is one step back.
const LISTS = ["focus", "expand", "open", "hide", "off", "pin"];
const SINGLES = ["depth", "limit", "paths", "from", "to", "at"];

export function read(search = location.search) {
  const query = new URLSearchParams(search);
  const state = {};
  for (const name of LISTS) state[name] = query.getAll(name);
  for (const name of SINGLES) state[name] = query.get(name) ?? "";
  return state;
}

export function write(state, { only } = {}) {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const value of state[name]) if (!only || only.includes(name)) query.append(name, value);
  for (const name of SINGLES) if (state[name] && (!only || only.includes(name))) query.set(name, state[name]);
  return query.toString().replaceAll("%2F", "/").replaceAll("%7C", "|").replaceAll("%7E", "~").replaceAll("%3A", ":");
}

// What the server needs to give the picture; kinds and relations that are off and moved things are this page's affair.
export const forServer = (state) => write(state, { only: ["focus", "expand", "open", "hide", "depth", "limit", "paths", "from", "to"] });
// What a file of the picture depends on.
export const forFile = (state) => write({ ...state, at: "" });

let steps = history.state?.step ?? 0, last = "", lastAt = 0;
export const step = () => steps;

// Changes of one sort that follow each other closely, as those of a slider, are one step.
export function push(state, sort = "") {
  const now = performance.now(), joined = sort && sort === last && now - lastAt < 1500;
  last = sort; lastAt = now;
  if (joined) { replace(state); return; }
  steps += 1;
  history.pushState({ step: steps }, "", `?${write(state)}`);
}

export function replace(state) {
  history.replaceState({ step: steps }, "", `?${write(state)}`);
}

addEventListener("popstate", (event) => { steps = event.state?.step ?? 0; last = ""; });

export const localName = (iri) => iri.replace(/^https:\/\/w3id\.org\/quality-awards\/id\//, "");
