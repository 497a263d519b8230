import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, readConfig } from '../../../config/env.ts';
import { loadPersonas, type Persona } from '../../../config/personas/index.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { createFloimg, type Floimg, isFloimgFailure, type Step } from '../../floimg/index.ts';
import { messageOf } from '../../lib/errors.ts';
import { sampleSteps } from '../../personas/sample-steps.ts';
import { faultsOf, hashDistance, measurePicture } from '../../vision/measure/index.ts';
import { openFolder } from '../folder.ts';
import { contactSheet } from './contact-sheet.ts';
import { processorMsOf } from './processor-time.ts';
import { type Recipe, RecipesUnusableError } from './recipe.ts';

export interface RunOptions {
  readonly out: string;
  /** What FloImg is named by; that of the process where it is undefined. */
  readonly environment: Environment | undefined;
  readonly count: number;
  readonly seed: string;
  /** The account of FloImg in whose name the pictures are made; an engine without accounts takes any. */
  readonly agent: string;
  /** Whose colours and words the pictures have; each kind's first persona unless one is named. */
  readonly persona?: string | undefined;
  /** Id of FloImg's process, where it runs on this machine: what each picture takes of the processor is read, too. */
  readonly process?: number | undefined;
  readonly report: (progress: { readonly done: number; readonly total: number }) => void;
}

interface Made {
  readonly kind: string;
  readonly picture: Uint8Array | null;
  readonly hash: bigint | null;
  /** From the request to the answer; null where there was no picture. */
  readonly milliseconds: number | null;
  /** Processor time of FloImg's own process; null where it was not to be read. */
  readonly cpuMs: number | null;
  /** Why there is no picture, or what is wrong with it. */
  readonly faults: readonly string[];
}

/** What came of the kinds, for people and for programs. */
export interface RunReport {
  readonly kinds: readonly {
    readonly kind: string;
    readonly pictures: number;
    readonly refused: number;
    readonly faults: readonly string[];
    /** Half of the runs took at most as long. */
    readonly medianMs: number;
    /** The longest run. */
    readonly mostMs: number;
    /** The same of the processor time that FloImg's process took; null where it was not read. */
    readonly medianCpuMs: number | null;
    readonly mostCpuMs: number | null;
    /** Median distance of two pictures' hashes, of 64. */
    readonly medianDistance: number | null;
  }[];
  /** The two pictures that are most alike. */
  readonly nearest: { readonly distance: number; readonly kinds: readonly [string, string] } | null;
}

/**
 * Makes pictures one after the other, measures each, and writes them and a contact sheet.
 * @throws FolderUnwritableError where the folder cannot be written, and what the client throws where FloImg cannot be used
 * from the first picture on
 */
export async function runRecipes(
  recipes: readonly Recipe[],
  options: RunOptions,
): Promise<{ report: RunReport; text: string }> {
  const { floimg: settings, proxy } = readConfig(options.environment);
  const floimg = createFloimg({ ...settings, proxy, version: packageJson.version });
  const free = recipes.filter((one) => one.free);
  const personas = loadPersonas();
  const made: Made[] = [];
  try {
    await openFolder(options.out);
    for (const recipe of free) {
      for (let index = 0; index < options.count; index += 1) {
        const one = await makeOne(floimg, recipe, index, { ...options, personas }, made.length === 0);
        if (one.picture !== null)
          await writeFile(join(options.out, `${recipe.id}-${index}.png`), one.picture);
        made.push(one);
        options.report({ done: made.length, total: free.length * options.count });
      }
    }
  } finally {
    floimg.close();
  }
  const sheet = join(options.out, 'sheet.jpg');
  await writeFile(
    sheet,
    await contactSheet(
      made.flatMap(({ picture }) => picture ?? []),
      options.count,
    ),
  );
  const report = reportOf(made, free);
  return { report, text: textOf(report, sheet) };
}

