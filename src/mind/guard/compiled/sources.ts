import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const guard = join(import.meta.dirname, '..');
const project = join(guard, '..', '..', '..');

/** One hash over everything that the tables depend on: the guard's own code, its packages, and the letters that this Node knows. */
export function digestOfSources(): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(project, 'package.json')));
  const names = readdirSync(guard, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const name of names.sort()) {
    const source = readFileSync(join(guard, name));
    hash.update(`${name}\0${source.length}\0`).update(source);
  }
  return hash.digest('hex');
}
