// Builds the vendored bundles and their manifest: `npm ci && npm run build`.
// Each output is one file named name-version.min.js; VENDOR.json tells for each where it comes from.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { world } from "./world.mjs";

const out = "../static/vendor";
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const bundles = [
  { name: "codemirror", entry: "src/editor.js", versionOf: "@codemirror/view" },
  { name: "vis-network", entry: "src/network.js", versionOf: "vis-network" },
];

function packagesOf(metafile) {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  return [...names].sort();
}

function licenceText(name) {
  const folder = join("node_modules", name);
  const found = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)).sort();
  // A package under a choice of licences is used under MIT.
  return found.find((file) => /mit/i.test(file)) ?? found[0];
}

function licence(name) {
  const stated = lock[`node_modules/${name}`].license ?? JSON.parse(readFileSync(join("node_modules", name, "package.json"))).license;
  return stated;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "licences"), { recursive: true });
const manifest = [];
for (const { name, entry, versionOf } of bundles) {
  const version = lock[`node_modules/${versionOf}`].version;
  const file = `${name}-${version}.min.js`;
  const { metafile } = await build({
    entryPoints: [entry], outfile: join(out, file), bundle: true, minify: true, format: "esm",
    target: "es2022", legalComments: "none", metafile: true, charset: "utf8",
  });
  const sha256 = createHash("sha256").update(readFileSync(join(out, file))).digest("hex");
  const packages = packagesOf(metafile).map((dependency) => {
    const text = licenceText(dependency);
    const copy = text ? `licences/${dependency.replace("/", "__")}.txt` : null;
    if (text) copyFileSync(join("node_modules", dependency, text), join(out, copy));
    const entryOf = lock[`node_modules/${dependency}`];
    return { name: dependency, version: entryOf.version, integrity: entryOf.integrity, licence: licence(dependency), licenceFile: copy };
  });
  manifest.push({ file, name, version, sha256, build: "cd web/frontend && npm ci && npm run build", packages });
}
manifest.push(world(out, lock));
writeFileSync(join(out, "VENDOR.json"), JSON.stringify(manifest, null, 2) + "\n");

const axe = lock["node_modules/axe-core"];
const tests = "../../tests/browser/vendor";
mkdirSync(tests, { recursive: true });
copyFileSync("node_modules/axe-core/axe.min.js", join(tests, `axe-core-${axe.version}.min.js`));
copyFileSync("node_modules/axe-core/LICENSE", join(tests, "axe-core-LICENSE.txt"));
