import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { queues } from '../../config/queues.ts';

const root = join(import.meta.dirname, '../..');
const page = textOf('docs/growth.md');

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What the first cells of a section's rows name, and what bounds each. */
function rowsOf(section: string): ReadonlyMap<string, string> {
  const [, text = ''] = page.split(`## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  return new Map(
    own.split('\n').flatMap((line): [string, string][] => {
      const [, first = '', , bound = ''] = line.split('|').map((cell) => cell.trim());
      return [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, bound]);
    }),
  );
}

/** Of the keys that the code builds, what stands behind the fleet's name. */
function builtKeys(): Set<string> {
  const found = new Set<string>(Object.values(queues).map(({ name }) => `{<fleet>-${name}}:${name}:*`));
  for (const file of globSync('src/**/*.ts', { cwd: root, exclude: ['src/dashboard/**'] })) {
    const text = textOf(file);
    for (const [, key = ''] of text.matchAll(/names\.key\(['"`]([a-z][\w:${}().-]*)['"`]\)/g)) {
      found.add(key.replace(/\$\{.*$/, '*').replace(/:$/, ':*'));
    }
    for (const [, key = ''] of text.matchAll(/names\.queue\([^)]*\)\}:([a-z]+)`/g))
      found.add(`{<fleet>-*}:${key}`);
  }
  return found;
}

describe('docs/growth.md', () => {
  it('says of every table what bounds it, and of no other', () => {
    const tables = globSync('src/db/migrations/*.ts', { cwd: root })
      .flatMap((file) => [...textOf(file).matchAll(/create table (?!\S+ partition of)([a-z_]+)/g)])
      .map(([, name]) => name);
    expect(tables).to.have.length.above(15);
    expect([...rowsOf('Postgres').keys()]).to.have.members(tables);
  });

  it('says of every key in Redis what bounds it, and of no other', () => {
    const documented = [...rowsOf('Redis').keys()].map((key) => key.replace(/^<fleet>:/, ''));
    expect(documented).to.have.members([...builtKeys()]);
  });

  it('names settings that there are', () => {
    const variables = textOf('.env.example');
    const named = new Set([...page.matchAll(/`([A-Z]+_RETENTION_DAYS)`/g)].map(([, name = '']) => name));
    expect([...named].filter((name) => !variables.includes(`${name}=`))).to.deep.equal([]);
  });
});
