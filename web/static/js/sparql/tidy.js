// Tidying a query up: keywords in capitals, two blanks for each brace; strings, IRIs and comments stay as they are.
const WORDS = "select distinct reduced construct describe ask where from named graph optional union minus filter bind values service order group by having limit offset prefix base as exists not in asc desc undef".split(" ");
const TOKENS = /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*|[?$]\w+|[\w-]*:(?:[\w/%-]|\.(?=\w))*|\d+(?:\.\d+)?|[A-Za-z_]+|[{}]|\n|[ \t]+|.)/gu;

export function tidy(query) {
  const lines = [""];
  for (const [token] of query.matchAll(TOKENS)) {
    if (token === "\n") lines.push("");
    else if (token === "{") { lines[lines.length - 1] = `${lines.at(-1).trimEnd()}${lines.at(-1).trim() ? " " : ""}{`; lines.push(""); }
    else if (token === ";" || token === ".") { lines[lines.length - 1] = `${lines.at(-1).trimEnd()} ${token}`; lines.push(""); }
    else if (token === "}") { if (lines.at(-1).trim()) lines.push(""); lines[lines.length - 1] += "}"; lines.push(""); }
    else lines[lines.length - 1] += WORDS.includes(token.toLowerCase()) ? token.toUpperCase() : /^[ \t]+$/.test(token) ? " " : token;
  }
  let depth = 0;
  const out = [];
  for (const line of lines.map((one) => one.trim()).filter((one) => one)) {
    if (line.startsWith("}")) depth -= 1;
    const inside = /^[.;,]/.test(line) ? 1 : 0;
    const goesOn = out.length && /[;,]$/.test(out.at(-1)) && !line.startsWith("}") ? 1 : 0;
    if (/^(SELECT|CONSTRUCT|ASK|DESCRIBE)\b/.test(line) && depth === 0 && out.length && out.at(-1) !== "") out.push("");
    out.push("  ".repeat(Math.max(0, depth) + Math.max(inside, goesOn)) + line);
    if (line.endsWith("{")) depth += 1;
  }
  return `${out.join("\n").replace(/\}\n(\s*)(UNION|LIMIT|ORDER|GROUP)/g, "}\n$1$2").trim()}\n`;
}
