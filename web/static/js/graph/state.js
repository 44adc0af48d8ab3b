// The view as the address: what is in focus, opened, hidden and moved. A link to it reopens the same picture.
const LISTS = ["focus", "expand", "open", "hide", "off", "pin"];
const SINGLES = ["depth", "limit", "paths", "from", "to"];

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

// What the server needs to give the picture; filters and moved nodes are this page's own affair.
export const forServer = (state) => write(state, { only: ["focus", "expand", "open", "hide", "depth", "limit", "paths"] });

let steps = history.state?.step ?? 0;
export const step = () => steps;

export function push(state) {
  steps += 1;
  history.pushState({ step: steps }, "", `?${write(state)}`);
}

export function replace(state) {
  history.replaceState({ step: steps }, "", `?${write(state)}`);
}

addEventListener("popstate", (event) => { steps = event.state?.step ?? 0; });

export const localName = (iri) => iri.replace(/^https:\/\/w3id\.org\/quality-awards\/id\//, "");
