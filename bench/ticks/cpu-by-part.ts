import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { nodeFlags } from '../../src/main/node-flags.ts';
import { type Span, speedOf } from './speed.ts';
import type { Contender } from './stage.ts';

/** What a worker spends its time on. */
export type Part = 'queue' | 'http' | 'database' | 'chain' | 'ours' | 'logging' | 'collector' | 'runtime';

export interface PartShare {
  readonly name: Part;
  /** Of the time that the worker was not idle. */
  readonly share: number;
}

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Profile = z.infer<typeof profileSchema>;

/** The package or folder of a frame says whose work it is; what is deeper without a mark of its own is its caller's. */
const marks: readonly (readonly [RegExp, Part])[] = [
  [/node_modules\/(bullmq|ioredis|@ioredis|redis-parser|msgpackr)/, 'queue'],
  [
    /node_modules\/(got|keyv|cacheable|http|@sindresorhus|@szmarczak|responselike)|node:_http|node:https?$/,
    'http',
  ],
  [/node_modules\/(pg|@mikro-orm|kysely)/, 'database'],
  [/node_modules\/(@langchain|langchain|langsmith|openai|p-queue|p-retry)|\/src\/mind\//, 'chain'],
  [/node_modules\/(winston|logform|triple-beam)/, 'logging'],
  [/\/(src|jobs|config|bench)\//, 'ours'],
];

/** Runs one worker under the profiler of V8 and says where its CPU went, the largest part first. */
export async function cpuByPart(
  contender: Contender,
  { span, galleryUrl }: { readonly span: Span; readonly galleryUrl: string },
): Promise<readonly PartShare[]> {
  const directory = await mkdtemp(join(tmpdir(), 'fleet-profile-'));
  try {
    await speedOf(contender, {
      workers: 1,
      span,
      galleryUrl,
      execArgv: [...nodeFlags.worker, '--cpu-prof', `--cpu-prof-dir=${directory}`],
    });
    const [file] = await readdir(directory);
    if (file === undefined) throw new Error('The worker left no profile.');
    return sharesOf(profileSchema.parse(JSON.parse(await readFile(join(directory, file), 'utf8'))));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function sharesOf(profile: Profile): readonly PartShare[] {
  const partOf = partsByNode(profile);
  const times = new Map<Part, number>();
  profile.samples.forEach((id, index) => {
    const part = partOf.get(id);
    if (part !== undefined) times.set(part, (times.get(part) ?? 0) + (profile.timeDeltas[index] ?? 0));
  });
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([name, time]) => ({ name, share: time / busy }))
    .sort((one, other) => other.share - one.share);
}

/** The part of each node; idle time has none. */
function partsByNode({ nodes }: Profile): ReadonlyMap<number, Part> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, Part>();
  const walk = (id: number, above: Part): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { functionName, url } = node.callFrame;
    if (functionName === '(idle)') return;
    const marked = functionName === '(garbage collector)' ? 'collector' : markOf(url);
    const part = marked ?? above;
    parts.set(id, part);
    for (const child of node.children ?? []) walk(child, part);
  };
  const [root] = nodes;
  if (root !== undefined) walk(root.id, 'runtime');
  return parts;
}

function markOf(url: string): Part | undefined {
  return marks.find(([pattern]) => pattern.test(url))?.[1];
}
