// Takes out of a directory of packages what nothing needs at run time, half of its size. For the image only.
// Usage: node scripts/trim-packages.mjs <node_modules>

import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The Node that npm brings for machines without one: the image has its own. */
const bundledNode = /^node-(bin-)?(darwin|linux|win)-(arm64|x64)$/;

/** A compiler that packages name as a peer, and that nothing loads. */
const compiler = ['typescript', '@typescript'];

/** For people and editors: source maps and type declarations. */
const forDevelopment = /\.(map|d\.[cm]?ts)$/;

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('Usage: node scripts/trim-packages.mjs <node_modules>\n');
  process.exit(2);
}
const root = resolve(directory);
const names = await readdir(root);
const unneeded = names.filter((name) => bundledNode.test(name) || compiler.includes(name));
for (const path of [...unneeded, join('.bin', 'node'), join('.bin', 'tsc')]) {
  await rm(join(root, path), { recursive: true, force: true });
}
const files = await readdir(root, { recursive: true, withFileTypes: true });
const extra = files.filter((file) => file.isFile() && forDevelopment.test(file.name));
for (const { parentPath, name } of extra) await rm(join(parentPath, name));
process.stdout.write(`Removed ${unneeded.join(', ')} and ${extra.length} files for development.\n`);
