// One line between two things, whatever ties them: two edges would lie over each other, and so would their names.
const DESCENT = /#(derivedFrom|adoptionOf|revisionOf|replaces)$/;
const MOST_YEARS = 3;

export function join(picture) {
  const byId = new Map(picture.nodes.map((node) => [node.id, node])), pairs = new Map();
  picture.edges.forEach((edge, index) => {
    edge.id ??= `e${index}`;
    const key = [edge.from, edge.to].sort().join(" "), one = byId.get(edge.from), two = byId.get(edge.to);
    if (!pairs.has(key)) {
      const chord = picture.columns ? one.x === two.x : one.level === two.level && !picture.paths;
      pairs.set(key, { id: `l${pairs.size}`, from: edge.from, to: edge.to, parts: [], bend: chord ? 0.3 : 0,
        tie: !picture.paths && !picture.columns && one.level === two.level && one.level > 0, grouped: Boolean(one.group || two.group) });
    }
    const line = pairs.get(key);
    line.parts.push(edge); edge.line = line.id;
  });
  return [...pairs.values()];
}

function years(edge, grouped) {
  if (grouped || !edge.years?.length) return "";
  return edge.years.length > MOST_YEARS ? `${edge.years[0]}–${edge.years.at(-1)}` : edge.years.join(", ");
}

// The names of the relations that are shown; where many things received the same, their years tell more than the word.
export function texts(line, many) {
  return [...new Set(line.parts.filter((edge) => !edge.hidden).map((edge) => {
    const when = years(edge, line.grouped);
    return many && when && edge.relation.endsWith("#received") ? when : [edge.label, when].filter(Boolean).join(" ");
  }))];
}

// What vis-network is told of a line.
export function look(line, colours, lit) {
  const parts = line.parts.filter((edge) => !edge.hidden), shown = parts.length ? parts : line.parts;
  const descent = shown.some((edge) => DESCENT.test(edge.relation)), received = shown.some((edge) => edge.relation?.endsWith("#received"));
  const colour = descent ? colours.kinds.framework : received ? colours.gold : colours.line;
  const scaleFactor = line.small ? 0.3 : 0.45;
  line.width = descent ? 2.2 : 1.2;
  return { id: line.id, from: line.from, to: line.to, hidden: !parts.length, dashes: shown.every((edge) => edge.inferred) ? [6, 5] : false, width: line.width,
    arrows: { to: { enabled: shown.some((edge) => edge.from === line.from), scaleFactor }, from: { enabled: shown.some((edge) => edge.from === line.to), scaleFactor } },
    color: { color: colour, highlight: colours.accent, hover: colours.accent, opacity: line.tie && !lit ? 0.4 : received ? 0.75 : 0.9 },
    smooth: line.bend ? { enabled: true, type: "curvedCW", roundness: line.bend } : false };
}
