import { execFile } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildContext, type Instruction, readDockerfile, type Stage } from './dockerfile.ts';

const house = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** What the Dockerfile makes, in folders of this machine in place of a container's. */
export interface BuiltImage {
  /** Stands for `/app`; nobody can write in it. */
  readonly app: string;
  /** Stands for `/tmp`, and can be written by everybody. */
  readonly scratch: string;
  /** The Node of the image, at a place that every user may reach. */
  readonly node: string;
  /** What the image's ENV instructions set. */
  readonly environment: Readonly<Record<string, string>>;
  /** Instructions that were left out, because they change the operating system. */
  readonly skipped: readonly string[];
  /** Bytes in `/app`. */
  size(): Promise<number>;
  remove(): Promise<void>;
}

interface Build {
  readonly root: string;
  readonly node: string;
  readonly skipped: string[];
}

/** A stage while it is built. */
interface StageBuild {
  readonly build: Build;
  /** Stands for the stage's `/`. */
  readonly directory: string;
  /** The working directory in the stage, such as `/app`. */
  workdir: string;
  readonly environment: Record<string, string>;
}

/**
 * Takes the steps of the Dockerfile in an empty folder: copies what it copies, from what `.dockerignore` lets in, and
 * runs what it runs. Left out are the steps of the operating system; and the packages for development, which this
 * checkout has from the same lock file, are lent instead of fetched a second time.
 */
export async function buildImage(): Promise<BuiltImage> {
  const root = await mkdtemp(join(tmpdir(), 'fleet-image-'));
  const build: Build = { root, node: join(root, 'bin', 'node'), skipped: [] };
  await mkdir(dirname(build.node));
  await copyFile(process.execPath, build.node);
  const scratch = join(root, 'image', 'tmp');
  await mkdir(scratch, { recursive: true });
  await chmod(root, 0o755);
  await chmod(scratch, 0o1777);
  const { stages, image } = readDockerfile();
  for (const stage of stages.filter((each) => each !== image)) await buildStage(build, stage);
  const { directory, environment } = await buildStage(build, image);
  const app = join(directory, 'app');
  await run('chmod', ['-R', 'a-w,a+rX', app]);
  return {
    app,
    scratch,
    node: build.node,
    environment,
    skipped: build.skipped,
    size: () => sizeOf(app),
    async remove() {
      await run('chmod', ['-R', 'u+w', app]);
      await rm(root, { recursive: true });
    },
  };
}

async function buildStage(build: Build, { name, instructions }: Stage): Promise<StageBuild> {
  const stage: StageBuild = {
    build,
    directory: join(build.root, name === '' ? 'image' : name),
    workdir: '/',
    environment: {},
  };
  for (const instruction of instructions) await steps[instruction.name]?.(stage, instruction);
  return stage;
}

type Step = (stage: StageBuild, instruction: Instruction) => Promise<void> | void;

const steps: Readonly<Record<string, Step>> = {
  async WORKDIR(stage, { text }) {
    stage.workdir = text;
    await mkdir(inStage(stage, '.'), { recursive: true });
  },
  ENV(stage, { text }) {
    for (const [, name = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g))
      stage.environment[name] = value.replace(/^\/(?=app\b|tmp\b)/, `${stage.build.root}/image/`);
  },
  COPY: copy,
  RUN: runStep,
};

async function copy(stage: StageBuild, { text }: Instruction): Promise<void> {
  const words = text.split(' ');
  const from = /^--from=(.+)$/.exec(words[0] ?? '')?.[1];
  const sources = words.slice(from === undefined ? 0 : 1, -1);
  const target = words.at(-1) ?? '';
  for (const source of sources) {
    // What belongs to the base of the other stage, as Node does, is on this machine in another place.
    if (from !== undefined && !source.startsWith('/app/')) {
      stage.build.skipped.push(text);
      continue;
    }
    const origin = from === undefined ? fromContext(source) : join(stage.build.root, from, source);
    const isDirectory = (await stat(origin)).isDirectory();
    // Docker copies what is in a directory, and a file into what ends in a slash.
    const place = isDirectory || !target.endsWith('/') ? target : join(target, basename(source));
    // Nothing is taken from another stage twice, and moving is quicker.
    if (from === undefined) await cp(origin, inStage(stage, place), { recursive: true });
    else await rename(origin, inStage(stage, place));
  }
}

/** @throws {RangeError} when `.dockerignore` leaves it out */
function fromContext(source: string): string {
  if (!buildContext().includes(source.split('/')[0] ?? ''))
    throw new RangeError(`.dockerignore leaves ${source} out.`);
  return join(house, source);
}

async function runStep(stage: StageBuild, { text }: Instruction): Promise<void> {
  const cwd = inStage(stage, '.');
  if (text.startsWith('apt-get ')) {
    stage.build.skipped.push(text);
    return;
  }
  if (text.startsWith('npm ci --include=dev')) {
    await symlink(join(house, 'node_modules'), join(cwd, 'node_modules'));
    return;
  }
  await run('sh', ['-c', text], {
    cwd,
    maxBuffer: 10_000_000,
    env: {
      HOME: process.env.HOME,
      PATH: `${dirname(stage.build.node)}${delimiter}${process.env.PATH}`,
      npm_config_prefer_offline: 'true',
      ...stage.environment,
    },
  });
}

function inStage({ directory, workdir }: StageBuild, path: string): string {
  return path.startsWith('/') ? join(directory, path) : join(directory, workdir, path);
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
