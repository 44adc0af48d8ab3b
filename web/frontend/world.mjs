// Makes the map of the world that the server draws: countries as SVG path data in the Natural Earth projection, keyed by
// ISO 3166-1 alpha-2, from world-atlas (Natural Earth at 1:110 million). What is too small to see, or missing at that
// scale, has a position instead, from the 1:50 million file.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";

const WIDTH = 1000;
const NORTH = 83.7, SOUTH = -56;
const TOO_SMALL = 30;
const UNNUMBERED = { Kosovo: "XK" };
const LEFT_OUT = ["010"]; // Antarctica

// B. Šavrič and others, "A polynomial equation for the Natural Earth projection" (2011).
function project([longitude, latitude]) {
  const x = (longitude * Math.PI) / 180, y = (latitude * Math.PI) / 180, p = y * y, q = p * p;
  return [
    x * (0.8707 - 0.131979 * p + q * (-0.013791 + q * (0.003971 * p - 0.001529 * q))),
    y * (1.007226 + p * (0.015085 + q * (-0.044475 + 0.028874 * p - 0.005916 * q))),
  ];
}

const scale = WIDTH / (2 * project([180, 0])[0]);
const top = project([0, NORTH])[1];
const HEIGHT = Math.ceil((top - project([0, SOUTH])[1]) * scale);

function place(point) {
  const [x, y] = project(point);
  return [WIDTH / 2 + x * scale, (top - y) * scale];
}

function countries(scaleName) {
  const topology = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scaleName}.json`, "utf8"));
  return feature(topology, topology.objects.countries).features.filter(({ id }) => !LEFT_OUT.includes(id));
}

// Unicode's territory aliases lead from the numeric code to the letters.
const code = ({ id, properties }) => (id ? new Intl.Locale(`und-${id}`).region : UNNUMBERED[properties.name] ?? "");

// The atlas joins land across the 180th meridian; the map ends there. A ring's longitudes are made continuous first,
// then each turn of the globe that it touches is cut out.
function cut(ring) {
  let turn = 0;
  const whole = ring.map(([longitude, latitude], i) => {
    const step = i ? longitude - ring[i - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude + turn, latitude];
  });
  return [-360, 0, 360]
    .map((shift) => beside(beside(whole.map(([x, y]) => [x + shift, y]), -180, 1), 180, -1))
    .filter((part) => part.length > 3);
}

// The part of a ring that lies on one side of a meridian.
function beside(ring, meridian, side) {
  const inside = ([x]) => side * (x - meridian) >= 0;
  const kept = ring.flatMap((point, i) => {
    const before = ring[(i || ring.length) - 1], share = (meridian - before[0]) / (point[0] - before[0]);
    const crossing = [meridian, before[1] + share * (point[1] - before[1])];
    return [...(inside(point) !== inside(before) ? [crossing] : []), ...(inside(point) ? [point] : [])];
  });
  const [first] = kept, last = kept.at(-1);
  return first && (first[0] !== last[0] || first[1] !== last[1]) ? [...kept, first] : kept;
}

const rings = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates)
  .flatMap(([outer, ...holes]) => cut(outer).map((part) => [part, ...holes]))
  .map((polygon) => polygon.map((ring) => ring.map(place)));

function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return sum + x * v - u * y;
  }, 0)) / 2;
}

// In halves of a unit, whole numbers only, each point from the one before.
function pathOf(polygons) {
  let path = "";
  for (const ring of polygons.flat()) {
    const points = ring.slice(0, -1).map(([x, y]) => [Math.round(x * 2), Math.round(y * 2)]);
    const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
    if (kept.length < 3) continue;
    const steps = kept.slice(1).flatMap(([x, y], i) => [x - kept[i][0], y - kept[i][1]]);
    path += `M${kept[0].join(" ")}l${steps.map((n, i) => (i && n >= 0 ? ` ${n}` : `${n}`)).join("")}z`;
  }
  return path;
}

function middle(polygons) {
  const largest = polygons.map(([outer]) => outer).sort((a, b) => area(b) - area(a))[0];
  const mean = (axis) => Math.round(largest.reduce((sum, point) => sum + point[axis], 0) / largest.length * 2);
  return [mean(0), mean(1)];
}

export function world(out, lock) {
  const shapes = {}, positions = {};
  for (const country of countries("110m")) {
    const polygons = rings(country.geometry), name = code(country);
    shapes[name] = (shapes[name] ?? "") + pathOf(polygons);
    if (name && polygons.reduce((sum, [outer]) => sum + area(outer), 0) < TOO_SMALL) positions[name] = middle(polygons);
  }
  for (const country of countries("50m")) {
    const name = code(country);
    if (name && !(name in shapes)) positions[name] ??= middle(rings(country.geometry));
  }
  const sorted = (held) => Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { version, integrity, license } = lock["node_modules/world-atlas"];
  const file = `world-110m-${version}.json`, licenceFile = "licences/world-atlas.txt";
  const body = JSON.stringify({ width: 2 * WIDTH, height: 2 * HEIGHT, shapes: sorted(shapes), positions: sorted(positions) });
  writeFileSync(join(out, file), body + "\n");
  copyFileSync("node_modules/world-atlas/LICENSE", join(out, licenceFile));
  return {
    file, name: "world", version, sha256: createHash("sha256").update(body + "\n").digest("hex"),
    build: "cd web/frontend && npm ci && npm run build",
    packages: [{ name: "world-atlas", version, integrity, licence: license, licenceFile }],
  };
}
