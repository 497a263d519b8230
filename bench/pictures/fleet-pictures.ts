import { loadPersonas } from '../../config/personas/index.ts';
import { profilesFor } from '../../src/agents/profiles.ts';
import { runWorkflow } from '../../src/gallery/engine/run.ts';
import type { Step } from '../../src/gallery/workflow.ts';
import { createMind, createWorkflowBuilder } from '../../src/mind/index.ts';
import { hashDistance, measurePicture } from '../../src/vision/measure/index.ts';
import { patient, viewOf } from '../../test/mind/fixtures.ts';

/** A picture and its kind: where no model paints, a free one in place of a painted one. */
export interface DrawnPicture {
  readonly kind: string;
  readonly steps: readonly Step[];
}

/** A picture that an agent of a fleet would post. */
export interface FleetPicture extends DrawnPicture {
  /** The same brief in another kind, for where this one looks like a picture that is known. */
  readonly spare: DrawnPicture | null;
}

export interface FleetRequest {
  readonly agents: number;
  readonly pictures: number;
  readonly seed: string;
}

const start = Date.UTC(2026, 10, 1);
/** Each agent posts about twice a week. */
const betweenPostsMs = 3.5 * 86_400_000;

/** What the agents of a fleet without a language model and an image model post, in turns. */
export async function picturesOfFleet({ agents, pictures, seed }: FleetRequest): Promise<FleetPicture[]> {
  const personas = loadPersonas();
  const mind = await createMind({ config: { provider: 'scripted' }, personas });
  const build = createWorkflowBuilder(personas, { modelFor: () => null });
  const profiles = profilesFor({ personas, count: agents, seed });
  const ownPosts = new Map<string, string[]>();
  const made: FleetPicture[] = [];
  for (let turn = 0; made.length < pictures; turn += 1) {
    const profile = profiles[turn % agents];
    const persona = personas.find(({ id }) => id === profile?.personaId);
    if (profile === undefined || persona === undefined) throw new RangeError('There is no persona.');
    const said = ownPosts.get(profile.username) ?? [];
    const view = viewOf({
      persona,
      interests: profile.interests,
      appetite: { post: true },
      memory: { ownPosts: said },
      seed: `${seed} ${turn}`,
    });
    const self = { ...view.self, id: profile.username };
    const { plan } = await mind.decide({ ...view, self }, patient);
    const post = plan.actions.find((action) => action.kind === 'post');
    if (post === undefined) throw new Error('There is no post.');
    ownPosts.set(profile.username, [post.title, ...said].slice(0, 5));
    const at = start + Math.floor(turn / agents) * betweenPostsMs;
    const style = { agent: profile.username, at };
    const {
      name,
      steps,
      spare = null,
    } = build(post.image, { seed: view.seed, personaId: persona.id, style });
    made.push({
      kind: kindIn(name),
      steps,
      spare: spare === null ? null : { kind: kindIn(spare.name), steps: spare.steps },
    });
  }
  return made;
}

function kindIn(name: string): string {
  return name.split(':')[0] ?? name;
}

/** Draws steps as the sandbox does. @returns the finished picture */
export async function drawn(steps: readonly Step[]): Promise<Buffer> {
  const { images } = await runWorkflow(steps, 1);
  const last = images.at(-1);
  if (last === undefined) throw new Error('The workflow made no image.');
  return last.bytes;
}

/** A picture's perceptual hash, with whose it is. */
export interface Hashed {
  readonly kind: string;
  readonly hash: bigint;
}

/** Two pictures that look the same, or nearly. */
export interface Pair {
  readonly kinds: readonly [string, string];
  /** Which of the pictures they are, from 0. */
  readonly places: readonly [number, number];
  /** Bits of 64. */
  readonly distance: number;
}

/** The pairs that differ in at most so many of 64 bits. */
export function alikeAmong(pictures: readonly Hashed[], bits: number): Pair[] {
  return pictures.flatMap((one, index) =>
    pictures.slice(0, index).flatMap((other, before): Pair[] => {
      const distance = hashDistance(one.hash, other.hash);
      return distance <= bits ? [{ kinds: [other.kind, one.kind], places: [before, index], distance }] : [];
    }),
  );
}

/** Half of the pairs within a kind are at least so far apart; kinds of fewer than three pictures are left out. */
export function medianDistances(pictures: readonly Hashed[]): ReadonlyMap<string, number> {
  const medians = new Map<string, number>();
  for (const [kind, own] of Map.groupBy(pictures, (picture) => picture.kind)) {
    const distances = own
      .flatMap((one, index) => own.slice(0, index).map((other) => hashDistance(one.hash, other.hash)))
      .toSorted((one, other) => one - other);
    const median = distances[Math.floor((distances.length - 1) / 2)];
    if (own.length > 2 && median !== undefined) medians.set(kind, median);
  }
  return medians;
}

/** What becomes of the pictures of a fleet. */
export interface Gallery {
  /** As they are drawn first. */
  readonly drawn: readonly Hashed[];
  /** As they are posted: one that looks like an earlier one is drawn in its spare kind, or stays away. */
  readonly posted: readonly Hashed[];
}

/** Draws, measures and posts pictures, as visits do. */
export async function galleryOf(
  pictures: readonly FleetPicture[],
  alikeBits: number,
  report: (done: number) => void = () => undefined,
): Promise<Gallery> {
  const first: Hashed[] = [];
  const posted: Hashed[] = [];
  const post = (picture: Hashed): boolean => {
    const known = posted.some(({ hash }) => hashDistance(hash, picture.hash) <= alikeBits);
    if (!known) posted.push(picture);
    return !known;
  };
  for (const picture of pictures) {
    const hashed = await hashedOf(picture);
    first.push(hashed);
    if (!post(hashed) && picture.spare !== null) post(await hashedOf(picture.spare));
    report(first.length);
  }
  return { drawn: first, posted };
}

/** Draws and measures a picture. */
export async function hashedOf({ kind, steps }: DrawnPicture): Promise<Hashed> {
  return { kind, hash: (await measurePicture(await drawn(steps))).hash };
}
