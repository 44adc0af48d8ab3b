// What went wrong, in the reader's language: the endpoint answers in English, as programs expect.
import { t } from "../dom.js";

const KNOWN = [
  [/^unexpected (.+); expected (.+)$/s, (found, wanted) => t("unexpected {found}; expected {wanted}", { found, wanted })],
  [/^unexpected (.+)$/s, (found) => t("unexpected {found}", { found })],
  [/^the prefix (\S*:) is not declared/, (prefix) => t("the prefix {prefix} is not declared; add PREFIX {prefix} <…>", { prefix })],
  [/^the query ends too early; expected (.+)$/s, (wanted) => t("the query ends too early; expected {wanted}", { wanted })],
  [/^the query ends too early/, () => t("the query ends too early")],
  [/^this is an update/, () => t("this is an update; only queries are answered here (SELECT, ASK, CONSTRUCT, DESCRIBE)")],
];

function words(message) {
  const bare = message.replace(/^syntax error at line \d+, column \d+: /, "");
  for (const [pattern, say] of KNOWN) {
    const match = pattern.exec(bare);
    if (match) return say(...match.slice(1));
  }
  return bare;
}

// said: the endpoint's JSON (error, line, column, seconds, limit). Returns what to show, and for the editor without the place.
export function explain(said) {
  const bare = said.seconds !== undefined ? t("The query took longer than {seconds} seconds and was stopped.", { seconds: said.seconds }) : words(String(said.error ?? said.message ?? "")).slice(0, 600);
  return { bare, whole: said.line ? `${t("Line {line}, column {column}", { line: said.line, column: said.column ?? 1 })}: ${bare}` : bare };
}
