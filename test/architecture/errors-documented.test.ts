import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { problems } from '../../src/api/problems.ts';

const root = join(import.meta.dirname, '../..');
const documentation = readFileSync(join(root, 'docs/errors.md'), 'utf8');

describe('docs/errors.md', () => {
  it('lists every code that an error class declares', () => {
    const sources = globSync('{config,src,sandbox}/**/*.ts', { cwd: root });
    const declared = sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bcode(?:: \w+)? = '([A-Z_]+)'/g)].map(
        (match) => match[1],
      ),
    );

    const missing = [...new Set(declared)].filter((code) => !documentation.includes(`\`${code}\``));

    expect(declared).to.have.length.above(20);
    expect(missing).to.deep.equal([]);
  });

  it('lists every problem of the API with its status', () => {
    const missing = Object.entries(problems)
      .filter(([code, { status }]) => !documentation.includes(`| \`${code}\` | ${status} |`))
      .map(([code]) => code);

    expect(missing).to.deep.equal([]);
  });
});
