import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');
const pages = globSync('{*.md,docs/**/*.md}', { cwd: root }).sort();

describe('the documentation', () => {
  it('leads to pages and pictures that are there', () => {
    const dead = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page} leads to ${target}`),
    );

    expect(dead).to.deep.equal([]);
  });

  it('names files of the project that are there', () => {
    const named =
      /`((?:src|config|jobs|sandbox|test|bench|scripts|docs)\/[\w./-]+\.(?:ts|tsx|mjs|json|md|yml))`/g;
    const dead = pages.flatMap((page) =>
      [...textOf(page).matchAll(named)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page} names ${target}`),
    );

    expect(dead).to.deep.equal([]);
  });
});

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}
