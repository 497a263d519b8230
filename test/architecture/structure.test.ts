import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');

/** A file with one reason to change is seldom longer. */
const longestFile = 300;

describe('the structure of the code', () => {
  const files = codeFiles(['config', 'src', 'jobs', 'sandbox']);

  it('has no circle of imports', () => {
    expect(circlesIn(files)).to.deep.equal([]);
  });

  it(`has no file of more than ${longestFile} lines`, () => {
    // Statements that run once, in order, are read best in one piece.
    const long = files
      .filter((file) => !file.startsWith('src/db/migrations/'))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFile)
      .map(({ file, lines }) => `${file}: ${lines} lines`);

    expect(long).to.deep.equal([]);
  });
});

function codeFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })).sort();
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(root, join(root, dirname(file), target)),
  );
}

/** Depth first; each circle once, as the files along it. Imports of types count too: they bind two files just as well. */
function circlesIn(files: readonly string[]): string[] {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target);
    path.pop();
    state.set(file, 'done');
  };
  for (const file of files) visit(file);
  return circles;
}
