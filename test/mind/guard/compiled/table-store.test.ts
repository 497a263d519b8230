import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { prepareGuard } from '../../../../src/mind/guard/compiled/compiled-guard.ts';
import { decodeTables, encodeTables } from '../../../../src/mind/guard/compiled/table-file.ts';
import { GuardNotCompiledError, TableStore } from '../../../../src/mind/guard/compiled/table-store.ts';

const builtFile = join(import.meta.dirname, '../../../../dist/guard.tables');

describe('the compiled rules of the guard', () => {
  let directory: string;
  let file: string;

  before(() => prepareGuard());

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'guard-tables-'));
    file = join(directory, 'kept', 'guard.tables');
  });

  afterEach(() => rm(directory, { recursive: true }));

  /** A program that takes the place of the compiler. */
  async function compiler(source: string): Promise<string> {
    const path = join(directory, 'compiler.mjs');
    await writeFile(path, source);
    return path;
  }

  const quickCompiler = () =>
    compiler(`import { readFileSync } from 'node:fs';
      process.stdout.write(readFileSync(${JSON.stringify(builtFile)}));`);

  it('are compiled where there are none, kept, and read from then on', async function () {
    this.timeout(30_000);
    const first = await new TableStore(file).obtain();
    expect(first).to.deep.include({ notKept: null }).with.property('compiledBecause').that.contains('ENOENT');
    const { compiledBecause, notKept } = new TableStore(file, '/no/compiler').obtainAtOnce();
    expect({ compiledBecause, notKept }).to.deep.equal({ compiledBecause: null, notKept: null });
    // Whichever process compiles them, from the same sources come the same bytes.
    expect((await readFile(file)).equals(await readFile(builtFile))).to.equal(true);
    expect(await readdir(dirname(file))).to.deep.equal(['guard.tables']);
  });

  it('are compiled anew where the file is damaged or of other sources', async () => {
    const built = await readFile(builtFile);
    const { tables } = decodeTables(built);
    const contents = {
      'no tables': Buffer.from('no tables'),
      half: built.subarray(0, built.length / 2),
      'tables of other sources': encodeTables({ digest: 'another', tables }),
    };
    await mkdir(dirname(file));
    for (const [name, content] of Object.entries(contents)) {
      await writeFile(file, content);
      const store = new TableStore(file, await quickCompiler());
      const { compiledBecause, notKept } = store.obtainAtOnce();
      expect(compiledBecause, name).to.match(
        /guard\.tables (?:cannot be used: .+|was compiled from other sources)$/,
      );
      expect(notKept, name).to.equal(null);
      expect((await readFile(file)).equals(built), name).to.equal(true);
    }
  });

  it('are used where they cannot be kept, and say so', async () => {
    await writeFile(dirname(file), 'no directory');
    const store = new TableStore(file, await quickCompiler());
    for (const { tables, notKept } of [await store.obtain(), store.obtainAtOnce()]) {
      expect(tables.inSentences.states.any.length).to.be.above(10_000);
      expect(notKept).to.match(/ENOTDIR|EEXIST/);
    }
  });

  it('are an error with the words of the compiler where it fails', async () => {
    const store = new TableStore(
      file,
      await compiler("throw new Error('No class of words has that name.');"),
    );
    const failures = [
      await store.obtain().catch((error: unknown) => error),
      await Promise.try(() => store.obtainAtOnce()).catch((error: unknown) => error),
    ];
    for (const failure of failures)
      expect(failure)
        .to.be.instanceOf(GuardNotCompiledError)
        .with.property('message')
        .that.contains('No class of words has that name.');
  });
});
