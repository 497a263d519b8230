import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');

/** A file with one reason to change is seldom longer. */
const longestFile = 300;

/** Names that meant two things, or that only this code used, each with the name that replaced it. */
const retiredNames: Readonly<Record<string, string>> = {
  'sightings?': 'gallery snapshot',
  ownView: 'agent overlay',
  OwnView: 'AgentOverlay',
  storyOf: 'visit activities',
  story: 'visit activities',
  grouped: 'batch',
  gather: 'batch',
  standing_like: 'active_like',
  standingLike: 'activeLike',
  Desk: 'services',
  desk: 'services',
  Hold: 'ClaimToken',
  fence: 'fencingToken',
  'cutOffs?': 'crashCount, or what was interrupted',
  carryOn: 'resume',
  carryOut: 'the name of the step',
  remembered: 'memoize, or what is kept',
  Intake: 'AdmissionControl',
  intake: 'admission control',
  StudioVerdict: 'StudioHealth',
  Verdict: 'CheckResult',
  'mends?': 'repair',
  tellingWorker: 'observed worker',
  TellingWorker: 'ObservedWorker',
  shareNext: 'coalesce',
  storable: 'toPostgresText',
  told: 'notified, shown, or what it holds',
  tell: 'notify or dispatch',
  begunAnew: 'restarted',
  forget: 'purge, reset or clear',
  nothingDone: 'the outcome itself',
};

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

  it('uses no retired name', () => {
    const uses = files.flatMap((file) => {
      const code = withoutProse(textOf(file));
      return Object.entries(retiredNames)
        .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
        .map(([name, now]) => `${file}: instead of ${name}, say ${now}`);
    });

    expect(uses).to.deep.equal([]);
  });

  it('finds a retired name in code, and leaves prose alone', () => {
    const prose = `/** It is told. */\nconst a = 'told'; // told\nconst b = "told";\nconst c = \`told \${a}\`;`;

    expect(withoutProse(prose)).to.not.match(/\btold\b/);
    expect(withoutProse(`const c = \`\${told} x\`;`)).to.match(/\btold\b/);
    expect(withoutProse("const url = 'https://a'; const told = 1;")).to.match(/\btold\b/);
  });
});

/** Code without comments and without the words of texts: there a word may have its ordinary meaning. */
function withoutProse(text: string): string {
  const texts = text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,
    (prose) => (prose.startsWith('/') ? '' : "''"),
  );
  // Of a template only what stands between `${` and `}` is code.
  return texts.replace(/`(?:[^`\\]|\\.)*`/g, (template) =>
    [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(' '),
  );
}

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
