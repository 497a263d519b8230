// Takes out of a directory of packages what nothing needs at run time, half of its size. For the image only.
// Usage: node scripts/trim-packages.mjs <node_modules>

import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The Node that npm brings for machines without one: the image has its own. */
const bundledNode = /^node-(bin-)?(darwin|linux|win)-(arm64|x64)$/;

/** A compiler that packages name as a peer, and that nothing loads. */
const compiler = ['typescript', '@typescript'];

/** For people and editors: source maps, types, sources in TypeScript (which Node refuses in packages), texts. */
const forDevelopment = [
  /\.(map|[cm]?tsx?)$/,
  /\/(readme|changelog|history|contributing|upgrading|authors)[^/]*\.(md|markdown)$/i,
  /\/(bintrees|qs)\/test\//,
];

/**
 * Packages that only drawings of kinds load which the sandbox does not make: it reads Mermaid's grammar and draws itself.
 * And the part of LangGraph that is for pages.
 */
const neverLoaded = ['cytoscape', 'cytoscape-cose-bilkent', 'cytoscape-fcose', 'katex', 'react-dom'];

/**
 * Further builds of a package beside the one that is loaded: CommonJS where modules are imported, and moment's for
 * browsers, which chart.js requires by its main file, and D3's for browsers. And tables of tokens, of which LangChain would
 * fetch the newest.
 */
const otherBuilds = [
  /\/(langchain|@langchain\/[^/]+|langsmith|@opentelemetry\/semantic-conventions)\/.*\.cjs$/,
  /\/node_modules\/d3(-[a-z]+)?\/dist\/.*\.js$/,
  /\/moment\/(dist|min|src|locale)\//,
  /\/mermaid\/dist\/(mermaid(\.esm)?(\.min)?\.m?js|chunks\/mermaid\.esm(\.min)?\/.*)$/,
  /\/elkjs\/lib\/elk-worker(\.min)?\.js$/,
  /\/js-tiktoken\/dist\/(.*\.cjs|index\.js|ranks\/.*)$/,
];

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('Usage: node scripts/trim-packages.mjs <node_modules>\n');
  process.exit(2);
}
const root = resolve(directory);
const names = await readdir(root);
const unneeded = names.filter(
  (name) => bundledNode.test(name) || compiler.includes(name) || neverLoaded.includes(name),
);
for (const path of [...unneeded, join('.bin', 'node'), join('.bin', 'tsc')]) {
  await rm(join(root, path), { recursive: true, force: true });
}
const files = await readdir(root, { recursive: true, withFileTypes: true });
const extras = [...forDevelopment, ...otherBuilds];
const isExtra = (path) => extras.some((kind) => kind.test(path));
const extra = files.filter((file) => file.isFile() && isExtra(join(file.parentPath, file.name)));
for (const { parentPath, name } of extra) await rm(join(parentPath, name));
process.stdout.write(`Removed ${unneeded.join(', ')} and ${extra.length} files that nothing loads.\n`);
