// What the columns of an answer hold: years, numbers, or names.
export const number = (term) => (term && term.value.trim() !== "" && Number.isFinite(Number(term.value)) ? Number(term.value) : null);
const isYear = (term) => /^(1[89]|20)\d\d(-\d\d){0,2}/.test(term?.value ?? "") && !/integer|decimal|double/.test(term.datatype ?? "integer-unless-year") || /gYear|date/.test(term?.datatype ?? "");
export const yearOf = (term) => { const year = Number(term?.value.slice(0, 4)); return term && Number.isFinite(year) ? year : null; };

export function columns(vars, rows) {
  const some = rows.slice(0, 200);
  const years = vars.filter((name) => some.some((row) => row[name]) && some.every((row) => !row[name] || isYear(row[name])));
  const numbers = vars.filter((name) => !years.includes(name) && some.some((row) => row[name]) && some.every((row) => !row[name] || (row[name].type !== "uri" && number(row[name]) !== null)));
  const names = vars.filter((name) => !years.includes(name) && !numbers.includes(name));
  return { years, numbers, names };
}
