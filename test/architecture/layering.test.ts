import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');

/** From left to right: a file imports from its own folder or from one further left; folders in one step are strangers. */
const layers: readonly (readonly string[])[] = [
  ['package.json'],
  ['config'],
  ['src/api'],
  ['src/lib'],
  ['src/rhythm', 'src/gallery'],
  ['src/redis'],
  ['src/db', 'src/queue', 'src/floimg', 'src/metrics', 'src/telemetry', 'src/embedded'],
  ['src/settings'],
  ['src/actions'],
  ['src/activity', 'src/mind', 'src/limits'],
  ['src/vision', 'src/personas'],
  ['src/agents'],
  ['src/people'],
  ['src/visit'],
  ['src/realism'],
  ['src/director'],
  ['src/fleet'],
  ['src/forecast'],
  ['src/context'],
  ['jobs', 'src/web', 'src/cli'],
  ['src/main'],
];

/** Outside the row: the sandbox stands in for another product, and so may know only the wire format. */
const sandboxMayImport = ['package.json', 'config', 'src/lib', 'src/gallery', 'sandbox'];

/** Also outside of it: the dashboard runs in browsers. */
const dashboardMayImport = ['src/dashboard', 'src/api', 'src/rhythm'];

interface Import {
  readonly from: string;
  readonly to: string;
}

describe('the layering', () => {
  it('holds for every import of the server', () => {
    const wrong = importsOf(['config', 'src', 'jobs']).filter(isUpward).map(describeImport);

    expect(wrong).to.deep.equal([]);
  });

  it('keeps the sandbox to the wire format', () => {
    const wrong = importsOf(['sandbox'])
      .filter(({ to }) => !sandboxMayImport.some((place) => isWithin(to, place)))
      .map(describeImport);

    expect(wrong).to.deep.equal([]);
  });

  it('keeps the fleet from knowing the sandbox', () => {
    const users = importsOf(['config', 'src', 'jobs']).filter(({ to }) => isWithin(to, 'sandbox'));

    expect(users.map(describeImport)).to.deep.equal([]);
  });

  it('lets the dashboard know HTTP and the contract: it reaches the rest over HTTP alone', () => {
    const wrong = importsOf(['src/dashboard'], '{ts,tsx}')
      .filter(({ to }) => !dashboardMayImport.some((place) => isWithin(to, place)))
      .map(describeImport);

    expect(wrong).to.deep.equal([]);
  });

  it('keeps everything that the dashboard shares with the server safe for browsers', () => {
    const shared = [...loadedWith(sourceFiles(['src/dashboard'], '{ts,tsx}'))].filter(
      (file) => !isWithin(file, 'src/dashboard'),
    );
    const contract = [...sourceFiles(['src/api']), ...loadedWith(sourceFiles(['src/api']))];

    const unsafe = [...new Set([...shared, ...contract])].flatMap((file) =>
      packagesIn(file)
        .filter((name) => name !== 'zod')
        .map((name) => `${file} imports ${name}`),
    );

    expect(shared).to.include.members(['src/api/agents.ts', 'src/rhythm/interval.ts']);
    expect(contract).to.include('config/activity-schedule.ts');
    expect(unsafe).to.deep.equal([]);
    expect(contract.filter((file) => !isWithin(file, 'src/api'))).to.have.members([
      'config/activity-schedule.ts',
      'config/personas/schema.ts',
    ]);
  });

  it('leaves OpenTelemetry unloaded until traces are wanted', () => {
    const sources = sourceFiles(['config', 'src', 'jobs', 'sandbox']).map((file) => ({
      file,
      imports: importStatementsIn(file),
    }));

    const users = sources.filter(({ imports }) =>
      imports.some((line) => /opentelemetry|bullmq-otel/.test(line)),
    );
    const loaders = sources.flatMap(({ file, imports }) =>
      imports
        .filter((line) => /telemetry\/\w/.test(line) && !isWithin(file, 'src/telemetry'))
        .filter((line) => !line.startsWith('import type'))
        .map((line) => `${file}: ${line}`),
    );

    expect(users.map(({ file }) => dirname(file))).to.include('src/telemetry');
    expect(users.filter(({ file }) => !isWithin(file, 'src/telemetry'))).to.deep.equal([]);
    expect(loaders).to.deep.equal(["src/context/telemetry.ts: import('../telemetry/index.ts'"]);
  });

  it('knows every folder of the server', () => {
    const unknown = sourceFiles(['config', 'src', 'jobs']).filter((file) => layerOf(file) === -1);

    expect(unknown).to.deep.equal([]);
  });

  for (const page of ['CONTRIBUTING.md', 'docs/architecture.md'])
    it(`stands in ${page} as it is tested`, () => {
      const row = layers
        .slice(1)
        .map((places) => (places.length === 1 ? places.join() : groupOf(places)))
        .join(' → ');

      expect(readFileSync(join(root, page), 'utf8')).to.include(`\`${row}\``);
    });

  it('lets only config/env.ts read the environment', () => {
    const readers = sourceFiles(['config', 'src', 'jobs', 'sandbox']).filter((file) =>
      /process\.env\b/.test(readFileSync(join(root, file), 'utf8')),
    );

    expect(readers).to.deep.equal(['config/env.ts']);
  });
});