async function makeOne(
  floimg: Floimg,
  recipe: Recipe,
  index: number,
  { persona, personas, seed, agent, process }: RunOptions & { readonly personas: readonly Persona[] },
  isFirst: boolean,
): Promise<Made> {
  const owner = personas.find(({ id }) => id === (persona ?? recipe.personas[0])) ?? personas[0];
  const steps: readonly Step[] = owner === undefined ? [] : sampleSteps(recipe.id, owner, `${seed} ${index}`);
  const cpuBefore = process === undefined ? null : await processorMsOf(process);
  const started = performance.now();
  try {
    const { preview } = await floimg.workflows.run(steps, {
      name: `${recipe.id} ${index}`,
      username: agent,
      idempotencyKey: crypto.randomUUID(),
    });
    const milliseconds = Math.round(performance.now() - started);
    const cpuMs =
      process === undefined || cpuBefore === null ? null : (await processorMsOf(process)) - cpuBefore;
    if (preview === null)
      return { kind: recipe.id, picture: null, hash: null, milliseconds, cpuMs, faults: ['no preview'] };
    const measures = await measurePicture(preview);
    return {
      kind: recipe.id,
      picture: preview,
      hash: measures.hash,
      milliseconds,
      cpuMs,
      faults: faultsOf(measures),
    };
  } catch (error) {
    if (isFirst) throwWhereNoneCanBeMade(error, agent);
    return {
      kind: recipe.id,
      picture: null,
      hash: null,
      milliseconds: null,
      cpuMs: null,
      faults: [`refused: ${messageOf(error)}`],
    };
  }
}

/** A FloImg that cannot be used at all would refuse every other picture as well, each after its own wait. */
function throwWhereNoneCanBeMade(error: unknown, agent: string): void {
  if (!isFloimgFailure(error)) throw error;
  switch (error.kind) {
    case 'workflow-failed':
    case 'invalid':
      return;
    case 'gone':
      throw new RecipesUnusableError(
        `FloImg makes no picture for "${agent}" (${error.message}) Name an account that it has: --agent USERNAME.`,
        { cause: error },
      );
    default:
      throw error;
  }
}

function reportOf(made: readonly Made[], recipes: readonly Recipe[]): RunReport {
  const hashed = made.flatMap(({ kind, hash }) => (hash === null ? [] : [{ kind, hash }]));
  return {
    kinds: recipes.map(({ id }) => {
      const own = made.filter(({ kind }) => kind === id);
      const hashes = own.flatMap(({ hash }) => hash ?? []);
      const times = own.flatMap(({ milliseconds }) => milliseconds ?? []);
      const cpu = own.flatMap(({ cpuMs }) => cpuMs ?? []);
      return {
        kind: id,
        pictures: hashes.length,
        refused: own.filter(({ picture }) => picture === null).length,
        faults: own.flatMap(({ faults }) => faults),
        medianMs: medianOf(times) ?? 0,
        mostMs: Math.max(0, ...times),
        medianCpuMs: medianOf(cpu),
        mostCpuMs: cpu.length === 0 ? null : Math.max(...cpu),
        medianDistance: medianOf(pairsOf(hashes).map(([one, other]) => hashDistance(one, other))),
      };
    }),
    nearest: nearestOf(hashed),
  };
}

function nearestOf(hashed: readonly { kind: string; hash: bigint }[]): RunReport['nearest'] {
  let nearest: RunReport['nearest'] = null;
  for (const [one, other] of pairsOf(hashed)) {
    const distance = hashDistance(one.hash, other.hash);
    if (nearest === null || distance < nearest.distance)
      nearest = { distance, kinds: [one.kind, other.kind] };
  }
  return nearest;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

function medianOf(values: readonly number[]): number | null {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? null;
}

function textOf({ kinds, nearest }: RunReport, sheet: string): string {
  const width = Math.max(...kinds.map(({ kind }) => kind.length));
  const lines = kinds.map(({ kind, pictures, refused, faults, medianMs, mostMs, medianDistance, ...cpu }) =>
    [
      kind.padEnd(width),
      `${pictures} made, ${refused} refused`,
      `${medianMs} ms, at most ${mostMs}`,
      ...(cpu.mostCpuMs === null ? [] : [`processor ${cpu.medianCpuMs} ms, at most ${cpu.mostCpuMs}`]),
      `distance ${medianDistance ?? '–'}`,
      faults.length === 0 ? 'nothing wrong' : [...new Set(faults)].join('; '),
    ].join('   '),
  );
  const alike =
    nearest === null ? [] : [`Most alike: ${nearest.kinds.join(' and ')}, ${nearest.distance} of 64 bits.`];
  return [...lines, ...alike, `Contact sheet: ${sheet}`].join('\n');
}
