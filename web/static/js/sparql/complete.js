// Completion from this graph: prefixes, classes, properties, codes, variables of the query, names of things, keywords.
const KEYWORDS = ["SELECT", "DISTINCT", "WHERE", "FILTER", "OPTIONAL", "UNION", "GRAPH", "BIND", "VALUES", "ORDER BY", "GROUP BY", "HAVING", "LIMIT", "OFFSET", "CONSTRUCT", "DESCRIBE", "ASK", "PREFIX", "COUNT", "SUM", "AVG", "MIN", "MAX", "SAMPLE", "GROUP_CONCAT", "EXISTS", "NOT EXISTS", "MINUS", "STR", "LANG", "REGEX", "CONTAINS", "STRSTARTS", "YEAR", "BOUND", "COALESCE", "IF", "DESC", "ASC"];
const base = () => document.querySelector("#sparql").dataset.base;
let known;

async function vocabulary() {
  known ??= fetch(`${base()}/terms.json`).then((answer) => answer.json()).then(({ prefixes, terms }) => ({
    prefixes,
    options: [...terms.map(({ iri, curie, label }) => ({ label: curie.includes("://") ? `<${iri}>` : curie, displayLabel: curie.includes("://") ? label : curie, detail: label, type: "property", search: `${curie} ${label}`.toLowerCase() })),
      ...["rdf:type", "rdfs:label", "rdfs:subClassOf", "skos:prefLabel", "skos:altLabel", "dcterms:title", "dcterms:publisher", "dcterms:date"].map((label) => ({ label, type: "property", search: label }))],
  }));
  return known;
}

// A compact name needs its prefix: put the declaration in if the query lacks it.
function applier(text, prefixes) {
  return (view, completion, from, to) => {
    const prefix = /^([a-z]+):/.exec(text)?.[1], query = view.state.doc.toString();
    const declaration = prefix && prefixes[prefix] && !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(query) ? `PREFIX ${prefix}: <${prefixes[prefix]}>\n` : "";
    view.dispatch({ changes: [...(declaration ? [{ from: 0, insert: declaration }] : []), { from, to, insert: text }], selection: { anchor: from + declaration.length + text.length } });
  };
}

// After the word PREFIX only a prefix can stand, with its namespace.
async function declarations(match) {
  const { prefixes: all } = await vocabulary(), begun = /[\w-]*$/.exec(match.text)[0];
  const options = Object.entries(all).filter(([name]) => name.startsWith(begun.toLowerCase())).map(([name, iri]) => ({ label: `${name}:`, detail: iri, type: "namespace", apply: `${name}: <${iri}>` }));
  return { from: match.to - begun.length, options, filter: false };
}

export async function complete(context) {
  const variable = context.matchBefore(/[?$]\w*/);
  if (variable) {
    const names = [...new Set(context.state.doc.toString().match(/[?$]\w+/g) ?? [])].filter((name) => name !== variable.text);
    return { from: variable.from, options: names.map((label) => ({ label, type: "variable" })) };
  }
  const declared = context.matchBefore(/\bPREFIX\s+[\w-]*/i);
  if (declared) return declarations(declared);
  const word = context.matchBefore(/[\p{L}\p{N}_:/-]+/u);
  if (!word && !context.explicit) return null;
  const text = (word?.text ?? "").toLowerCase();
  if (text.length < 2 && !context.explicit) return null;
  const { prefixes, options } = await vocabulary();
  const terms = options.filter((option) => option.search.includes(text)).slice(0, 60).map(({ search, ...option }) => ({ ...option, apply: applier(option.label, prefixes), boost: search.startsWith(text) ? 2 : 0 }));
  const keywords = KEYWORDS.filter((keyword) => keyword.toLowerCase().startsWith(text)).map((label) => ({ label, type: "keyword", boost: 1 }));
  let things = [];
  if (text.length > (/[^\0-\x7f]/.test(text) ? 1 : 2) && !text.includes(":")) {
    const answer = await fetch(`${base()}/suggest?limit=12&kind=award&kind=programme&kind=framework&kind=edition&kind=organization&kind=person&kind=place&q=${encodeURIComponent(text)}`);
    if (answer.ok) things = (await answer.json()).suggestions.map((hit) => ({ label: hit.matched || hit.label, displayLabel: hit.label.slice(0, 70), detail: hit.kindName, type: "constant", apply: `<${hit.iri}>`, boost: -1 }));
  }
  return { from: word?.from ?? context.pos, options: [...keywords, ...terms, ...things], filter: false };
}