/** Folders of one step as the documentation writes them: what they share stands before the brace. */
function groupOf(places: readonly string[]): string {
  const prefix = places.every((place) => place.startsWith('src/')) ? 'src/' : '';
  return `${prefix}{${places.map((place) => place.slice(prefix.length)).join(', ')}}`;
}

function isUpward({ from, to }: Import): boolean {
  const ownFolder = folderOf(from) === folderOf(to);
  return !ownFolder && layerOf(to) >= layerOf(from);
}

function importsOf(folders: readonly string[], extensions = 'ts'): Import[] {
  return sourceFiles(folders, extensions).flatMap((from) =>
    targetsIn(from)
      .map((target) => resolveImport(from, target))
      .filter((to) => to !== null)
      .map((to) => ({ from, to })),
  );
}

/** What a file's imports name. */
function targetsIn(file: string): string[] {
  return importStatementsIn(file).map(targetOf);
}

function targetOf(statement: string): string {
  return statement.slice(statement.indexOf("'") + 1).replace(/'$/, '');
}

/** The file of the project that an import names; null for a package. */
function resolveImport(from: string, target: string): string | null {
  if (target.startsWith('.')) return relative(root, join(root, dirname(from), target));
  const alias = Object.entries(packageJson.imports).find(([name]) =>
    target.startsWith(name.replace('*', '')),
  );
  if (alias === undefined) return null;
  const [name, place] = alias;
  return relative(root, join(root, place.replace('*', target.slice(name.length - 1))));
}

/** Every file that is loaded with the given ones; those of which only types are taken are not. */
function loadedWith(files: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const target of loadedBy(file)) {
      const to = resolveImport(file, target);
      if (to === null || loaded.has(to) || !/\.tsx?$/.test(to)) continue;
      loaded.add(to);
      waiting.push(to);
    }
  }
  return loaded;
}

function loadedBy(file: string): string[] {
  return importStatementsIn(file)
    .filter((statement) => !/^(?:import|export) type/.test(statement))
    .map(targetOf);
}

function packagesIn(file: string): string[] {
  return loadedBy(file).filter((target) => resolveImport(file, target) === null);
}

/** Static and dynamic ones, each from its first word to the end of what it imports. */
function importStatementsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return text.match(/^(?:import|export)\b[^;']*? from '[^']+'|^import '[^']+'|\bimport\(\s*'[^']+'/gm) ?? [];
}

function sourceFiles(folders: readonly string[], extensions = 'ts'): string[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.${extensions}`, { cwd: root }));
  const isDashboardWanted = folders.some((folder) => isWithin(folder, 'src/dashboard'));
  return files.filter((file) => isDashboardWanted || !isWithin(file, 'src/dashboard')).sort();
}

function layerOf(file: string): number {
  return layers.findIndex((places) => places.some((place) => isWithin(file, place)));
}

function folderOf(file: string): string | undefined {
  return layers.flat().find((place) => isWithin(file, place));
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
