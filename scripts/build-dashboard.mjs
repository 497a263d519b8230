// Builds the dashboard into dist/dashboard, unless what is there was built from the very same sources.
// Usage: node scripts/build-dashboard.mjs [--force] [--out <directory>]

import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dashboardDirectory, hashFile, hashOfBuild, hashOfSources } from './install/dashboard-sources.mjs';

const house = resolve(import.meta.dirname, '..');
const sources = join(house, 'src', 'dashboard');

const { values: options } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    out: { type: 'string', default: dashboardDirectory(house) },
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
  const hash = await hashOfSources(house);
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
