// Elements of a drawing: text is only ever text, a link only where it leads somewhere safe.
import { safeHref } from "../dom.js";

export function s(tag, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

export const cut = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

// The place of a term of an answer: our own page of it, else the address itself, null where there is none.
export function hrefOf(term, labels) {
  if (term?.type !== "uri") return null;
  const href = safeHref(labels[term.value]?.path || term.value);
  return href && /^(\/|https?:)/.test(href) ? href : null;
}

export function linked(href, ...children) {
  if (!href) { const group = s("g", {}); group.append(...children); return group; }
  const link = s("a", { href });
  link.append(...children);
  return link;
}
