// Builds the dashboard into dist/dashboard, unless what is there was built from the very same sources.
// Usage: node scripts/build-dashboard.mjs [--force] [--out <directory>]

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const house = resolve(import.meta.dirname, '..');
const sources = join(house, 'src', 'dashboard');
/** What the dashboard shares with the server. */
const shared = ['src/api', 'src/rhythm', 'config/activity-schedule.ts', 'package.json'];

/** Says inside a build what it was built from; a dot file, so that no web server hands it out. */
const hashFile = '.source-hash';

const { values: options } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    out: { type: 'string', default: join(house, 'dist', 'dashboard') },
  },
});

try {
  process.stdout.write(`dashboard: ${await bringUpToDate(resolve(options.out), options.force)}\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`dashboard: the build failed: ${reason}\n`);
  process.exitCode = 1;
}

/** Makes `target` a build of the present sources, and says in a few words what that took. */
async function bringUpToDate(target, force) {
  const hash = await hashOfSources();
  if (!force && (await hashOfBuild(target)) === hash) return 'up to date';
  const begunAt = performance.now();
  await mkdir(dirname(target), { recursive: true });
  await sweep(target);
  const fresh = workDirectory(target);
  try {
    await build(fresh);
    await writeFile(join(fresh, hashFile), hash);
    const bytes = await compressedScript(fresh);
    await putInPlace(fresh, target, hash);
    const seconds = ((performance.now() - begunAt) / 1000).toFixed(1);
    return `built in ${seconds} s, ${Math.ceil(bytes / 1000)} kB of compressed script`;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** One hash over everything that the result depends on: the sources, the locked packages, and this script. */
async function hashOfSources() {
  const places = [sources, ...shared.map((place) => join(house, place))];
  const files = (await Promise.all(places.map(filesIn))).flat().sort();
  const all = [...files, join(house, 'package-lock.json'), import.meta.filename];
  const contents = await Promise.all(all.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, content] of contents.entries()) {
    hash.update(`${relative(house, all[index])}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The files of a directory, or the file itself. */
async function filesIn(place) {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The hash of the sources of the build in `target`; null where there is no whole build. */
async function hashOfBuild(target) {
  if (!existsSync(join(target, 'index.html'))) return null;
  try {
    return await readFile(join(target, hashFile), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function build(directory) {
  const vite = await import('vite').catch((cause) => {
    throw new Error('its build tools are not installed; run npm ci first', { cause });
  });
  await vite.build({
    root: sources,
    configFile: join(sources, 'vite.config.ts'),
    configLoader: 'native',
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: directory, emptyOutDir: true },
  });
  await addApiReference(directory);
}

/** The program that draws the API's page is served from here, so that the page needs no other server. */
async function addApiReference(directory) {
  const vendor = join(directory, 'vendor');
  await mkdir(vendor);
  const main = fileURLToPath(import.meta.resolve('@scalar/api-reference'));
  await copyFile(join(dirname(main), 'browser', 'standalone.js'), join(vendor, 'api-reference.js'));
}

/**
 * Puts a finished build where the web process reads it. Directories cannot be exchanged in one step, so the old one
 * is moved aside first; whoever loses a race against another build of the same sources leaves the winner's.
 */
async function putInPlace(fresh, target, hash) {
  for (;;) {
    const old = workDirectory(target);
    await rename(target, old).catch(ignore('ENOENT'));
    try {
      await rename(fresh, target);
      return;
    } catch (error) {
      ignore('ENOTEMPTY', 'EEXIST', 'EPERM')(error);
      if ((await hashOfBuild(target)) === hash) return;
    } finally {
      await rm(old, { recursive: true, force: true });
    }
  }
}

function ignore(...codes) {
  return (error) => {
    if (!codes.includes(error.code)) throw error;
  };
}

/** A directory beside the target, on the same file system, that names the process it belongs to. */
function workDirectory(target) {
  return join(dirname(target), `.${basename(target)}-${process.pid}-${randomUUID()}`);
}

/** Removes what builds left behind that were killed. */
async function sweep(target) {
  const pattern = new RegExp(`^\\.${RegExp.escape(basename(target))}-(\\d+)-[0-9a-f-]{36}$`);
  for (const name of await readdir(dirname(target))) {
    const owner = pattern.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function compressedScript(directory) {
  const assets = join(directory, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const contents = await Promise.all(scripts.map((name) => readFile(join(assets, name))));
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
}
