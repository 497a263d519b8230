// Whether dist/dashboard is a build of the present sources. Runs without any package, on Node 18 as well.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything that a build depends on: the sources, what they share with the server, the packages and the build itself. */
const places = [
  'src/dashboard',
  'src/api',
  'src/rhythm',
  'config/activity-schedule.ts',
  'package.json',
  'package-lock.json',
  'scripts/build-dashboard.mjs',
];

/** Says inside a build what it was built from; a dot file, so that no web server hands it out. */
export const hashFile = '.source-hash';

/** Where the web process reads the dashboard. */
export function dashboardDirectory(house) {
  return join(house, 'dist', 'dashboard');
}

/** One hash over everything that a build depends on. */
export async function hashOfSources(house) {
  const files = (await Promise.all(places.map((place) => filesIn(join(house, place))))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, content] of contents.entries()) {
    hash.update(`${relative(house, files[index])}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The hash of the sources of the build in `target`; null where there is no whole build. */
export async function hashOfBuild(target) {
  if (!existsSync(join(target, 'index.html'))) return null;
  try {
    return await readFile(join(target, hashFile), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the dashboard need not be built; true as well where there is nothing to build it from, as in an image. */
export async function isDashboardCurrent(house) {
  if (!existsSync(join(house, 'src', 'dashboard'))) return true;
  return (await hashOfBuild(dashboardDirectory(house))) === (await hashOfSources(house));
}

/** The files of a directory, or the file itself. */
async function filesIn(place) {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  return (await Promise.all(entries.map(({ name }) => filesIn(join(place, name))))).flat();
}
